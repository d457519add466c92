#include "tests/ui/sessions/scene.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>

#include <algorithm>

using namespace core;
using namespace core::protocol;
using namespace ui;
using namespace ui::testing;

namespace {

/// The session that the page last asked about.
std::string askedLast(const Scene& stage)
{
    return stage.questions.recommends.isEmpty() ? std::string() : stage.questions.recommends.back().request.session;
}

QPushButton* buttonOf(QWidget& parent, const QString& text)
{
    for (auto* button : parent.findChildren<QPushButton*>())
        if (button->text() == text) return button;
    return nullptr;
}

/// Opens a session far behind the first hundred rows and takes its first event away.
void openAndEdit(Scene& stage, const QString& code)
{
    stage.page.list().search(code);
    stage.answerAll();
    stage.controller.edited().remove(0);
    stage.answerAll();
    QVERIFY(stage.controller.edited().isEdited());
}

} // namespace

/// A session that a person looks at is replaced only when asked for, and what is shown is always its own.
class OpenSessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void openSession_staysWhereTheListStillHoldsIt()
    {
        Scene stage(Scene::With::Much);
        stage.answerAll();
        openAndEdit(stage, "s5");
        if (QTest::currentTestFailed()) return;
        stage.page.list().search(""); // all 250 again: it is not among the first 100
        QVERIFY(stage.controller.edited().isEdited());
        QVERIFY(stage.questions.recommends.isEmpty());
        QCOMPARE(stage.page.list().current(), 244); // of the newest first
        auto* longOnes = buttonOf(stage.page.list(), "5 or more");
        QVERIFY(longOnes);
        longOnes->click();
        QVERIFY(stage.controller.edited().isEdited());
        Q_EMIT stage.page.runChosen(1); // the other model is asked about the same events
        QCOMPARE(stage.questions.recommends.size(), 1);
        QVERIFY(!stage.questions.recommends.front().request.items.empty());
        stage.answerAll();
        stage.page.list().search("s29"); // which "s5" is not
        QCOMPARE(askedLast(stage), std::string("s29"));
    }

    void openSession_keepsItsEditsWhenAJobWroteNothingIntoIt()
    {
        Scene stage;
        stage.answerAll();
        QTest::keyClick(&stage.page, Qt::Key_BracketLeft);
        stage.answerAll();
        stage.controller.edited().remove(0);
        stage.answerAll();
        const auto events = stage.page.strip().view().events.size();
        stage.project.refresh();
        QVERIFY(stage.controller.edited().isEdited());
        QCOMPARE(stage.page.strip().view().events.size(), events);
        QVERIFY(stage.questions.recommends.isEmpty());
        QCOMPARE(stage.page.student().model().rowCount(), 20);
    }

    void openSession_isReadAnewWhereAnImportChangedIt()
    {
        Scene stage;
        stage.answerAll();
        stage.controller.edited().remove(0);
        stage.answerAll();
        const auto& database = stage.project.project().database();
        {
            store::Transaction transaction(database);
            store::SessionRepository(database).save("s29", std::vector<std::int32_t>{1, 2, 3},
                                                    std::vector<std::int64_t>{kTestDay, kTestDay + 60, kTestDay + 120},
                                                    std::vector<std::uint8_t>(3));
            transaction.commit();
        }
        stage.project.refresh();
        QVERIFY(!stage.controller.edited().isEdited());
        QCOMPARE(stage.page.strip().view().events.size(), 2);
        QCOMPARE(askedLast(stage), std::string("s29"));
    }

    void otherProject_isAskedByItsOwnNewestModel()
    {
        Scene stage(Scene::With::Much);
        Q_EMIT stage.page.runChosen(1);
        QCOMPARE(stage.questions.recommends.back().request.run, 1);
        fill(stage.folder.filePath("other.denju"), 2);
        stage.project.open(stage.folder.filePath("other.denju"));
        QCOMPARE(stage.questions.recommends.back().request.run, 2);
    }

    void itemClickedBeforeTheListsCome_isExplainedOnceTheyAreThere()
    {
        Scene stage;
        stage.answerAll();
        const auto item = stage.page.student().model().row(4).item.code;
        QTest::keyClick(&stage.page, Qt::Key_J); // the lists of the session before still stand there
        Q_EMIT stage.page.studentItemChosen(item);
        QVERIFY(stage.questions.explains.isEmpty());
        QCOMPARE(stage.questions.recommends.size(), 1);
        stage.questions.recommends.takeFirst().done(listsFor(0, stage.trueItem(), 3));
        QCOMPARE(stage.questions.explains.size(), 1);
        QCOMPARE(QString::fromStdString(stage.questions.explains.front().request.target), item);
        stage.answerAll();
        QCOMPARE(stage.page.student().model().rowCount(), 20);
    }

    void failure_leavesNothingOfAnotherSessionBehind()
    {
        Scene stage;
        stage.answerAll();
        QVERIFY(stage.page.why().sentence().contains("41"));
        QTest::keyClick(&stage.page, Qt::Key_J);
        stage.questions.recommends.takeFirst().failed(workerError(ErrorCode::WorkerLost, "recommend"));
        QCOMPARE(stage.page.student().model().rowCount(), 0);
        QCOMPARE(stage.page.teacher().model().rowCount(), 0);
        QCOMPARE(stage.page.why().sentence(), QString("No answer came."));
        Q_EMIT stage.page.retryRequested();
        stage.answerAll();
        QVERIFY(stage.page.why().sentence().contains("41"));

        Q_EMIT stage.page.studentItemChosen(stage.page.student().model().row(4).item.code);
        stage.questions.explains.takeFirst().failed(workerError(ErrorCode::WorkerLost, "explain"));
        QCOMPARE(stage.page.student().model().rowCount(), 20); // they were answered
        QCOMPARE(stage.page.why().sentence(), QString("No answer came."));
    }

    void slowAnswer_leavesNothingOfAnotherSessionBehindButKeepsWhatAnEditBeganWith()
    {
        Scene stage;
        stage.answerAll();
        stage.controller.edited().remove(0);
        stage.page.setBusy(false);
        stage.page.setBusy(true);
        QTest::keyClick(&stage.page, Qt::Key_J);
        QTRY_COMPARE(stage.page.student().model().rowCount(), 0);
        QCOMPARE(stage.page.why().sentence(), QString("Asking the model…"));
        stage.answerAll();
        QCOMPARE(stage.page.student().model().rowCount(), 20);
    }

    void overtakenQuestions_areTakenBack()
    {
        Scene stage;
        for (int time = 0; time < 5; ++time) QTest::keyClick(&stage.page, Qt::Key_J);
        QCOMPARE(stage.questions.asked.size(), 6);
        auto wanted = stage.questions.asked;
        for (const auto question : stage.questions.forgotten) QCOMPARE(wanted.removeAll(question), 1);
        QCOMPARE(wanted, QList<qint64>{stage.questions.asked.back()});
        stage.answerAll();
        const auto forgotten = stage.questions.forgotten.size();
        QTest::keyClick(&stage.page, Qt::Key_J); // of answered ones there is nothing to take back
        QCOMPARE(stage.questions.forgotten.size(), forgotten);
    }

    void damagedProject_isSaidOnThePageWhereverItIsRead()
    {
        Scene stage(Scene::With::Much);
        stage.answerAll();
        const auto& database = stage.project.project().database();
        database.execute(
            "UPDATE session_block SET items = x'ffff' WHERE first = (SELECT min(first) FROM session_block)");
        const auto isSaid = [&stage](const QString& words) {
            const auto labels = stage.page.findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](const auto* label) { return label->isVisible() && label->text().contains(words); });
        };
        while (stage.page.sessions().canFetchMore({})) stage.page.sessions().fetchMore({});
        QVERIFY(isSaid("is damaged"));
        const auto rows = stage.page.sessions().rowCount();

        Q_EMIT stage.page.retryRequested();
        QVERIFY(!isSaid("is damaged"));
        database.execute("UPDATE session_block SET heads = x'ffffffffffffffffffff'");
        stage.page.list().search("s1");
        QVERIFY(isSaid("is damaged"));
        QCOMPARE(stage.page.sessions().rowCount(), rows); // the list shows what it did before

        Q_EMIT stage.page.retryRequested();
        database.execute("DROP TABLE run");
        stage.page.retranslate(); // reads the names of the models
        QVERIFY(isSaid("Something went wrong"));
    }
};

QTEST_MAIN(OpenSessionTest)
#include "open_session_test.moc"
