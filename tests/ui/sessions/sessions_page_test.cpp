#include "core/store/item_repository.h"
#include "core/store/picture_repository.h"
#include "core/store/project.h"
#include "core/store/run_repository.h"
#include "core/store/session_repository.h"
#include "tests/ui/scripted_dialogs.h"
#include "tests/ui/sessions/drawn_picture.h"
#include "ui/pages/sessions/event_strip.h"
#include "ui/pages/sessions/recommendation_panel.h"
#include "ui/pages/sessions/session_list_panel.h"
#include "ui/pages/sessions/sessions_controller.h"
#include "ui/pages/sessions/sessions_page.h"
#include "ui/pages/sessions/state_view.h"
#include "ui/pages/sessions/why_panel.h"
#include "ui/session/project_session.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QUndoStack>

using namespace core;
using namespace core::protocol;
using namespace ui;

namespace {

constexpr int kItems = 40;
constexpr std::int64_t kTestDay = 1'600'732'800; // 2020-09-22

/// Keeps the questions; the test answers them when it likes.
class HeldQuestions : public Questions {
public:
    struct Recommend {
        RecommendRequest request;
        std::function<void(const RecommendResponse&)> done;
        Failed failed;
    };
    struct Explain {
        ExplainRequest request;
        std::function<void(const ExplainResponse&)> done;
        Failed failed;
    };
    QList<Recommend> recommends;
    QList<Explain> explains;

    void ask(const RecommendRequest& request, QObject*, std::function<void(const RecommendResponse&)> done,
             Failed failed) override
    {
        recommends.append({request, std::move(done), std::move(failed)});
    }
    void ask(const ExplainRequest& request, QObject*, std::function<void(const ExplainResponse&)> done,
             Failed failed) override
    {
        explains.append({request, std::move(done), std::move(failed)});
    }
};

std::string codeOf(std::int64_t item)
{
    return "C" + std::to_string(item);
}

void fill(const QString& folder, bool withRun)
{
    static const char* const kTitles[] = {"Bolt M8", "Hex nut M8", "Flange bearing long name", "スプリングワッシャー",
                                          "Linear rail"};
    static const char* const kColours[] = {"Steel", "Black", "Brass"};
    const auto project = store::Project::create(folder.toStdString());
    store::Transaction transaction(project.database());
    store::ItemRepository items(project.database());
    store::PictureRepository pictures(project.database());
    items.setColumns({{"colour", ColumnKind::Category}});
    for (int n = 1; n <= kItems; ++n) {
        const auto id = items.save(
            {.code = codeOf(n), .title = kTitles[n % 5], .price = 100.0 * n, .attributes = {kColours[n % 3]}});
        if (n % 9 == 0) continue; // some have no picture
        const auto jpeg = drawnPicture(n);
        pictures.save({.item = id, .width = 256, .height = 384, .small = jpeg, .large = jpeg});
    }
    store::SessionRepository sessions(project.database());
    for (int n = 0; n < 30; ++n) {
        std::vector<std::int32_t> of;
        std::vector<std::int64_t> times;
        for (int event = 0; event < 3 + (n + 4) % 5; ++event) {
            of.push_back(1 + (n * 3 + event * 7) % kItems);
            times.push_back(kTestDay + n * 900 + event * event * 60);
        }
        sessions.save("s" + std::to_string(n), of, times, std::vector<std::uint8_t>(of.size()));
    }
    if (withRun) {
        store::RunRepository runs(project.database());
        runs.add({.state = RunState::Ready, .testFrom = "2020-09-22"});
    }
    transaction.commit();
}

RecommendResponse listsFor(int shift, int trueItem, int trueRank)
{
    RecommendResponse response{.studentMilliseconds = 0.8, .teacherMilliseconds = 41, .run = 1};
    for (int rank = 1; rank <= 20; ++rank) {
        const auto item = [&](int by) { return 1 + (trueItem - 1 + rank + by) % kItems; }; // never the true one
        const auto student = rank == trueRank ? trueItem : item(shift + 1),
                   teacher = rank == 1 ? trueItem : item(shift + 2);
        response.student.push_back(
            {{student}, codeOf(student), "t", rank, 8.0 - 0.3 * rank, rank % 7 + 1, rank * 11 % 60});
        response.teacher.push_back(
            {{teacher}, codeOf(teacher), "t", rank, 0.75 - 0.02 * rank, rank % 5 + 1, rank == 3 ? 0 : 7});
    }
    response.trueNext = {{trueItem}, codeOf(trueItem), "t", trueRank, 8.0 - 0.3 * trueRank, 1, 40};
    return response;
}

ExplainResponse whyFor(int target, int rank, int events)
{
    ExplainResponse response{.teacherRank = 1};
    auto& explanation = response.explanation;
    explanation.target = {{target}, codeOf(target), "Hex nut", rank, 6.88, 1, 40};
    for (int at = 1; at <= events; ++at)
        explanation.events.push_back({at, {at}, "Event " + codeOf(at), 0.10, 0.05, 0.1, rank, rank, false});
    auto& strong = explanation.events[static_cast<std::size_t>(events > 1 ? events - 2 : 0)];
    strong.attention = 0.2, strong.effect = 0.63, strong.rankAfter = 41, strong.disagrees = true;
    auto& seen = explanation.events.back();
    if (events > 1)
        seen.attention = 0.41, seen.effect = -0.03, seen.rankAfter = rank > 1 ? rank - 1 : 1, seen.disagrees = true;
    explanation.parts = {{Part::Transition, 2.61}, {Part::Picture, 1.83},         {Part::Knowledge, 1.12},
                         {Part::Text, 0.84},       {Part::TransitionTower, 0.68}, {Part::Popularity, -0.2}};
    return response;
}

/// The page over a project, with a newest session of "s29" (6 events) open unless there is none.
struct Stage {
    enum class With { Run, NoRun, Nothing };

    explicit Stage(With with = With::Run)
    {
        theme.applyTo(*qApp);
        if (with == With::Nothing)
            store::Project::create(folder.filePath("p.denju").toStdString());
        else
            fill(folder.filePath("p.denju"), with == With::Run);
        page.resize(1364, 800);
        project.open(folder.filePath("p.denju"));
        page.show();
        page.activateWindow();
        page.setFocus();
        const bool active = QTest::qWaitForWindowActive(&page); // keys go to the active window
        Q_ASSERT(active);
        Q_UNUSED(active)
    }
    void answerAll(int rank = 3)
    {
        while (!questions.recommends.isEmpty() || !questions.explains.isEmpty()) {
            for (const auto& each : std::exchange(questions.recommends, {})) each.done(listsFor(0, trueItem(), rank));
            for (const auto& each : std::exchange(questions.explains, {}))
                each.done(whyFor(QString::fromStdString(each.request.target).mid(1).toInt(), rank,
                                 each.request.items.empty() ? static_cast<int>(page.strip().view().events.size())
                                                            : static_cast<int>(each.request.items.size())));
        }
    }
    [[nodiscard]] int trueItem()
    {
        const auto& target = page.strip().view().target;
        return target ? static_cast<int>(target->item.id.value) : 1;
    }

    QTemporaryDir folder;
    Theme theme;
    ProjectSession project;
    HeldQuestions questions;
    ScriptedDialogs dialogs;
    SessionsPage page{theme, [this](ItemId id, PictureSize size) { return project.thumbnail(id, size); }};
    SessionsController controller{page, project, questions, dialogs};
};

} // namespace

class SessionsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void page_asksForTheNewestSessionsLastEventAndExplainsWhatReallyCame()
    {
        Stage stage;
        QCOMPARE(stage.questions.recommends.size(), 1);
        const auto asked = stage.questions.recommends.front().request;
        QCOMPARE(asked.session, std::string("s29"));
        QCOMPARE(asked.position, static_cast<int>(stage.page.strip().view().events.size()) + 1);
        stage.questions.recommends.takeFirst().done(listsFor(0, stage.trueItem(), 3));
        QCOMPARE(stage.questions.explains.size(), 1);
        QCOMPARE(stage.questions.explains.front().request.target, codeOf(stage.trueItem()));
        stage.answerAll();
        QCOMPARE(stage.page.student().model().rowCount(), 20);
        QVERIFY(stage.page.student().model().row(2).isTrueNext);
        QCOMPARE(stage.page.student().model().row(2).mark, RecommendationRow::Mark::Selected);
        QCOMPARE(stage.page.teacher().model().row(0).mark, RecommendationRow::Mark::Linked);
        QVERIFY(stage.page.why().sentence().contains("41"));
    }

    void models_keepTheirPromises()
    {
        Stage stage;
        const QAbstractItemModelTester sessions(&stage.page.sessions());
        RecommendationModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRows(QList<RecommendationRow>(20), false);
        model.setRows(QList<RecommendationRow>(5), true);
        model.setRows({}, false);
        QCOMPARE(model.rowCount(), 0);
        QTest::keyClick(&stage.page, Qt::Key_J);
    }

    void answer_isDroppedWhenItsQuestionWasOvertaken()
    {
        Stage stage;
        const auto late = stage.questions.recommends.takeFirst();
        QTest::keyClick(&stage.page, Qt::Key_J);
        QCOMPARE(stage.questions.recommends.size(), 1);
        QCOMPARE(stage.questions.recommends.front().request.session, std::string("s28"));
        late.done(listsFor(0, 1, 1));
        QCOMPARE(stage.page.student().model().rowCount(), 0);
        late.failed(workerError(ErrorCode::WorkerLost, "x"));
        QVERIFY(stage.questions.explains.isEmpty());
        stage.answerAll();
        QCOMPARE(stage.page.student().model().rowCount(), 20);
    }

    void removingAnEvent_asksWithoutItAndUndoReturnsWithoutAQuestion()
    {
        Stage stage;
        stage.answerAll();
        const auto events = stage.page.strip().view().events.size();
        QTest::keyClick(&stage.page, Qt::Key_Right);
        QTest::keyClick(&stage.page, Qt::Key_Delete);
        QCOMPARE(stage.questions.recommends.size(), 1);
        const auto asked = stage.questions.recommends.front().request;
        QCOMPARE(asked.items.size(), static_cast<std::size_t>(events - 1));
        QVERIFY(asked.session.empty());
        stage.answerAll(38);
        const auto& strip = stage.page.strip().view();
        QVERIFY(strip.events[0].removed);
        QVERIFY(strip.events[0].before.has_value());
        QVERIFY(strip.edited);
        QCOMPARE(strip.target->studentRankBefore, 3);
        QCOMPARE(strip.target->studentRank, 38);
        const auto& model = stage.page.student().model();
        QVERIFY(model.row(model.rowCount() - 1).isTrueNext);
        QCOMPARE(model.row(model.rowCount() - 1).skippedRanks, 17);
        stage.project.undoStack().undo();
        QVERIFY(stage.questions.recommends.isEmpty());
        QVERIFY(!stage.page.strip().view().edited);
        QVERIFY(!stage.page.strip().view().events[0].removed);
        stage.project.undoStack().redo();
        QVERIFY(stage.page.strip().view().events[0].removed);
    }

    void keys_moveRestoreAndChangeThePositionToPredict()
    {
        Stage stage;
        stage.answerAll();
        QTest::keyClick(&stage.page, Qt::Key_Right);
        QTest::keyClick(&stage.page, Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(stage.page.strip().view().events[1].number, 1);
        QCOMPARE(stage.page.strip().view().current, 1);
        QTest::keyClick(&stage.page, Qt::Key_R);
        QCOMPARE(stage.page.strip().view().events[0].number, 1);
        const auto events = stage.page.strip().view().events.size();
        QTest::keyClick(&stage.page, Qt::Key_BracketLeft);
        QCOMPARE(stage.page.strip().view().events.size(), events - 1);
        QTest::keyClick(&stage.page, Qt::Key_BracketRight);
        QTest::keyClick(&stage.page, Qt::Key_BracketRight);
        QCOMPARE(stage.page.strip().view().events.size(), events + 1);
        QVERIFY(!stage.page.strip().view().target);
        QCOMPARE(stage.questions.recommends.back().request.position, 0);
    }

    void lastEvent_cannotBeTakenAway()
    {
        QUndoStack stack;
        EditedSession session(stack);
        session.load({{1, {{1}, "a"}, false}, {2, {{2}, "b"}, false}});
        session.remove(0);
        QVERIFY(!session.canRemove(1));
        session.remove(1);
        QCOMPARE(session.codes(), QStringList{"b"});
        session.restoreAll();
        QVERIFY(!session.isEdited());
        stack.undo();
        QCOMPARE(session.codes(), QStringList{"b"});
    }

    void clickingAnItem_asksWhyAndLinksTheOtherList()
    {
        Stage stage;
        stage.answerAll();
        auto* view = stage.page.teacher().view();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(view->model()->index(1, 0)).center());
        QCOMPARE(stage.questions.explains.size(), 1);
        QCOMPARE(QString::fromStdString(stage.questions.explains.front().request.target),
                 stage.page.teacher().model().row(1).item.code);
        QCOMPARE(stage.page.teacher().model().row(1).mark, RecommendationRow::Mark::Selected);
    }

    void lostWorker_isSaidWithAWayOut()
    {
        Stage stage;
        stage.questions.recommends.takeFirst().failed(workerError(ErrorCode::WorkerLost, "recommend"));
        QPushButton* retry = nullptr;
        for (auto* button : stage.page.findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == "Try again") retry = button;
        QVERIFY(retry);
        QTest::mouseClick(retry, Qt::LeftButton);
        QVERIFY(!retry->isVisible());
        QCOMPARE(stage.questions.recommends.size(), 1);
    }

    void emptyStates_sayWhatToDoNext()
    {
        Stage empty(Stage::With::Nothing);
        QVERIFY(empty.page.emptyState().isVisible());
        bool asked = false;
        connect(&empty.page, &SessionsPage::importRequested, this, [&] { asked = true; });
        QTest::mouseClick(empty.page.emptyState().button(), Qt::LeftButton);
        QVERIFY(asked);
        empty.project.close();
        QVERIFY(empty.page.emptyState().sentence().contains("No project"));

        Stage noModel(Stage::With::NoRun);
        QVERIFY(noModel.questions.recommends.isEmpty());
        QVERIFY(!noModel.page.strip().view().events.isEmpty());
        bool train = false;
        connect(&noModel.page, &SessionsPage::trainRequested, this, [&] { train = true; });
        Q_EMIT noModel.page.student().actionRequested();
        QVERIFY(train);
    }

    void csv_carriesTheByteOrderMarkAndDefusesFormulas()
    {
        Stage stage;
        stage.answerAll();
        const auto path = stage.folder.filePath("list.csv");
        stage.dialogs.paths = {{path}};
        Q_EMIT stage.page.saveRequested(&stage.page.student());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto bytes = file.readAll();
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
        QCOMPARE(bytes.count('\n'), 21);
        RecommendationModel model;
        RecommendationRow row{.rank = 1};
        row.item.title = "=1+1, \"x\"";
        model.setRows({row}, false);
        QVERIFY(model.table(',').contains("\"'=1+1, \"\"x\"\"\""));
    }

    /// Not a check: writes pictures to look at where DENJU_PICTURES names a folder.
    void pictures_forThePersonWhoBuilds()
    {
        const auto folder = qEnvironmentVariable("DENJU_PICTURES");
        if (folder.isEmpty()) QSKIP("DENJU_PICTURES is not set");
        for (const bool japanese : {false, true}) {
            QTranslator translator;
            if (japanese && translator.load(":/i18n/denju_ja.qm")) QCoreApplication::installTranslator(&translator);
            for (const bool dark : {false, true}) {
                Stage stage;
                stage.theme.setLanguage(japanese ? QLocale::Japanese : QLocale::English);
                stage.theme.setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
                stage.answerAll();
                for (const QSize size : {QSize(1364, 800), QSize(1052, 600)}) {
                    stage.page.resize(size);
                    const auto name = QString("%1/%2-%3-%4")
                                          .arg(folder, japanese ? "ja" : "en", dark ? "dark" : "light")
                                          .arg(size.width());
                    QCoreApplication::processEvents();
                    stage.page.grab().save(name + ".png");
                    if (!dark) continue;
                    stage.controller.edited().remove(1);
                    stage.answerAll(38);
                    stage.page.student().view()->scrollToBottom();
                    stage.page.grab().save(name + "-edited.png");
                    stage.controller.edited().restoreAll();
                }
            }
        }
    }
};

QTEST_MAIN(SessionsPageTest)
#include "sessions_page_test.moc"
