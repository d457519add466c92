#include "ui/bridge/error_text.h"
#include "ui/bridge/job_text.h"
#include "ui/pages/sessions/words.h"
#include "ui/shell/language.h"

#include "core/domain/job.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QtTest>

using namespace ui;

namespace {

/// The names of all operations, as their headers give them.
QStringList allOperations()
{
    static const QRegularExpression name("kOperation = \"([^\"]+)\"");
    const QDir folder(DENJU_SOURCE_DIR "/core/protocol/operations");
    QStringList found;
    for (const auto& each : folder.entryList({"*.h"})) {
        QFile file(folder.filePath(each));
        if (!file.open(QIODevice::ReadOnly)) continue;
        const auto text = QString::fromUtf8(file.readAll());
        for (auto match = name.globalMatch(text); match.hasNext();) found += match.next().captured(1);
    }
    return found;
}

} // namespace

/// Japanese sentences that are put together hold no English word and no unit twice.
class JapaneseSentencesTest : public QObject {
    Q_OBJECT

    Language m_language;

private Q_SLOTS:
    void initTestCase() { m_language.set(QLocale::Japanese); }

    void event_isSpokenWithEachRankOnce()
    {
        StripEvent event{.number = 5, .item = {.title = "Marita coat"}};
        event.evidence =
            Evidence{.attention = 0.24, .effect = 0.63, .rankBefore = 3, .rankAfter = 41, .disagrees = true};
        QCOMPARE(SessionWords::accessibleEvent(event),
                 "5番目 Marita coat、アテンション24%、除外の影響63%、外すと3位から41位、不一致");
    }

    void operation_isNamedInJapaneseWhereItIsTheDetail_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("operation");
        for (const auto code :
             {core::ErrorCode::WorkerLost, core::ErrorCode::QuestionLost, core::ErrorCode::MemoryShort})
            for (const auto& operation : allOperations())
                QTest::addRow("%s %s", core::nameOf(code).data(), qPrintable(operation))
                    << static_cast<int>(code) << operation;
    }

    void operation_isNamedInJapaneseWhereItIsTheDetail()
    {
        QFETCH(int, code);
        QFETCH(QString, operation);
        QVERIFY(allOperations().size() > 15);
        static const QRegularExpression english("[A-Za-z]");
        const auto error = workerError(static_cast<core::ErrorCode>(code), operation);
        QVERIFY2(!error.sentence.contains(english), qPrintable(error.sentence));
        QCOMPARE(error.detail, operation); // the diagnostics say it as it came
    }

    void question_thatWasLostIsNotResumed()
    {
        QVERIFY(workerError(core::ErrorCode::WorkerLost, QString("train")).sentence.contains("再開"));
        QVERIFY(!workerError(core::ErrorCode::QuestionLost, QString("recommend")).sentence.contains("再開"));
    }

    void tooFewDays_areSaidByTheirDate()
    {
        for (const auto code : {core::ErrorCode::TooFewSessions, core::ErrorCode::TestDaysEmpty})
            QVERIFY(workerError(code, QString("2020-09-22")).sentence.startsWith("2020-09-22 "));
    }
};

QTEST_MAIN(JapaneseSentencesTest)
#include "japanese_sentences_test.moc"
