#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

namespace {

/// What is wrong with a .ts file (of English only plurals need one, the source is its text): without a translation,
/// left over, or with other %1 than their source.
QStringList faultsOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {"not readable: " + path};
    QXmlStreamReader reader(&file);
    QStringList faults;
    QString source;
    bool needed = true;
    bool isEnglish = false;
    const auto placesOf = [](const QString& text) {
        static const QRegularExpression place("%(n|L?[0-9])");
        QStringList places;
        for (auto match = place.globalMatch(text); match.hasNext();) places << match.next().captured(1).remove('L');
        places.removeDuplicates();
        places.sort();
        return places;
    };
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement) continue;
        if (reader.name() == u"TS") isEnglish = reader.attributes().value("language").startsWith(u"en");
        if (reader.name() == u"message") needed = !isEnglish || reader.attributes().value("numerus") == u"yes";
        if (reader.name() == u"source") source = reader.readElementText();
        if (reader.name() != u"translation" || !needed) continue;
        const auto type = reader.attributes().value("type").toString();
        const auto translation = reader.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        if (!type.isEmpty())
            faults << type + ": " + source;
        else if (translation.isEmpty())
            faults << "empty: " + source;
        else if (placesOf(translation) != placesOf(source))
            faults << "other places: " + source;
    }
    if (reader.hasError()) faults << reader.errorString();
    return faults;
}

QStringList shipped()
{
    const QDir folder(QStringLiteral(DENJU_SOURCE_DIR "/translations"));
    QStringList files;
    for (const auto& name : folder.entryList({"*.ts"})) files << folder.filePath(name);
    return files;
}

} // namespace

class TranslationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void language_isWhole_data()
    {
        QTest::addColumn<QString>("file");
        for (const auto& file : shipped()) QTest::newRow(qPrintable(QFileInfo(file).baseName())) << file;
    }

    void language_isWhole()
    {
        QFETCH(QString, file);
        const auto faults = faultsOf(file);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join('\n')));
    }

    void language_knowsEveryTextOfTheWindow_data() { language_isWhole_data(); }

    void language_knowsEveryTextOfTheWindow()
    {
        QFETCH(QString, file);
        const QTemporaryDir folder;
        const auto copy = folder.filePath(QFileInfo(file).fileName());
        QVERIFY(QFile::copy(file, copy));
        QProcess lupdate;
        lupdate.setWorkingDirectory(QStringLiteral(DENJU_SOURCE_DIR));
        lupdate.start(QStringLiteral(DENJU_LUPDATE), {"-silent", "-locations", "none", "-I", ".", "ui", "app", "-ts", copy});
        QVERIFY(lupdate.waitForFinished());
        QCOMPARE(lupdate.exitCode(), 0);
        const auto faults = faultsOf(copy);
        QVERIFY2(faults.isEmpty(), qPrintable("Run update_translations and translate:\n" + faults.join('\n')));
    }

    void fault_isFound_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<bool>("right");
        QTest::newRow("whole") << "<source>%1 of %2</source><translation>%2のうち%1</translation>" << true;
        QTest::newRow("unfinished") << "<source>Open</source><translation type=\"unfinished\"></translation>" << false;
        QTest::newRow("left over") << "<source>Open</source><translation type=\"vanished\">開く</translation>" << false;
        QTest::newRow("empty") << "<source>Open</source><translation></translation>" << false;
        QTest::newRow("a place lost") << "<source>%1 of %2</source><translation>%1</translation>" << false;
        QTest::newRow("plural") << "<source>%n rows</source><translation><numerusform>%n行</numerusform></translation>"
                                << true;
        QTest::newRow("broken file") << "<source>Open<translation>開く</translation>" << false;
    }

    void fault_isFound()
    {
        QFETCH(QString, message);
        QFETCH(bool, right);
        const QTemporaryDir folder;
        QFile file(folder.filePath("denju_ja.ts"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(("<TS version=\"2.1\" language=\"ja\"><context><name>A</name><message>" + message +
                    "</message></context></TS>")
                       .toUtf8());
        file.close();
        QCOMPARE(faultsOf(file.fileName()).isEmpty(), right);
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
