#include "tests/ui/reachable.h"
#include "tests/ui/sessions/scene.h"
#include "ui/pages/sessions/session_rows.h"
#include "ui/pages/sessions/words.h"

#include <QLineEdit>
#include <QListView>
#include <algorithm>
#include <limits>

using namespace ui;
using namespace ui::testing;

class KeyboardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everything_hasANameForAScreenReader()
    {
        for (const auto with : {Scene::With::Run, Scene::With::NoRun, Scene::With::Nothing}) {
            Scene stage(with);
            stage.answerAll();
            const auto faults = nameless(stage.page);
            QVERIFY2(faults.isEmpty(), qPrintable(faults.join(", ")));
        }
    }

    void tab_comesByEverything()
    {
        Scene stage;
        stage.answerAll();
        stage.page.list().focusSearch();
        const auto order = tabOrder(stage.page);
        for (auto* widget : focusable(stage.page)) QVERIFY2(order.contains(widget), qPrintable(describe(widget)));
    }

    void tab_goesFromListToStripToStudentToTeacherToPanel()
    {
        Scene stage;
        stage.answerAll();
        stage.page.list().focusSearch();
        const auto order = tabOrder(stage.page);
        const auto place = [&](const QWidget& panel) {
            for (qsizetype at = 0; at < order.size(); ++at)
                if (order[at] == &panel || panel.isAncestorOf(order[at])) return at;
            return qsizetype(-1);
        };
        const QList<qsizetype> places{place(stage.page.list()), place(stage.page.strip()), place(stage.page.student()),
                                      place(stage.page.teacher()), place(stage.page.why())};
        QVERIFY(!places.contains(-1));
        QVERIFY(std::is_sorted(places.cbegin(), places.cend()));
    }

    void enter_onAnItemAsksWhy()
    {
        Scene stage;
        stage.answerAll();
        auto* view = stage.page.student().view();
        view->setFocus();
        view->setCurrentIndex(view->model()->index(4, 0));
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(stage.questions.explains.size(), 1);
        QCOMPARE(QString::fromStdString(stage.questions.explains.front().request.target),
                 stage.page.student().model().row(4).item.code);
    }

    void lettersInTheSearchField_areText()
    {
        Scene stage;
        stage.answerAll();
        stage.page.list().focusSearch();
        const auto session = stage.page.list().current();
        QTest::keyClicks(QApplication::focusWidget(), "jrk[");
        QCOMPARE(qobject_cast<QLineEdit*>(QApplication::focusWidget())->text(), "jrk[");
        QCOMPARE(stage.page.list().current(), session);
    }

    void explainedItem_isInSight()
    {
        Scene stage;
        stage.answerAll(15);
        auto* below = stage.page.student().pinned();
        QVERIFY(stage.page.student().model().row(14).isTrueNext);
        QVERIFY(below->isVisible());
        QVERIFY(below->viewport()->rect().contains(below->visualRect(below->model()->index(14, 0))));
        auto* view = stage.page.student().view(); // another one that is explained comes into the list's sight
        const auto code = stage.page.student().model().row(13).item.code;
        stage.page.setTarget(code, RecommendationRow::Mark::Selected, RecommendationRow::Mark::Linked);
        QVERIFY(view->viewport()->rect().contains(view->visualRect(view->model()->index(13, 0))));
    }

    void numberOfASessionInTheList_isChosenWithoutAFilter()
    {
        Scene stage;
        stage.page.list().search("s27");
        QCOMPARE(stage.page.list().current(), 2);
        QCOMPARE(stage.page.sessions().total(), 30);
        stage.page.list().search("nowhere");
        QCOMPARE(stage.page.sessions().total(), 0);
    }

    void repeatsInARow_countOnceAndAreSaid()
    {
        core::Session session{
            .id = {1}, .code = "s", .events = {{{1}, 0, ""}, {{1}, 5, ""}, {{2}, 9, ""}, {{1}, 12, ""}}};
        QCOMPARE(dropRepeats(session), (std::vector<int>{2, 1, 1}));
        QCOMPARE(session.events.size(), std::size_t(3));
        QCOMPARE(session.events[1].time, 9);
        StripEvent event{.number = 1, .times = 2};
        event.item.title = "Bolt";
        QCOMPARE(SessionWords::accessibleEvent(event), "Event 1 Bolt, 2 times in a row");
    }

    void rank_thatNoModelGives_isSaid()
    {
        QCOMPARE(SessionWords::rank(std::numeric_limits<int>::max()), "not ranked");
        QCOMPARE(SessionWords::rankChange(3, std::numeric_limits<int>::max()), "3 → not ranked");
        const core::Recommendation last{.item = {2}, .rank = std::numeric_limits<int>::max()};
        const auto rows =
            recommendationRows({{{1}, "a", "a", 1, 2.0}}, nullptr, last, [](const auto&) { return ItemCard{}; });
        QCOMPARE(rows.size(), 1); // no row behind two thousand million others
    }
};

QTEST_MAIN(KeyboardTest)
#include "keyboard_test.moc"
