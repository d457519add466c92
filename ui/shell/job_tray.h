#pragma once

#include "core/domain/job.h"
#include "ui/widgets/theme.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace ui {

class JobRow;
class Jobs;

/// The page by whose matter a job is and which shows it at work; empty: none does.
QString pageOfJob(const core::Job& job);

/// The long jobs of the open project above the status bar: those that run and wait, the next one first, and those that
/// ended until dismissed, of those that went well the newest. Can be folded away; what begins or ends unfolds it.
class JobTray : public QWidget {
    Q_OBJECT

public:
    JobTray(const Theme& theme, Jobs& jobs, QWidget* parent = nullptr);
    void clear();
    void setCanResume(bool can);
    /// Folds or unfolds.
    void toggle();
    /// The page on show says itself what its jobs are at: here they are left out meanwhile.
    void setPage(const QString& page);

Q_SIGNALS:
    void resumeTrainingRequested();
    void faultsRequested(const core::Job& import);
    void importAgainRequested(const core::Job& import);
    void logRequested(qint64 job);

private:
    void show(const core::Job& job);
    JobRow* addRow(const core::Job& job);
    void dismiss(core::JobId id);
    void dismissEnded(const std::string& operation);
    void dismissDone(core::JobId newest);
    [[nodiscard]] bool isShownByPage(const core::Job& job) const;
    void showQueue();
    void fit();
    void changeEvent(QEvent* event) override;

    const Theme& m_theme;
    Jobs& m_jobs;
    QHash<qint64, JobRow*> m_rows;
    bool m_canResume = false;
    bool m_folded = false;
    QString m_page;
    QVBoxLayout* m_layout;
};

} // namespace ui
