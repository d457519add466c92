#include "tests/ui/sessions/scene.h"
#include "ui/pages/sessions/explanation_files.h"
#include "ui/pages/sessions/strip_fold.h"
#include "ui/pages/sessions/what_if_list.h"
#include "ui/session/navigation.h"
#include "ui/session/report_parts.h"
#include "ui/widgets/band.h"

#include <QImage>
#include <QUndoStack>

using namespace ui;
using namespace ui::testing;

namespace {

StripView events(int count, const QStringList& categories)
{
    StripView view;
    for (int at = 0; at < count; ++at) {
        StripEvent event{.number = at + 1};
        event.item = {{at + 1}, "C", "T", "", categories[at % categories.size()]};
        event.evidence = Evidence{.attention = 0.1};
        view.events.append(event);
    }
    return view;
}

} // namespace

class WhatIfTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void undo_ofAnotherSessionLeadsBackToIt()
    {
        Scene stage;
        stage.answerAll();
        stage.controller.edited().remove(1);
        stage.answerAll();
        QTest::keyClick(&stage.page, Qt::Key_J);
        stage.answerAll();
        QVERIFY(!stage.controller.edited().isEdited());
        stage.controller.edited().remove(0);
        stage.answerAll();
        auto& stack = stage.project.undoStack();
        stack.undo();
        QVERIFY(!stage.controller.edited().isEdited());
        QCOMPARE(stage.page.list().current(), 1);
        stack.undo(); // of "s29"
        QCOMPARE(stage.page.list().current(), 0);
        QVERIFY(!stage.controller.edited().isEdited());
        stack.redo();
        QVERIFY(stage.controller.edited().events()[1].removed);
        stack.redo();
        QCOMPARE(stage.page.list().current(), 1);
        QVERIFY(stage.controller.edited().events()[0].removed);
    }

    void undo_ofASessionThatAnImportReplacedIsForgotten()
    {
        Scene stage;
        stage.answerAll();
        stage.controller.edited().remove(0);
        const auto& database = stage.project.project().database();
        {
            store::Transaction transaction(database);
            store::SessionRepository(database).save("s29", std::vector<std::int32_t>{1, 2, 3},
                                                    std::vector<std::int64_t>{kTestDay, kTestDay + 60, kTestDay + 120},
                                                    std::vector<std::uint8_t>(3));
            transaction.commit();
        }
        stage.project.refresh();
        stage.project.undoStack().undo();
        QCOMPARE(stage.controller.edited().events().size(), 2);
        QVERIFY(!stage.controller.edited().isEdited());
        QVERIFY(!stage.project.undoStack().canRedo());
    }

    void rowsAndPictures_canBeDraggedToAnotherPlace()
    {
        Scene stage;
        stage.answerAll();
        auto* list = stage.page.why().whatIf();
        const auto middle = [&](int row) { return QPoint(60, row * 30 + 15); };
        QTest::mousePress(list, Qt::LeftButton, {}, middle(0));
        QTest::mouseMove(list, middle(1));
        QTest::mouseMove(list, QPoint(60, 2 * 30 + 20));
        QTest::mouseRelease(list, Qt::LeftButton, {}, QPoint(60, 2 * 30 + 20));
        QCOMPARE(stage.controller.edited().numbers().mid(0, 3), (QList<int>{2, 3, 1}));
        stage.project.undoStack().undo();
        auto& strip = stage.page.strip();
        const auto photo = [&](int column) { return strip.geometryOfStrip().photo(column).center(); };
        QTest::mousePress(&strip, Qt::LeftButton, {}, photo(0));
        QTest::mouseMove(&strip, photo(1));
        QTest::mouseMove(&strip, photo(1) + QPoint(60, 0));
        QTest::mouseRelease(&strip, Qt::LeftButton, {}, photo(1) + QPoint(60, 0));
        QCOMPARE(stage.controller.edited().numbers().mid(0, 2), (QList<int>{2, 1}));
    }

    void escape_endsADragWithoutAMove()
    {
        Scene stage;
        stage.answerAll();
        auto& strip = stage.page.strip();
        const auto photo = [&](int column) { return strip.geometryOfStrip().photo(column).center(); };
        QTest::mousePress(&strip, Qt::LeftButton, {}, photo(0));
        QTest::mouseMove(&strip, photo(2));
        QTest::keyClick(&strip, Qt::Key_Escape);
        QTest::mouseRelease(&strip, Qt::LeftButton, {}, photo(2));
        QVERIFY(!stage.controller.edited().isEdited());
    }

    void otherModel_showsWhatRanksWereByTheOneBeforeAndLeadsBack()
    {
        Scene stage(Scene::With::Much);
        stage.answerAll();
        Q_EMIT stage.page.runChosen(1);
        QCOMPARE(stage.questions.recommends.back().request.run, 1);
        stage.answerAll(5);
        QVERIFY(stage.page.student().model().isEdited()); // rows carry what they were
        QCOMPARE(stage.page.student().model().row(4).rankBefore, 3);
        QVERIFY(stage.page.notice().isVisible());
        QVERIFY(stage.page.notice().sentence().contains("run 2"));
        Q_EMIT stage.page.noticeAnswered();
        QCOMPARE(stage.questions.recommends.back().request.run, 2);
        stage.answerAll(3);
        QVERIFY(!stage.page.student().model().isEdited());
        QVERIFY(!stage.page.notice().isVisible());
    }

    void olderEvents_foldByCategoryUntilTheyAreOpened()
    {
        const auto all = events(12, {"A", "A", "B"});
        const auto view = foldOlder(all, {}); // of six older ones four A, two B
        QCOMPARE(view.events.size(), 8);
        QCOMPARE(view.events[0].folded, (QList<int>{0, 1, 3, 4}));
        QCOMPARE(view.events[1].folded, (QList<int>{2, 5}));
        QCOMPARE(view.events[2].index, 6);
        QVERIFY(qAbs(view.events[0].evidence->attention - 0.4) < 1e-9);
        QCOMPARE(foldOlder(all, {"A"}).events.size(), 11);
        auto chosen = all;
        chosen.current = 2; // the event that the keys mean is never hidden
        const auto opened = foldOlder(chosen, {});
        QCOMPARE(opened.events.size(), 9);
        QCOMPARE(opened.events[opened.current].index, 2);
        auto edited = all;
        edited.events[3].removed = true;
        QCOMPARE(foldOlder(edited, {}).events.size(), 11); // nor is an edit
        QCOMPARE(foldOlder(events(6, {"A"}), {}).events.size(), 6);
        QCOMPARE(foldOlder(events(8, {"A", "B"}), {}).events.size(),
                 8); // a card of one event would hide it for nothing
    }

    void explanation_isSavedAsAPictureLinesAndATable()
    {
        Scene stage;
        stage.answerAll();
        const auto png = stage.folder.filePath("why.png"), svg = stage.folder.filePath("why.svg");
        stage.dialogs.paths = {{png}, {svg}};
        Q_EMIT stage.page.exportRequested(SessionsPage::Export::Picture);
        Q_EMIT stage.page.exportRequested(SessionsPage::Export::Svg);
        const QImage image(png);
        QCOMPARE(image.size(), stage.page.explanationSize() * 2);
        QFile file(svg);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("<svg"));
        const auto why = whyFor(1, 3, 5).explanation;
        const auto rows = explanationRows(why, stage.controller.edited().events(), {1, 2, 3, 4, 5});
        QCOMPARE(rows.size(), qsizetype(1 + 5 + 6)); // the item, its events, its parts
        QCOMPARE(rows[0].size(), explanationHeaders().size());
        QCOMPARE(rows[4][5].toDouble(), 63.0);
        stage.dialogs.paths = {{"/nonexistent/why.png"}};
        Q_EMIT stage.page.exportRequested(SessionsPage::Export::Picture);
        QCOMPARE(stage.dialogs.notices.back().kind, Notice::Kind::Error);
    }

    void session_goesIntoTheReportWithItsEditsAndCanBeUndone()
    {
        Scene stage;
        Navigation navigation;
        stage.connectTo(navigation);
        stage.answerAll();
        Q_EMIT stage.page.reportRequested();
        QCOMPARE(stage.reports.all().size(), 1);
        QCOMPARE(stage.reports.all()[0].session, std::string("s29"));
        QVERIFY(stage.reports.all()[0].items.empty());
        QVERIFY(stage.page.notice().isVisible());
        stage.controller.edited().remove(0);
        stage.answerAll();
        Q_EMIT stage.page.reportRequested();
        QCOMPARE(stage.reports.all()[1].items.size(), stage.controller.edited().codes().size());
        stage.project.undoStack().undo();
        QCOMPARE(stage.reports.all().size(), 1);
    }
};

QTEST_MAIN(WhatIfTest)
#include "what_if_test.moc"
