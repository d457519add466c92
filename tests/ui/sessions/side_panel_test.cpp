#include "tests/ui/reachable.h"
#include "tests/ui/sessions/scene.h"
#include "ui/pages/sessions/item_panel.h"
#include "ui/pages/sessions/item_picker.h"
#include "ui/pages/sessions/neighbour_list.h"
#include "ui/pages/sessions/side_panel.h"
#include "ui/pages/sessions/similar_panel.h"
#include "ui/pages/sessions/transitions_view.h"
#include "ui/session/navigation.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QListView>
#include <QTableView>

using namespace ui;
using namespace ui::testing;

namespace {

SimilarResponse similarOnes()
{
    SimilarResponse response{.known = 66, .run = 1};
    for (int n = 0; n < 3; ++n)
        response.sessions.push_back(
            {.id = {n + 5},
             .code = "s" + std::to_string(n + 4),
             .time = kTestDay,
             .similarity = 3.0 - n,
             .shared = 1,
             .events = {{{n + 1}, codeOf(n + 1), "Bolt", true, false}, {{n + 2}, codeOf(n + 2), "Nut", false, true}}});
    return response;
}

ItemFactsResponse factsOf(int item)
{
    ItemFactsResponse response{.columns = {{"colour", ColumnKind::Category}}, .events = 12, .sessions = 9};
    response.item = {
        .id = {item}, .code = codeOf(item), .title = "Bolt M8", .description = "Steel", .attributes = {"Black"}};
    response.days = {{"2020-09-21", 5}, {"2020-09-22", 7}};
    response.after = {{{2}, codeOf(2), "Nut", 4, 0.8}, {{3}, codeOf(3), "Washer", 2, 0}};
    response.picture = {{{4}, codeOf(4), "Rail", 0, 0.3}};
    response.seen = 8;
    response.run = 1;
    return response;
}

TransitionsResponse steps()
{
    TransitionsResponse response{.levels = 1, .deepest = 2, .folded = 2, .all = 100, .run = 1};
    response.categories = {{"Bolts", false, 60, 4}, {"Nuts", false, 30, 3}, {"", true, 10, 2}};
    response.steps = {
        {0, 0, 40, 0.8, 1.5, 0.7}, {0, 1, 10, 0.2, 0.5, 0.3}, {1, 0, 20, 1.0, 1.8, 1.0}, {2, 2, 30, 1, 3, 1}};
    return response;
}

} // namespace

class SidePanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void similar_isAskedOnlyWhenItIsLookedAtAndAnewAfterAnEdit()
    {
        Scene stage;
        stage.answerAll();
        QVERIFY(stage.questions.similar.isEmpty());
        stage.page.side().setTab(SidePanel::Tab::Similar);
        QCOMPARE(stage.questions.similar.size(), 1);
        QCOMPARE(stage.questions.similar.back().request.session, std::string("s29"));
        stage.questions.similar.back().done(similarOnes());
        auto& panel = stage.page.side().similar();
        QCOMPARE(panel.model().rowCount(), 3);
        QCOMPARE(SimilarModel::nextOf(panel.model().row(0)), QString("Flange bearing long name"));
        stage.controller.edited().remove(0);
        QCOMPARE(stage.questions.similar.size(), 2);
        QCOMPARE(stage.questions.similar.back().request.items.size(), stage.controller.edited().codes().size());
        stage.questions.similar.back().failed(workerError(ErrorCode::WorkerLost, "similar"));
        QCOMPARE(panel.model().rowCount(), 0);
        QVERIFY(!panel.sentence().isEmpty());
        stage.page.side().setTab(SidePanel::Tab::Why);
        stage.controller.edited().restoreAll();
        QCOMPARE(stage.questions.similar.size(), 2);
    }

    void enterOnASimilarSession_opensItAndTheHistoryLeadsBack()
    {
        Scene stage;
        Navigation navigation;
        stage.connectTo(navigation);
        stage.answerAll();
        QTest::keyClick(&stage.page, Qt::Key_J);
        stage.page.side().setTab(SidePanel::Tab::Similar);
        stage.questions.similar.back().done(similarOnes());
        auto* view = stage.page.side().similar().view();
        view->setFocus();
        view->setCurrentIndex(view->model()->index(1, 0));
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(stage.questions.recommends.back().request.session, std::string("s5"));
        QVERIFY(navigation.canGoBack());
    }

    void item_isThatOfTheEventOrTheRecommendationChosenLast()
    {
        Scene stage;
        Navigation navigation;
        stage.connectTo(navigation);
        QList<Place> places;
        connect(&navigation, &Navigation::arrived, this, [&](const Place& place) { places.append(place); });
        stage.answerAll();
        stage.page.side().setTab(SidePanel::Tab::Item);
        QCOMPARE(stage.questions.items.size(), 1); // what really came next
        QCOMPARE(stage.questions.items.back().request.item, codeOf(stage.trueItem()));
        stage.page.side().setTab(SidePanel::Tab::Item);
        QTest::keyClick(&stage.page, Qt::Key_Right);
        const auto event = stage.page.strip().view().events[0].item;
        QCOMPARE(QString::fromStdString(stage.questions.items.back().request.item), event.code);
        stage.questions.items.back().done(factsOf(static_cast<int>(event.id.value)));
        auto& panel = stage.page.side().item();
        QCOMPARE(panel.view().after.size(), 2);
        QCOMPARE(panel.view().days.back().events, 7);
        QVERIFY(panel.view().days.back().test && !panel.view().days.front().test);
        QVERIFY(panel.view().seen.contains("12") && panel.view().seen.contains('8'));
        Q_EMIT panel.dataRequested(event.code);
        QCOMPARE(places.size(), 1);
        QCOMPARE(places[0].detail, "item:" + event.code);
        Q_EMIT panel.itemChosen(QString::fromStdString(codeOf(2)));
        QCOMPARE(stage.questions.items.back().request.item, codeOf(2));
    }

    void item_staysWhereAJobHasWrittenAndIsReadAnew()
    {
        Scene stage;
        stage.answerAll();
        stage.page.side().setTab(SidePanel::Tab::Item);
        const auto asked = stage.questions.items.back().request.item;
        stage.questions.items.back().done(factsOf(stage.trueItem()));
        stage.project.refresh();
        QCOMPARE(stage.questions.items.size(), 2);
        QCOMPARE(stage.questions.items.back().request.item, asked);
        stage.project.close();
        QVERIFY(stage.page.emptyState().isVisible());
    }

    void tabs_haveNamesForAScreenReader()
    {
        Scene stage;
        stage.answerAll();
        stage.page.side().setTab(SidePanel::Tab::Item);
        stage.questions.items.back().done(factsOf(1));
        QVERIFY2(nameless(stage.page).isEmpty(), qPrintable(nameless(stage.page).join(", ")));
        stage.page.side().setTab(SidePanel::Tab::Similar);
        stage.questions.similar.back().done(similarOnes());
        QVERIFY2(nameless(stage.page).isEmpty(), qPrintable(nameless(stage.page).join(", ")));
        stage.page.setView(SessionsPage::View::Transitions);
        Q_EMIT stage.page.viewChosen();
        stage.questions.transitions.back().done(steps());
        QVERIFY2(nameless(stage.page).isEmpty(), qPrintable(nameless(stage.page).join(", ")));
    }

    void picker_findsByAJapaneseTitleAndAddsTheItemBehindTheLastEvent()
    {
        Scene stage;
        stage.answerAll();
        const auto before = stage.controller.edited().events().size();
        Q_EMIT stage.page.addRequested();
        auto& picker = stage.page.picker();
        QVERIFY(picker.isVisible());
        QCOMPARE(picker.list()->rows().rowCount(), kItems);
        QInputMethodEvent typed;
        typed.setCommitString("ｽﾌﾟﾘﾝｸﾞ");
        QApplication::sendEvent(picker.search(), &typed);
        QTRY_COMPARE(picker.list()->rows().rowCount(), kItems / 5);
        QTest::keyClick(picker.search(), Qt::Key_Down);
        const auto code = picker.list()->rows().row(1).item.code;
        QTest::keyClick(picker.search(), Qt::Key_Return);
        QVERIFY(!picker.isVisible());
        const auto& edited = stage.controller.edited();
        QCOMPARE(edited.events().size(), before + 1);
        QCOMPARE(edited.codes().back(), code);
        QCOMPARE(QString::fromStdString(stage.questions.recommends.back().request.items.back()), code);
        stage.answerAll();
        QVERIFY(stage.page.strip().view().events.back().added);
        QVERIFY(edited.description().contains("added"));
        stage.project.undoStack().undo();
        QCOMPARE(edited.events().size(), before);
        QVERIFY(!edited.isEdited());
    }

    void transitions_areAskedInTheirViewAndAStepFiltersTheSessions()
    {
        Scene stage;
        stage.answerAll();
        QVERIFY(stage.questions.transitions.isEmpty());
        stage.page.setView(SessionsPage::View::Transitions);
        Q_EMIT stage.page.viewChosen();
        QCOMPARE(stage.questions.transitions.size(), 1);
        auto& view = stage.page.transitions();
        const QAbstractItemModelTester tester(&view.model());
        stage.questions.transitions.back().done(steps());
        QCOMPARE(view.model().rowCount(), 3);
        QCOMPARE(view.model().index(0, 1).data().toString(), QString("20"));
        QVERIFY(view.sentence().contains("100"));
        view.model().setMeasure(TransitionsModel::Measure::Lift);
        QCOMPARE(view.model().index(0, 1).data().toString(), QString("0.5"));
        QVERIFY(view.model().index(2, 2).data(TransitionsModel::kTintRole).toDouble() == 1.0);
        QVERIFY(view.model().index(0, 1).data(Qt::ToolTipRole).toString().contains("Bolts → Nuts: 10 steps, 20.0%"));
        view.model().sortByName(true);
        QVERIFY(view.model().nameOf(view.model().categoryAt(2)).startsWith("Other (2"));
        view.model().sortByName(false);
        auto* table = view.table();
        table->setFocus();
        table->setCurrentIndex(view.model().index(0, 0));
        QTest::keyClick(table, Qt::Key_Right); // the table's, not the strip's
        QCOMPARE(table->currentIndex(), view.model().index(0, 1));
        Q_EMIT table->activated(table->currentIndex());
        QCOMPARE(stage.page.view(), SessionsPage::View::One);
        QCOMPARE(stage.page.list().filter().stepFrom, QString("Bolts"));
        QCOMPARE(stage.page.list().filter().stepTo, QString("Nuts"));
        QCOMPARE(stage.page.list().filter().stepLevels, 1);
        stage.project.undoStack().undo();
        QVERIFY(stage.page.list().filter().isEmpty());
    }

    void transitions_thatFailSayWhyAndCanBeAskedAgain()
    {
        Scene stage;
        stage.page.setView(SessionsPage::View::Transitions);
        Q_EMIT stage.page.viewChosen();
        stage.questions.transitions.back().failed(workerError(ErrorCode::WorkerLost, "transitions"));
        Q_EMIT stage.page.transitions().retryRequested();
        QCOMPARE(stage.questions.transitions.size(), 2);
        stage.questions.transitions.back().done({});
        QCOMPARE(stage.page.transitions().model().rowCount(), 0);
    }
};

QTEST_MAIN(SidePanelTest)
#include "side_panel_test.moc"
