#pragma once

#include "core/domain/run.h"
#include "ui/bridge/error_text.h"
#include "ui/pages/reports/report_choices.h"
#include "ui/pages/reports/report_questions.h"
#include "ui/pages/reports/reports_page.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>
#include <vector>

namespace core {
struct Job;
}

namespace ui {

class Dialogs;
class Jobs;
class Navigation;
class ProjectSession;
class ReportParts;

/// Puts the report of the open project together: reads runs and what was chosen before, asks for the preview while the
/// page is in sight, starts the writing and follows it. Everything given must outlive it.
class ReportsController : public QObject {
    Q_OBJECT

public:
    struct Partners {
        Jobs& jobs;
        ReportQuestions& questions;
        ReportParts& parts;
        Navigation& navigation;
        Dialogs& dialogs;
        std::function<void(const QString& path)> open; ///< a file or a folder by the desktop's own program
    };

    ReportsController(ReportsPage& page, ProjectSession& session, Partners partners, QObject* parent = nullptr);

    [[nodiscard]] const ReportChoices& choices() const { return m_choices; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectPage();
    void sayAgain();
    void readProject();
    void readRuns();
    void readChoices();
    void showRuns();
    void showParts();
    void takeChoices();
    void remember();
    void allowWriting();

    void wantPreview();
    void askPreview();

    void pickFile();
    void write();
    void exportStudent();
    void stop();
    void takeJob(const core::Job& job);
    void showEnd(const core::Job& job);
    void showDone(const core::Job& job);
    void fail(const WorkerError& fault);
    [[nodiscard]] qint64 run() const;
    [[nodiscard]] QString projectFolder() const;

    ReportsPage& m_page;
    ProjectSession& m_session;
    Partners m_with;
    ReportChoices m_choices;
    std::vector<core::Run> m_runs; ///< ready ones, newest first
    qsizetype m_chosen = 0;
    core::RunId m_wanted; ///< what the user chose, 0: nothing yet
    int m_currentPart = 0;
    QSet<QString> m_mayReplace; ///< files that the user named in a box that asks, or that were written here
    QTimer m_delay{this};
    bool m_isStale = true; ///< the preview shows something else than was chosen
    qint64 m_question = 0;
    core::JobId m_job;           ///< the report or export that is being written
    std::function<void()> m_say; ///< how the last one ended, in the language of the moment
};

} // namespace ui
