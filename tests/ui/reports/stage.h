#pragma once

#include "core/store/project.h"
#include "core/store/run_repository.h"
#include "core/store/session_repository.h"
#include "tests/ui/scripted_dialogs.h"
#include "ui/bridge/jobs.h"
#include "ui/pages/reports/contents_panel.h"
#include "ui/pages/reports/order_list.h"
#include "ui/pages/reports/report_preview.h"
#include "ui/pages/reports/reports_controller.h"
#include "ui/pages/reports/reports_page.h"
#include "ui/session/navigation.h"
#include "ui/session/project_session.h"
#include "ui/session/report_parts.h"
#include "ui/widgets/band.h"
#include "ui/widgets/state_view.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QtTest>

#include <utility>

namespace ui::testing {

/// Keeps what is asked until the test answers.
class HeldReportQuestions : public ReportQuestions {
public:
    struct Question {
        core::protocol::ReportRequest request;
        Done done;
        Failed failed;
    };
    QList<Question> questions;
    QList<qint64> forgotten;

    qint64 ask(const core::protocol::ReportRequest& request, QObject*, Done done, Failed failed) override
    {
        questions.append({request, std::move(done), std::move(failed)});
        return ++m_last;
    }
    void forget(qint64 question) override { forgotten.append(question); }
    void answer(const QString& html)
    {
        const auto question = questions.takeLast();
        question.done({.html = html.toStdString()});
    }

private:
    qint64 m_last = 0;
};

/// The page over a project with two runs that are ready, of which the older one was evaluated.
struct Stage {
    enum class With { Runs, NoRun, Nothing, NoProject };

    explicit Stage(With with = With::Runs, const QString& cli = "/nonexistent/denju-cli") : jobs(cli)
    {
        theme.applyTo(*qApp);
        if (with != With::NoProject) {
            fill(with);
            session.open(path());
            jobs.watch(path().toStdString());
        }
        page.resize(1364, 800);
        page.show();
        page.activateWindow();
        const bool active = QTest::qWaitForWindowActive(&page); // keys go to the active window
        Q_ASSERT(active);
        Q_UNUSED(active)
    }
    [[nodiscard]] QString path() const { return folder.filePath("p.denju"); }
    [[nodiscard]] ContentsPanel& contents() { return page.contents(); }

    QTemporaryDir folder;
    Theme theme;
    ProjectSession session;
    ReportParts parts{session};
    HeldReportQuestions questions;
    Jobs jobs;
    Navigation navigation;
    ScriptedDialogs dialogs;
    QStringList opened;
    ReportsPage page{theme};
    ReportsController controller{
        page, session, {jobs, questions, parts, navigation, dialogs, [this](const QString& each) { opened += each; }}};

private:
    void fill(With with) const
    {
        using namespace core::store;
        const auto project = Project::create(path().toStdString());
        Transaction transaction(project.database());
        if (with != With::Nothing)
            SessionRepository(project.database())
                .save("s1", std::vector<std::int32_t>{1}, std::vector<std::int64_t>{0}, std::vector<std::uint8_t>{0});
        RunRepository runs(project.database());
        if (with == With::Runs) {
            const auto first = runs.add({.state = core::RunState::Ready, .testFrom = "2020-09-22"});
            runs.add({.state = core::RunState::Ready, .testFrom = "2020-09-22"});
            runs.saveEvaluation(first, "student", "2020-09-22", "{}", {});
        }
        transaction.commit();
    }
};

} // namespace ui::testing
