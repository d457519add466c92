#include "core/store/item_repository.h"
#include "core/store/picture_repository.h"
#include "core/store/session_repository.h"
#include "tests/ui/journeys/desk.h"
#include "ui/dialogs/fault_dialog.h"
#include "ui/pages/data/wizard/import_wizard.h"

#include <QDir>
#include <QImage>
#include <QLineEdit>
#include <QStringEncoder>
#include <QTableView>
#include <QTemporaryDir>

#include <algorithm>

using namespace journeys;

namespace {

constexpr int kSessions = 60;
constexpr int kItems = 12;

QString code(int item)
{
    return QString("00%1").arg(item, 2, 10, QChar('0')); // leading zeros are to be kept
}

/// A log in CP932 as a Japanese shop's system writes it: four rows can't be used, at lines 3, 5, 7 and 9.
QString logText()
{
    QStringList lines{"セッションID,商品コード,日時,イベント"};
    for (int session = 0; session < kSessions; ++session)
        for (int at = 0; at < 3; ++at)
            lines += QString("S%1,%2,2024/05/%3 10:0%4:00,閲覧")
                         .arg(session)
                         .arg(code((session + at) % kItems))
                         .arg(session % 28 + 1, 2, 10, QChar('0'))
                         .arg(at);
    lines.insert(2, "S0,,2024/05/01 10:00:00,閲覧");
    lines.insert(4, ",0001,2024/05/01 10:00:00,閲覧");
    lines.insert(6, "S1,0001,昨日の夕方,閲覧");
    lines.insert(8, "S1,0001,2024/05/01 10:00:00,閲覧,余分");
    return lines.join("\r\n") + "\r\n";
}

/// A product table: one code twice, one price that is none.
QString productText()
{
    QStringList lines{"商品コード,商品名,価格,商品分類"};
    for (int item = 0; item < kItems; ++item)
        lines += QString("%1,六角ボルト～%1,%2,%3").arg(code(item)).arg(100 + item).arg(item % 2 ? "ボルト" : "ナット");
    lines.insert(5, "0001,もう一度,100,ボルト");
    lines += "0099,値段なし,時価,ナット";
    return lines.join("\r\n") + "\r\n";
}

QString write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

QByteArray cp932(const QString& text)
{
    return QStringEncoder("windows-31j").encode(text);
}

} // namespace

/// A Japanese shop's files through the wizard, with rows that can't be used.
class ImportJourneyTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void import_countsAndListsWhatItCouldNotUse()
    {
        Desk desk(m_folder.filePath("settings.ini"));
        QVERIFY(QTest::qWaitForWindowExposed(&desk.window()));
        const auto log = write(m_folder.filePath("閲覧ログ.csv"), cp932(logText()));
        const auto products = write(m_folder.filePath("商品マスタ.csv"), cp932(productText()));
        QVERIFY(!log.isEmpty() && !products.isEmpty());
        makePictures();

        desk.dialogs.paths = {{log, products}, {m_folder.filePath("shop.denju")}};
        QVERIFY(desk.click("chooseFiles"));
        QTRY_VERIFY(desk.dialog<ui::ImportWizard>());
        QCOMPARE(desk.find<QLineEdit>("sessionsPath")->text(), log);
        QCOMPARE(desk.find<QLineEdit>("itemsPath")->text(), products);
        QTest::keyClicks(desk.find("imagesPath"), m_folder.filePath("pictures"));
        QTest::keyClick(desk.find("imagesPath"), Qt::Key_Return);
        for (int step = 0; step < 4; ++step) {
            WAIT_FOR(isReady(desk));
            QVERIFY(desk.click("next"));
        }
        WAIT_FOR(isReady(desk));
        QVERIFY(desk.click("next"));
        WAIT_FOR(desk.isDone("import"));

        const auto& database = desk.session.project().database();
        QCOMPARE(core::store::SessionRepository(database).count(), kSessions);
        QCOMPARE(core::store::ItemRepository(database).count(), kItems + 1);
        QCOMPARE(core::store::PictureRepository(database).count(), 2);
        const auto item = desk.session.item(QString("0003"));
        QVERIFY(item);
        QCOMPARE(QString::fromStdString(item->title), QString("六角ボルト～0003"));
        QTRY_VERIFY(traySays(desk, "Imported 180 events in 60 sessions, 13 items and 2 pictures. "
                                   "Left out: 5 rows and 2 pictures."));
        lookAtFaults(desk);
    }

    void import_thatCantBeUnderstoodSaysWhyAndChangesNothing()
    {
        Desk desk(m_folder.filePath("settings.ini"));
        QVERIFY(desk.workbench->shell().openProject(m_folder.filePath("shop.denju")));
        const auto strange = write(m_folder.filePath("strange.csv"), "a;b;c\r\n1;2;3\r\n4;5;6\r\n");
        WAIT_FOR(!desk.jobs.hasLive()); // the checks of the data that were imported before
        desk.workbench->shell().importPaths({strange});
        QTRY_VERIFY(desk.dialog<ui::ImportWizard>());
        WAIT_FOR(isReady(desk));
        QVERIFY(desk.click("next"));
        const auto* foot = desk.find<QLabel>("tableFoot");
        QTRY_VERIFY2(foot->text().contains("Choose the column for"), qPrintable(foot->text()));
        QVERIFY(!desk.find<QAbstractButton>("next")->isEnabled());
        QVERIFY(desk.click("cancelImport"));
        QTRY_VERIFY(!desk.dialog<ui::ImportWizard>());
        QCOMPARE(core::store::SessionRepository(desk.session.project().database()).count(), kSessions);
    }

private:
    static bool traySays(Desk& desk, const QString& text)
    {
        const auto labels = desk.window().findChildren<QLabel*>("jobText");
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* each) { return each->isVisible() && each->text() == text; });
    }

    /// The files are read and the step can be left.
    static bool isReady(Desk& desk)
    {
        const auto* next = desk.find<QAbstractButton>("next");
        return next && next->isEnabled() && !desk.find("stopReading");
    }

    void makePictures() const
    {
        QVERIFY(QDir(m_folder.path()).mkdir("pictures"));
        QImage image(64, 64, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        for (const auto* name : {"0001.png", "0002.png", "nobody.png"})
            QVERIFY(image.save(m_folder.filePath("pictures/") + name));
        QVERIFY(!write(m_folder.filePath("pictures/0003.jpg"), "no picture at all").isEmpty());
    }

    void lookAtFaults(Desk& desk)
    {
        QVERIFY(desk.click("showFaults"));
        QTRY_VERIFY(desk.dialog<ui::FaultDialog>());
        const auto sums = desk.find<QLabel>("faultSums")->text();
        QCOMPARE(sums, QString("Rows of the log: 184 read = 180 imported + 4 left out\n"
                               "Rows of the product table: 14 read = 13 imported + 1 left out\n"
                               "Pictures: 4 read = 2 imported + 2 left out"));
        const auto* model = desk.find<QTableView>("faultTable")->model();
        QStringList rows;
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model->columnCount(); ++column)
                cells += model->index(row, column).data().toString();
            rows += cells.join('|');
        }
        for (const auto* row :
             {"閲覧ログ.csv|3|商品コード||no item code|Fill in the item code",
              "閲覧ログ.csv|5|セッションID||no session number|Fill in the session number in the log",
              "閲覧ログ.csv|7|日時|昨日の夕方|not a time|Check the date",
              "閲覧ログ.csv|9||S1,0001,2024/05/01 10:00:00,閲覧,余分|more or fewer fields than the header|Put fields "
              "with a separator in quotes",
              "商品マスタ.csv|6|商品コード|0001|this item code stands further up already|Keep one row for each item",
              "商品マスタ.csv|15|価格|時価|not a price; the item is kept without one|Write the price as a number",
              "pictures|||nobody.png|a picture of no item|Name the file by its item code",
              "pictures|||0003.jpg|not readable as a picture|Save the picture as JPEG or PNG"})
            QVERIFY2(rows.contains(row), qPrintable(QString(row) + " is not in\n" + rows.join('\n')));
        QCOMPARE(rows.size(), 8);

        const auto saved = m_folder.filePath("left-out.csv");
        desk.dialogs.paths = {{saved}};
        QVERIFY(desk.click("saveFaults"));
        QFile file(saved);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 9); // the header and eight rows
        QVERIFY(desk.click("closeFaults"));
        QTRY_VERIFY(!desk.dialog<ui::FaultDialog>());
    }
};

QTEST_MAIN(ImportJourneyTest)
#include "import_journey_test.moc"
