#pragma once

#include "core/domain/job.h"
#include "ui/widgets/theme.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QProgressBar;
class QVBoxLayout;

namespace ui {

class Jobs;

/// One job in the tray: what it is at, its share, and the buttons that its state allows.
class JobRow : public QWidget {
    Q_OBJECT

public:
    JobRow(const Theme& theme, const core::Job& job, QWidget* parent = nullptr);
    void show(const core::Job& job);
    /// Whether a training can go on, which only the project knows: one that failed before it began can't.
    void setCanResume(bool can);
    [[nodiscard]] const core::Job& job() const { return m_job; }
    void retranslate();

Q_SIGNALS:
    void pauseRequested();
    void continueRequested();
    void stopRequested();
    /// Go on with a training that was stopped or lost.
    void resumeRequested();
    /// Show what an import left out.
    void faultsRequested();
    void dismissed();

private:
    void showResume();

    core::Job m_job;
    bool m_canResume = false;
    class IconLabel* m_icon;
    QLabel* m_title;
    QLabel* m_text;
    QProgressBar* m_bar;
    class ThemedButton* m_pause;
    class ThemedButton* m_continue;
    class ThemedButton* m_stop;
    class ThemedButton* m_resume;
    class ThemedButton* m_faults;
    class ThemedButton* m_copy;
    class ThemedButton* m_dismiss;
};

/// The long jobs of the open project above the status bar: those that run, and those that ended until dismissed.
class JobTray : public QWidget {
    Q_OBJECT

public:
    JobTray(const Theme& theme, Jobs& jobs, QWidget* parent = nullptr);
    void clear();
    void setCanResume(bool can);

Q_SIGNALS:
    void resumeTrainingRequested();
    void faultsRequested(const core::Job& import);

private:
    void show(const core::Job& job);
    JobRow* addRow(const core::Job& job);
    void dismiss(core::JobId id);
    void dismissEnded(const std::string& operation);
    void changeEvent(QEvent* event) override;

    const Theme& m_theme;
    Jobs& m_jobs;
    QHash<qint64, JobRow*> m_rows;
    bool m_canResume = false;
    QVBoxLayout* m_layout;
};

} // namespace ui
