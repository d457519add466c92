#include "ui/bridge/error_text.h"
#include "ui/shell/language.h"

#include <QtTest>

#include <algorithm>
#include <stdexcept>

using namespace ui;

namespace {

QList<core::ErrorCode> allCodes()
{
    QList<core::ErrorCode> codes;
    try {
        for (int code = 0;; ++code) {
            core::nameOf(static_cast<core::ErrorCode>(code));
            codes += static_cast<core::ErrorCode>(code);
        }
    } catch (const std::logic_error&) { // past the last
    }
    return codes;
}

bool isJapanese(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar letter) {
        return letter.script() == QChar::Script_Hiragana || letter.script() == QChar::Script_Katakana;
    });
}

} // namespace

class ErrorTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void english_isTheSentenceOfCore()
    {
        Language language;
        language.set(QLocale::English);
        QVERIFY(allCodes().size() >= 30);
        for (const auto code : allCodes())
            QCOMPARE(errorText(code, "/a/b"), QString::fromStdString(core::sentence(code, "/a/b")));
    }

    void japanese_saysWhichLimitATrainingCouldNotKeep()
    {
        Language language;
        language.set(QLocale::Japanese);
        const auto text =
            workerError(core::ErrorCode::MemoryShort, "a training within 500 MB, it needs at least 812 MB").sentence;
        QVERIFY2(text.contains("500") && text.contains("812") && !text.contains("within"), qPrintable(text));
    }

    void japanese_saysEveryCodeWithItsDetail()
    {
        Language language;
        language.set(QLocale::Japanese);
        QSet<QString> different;
        for (const auto code : allCodes()) {
            const auto text = errorText(code, "/a/b");
            QVERIFY2(isJapanese(text) && text.count("/a/b") == 1 && text.endsWith(QStringLiteral("。")),
                     qPrintable(text));
            different += text;
        }
        QCOMPARE(different.size(), allCodes().size());
    }

    void name_findsItsCode()
    {
        for (const auto code : allCodes()) {
            QVERIFY(core::errorCodeFromName(core::nameOf(code)) == code);
            const auto name = QString::fromStdString(std::string(core::nameOf(code)));
            QCOMPARE(workerError(name, "/a/b", "old words").sentence, errorText(code, "/a/b"));
        }
        QVERIFY(!core::errorCodeFromName("Martian"));
        QVERIFY(!core::errorCodeFromName({}));
        QCOMPARE(workerError(QString("Martian"), "/a/b", "its own words").sentence, QString("its own words"));
    }

    void detail_isPutInAsItIs() // a path may look like a place holder
    {
        Language language;
        language.set(QLocale::English);
        QVERIFY(errorText(core::ErrorCode::ProjectTooNew, "/a/%1/%2").contains("/a/%1/%2"));
    }
};

QTEST_GUILESS_MAIN(ErrorTextTest)
#include "error_text_test.moc"
