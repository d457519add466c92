#include "ui/charts/chart.h"
#include "ui/charts/chart_drawing.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>

using namespace ui;

namespace {

ChartContent lines()
{
    ChartContent content;
    content.title = "Loss";
    content.verdict = "The loss falls from 3.8 to 2.0.";
    content.places.title = "Step";
    content.values = {.title = "Loss", .decimals = 1};
    content.series = {{"teacher", SeriesRole::Teacher, {{0, 3.8}, {100, 2.5, 2.3, 2.7, 611}, {200, 2.0}}},
                      {"training", SeriesRole::Noise, {{0, 3.7}, {50, 3.0}, {200, 1.9}}}};
    content.references = {{ChartReference::Axis::Place, 200, "now"}};
    content.regions = {{200, 400, ChartRegion::Kind::Future}};
    return content;
}

ChartContent rows()
{
    ChartContent content;
    content.title = "Slices";
    content.verdict = "The student is better where items are known.";
    content.values = {.title = "HR@20", .decimals = 1, .unit = "%", .fromZero = true};
    content.rows = {{"unseen", "n = 611"}, {"hot", "n = 12,576"}};
    content.series = {{"student", SeriesRole::Student, {{0, 2.1, 1.0, 3.2, 611}, {1, 7.5, 7.0, 8.0, 12576}}},
                      {"V-SKNN", SeriesRole::Base, {{0, 1.8, 0.8, 2.9, 611}, {1, 7.0, 6.6, 7.4, 12576}}}};
    content.references = {{ChartReference::Axis::Value, 5, "mean"}};
    return content;
}

void show(Chart& chart, ChartContent content)
{
    chart.resize(480, 240);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    const auto before = chart.redraws();
    chart.setContent(std::move(content));
    QTRY_VERIFY(chart.redraws() > before);
}

/// Whether a pixel of this colour lies near `at`.
bool isColour(const QImage& picture, const QPointF& at, const QColor& colour)
{
    for (int dx = -3; dx <= 3; ++dx)
        for (int dy = -3; dy <= 3; ++dy)
            if (picture.pixelColor(at.toPoint() + QPoint(dx, dy)) == colour) return true;
    return false;
}

} // namespace

class ChartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ticks_areRoundAndAtMostFive_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<int>("count");
        QTest::newRow("steps") << 0.0 << 12000.0 << 5;
        QTest::newRow("a loss") << 1.4 << 3.9 << 5;
        QTest::newRow("per cent") << 0.0 << 8.2 << 5;
        QTest::newRow("around zero") << -3.1 << 0.2 << 4;
        QTest::newRow("nothing") << 2.0 << 2.0 << 0;
    }

    void ticks_areRoundAndAtMostFive()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        const auto ticks = ticksOf(low, high);
        QVERIFY(ticks.size() <= 5);
        QTEST(static_cast<int>(ticks.size()), "count");
        for (const auto tick : ticks) QVERIFY(tick >= low - 1e-9 && tick <= high + 1e-9);
    }

    void text_ofAPoint_saysValueIntervalAndCount()
    {
        QCOMPARE(pointText(lines(), 0, 1), QString("teacher, Step 100: 2.5 (95% interval 2.3 – 2.7), n = 611"));
        QCOMPARE(pointText(rows(), 1, 0), QString("V-SKNN, unseen: 1.8% (95% interval 0.8% – 2.9%), n = 611"));
        auto expected = lines();
        expected.series[0].expected = true;
        QCOMPARE(pointText(expected, 0, 0), QString("expected: teacher, Step 0: 3.8"));
    }

    void value_hasTrueMinusAndNoMinusZero()
    {
        const ChartAxis difference{.decimals = 1, .showsSign = true};
        QCOMPARE(valueText(difference, -1.24), QString("−1.2"));
        QCOMPARE(valueText(difference, 0.5), QString("+0.5"));
        QCOMPARE(valueText(difference, -0.01), QString("0.0"));
        QCOMPARE(valueText(difference, kNoValue), QString("–"));
    }

    void chart_drawsEachSeriesInItsColourWhereItsValueLies()
    {
        const Theme theme;
        for (const auto& content : {lines(), rows()}) {
            Chart chart(theme);
            show(chart, content);
            const auto picture = chart.grab().toImage();
            const auto first = content.series[0].role == SeriesRole::Teacher ? Token::Teacher : Token::Student;
            QVERIFY(isColour(picture, chart.positionOf({0, 1}), theme.color(first)));
            QVERIFY(!isColour(picture, chart.positionOf({0, 1}) + QPointF(0, 45), theme.color(first)));
        }
    }

    /// Whiskers are told apart by their order, which is the other way round in rows.
    void whiskers_reachFromLowToHighOfTheirOwnRow()
    {
        const Theme theme;
        Chart chart(theme);
        show(chart, rows());
        const auto picture = chart.grab().toImage();
        const auto wide = chart.positionOf({0, 0}), narrow = chart.positionOf({0, 1}); // ±1.1 and ±0.5
        const auto perUnit = (narrow.x() - wide.x()) / 5.4;
        QVERIFY(isColour(picture, wide + QPointF(1.1 * perUnit, 0), theme.color(Token::Student)));
        QVERIFY(isColour(picture, narrow + QPointF(0.5 * perUnit, 0), theme.color(Token::Student)));
        QVERIFY(!isColour(picture, narrow + QPointF(0.9 * perUnit, 0), theme.color(Token::Student)));
    }

    void chart_withoutValuesShowsNoAxes()
    {
        const Theme theme;
        Chart chart(theme);
        show(chart, lines());
        show(chart, {});
        const auto picture = chart.grab().toImage();
        for (int x = 5; x < picture.width() - 5; x += 3)
            for (int y = 5; y < picture.height() - 5; y += 3)
                QCOMPARE(picture.pixelColor(x, y), theme.color(Token::Surface));
    }

    void rows_lieBelowEachOtherAndSeriesApart()
    {
        const Theme theme;
        Chart chart(theme);
        show(chart, rows());
        QVERIFY(chart.positionOf({0, 1}).y() > chart.positionOf({1, 0}).y());
        QVERIFY(chart.positionOf({1, 0}).y() - chart.positionOf({0, 0}).y() > 10);
        QVERIFY(chart.positionOf({0, 1}).x() > chart.positionOf({0, 0}).x());
    }

    void redraws_areAtMostFourASecond()
    {
        const Theme theme;
        Chart chart(theme);
        show(chart, lines());
        const auto before = chart.redraws();
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 200; ++i) {
            chart.setContent(lines());
            QCoreApplication::processEvents();
        }
        QTRY_VERIFY(chart.redraws() > before);
        QVERIFY2(chart.redraws() - before <= 1 + timer.elapsed() / 240, qPrintable(QString::number(chart.redraws())));
    }

    void keys_walkThePointsAndAReaderHearsTheValue()
    {
        const Theme theme;
        Chart chart(theme);
        show(chart, lines());
        chart.setFocus();
        auto* reader = QAccessible::queryAccessibleInterface(&chart);
        QCOMPARE(reader->role(), QAccessible::Chart);
        QCOMPARE(reader->text(QAccessible::Name), QString("The loss falls from 3.8 to 2.0."));
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(reader->text(QAccessible::Value), QString("teacher, Step 0: 3.8"));
        QTest::keyClick(&chart, Qt::Key_Right);
        QTest::keyClick(&chart, Qt::Key_Down);
        QCOMPARE(reader->text(QAccessible::Value), QString("training, Step 50: 3.0"));
        QTest::keyClick(&chart, Qt::Key_Down); // there is no further line
        QCOMPARE(reader->text(QAccessible::Value), QString("training, Step 50: 3.0"));
        QTest::keyClick(&chart, Qt::Key_Up);
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(chart.current().value(), (Chart::Place{0, 0}));
        QTest::keyClick(&chart, Qt::Key_Escape);
        QVERIFY(!chart.current());
    }

    void keys_goDownTheRowsAndAcrossTheSeries()
    {
        const Theme theme;
        Chart chart(theme);
        show(chart, rows());
        QTest::keyClick(&chart, Qt::Key_Down);
        QTest::keyClick(&chart, Qt::Key_Down);
        QCOMPARE(chart.current().value(), (Chart::Place{0, 1}));
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(chart.current().value(), (Chart::Place{1, 1}));
        QSignalSpy activated(&chart, &Chart::activated);
        QTest::keyClick(&chart, Qt::Key_Return);
        QCOMPARE(activated.value(0), (QVariantList{1, 1}));
    }

    void current_isForgottenWhereItsPointIsGone()
    {
        const Theme theme;
        Chart chart(theme);
        show(chart, lines());
        chart.setCurrent(Chart::Place{1, 2});
        chart.setContent(rows());
        QVERIFY(!chart.current());
        QVERIFY(chart.currentText().isEmpty());
    }

    void click_selectsThePoint()
    {
        const Theme theme;
        Chart chart(theme);
        show(chart, rows());
        QSignalSpy activated(&chart, &Chart::activated);
        const auto at = chart.positionOf({1, 0}).toPoint();
        QTest::mouseClick(chart.childAt(at), Qt::LeftButton, {}, at);
        QCOMPARE(activated.value(0), (QVariantList{1, 0}));
        QTest::mouseClick(chart.childAt(at), Qt::LeftButton, {}, {2, 2});
        QCOMPARE(activated.size(), 1);
        QVERIFY(!chart.current());
    }

    void file_isWrittenInEachFormat_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("csv") << QByteArray("\xEF\xBB\xBFSeries,Step,Loss,95% from,95% to,n\r\nteacher,0,3.8,–,–,\r\n");
        QTest::newRow("svg") << QByteArray("<?xml");
        QTest::newRow("pdf") << QByteArray("%PDF");
        QTest::newRow("png") << QByteArray("\x89PNG");
    }

    void file_isWrittenInEachFormat()
    {
        QFETCH(QByteArray, head);
        const Theme theme;
        Chart chart(theme);
        chart.resize(480, 240);
        chart.setContent(lines());
        const QTemporaryDir folder;
        const auto path = folder.filePath(QString("chart.") + QTest::currentDataTag());
        QVERIFY(chart.saveTo(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto bytes = file.readAll();
        QVERIFY2(bytes.startsWith(head), bytes.left(80).constData());
        QVERIFY(!chart.saveTo(folder.filePath("no/such/folder.csv")));
        if (qEnvironmentVariableIsSet("DENJU_KEEP")) {
            QFile::copy(path, qEnvironmentVariable("DENJU_KEEP") + "/lines." + QTest::currentDataTag());
            chart.setContent(rows());
            QVERIFY(chart.saveTo(qEnvironmentVariable("DENJU_KEEP") + "/rows." + QTest::currentDataTag()));
        }
    }

    void svg_holdsTitleVerdictAndLabelsAsText()
    {
        const Theme theme;
        Chart chart(theme);
        chart.resize(480, 240);
        chart.setContent(lines());
        const QTemporaryDir folder;
        QVERIFY(chart.saveTo(folder.filePath("a.svg")));
        QFile file(folder.filePath("a.svg"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto text = QString::fromUtf8(file.readAll());
        for (const auto* each : {"Loss", "The loss falls", "teacher", "training", "now"})
            QVERIFY2(text.contains(QLatin1String(each)), each);
    }

    void copying_takesTableOrPicture()
    {
        const Theme theme;
        Chart chart(theme);
        chart.resize(480, 240);
        chart.setContent(rows());
        chart.copyTable();
        QVERIFY(QApplication::clipboard()->text().contains("V-SKNN\tunseen\t1.8%\t0.8%\t2.9%\t611\n"));
        chart.copyPicture();
        QCOMPARE(QApplication::clipboard()->image().size(), QSize(960, 480));
    }

    void table_showsWhatTheChartHolds()
    {
        const Theme theme;
        Chart chart(theme);
        auto content = lines();
        content.series[0].points[1].n = -1;
        chart.setContent(content);
        chart.showTable();
        auto* table = chart.findChild<QTableView*>("chartTable");
        QVERIFY(table);
        QCOMPARE(table->model()->rowCount(), 6);
        QCOMPARE(table->model()->index(1, 2).data().toString(), QString("2.5"));
        QVERIFY(!table->isColumnHidden(2));
        QVERIFY(table->isColumnHidden(5)); // nothing was counted
        QCOMPARE(table->model()->headerData(2, Qt::Horizontal, Qt::TextAlignmentRole).toInt(),
                 table->model()->index(1, 2).data(Qt::TextAlignmentRole).toInt()); // a head over its column
    }

    void numbers_stayNumbersForSpreadsheets()
    {
        auto content = rows();
        content.series[0].points[0].value = kNoValue;
        const auto numbers = numbersOf(content);
        QCOMPARE(numbers.size(), 4);
        QVERIFY(!numbers[0][2].isValid());
        QCOMPARE(numbers[1], (QVariantList{"student", "hot", 7.5, 7.0, 8.0, qint64(12576)}));
        QCOMPARE(numbersOf(lines())[1][1], QVariant(100.0));
    }

    void menu_savesWhereThePickerSays()
    {
        const Theme theme;
        Chart chart(theme);
        show(chart, lines());
        const QTemporaryDir folder;
        chart.setFilePicker([&](const QString&, const QString& name, const QString&) {
            return name == "Loss.csv" ? folder.filePath("chosen") : QString();
        });
        bool seen = false;
        QTimer::singleShot(0, &chart, [&] {
            auto* menu = chart.findChild<QMenu*>();
            seen = menu && menu->findChild<QAction*>("chart.csv");
            if (!seen) return;
            menu->findChild<QAction*>("chart.csv")->trigger();
            menu->close();
        });
        QContextMenuEvent byKey(QContextMenuEvent::Keyboard, {10, 10}, chart.mapToGlobal(QPoint(10, 10)));
        QApplication::sendEvent(&chart, &byKey);
        QVERIFY(seen);
        QVERIFY(QFile::exists(folder.filePath("chosen.csv")));
    }
};

QTEST_MAIN(ChartTest)
#include "chart_test.moc"
