#include "core/protocol/operations/check.h"
#include "tests/ui/bridge/program.h"
#include "ui/bridge/worker.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

using namespace ui;
using core::protocol::CheckRequest;
using core::protocol::CheckResponse;

namespace {

// What it does is said by the project of the question: dies, talks rubbish, waits for a file, or answers.
constexpr auto kProgram = R"(
whole() { printf '{"id":%s,"type":"response","response":{"whole":true,"faults":["%s"]}}\n' "$1" "$2"; }
while read -r line; do
    id=$(printf '%s' "$line" | sed 's/.*"id":\([0-9]*\).*/\1/')
    case "$line" in
    *'"cancel":true'*) echo "$id" >> "$0.cancelled" ;;
    *'"die"'*) echo "the last words" >&2; kill -9 $$ ;;
    *'"rubbish"'*)
        printf 'not JSON\n\n[1,2]\n{"id":"x"}\n{"id":%s,"type":"dance"}\n{"id":%s,"type":7}\n\377\376\n' "$id" "$id"
        printf '{"id":4711,"type":"response","response":{}}\n{"id":%s,"type":"progress","progress":{}}\n' "$id"
        whole "$id" rubbish ;;
    *'"halves"'*) printf '{"id":%s,"type":"resp' "$id"; while [ ! -e "$0.go" ]; do sleep 0.01; done
        printf 'onse","response":{"whole":true,"faults":[]}}\n' ;;
    *'"other"'*) printf '{"id":%s,"type":"response","response":[1,2]}\n' "$id" ;;
    *'"newer"'*) printf '{"id":%s,"type":"error","code":"ProjectTooNew","detail":"P","sentence":"s"}\n' "$id" ;;
    *'"martian"'*) printf '{"id":%s,"type":"error","code":"Martian","detail":"P","sentence":"From Mars."}\n' "$id" ;;
    *'"slow"'*) while [ ! -e "$0.go" ]; do sleep 0.01; done; whole "$id" slow ;;
    *) whole "$id" quick ;;
    esac
done
)";

/// What came of a question.
struct Heard {
    QStringList answers;
    QList<WorkerError> errors;
};

} // namespace

class WorkerTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_program;

    static qint64 ask(Worker& worker, const char* what, QObject* receiver, Heard& heard)
    {
        return worker.ask<CheckResponse>(
            CheckRequest{.project = what}, receiver,
            [&heard](const CheckResponse& response) {
                heard.answers += response.faults.empty() ? QString() : QString::fromStdString(response.faults.front());
            },
            [&heard](const WorkerError& error) { heard.errors += error; });
    }
    void letGo() const { QVERIFY(QFile(m_program + ".go").open(QIODevice::WriteOnly)); }
    [[nodiscard]] QByteArray cancelled() const
    {
        QFile file(m_program + ".cancelled");
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_program = writeProgram(m_folder->filePath("denju-cli"), kProgram);
        QVERIFY(!m_program.isEmpty());
    }

    void answer_comesToWhoAsked()
    {
        Worker worker(m_program);
        const QSignalSpy busy(&worker, &Worker::busyChanged);
        Heard heard;
        ask(worker, "any", this, heard);
        QVERIFY(worker.isBusy());
        QTRY_COMPARE(heard.answers, QStringList("quick"));
        QVERIFY(!worker.isBusy());
        QCOMPARE(busy.size(), 2);
    }

    void malformedLines_areSteppedOver()
    {
        Worker worker(m_program);
        Heard heard;
        ask(worker, "rubbish", this, heard);
        QTRY_COMPARE(heard.answers, QStringList("rubbish"));
        QVERIFY(heard.errors.isEmpty());
    }

    void line_thatComesInPartsIsReadOnceWhole()
    {
        Worker worker(m_program);
        Heard heard;
        ask(worker, "halves", this, heard);
        letGo();
        QTRY_COMPARE(heard.answers.size(), 1);
    }

    void response_ofAnotherShapeIsAFault()
    {
        Worker worker(m_program);
        Heard heard;
        ask(worker, "other", this, heard);
        QTRY_COMPARE(heard.errors.size(), 1);
        QCOMPARE(heard.errors.front().code, QString("RequestMalformed"));
        QVERIFY(heard.answers.isEmpty());
    }

    void error_comesWithItsSentence()
    {
        Worker worker(m_program);
        Heard heard;
        ask(worker, "newer", this, heard);
        ask(worker, "martian", this, heard);
        QTRY_COMPARE(heard.errors.size(), 2);
        QCOMPARE(heard.errors[0].sentence, errorText(core::ErrorCode::ProjectTooNew, "P"));
        QCOMPARE(heard.errors[1].sentence, QString("From Mars.")); // of a newer worker
    }

    void workerThatDies_failsItsQuestionsAndIsStartedAgain()
    {
        Worker worker(m_program);
        const QSignalSpy lost(&worker, &Worker::lost);
        Heard heard;
        ask(worker, "die", this, heard);
        ask(worker, "any", this, heard);
        QTRY_COMPARE(heard.errors.size(), 2);
        QCOMPARE(heard.errors[0].code, QString("QuestionLost"));
        QVERIFY(worker.fault() && worker.fault()->code == "QuestionLost");
        QTRY_VERIFY(worker.log().endsWith("the last words\n"));
        QCOMPARE(lost.size(), 1);
        QVERIFY(!worker.isBusy());
        ask(worker, "any", this, heard);
        QTRY_COMPARE(heard.answers, QStringList("quick"));
    }

    void workerThatIsNotThere_failsItsQuestion()
    {
        Worker worker(m_folder->filePath("nobody"));
        Heard heard;
        ask(worker, "any", this, heard);
        QTRY_COMPARE(heard.errors.size(), 1);
        QCOMPARE(heard.errors[0].code, QString("FileNotFound")); // asking again would not help
        QVERIFY(worker.fault() && worker.fault()->detail.endsWith("nobody"));
        QVERIFY(!worker.isBusy());
    }

    void forgottenQuestion_isCancelledAndNotAnswered()
    {
        Worker worker(m_program);
        Heard old;
        Heard now;
        const auto question = ask(worker, "slow", this, old);
        ask(worker, "any", this, now);
        worker.forget(question);
        worker.forget(question); // twice is once
        letGo();
        QTRY_COMPARE(now.answers, QStringList("quick")); // the slow answer came before it
        QVERIFY(old.answers.isEmpty() && old.errors.isEmpty());
        QTRY_COMPARE(cancelled(), QByteArray::number(question) + '\n');
    }

    void answer_isDroppedWhenItsReceiverIsGone()
    {
        Worker worker(m_program);
        Heard old;
        Heard now;
        auto receiver = std::make_unique<QObject>();
        ask(worker, "slow", receiver.get(), old);
        ask(worker, "any", this, now);
        receiver.reset();
        letGo();
        QTRY_COMPARE(now.answers, QStringList("quick"));
        QVERIFY(old.answers.isEmpty());
    }

    void answer_mayAskAgain()
    {
        Worker worker(m_program);
        Heard heard;
        worker.ask<CheckResponse>(CheckRequest{.project = "any"}, this, [&](const CheckResponse&) {
            for (int more = 0; more < 50; ++more) ask(worker, "any", this, heard);
        });
        QTRY_COMPARE(heard.answers.size(), 50);
    }

    void end_waitsForNoAnswer()
    {
        Heard heard;
        {
            Worker worker(m_program);
            ask(worker, "slow", this, heard);
            QTRY_VERIFY(worker.processId() > 0);
        }
        QVERIFY(heard.answers.isEmpty() && heard.errors.isEmpty());
    }
};

QTEST_GUILESS_MAIN(WorkerTest)
#include "worker_test.moc"
