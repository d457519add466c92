#include "core/store/mark_repository.h"
#include "tests/ui/sessions/scene.h"
#include "ui/pages/sessions/filter_chips.h"
#include "ui/pages/sessions/item_panel.h"
#include "ui/pages/sessions/list_filter.h"
#include "ui/pages/sessions/page_actions.h"
#include "ui/pages/sessions/page_tools.h"
#include "ui/pages/sessions/side_panel.h"
#include "ui/session/navigation.h"
#include "ui/widgets/band.h"

#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QToolButton>

using namespace ui;
using namespace ui::testing;

namespace {

/// Gives item 17 a title of its own; returns how many sessions hold it.
int nameTheCoat(const Scene& scene)
{
    const auto& database = scene.project.project().database();
    store::ItemRepository items(database);
    auto coat = *items.findByCode(codeOf(17));
    coat.title = "ベージュのコート";
    items.save(coat);
    int count = 0;
    const store::SessionRepository sessions(database);
    for (std::int64_t id = 1; id <= sessions.count(); ++id) {
        const auto session = sessions.find({id});
        count += std::ranges::any_of(session->events, [](const auto& event) { return event.item.value == 17; }) ? 1 : 0;
    }
    return count;
}

/// As an input method does.
void commit(QWidget* field, const QString& text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(field, &event);
}

ListFilter changed(ListFilter filter, const std::function<void(ListFilter&)>& edit)
{
    edit(filter);
    return filter;
}

QPushButton* chip(Scene& stage, const QString& text)
{
    for (auto* button : stage.page.list().findChildren<QPushButton*>())
        if (button->text() == text) return button;
    return nullptr;
}

QToolButton* button(Scene& stage, const QString& name)
{
    for (auto* each : stage.page.tools().findChildren<QToolButton*>())
        if (each->accessibleName() == name) return each;
    return nullptr;
}

bool noticeSays(Scene& stage, const QString& words)
{
    return stage.page.notice().isVisible() && stage.page.notice().sentence().contains(words);
}

} // namespace

class SessionListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filter_isTheSameBehindItsText()
    {
        ListFilter filter{
            .text = "コート & 50%?@", .order = ListFilter::Order::RankGain, .test = true, .longOnes = true};
        filter.day = kTestDay;
        filter.next = Slice::Cold;
        filter.hits = store::Hits::OnlyTeacherHits;
        filter.disagrees = filter.marked = true;
        filter.stepFrom = "A/ B&C", filter.stepTo = "D", filter.stepLevels = 2;
        filter.item = "C 17&";
        QCOMPARE(ListFilter::fromText(filter.toText()), filter);
        QCOMPARE(ListFilter::fromText({}), ListFilter{});
        QVERIFY(ListFilter{}.toText().isEmpty());
        QVERIFY(ListFilter{.order = ListFilter::Order::OldestFirst}.isEmpty()); // an order hides nothing
        QVERIFY(!filter.isEmpty());
    }

    void japaneseTitle_findsTheSessionsThatHoldTheItemInAnyWidth()
    {
        Scene stage;
        stage.answerAll();
        const auto expected = nameTheCoat(stage);
        QVERIFY(expected > 0 && expected < 30);
        auto* field = stage.page.list().findChild<QLineEdit*>();
        for (const auto* typed : {"コート", "ｺｰﾄ"}) {
            field->setFocus();
            field->selectAll();
            commit(field, QString::fromUtf8(typed));
            QTRY_COMPARE(stage.page.list().filter().text, QString::fromUtf8(typed));
            QCOMPARE(stage.page.sessions().total(), expected);
        }
        field->clear();
        QTRY_COMPARE(stage.page.sessions().total(), 30);
    }

    void itemTab_narrowsTheListToTheItemsSessions()
    {
        Scene stage;
        Navigation navigation;
        stage.connectTo(navigation);
        stage.answerAll();
        const auto expected = nameTheCoat(stage);
        Q_EMIT stage.page.side().item().sessionsRequested("C17");
        QCOMPARE(stage.page.list().filter().item, "C17");
        QCOMPARE(stage.page.sessions().total(), expected);
        auto* coat = chip(stage, "ベージュのコート");
        QVERIFY(coat && coat->isVisible());
        coat->click();
        QCOMPARE(stage.page.sessions().total(), 30);
        stage.project.undoStack().undo();
        QCOMPARE(stage.page.sessions().total(), expected);
    }

    void listOfAnyFilter_isSavedByTheOperation()
    {
        ListFilter filter{.text = "コート", .order = ListFilter::Order::RankGain, .longOnes = true};
        filter.day = kTestDay;
        filter.next = Slice::Cold;
        filter.hits = store::Hits::OnlyTeacherHits;
        filter.disagrees = filter.marked = true;
        filter.stepFrom = "A", filter.stepTo = "D", filter.stepLevels = 2;
        const auto request = filter.asRequest({7}, kTestDay - 86'400);
        QCOMPARE(request.table, protocol::SavedTable::Sessions);
        QCOMPARE(request.text, "コート");
        QCOMPARE(request.order, "gain");
        QCOMPARE(request.minEvents, 5);
        QCOMPARE(request.from, "2020-09-22");
        QCOMPARE(request.to, "2020-09-22");
        QCOMPARE(request.next, "cold");
        QCOMPARE(request.hits, "only-teacher");
        QVERIFY(request.disagree && request.marked);
        QCOMPARE(request.stepFrom + request.stepTo, "AD");
        QCOMPARE(request.levels, 2);
        QCOMPARE(request.run, 7);
        QCOMPARE(ListFilter{.test = true}.asRequest({7}, kTestDay).from, "2020-09-22");
        QVERIFY(ListFilter{}.asRequest({7}, kTestDay).from.empty());
    }

    void filters_areUndoneAndDoneAgain()
    {
        Scene stage;
        stage.answerAll();
        chip(stage, "5 or more")->click();
        const auto longOnes = stage.page.sessions().total();
        QVERIFY(longOnes < 30);
        stage.page.list().search("C17");
        const auto both = stage.page.sessions().total();
        QVERIFY(both < longOnes);
        auto& stack = stage.project.undoStack();
        stack.undo();
        QCOMPARE(stage.page.sessions().total(), longOnes);
        QVERIFY(stage.page.list().filter().text.isEmpty());
        stack.undo();
        QCOMPARE(stage.page.sessions().total(), 30);
        QVERIFY(!chip(stage, "5 or more")->isChecked());
        stack.redo();
        stack.redo();
        QCOMPARE(stage.page.sessions().total(), both);
        stage.page.list().clearFilters();
        QCOMPARE(stage.page.sessions().total(), 30);
    }

    void nothingFound_saysSoWithAWayOut()
    {
        Scene stage;
        stage.answerAll();
        auto& nothing = stage.page.list().nothing();
        QVERIFY(!nothing.isVisible());
        stage.page.list().search("no such thing");
        QVERIFY(nothing.isVisible());
        QVERIFY(!stage.page.strip().view().events.isEmpty()); // the session on show stays
        nothing.button()->click();
        QVERIFY(!nothing.isVisible());
        QCOMPARE(stage.page.sessions().total(), 30);
    }

    void filters_ofWhatTheModelsMadeNeedARun()
    {
        Scene without(Scene::With::NoRun);
        QVERIFY(!chip(without, "Disagree")->isEnabled());
        QVERIFY(!chip(without, "Result")->isEnabled());
        QVERIFY(chip(without, "Marked")->isEnabled());
    }

    void hitsAndDisagreement_areThoseOfTheRunOnShow()
    {
        Scene stage;
        stage.answerAll();
        const auto& database = stage.project.project().database();
        store::RunRepository(database).saveEvaluation({1}, "student", "2020-09-22", "{}", {{{7}, 3, 4}, {{8}, 3, 40}});
        stage.controller.list().choose(changed({}, [](ListFilter& filter) { filter.hits = store::Hits::StudentHits; }));
        QCOMPARE(stage.page.sessions().total(), 1);
        QCOMPARE(stage.page.sessions().row(0).preview.session.id.value, 7);
        stage.controller.list().choose({});
        stage.dialogs.answers = {1}; // not now
        stage.controller.list().choose(changed({}, [](ListFilter& filter) { filter.disagrees = true; }));
        QVERIFY(!stage.page.list().filter().disagrees); // nobody has explained them yet, which is said
        QVERIFY(!stage.dialogs.notices.isEmpty() || !stage.dialogs.questions.isEmpty());
        {
            store::Transaction transaction(database);
            store::GapRepository(database).save({1},
                                                std::vector<store::GapRepository::Gap>{{{9}, 3, -0.4}, {{8}, 3, 0.1}});
            transaction.commit();
        }
        stage.controller.list().choose(changed({}, [](ListFilter& filter) { filter.disagrees = true; }));
        QCOMPARE(stage.page.sessions().total(), 1);
        QCOMPARE(stage.page.sessions().row(0).preview.session.id.value, 9);
    }

    void mark_isKeptShownFilteredAndUndone()
    {
        Scene stage;
        stage.answerAll();
        QTest::keyClick(&stage.page, Qt::Key_M);
        const store::MarkRepository marks(stage.project.project().database());
        QCOMPARE(marks.all(), std::vector<SessionId>{{30}}); // "s29" is on show
        QVERIFY(stage.page.sessions().row(0).marked);
        chip(stage, "Marked")->click();
        QCOMPARE(stage.page.sessions().total(), 1);
        auto& stack = stage.project.undoStack();
        stack.undo(); // the filter
        stack.undo(); // the mark
        QCOMPARE(marks.count(), 0);
        QVERIFY(!stage.page.sessions().row(0).marked);
        stack.redo();
        QCOMPARE(marks.count(), 1);
    }

    void severalRows_areMarkedTogetherAndCopied()
    {
        Scene stage;
        stage.answerAll();
        auto* view = stage.page.list().findChild<QListView*>();
        view->selectionModel()->select(QItemSelection(view->model()->index(0, 0), view->model()->index(2, 0)),
                                       QItemSelectionModel::ClearAndSelect);
        Q_EMIT stage.page.list().markRequested(true);
        QCOMPARE(store::MarkRepository(stage.project.project().database()).count(), 3);
        stage.controller.list().copy();
        const auto lines = QApplication::clipboard()->text().split('\n');
        QVERIFY(lines[0].startsWith("Session\tDay\tEvents"));
        QVERIFY(lines[1].startsWith("s29\t2020-09-22\t6"));
        QVERIFY(lines[3].startsWith("s27\t"));
        stage.project.undoStack().undo();
        QCOMPARE(store::MarkRepository(stage.project.project().database()).count(), 0);
    }

    void place_showsASessionThatTheFiltersHideAndGivesThemBack()
    {
        Scene stage(Scene::With::Much);
        stage.answerAll();
        chip(stage, "5 or more")->click();
        const auto longOnes = stage.page.sessions().total();
        stage.page.arrive("session:s1"); // has four events
        QCOMPARE(stage.questions.recommends.back().request.session, std::string("s1"));
        QCOMPARE(stage.page.sessions().total(), 250);
        QVERIFY(noticeSays(stage, "s1"));
        Q_EMIT stage.page.noticeAnswered();
        QCOMPARE(stage.page.sessions().total(), longOnes);
        QVERIFY(!stage.page.notice().isVisible());

        stage.page.arrive("session:s200@3");
        QCOMPARE(stage.questions.recommends.back().request.session, std::string("s200"));
        QCOMPARE(stage.questions.recommends.back().request.position, 3);
        stage.page.arrive("session:nowhere");
        QVERIFY(noticeSays(stage, "nowhere"));
    }

    void history_rememberWhatThePersonPickedAndLeadsBackWithItsFilters()
    {
        Scene stage;
        Navigation navigation;
        stage.connectTo(navigation);
        connect(&navigation, &Navigation::arrived, &stage.page,
                [&](const Place& place) { stage.page.arrive(place.detail); });
        stage.answerAll();
        QTest::keyClick(&stage.page, Qt::Key_J);
        QTest::keyClick(&stage.page, Qt::Key_J);
        QCOMPARE(stage.page.list().current(), 2);
        stage.page.list().search("C17");
        const auto bearings = stage.page.sessions().total();
        QTest::keyClick(&stage.page, Qt::Key_J);
        QVERIFY(navigation.canGoBack());
        navigation.back(); // before the last J, still filtered
        QCOMPARE(stage.page.sessions().total(), bearings);
        navigation.back();
        QCOMPARE(stage.page.sessions().total(), 30);
        QCOMPARE(stage.page.list().current(), 2);
        navigation.back();
        QCOMPARE(stage.page.list().current(), 1);
        navigation.forward();
        QCOMPARE(stage.page.list().current(), 2);
    }

    void history_leadsFromASessionBackToTheTransitions()
    {
        Scene stage;
        Navigation navigation;
        stage.connectTo(navigation);
        connect(&navigation, &Navigation::arrived, &stage.page,
                [&](const Place& place) { stage.page.arrive(place.detail); });
        stage.answerAll();
        stage.page.actions().transitions->trigger();
        stage.page.actions().one->trigger();
        QTest::keyClick(&stage.page, Qt::Key_J);
        navigation.back();
        navigation.back();
        QCOMPARE(stage.page.view(), SessionsPage::View::Transitions);
        stage.page.actions().find->trigger();
        QCOMPARE(stage.page.view(), SessionsPage::View::One);
    }

    void narrowWindow_foldsTheListIntoAFlyoutAndKeepsTheArrows()
    {
        Scene stage;
        stage.answerAll();
        stage.page.resize(1000, 640);
        QCoreApplication::processEvents();
        QVERIFY(!stage.page.list().isVisible());
        auto* next = button(stage, "Next session (J)");
        QVERIFY(next && next->isVisibleTo(&stage.page.tools()));
        next->click();
        QCOMPARE(stage.page.list().current(), 1);
        QTest::keyClick(&stage.page, Qt::Key_L, Qt::ControlModifier);
        QVERIFY(stage.page.list().isVisible());
        const auto& list = stage.page.list();
        const auto edge = stage.page.grab().toImage().pixelColor(list.geometry().topRight() + QPoint(0, 5));
        QCOMPARE(edge, stage.theme.color(Token::LineControl)); // it lies over the page
        QTest::keyClick(&stage.page, Qt::Key_L, Qt::ControlModifier);
        QVERIFY(!stage.page.list().isVisible());
    }
};

QTEST_MAIN(SessionListTest)
#include "session_list_test.moc"
