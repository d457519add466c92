#include "core/readers/encoding_writer.h"

#include <QStringDecoder>
#include <QtTest>

using namespace core::readers;

class EncodingWriterTest : public QObject {
    Q_OBJECT

    static std::string written(Cp932Encoder& encoder, std::string_view text)
    {
        std::string bytes;
        encoder.encode(text, bytes);
        return bytes;
    }
    static std::string read(std::string_view bytes)
    {
        const QString text = QStringDecoder("windows-31j")(QByteArray::fromStdString(std::string(bytes)));
        return text.toStdString();
    }

private Q_SLOTS:
    void text_comesBackAsItWas()
    {
        Cp932Encoder encoder;
        for (const std::string text : {"abc,\"\r\n", "六角ボルト Ｍ６", "ｶﾀｶﾅ", "①㈱№", "髙﨑", "〜", ""}) {
            const bool wave = text == "〜";
            QCOMPARE(read(written(encoder, text)), wave ? std::string("～") : text);
        }
        QCOMPARE(encoder.replaced(), 0);
    }

    void signsThatUnicodeHasTwice_areWrittenAsCp932KnowsThem()
    {
        Cp932Encoder encoder;
        QCOMPARE(read(written(encoder, "9:00\u301C10:00 \u22125 \u00A5100 A\u2014B \u2016")),
                 std::string("9:00\uFF5E10:00 \uFF0D5 \uFFE5100 A\u2015B \u2225"));
        QCOMPARE(encoder.replaced(), 0);
    }

    void whatCp932Lacks_becomesAMarkAndIsTold()
    {
        Cp932Encoder encoder;
        QCOMPARE(read(written(encoder, "café 😀 é")), std::string("caf〓 〓 〓"));
        QCOMPARE(encoder.replaced(), 3);
        QCOMPARE(encoder.lacking(), (std::vector<std::string>{"é", "😀"}));
        written(encoder, "\xff"); // broken bytes are no letter
        QCOMPARE(encoder.replaced(), 4);
    }
};

QTEST_APPLESS_MAIN(EncodingWriterTest)
#include "encoding_writer_test.moc"
