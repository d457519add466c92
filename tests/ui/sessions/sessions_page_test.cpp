#include "tests/ui/sessions/scene.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QPushButton>

using namespace core;
using namespace core::protocol;
using namespace ui;
using namespace ui::testing;

class SessionsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void page_asksForTheNewestSessionsLastEventAndExplainsWhatReallyCame()
    {
        Scene stage;
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
        Scene stage;
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
        Scene stage;
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
        Scene stage;
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
        Scene stage;
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
        Scene stage;
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
        Scene stage;
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
        Scene empty(Scene::With::Nothing);
        QVERIFY(empty.page.emptyState().isVisible());
        bool asked = false;
        connect(&empty.page, &SessionsPage::importRequested, this, [&] { asked = true; });
        QTest::mouseClick(empty.page.emptyState().button(), Qt::LeftButton);
        QVERIFY(asked);
        empty.project.close();
        QVERIFY(empty.page.emptyState().sentence().contains("No project"));

        Scene noModel(Scene::With::NoRun);
        QVERIFY(noModel.questions.recommends.isEmpty());
        QVERIFY(!noModel.page.strip().view().events.isEmpty());
        bool train = false;
        connect(&noModel.page, &SessionsPage::trainRequested, this, [&] { train = true; });
        Q_EMIT noModel.page.student().actionRequested();
        QVERIFY(train);
    }

    void csv_carriesTheByteOrderMarkAndDefusesFormulas()
    {
        Scene stage;
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
                Scene stage;
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
                    QCoreApplication::processEvents();
                    stage.page.grab().save(name + "-edited.png");
                    stage.controller.edited().restoreAll();
                }
            }
        }
    }
};

QTEST_MAIN(SessionsPageTest)
#include "sessions_page_test.moc"
