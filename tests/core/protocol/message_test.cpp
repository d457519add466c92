#include "core/base/error.h"
#include "core/protocol/message.h"

#include <QTest>

using namespace core;
using namespace core::protocol;

class MessageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void question_comesBackFromItsLine()
    {
        const IncomingMessage question{
            .id = 7, .operation = "recommend", .request = "{\"top\": 5,\n \"items\": [\"ネジ\"]}"};
        const auto line = write(question);
        QVERIFY(line.find('\n') == std::string::npos);
        const auto read = parseIncoming(line);
        QCOMPARE(read.id, 7);
        QCOMPARE(read.operation, std::string("recommend"));
        QCOMPARE(read.request, std::string(R"({"items":["ネジ"],"top":5})"));
        QVERIFY(!read.cancel);
    }

    void cancel_comesBackFromItsLine()
    {
        const auto read = parseIncoming(write(IncomingMessage{.id = 7, .cancel = true}));
        QCOMPARE(read.id, 7);
        QVERIFY(read.cancel);
    }

    void answers_comeBackFromTheirLines()
    {
        Answer progress{.id = 1, .type = AnswerType::Progress};
        progress.progress = {.stage = Stage::Student, .done = 3, .total = 9, .value = 0.5};
        const auto read = parseAnswer(write(progress));
        QCOMPARE(read.type, AnswerType::Progress);
        QCOMPARE(read.progress.stage, Stage::Student);
        QCOMPARE(read.progress.done, 3);
        QCOMPARE(read.progress.total, 9);
        QCOMPARE(read.progress.value, 0.5);

        const auto response = parseAnswer(write(Answer{.id = 2, .response = R"({"items":[1]})"}));
        QCOMPARE(response.id, 2);
        QCOMPARE(response.type, AnswerType::Response);
        QCOMPARE(response.response, std::string(R"({"items":[1]})"));

        Answer error{.id = 3, .type = AnswerType::Error};
        error.code = "RunUnknown";
        error.detail = "run \"3\"\n";
        error.sentence = "There is no such run.";
        const auto failed = parseAnswer(write(error));
        QCOMPARE(failed.type, AnswerType::Error);
        QCOMPARE(failed.code, error.code);
        QCOMPARE(failed.detail, error.detail);
        QCOMPARE(failed.sentence, error.sentence);

        const auto cancelled = parseAnswer(write(Answer{.id = 4, .type = AnswerType::Cancelled}));
        QCOMPARE(cancelled.id, 4);
        QCOMPARE(cancelled.type, AnswerType::Cancelled);
    }

    void fieldsThatAreMissing_keepTheirDefaults()
    {
        const auto message = parseIncoming("{}");
        QCOMPARE(message.id, 0);
        QCOMPARE(message.request, std::string("{}"));
        QVERIFY(message.operation.empty() && !message.cancel);
        QCOMPARE(parseAnswer(R"({"id":1,"later":[]})").response, std::string("{}"));
    }

    void lineThatIsNoMessage_isRefused_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("nothing") << QByteArray("");
        QTest::newRow("no JSON") << QByteArray("recommend");
        QTest::newRow("cut") << QByteArray("{\"id\":1,\"operation\":\"rec");
        QTest::newRow("two") << QByteArray("{} {}");
        QTest::newRow("list") << QByteArray("[1]");
        QTest::newRow("text") << QByteArray("\"id\"");
        QTest::newRow("null") << QByteArray("null");
        QTest::newRow("broken UTF-8") << QByteArray("{\"id\":1,\"operation\":\"\xff\"}");
        QTest::newRow("zeros") << QByteArray("\0\0\0", 3);
        QTest::newRow("id of another kind") << QByteArray(R"({"id":"1"})");
        QTest::newRow("id too large") << QByteArray(R"({"id":99999999999999999999})");
        QTest::newRow("deep") << QByteArray(100'000, '[');
    }
    void lineThatIsNoMessage_isRefused()
    {
        QFETCH(QByteArray, line);
        const std::string_view text(line.constData(), static_cast<std::size_t>(line.size()));
        for (const bool incoming : {true, false}) {
            try {
                if (incoming)
                    static_cast<void>(parseIncoming(text));
                else
                    static_cast<void>(parseAnswer(text));
                QFAIL("took it for a message");
            } catch (const Error& error) {
                QCOMPARE(error.code(), ErrorCode::RequestMalformed);
            }
        }
    }

    void partsOfAnotherKind_areRefused()
    {
        for (const char* line : {R"({"id":1,"operation":2})", R"({"id":1,"cancel":"yes"})"})
            QVERIFY_THROWS_EXCEPTION(Error, parseIncoming(line));
        for (const char* line : {R"({"id":1,"type":"other"})", R"({"id":1,"type":"progress","progress":[]})",
                                 R"({"id":1,"type":"error","code":5})"})
            QVERIFY_THROWS_EXCEPTION(Error, parseAnswer(line));
    }
};

QTEST_APPLESS_MAIN(MessageTest)
#include "message_test.moc"
