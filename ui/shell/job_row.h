#pragma once

#include "core/domain/job.h"
#include "ui/bridge/time_left.h"
#include "ui/widgets/theme.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace ui {

class IconLabel;
class ThemedButton;

/// One job in the tray: what it is at, its share and the time it still takes, and the buttons that its state allows.
class JobRow : public QWidget {
    Q_OBJECT

public:
    JobRow(const Theme& theme, const core::Job& job, QWidget* parent = nullptr);
    /// `before`: how many wait or run before a queued one.
    void show(const core::Job& job, int before = 0);
    /// Whether a training can go on, which only the project knows: one that failed before it began can't.
    void setCanResume(bool can);
    [[nodiscard]] const core::Job& job() const { return m_job; }
    void retranslate();

Q_SIGNALS:
    void pauseRequested();
    void continueRequested();
    /// Stop the job; remove it from the queue while it waits there.
    void stopRequested();
    /// Go on with a training that was stopped or lost.
    void resumeRequested();
    /// Show what an import left out.
    void faultsRequested();
    /// Ask again for an import that failed.
    void againRequested();
    void logRequested();
    void diagnosticsRequested();
    void dismissed();

private:
    ThemedButton* add(const char* icon, const char* name, void (JobRow::*said)(), const char* kind = "");
    void showButtons();

    const Theme& m_theme;
    core::Job m_job;
    TimeLeft m_timeLeft;
    int m_before = 0;
    bool m_canResume = false;
    IconLabel* m_icon;
    QLabel* m_title;
    QLabel* m_text;
    QProgressBar* m_bar;
    ThemedButton *m_pause, *m_continue, *m_stop, *m_resume, *m_faults, *m_again, *m_log, *m_copy, *m_dismiss;
};

} // namespace ui
