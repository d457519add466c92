#pragma once

#include "tests/ui/evaluation/measured.h"
#include "tests/ui/reachable.h"
#include "tests/ui/scripted_dialogs.h"
#include "ui/bridge/jobs.h"
#include "ui/bridge/worker.h"
#include "ui/charts/chart.h"
#include "ui/pages/evaluation/bias_chart.h"
#include "ui/pages/evaluation/case_delegate.h"
#include "ui/pages/evaluation/cases_view.h"
#include "ui/pages/evaluation/comparison_delegate.h"
#include "ui/pages/evaluation/comparison_table.h"
#include "ui/pages/evaluation/evaluation_controller.h"
#include "ui/pages/evaluation/evaluation_page.h"
#include "ui/pages/evaluation/panels_view.h"
#include "ui/pages/table_saving.h"
#include "ui/session/navigation.h"
#include "ui/session/project_session.h"
#include "ui/session/report_parts.h"
#include "ui/session/table_export.h"
#include "ui/widgets/band.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/state_view.h"
#include "ui/widgets/theme.h"
#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QVBoxLayout>
#include <QtTest>

/// The Evaluation page over a project of its own, with questions that the test answers when it likes.
namespace ui::testing {

using namespace core::protocol;

/// Keeps the questions; the test answers them when it likes.
class HeldQuestions : public EvaluationQuestions {
public:
    QList<Done<SeedsResponse>> seeds;
    QList<Done<AblationsResponse>> ablations;
    void ask(const SeedsRequest&, QObject*, Done<SeedsResponse> done, Failed) override
    {
        seeds.append(std::move(done));
    }
    void ask(const AblationsRequest&, QObject*, Done<AblationsResponse> done, Failed) override
    {
        ablations.append(std::move(done));
    }
};

struct Stage {
    explicit Stage(int sessions = 190, int seeds = 1, bool facts = true, QSize size = {1364, 826})
    {
        theme.applyTo(*qApp);
        const auto path = folder.filePath("p.denju");
        {
            const auto project = makeProject(path, sessions);
            core::store::RunRepository runs(project.database());
            for (int seed = 1; seed <= seeds; ++seed) {
                const auto run = runs.add(readyRun(0, seed));
                saveEvaluation(project, run, sessions, allMeasured(21.0 + 0.1 * seed), facts);
            }
        }
        page.headerTools()->setParent(&frame);
        page.setParent(&frame);
        auto* layout = new QVBoxLayout(&frame);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(page.headerTools());
        layout->addWidget(&page, 1);
        frame.resize(size);
        session.open(path);
        frame.show();
        frame.activateWindow();
        const bool active = QTest::qWaitForWindowActive(&frame);
        Q_ASSERT(active);
        Q_UNUSED(active)
    }

    QTemporaryDir folder;
    Theme theme;
    QWidget frame;
    ProjectSession session;
    Jobs jobs{"/nonexistent"};
    Worker worker{"/nonexistent"};
    Navigation navigation;
    ScriptedDialogs dialogs;
    HeldQuestions questions;
    ReportParts parts{session};
    TableExport tables{session, worker, jobs, tableSavingBy(dialogs)};
    EvaluationPage& page = *new EvaluationPage(theme, session, &frame);
    EvaluationController controller{page, session, {jobs, questions, navigation, parts, tables, dialogs}};
};

inline QStringList columnOf(const QAbstractItemModel& model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row) texts << model.index(row, column).data().toString();
    return texts;
}

} // namespace ui::testing
