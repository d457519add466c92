#include "ui/shell/language.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QImage>
#include <QPainter>
#include <QPushButton>
#include <QtTest>

using namespace ui;

namespace {

/// Written differently in Japan and in China, one code each.
const auto kTelling = QStringLiteral("直骨今角込画遷");

QImage drawn(const QFont& font)
{
    QImage image(400, 60, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setFont(font);
    painter.drawText(image.rect(), Qt::AlignLeft | Qt::AlignVCenter, kTelling);
    return image;
}

QFont like(const QFont& font, const QString& family)
{
    auto other = font;
    other.setFamilies({family});
    return other;
}

} // namespace

/// The rule: whatever the window's language and the system's font, Japanese is drawn by Noto Sans CJK JP.
class LanguageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void japanese_isDrawnByTheJapaneseFontInBothLanguages()
    {
        QVERIFY2(QFontDatabase::families().contains("Noto Sans CJK JP"), "install fonts-noto-cjk");
        Theme theme;
        for (const auto language : {QLocale::Japanese, QLocale::English}) {
            theme.setLanguage(language);
            for (const auto role : {TextRole::PageTitle, TextRole::Body, TextRole::Meta}) {
                const auto font = theme.font(role);
                QCOMPARE(drawn(font), drawn(like(font, "Noto Sans CJK JP")));
                QVERIFY(drawn(font) != drawn(like(font, "Noto Sans CJK SC"))); // else the check could not fail
                QVERIFY(font.families().contains("Noto Sans CJK JP"));
            }
        }
    }

    void everyLetterOfTheWindow_isInTheFont()
    {
        Theme theme;
        theme.setLanguage(QLocale::Japanese);
        const QFontMetrics metrics(theme.font(TextRole::Body));
        for (const auto letter : QStringLiteral("→≠▲▼＝×−–…「」（）・％①〜") + kTelling)
            QVERIFY2(metrics.inFont(letter), qPrintable(QString(letter)));
    }

    void buttonsOfQt_speakTheWindowsLanguage()
    {
        Language language;
        QDialogButtonBox box(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::Save);
        language.set(QLocale::English);
        QTRY_COMPARE(box.button(QDialogButtonBox::Cancel)->text().remove('&'), "Cancel");
        language.set(QLocale::Japanese);
        QTRY_VERIFY2(box.button(QDialogButtonBox::Cancel)->text().startsWith("キャンセル"),
                     "install qt6-translations-l10n");
        QVERIFY(box.button(QDialogButtonBox::Save)->text().startsWith("保存"));
    }

    void fileDialog_speaksJapanese_data()
    {
        QTest::addColumn<QString>("context");
        QTest::addColumn<QString>("english");
        for (const auto* text : {"Look in:", "Files of type:", "Directory:", "&Open", "All Files (*)"})
            QTest::newRow(text) << "QFileDialog" << QString(text);
    }

    void fileDialog_speaksJapanese()
    {
        QFETCH(QString, context);
        QFETCH(QString, english);
        Language language;
        language.set(QLocale::Japanese);
        QVERIFY(QCoreApplication::translate(qPrintable(context), qPrintable(english)) != english);
    }
};

QTEST_MAIN(LanguageTest)
#include "language_test.moc"
