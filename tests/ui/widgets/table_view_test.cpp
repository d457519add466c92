#include "ui/widgets/band.h"
#include "ui/widgets/frozen_column.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/table_view.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QtTest>

using namespace ui;

namespace {

/// Three products, one with a tab in its title.
struct Table {
    Theme theme;
    QStandardItemModel model{3, 2};
    TableView view{theme};

    Table()
    {
        model.setHorizontalHeaderLabels({"Title", "Price"});
        const QStringList titles{"Bolt\tM8", "ﾅｯﾄ", "washer | flat"};
        for (int row = 0; row < titles.size(); ++row) {
            model.setItem(row, 0, new QStandardItem(titles[row]));
            model.setItem(row, 1, new QStandardItem(QString("¥%1").arg(row + 1)));
            model.item(row, 1)->setData(row + 1.5, kExportRole);
        }
        view.setModel(&model);
        view.resize(400, 200);
        view.show();
    }
};

} // namespace

class TableViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void copy_takesTheSelectedRowsOrAll()
    {
        Table table;
        table.view.copy();
        QCOMPARE(QApplication::clipboard()->text(),
                 QString("Title\tPrice\nBolt M8\t1.5\nﾅｯﾄ\t2.5\nwasher | flat\t3.5\n"));
        table.view.selectRow(1);
        QTest::keySequence(&table.view, QKeySequence::Copy);
        QCOMPARE(QApplication::clipboard()->text(), QString("Title\tPrice\nﾅｯﾄ\t2.5\n"));
    }

    void rowsWithPictures_keepTheirHeightWhenTheThemeChanges()
    {
        Table table;
        table.view.setLeastRowHeight(44);
        QCOMPARE(table.view.rowHeight(0), 44);
        table.theme.setMode(Theme::Mode::Dark);
        table.theme.setMode(Theme::Mode::Light);
        QCOMPARE(table.view.rowHeight(0), 44);
    }

    void firstColumn_staysInItsPlaceWhenTheTableIsScrolledSideways()
    {
        Table table;
        table.view.resize(200, 200);
        table.view.setColumnWidth(0, 120);
        table.view.setColumnWidth(1, 400);
        auto* frozen = table.view.findChild<FrozenColumn*>();
        QVERIFY(!frozen->isVisible());
        QTRY_VERIFY(table.view.horizontalScrollBar()->maximum() >= 150);
        table.view.horizontalScrollBar()->setValue(150);
        QVERIFY(frozen->isVisible());
        QCOMPARE(frozen->columnAt(5), 0);
        QCOMPARE(frozen->columnWidth(0), 120);
        QCOMPARE(frozen->mapTo(&table.view, frozen->viewport()->geometry().topLeft()).y(),
                 table.view.viewport()->geometry().top());
        const auto third = frozen->visualRect(table.model.index(2, 0)).center();
        QCOMPARE(frozen->rowAt(third.y()), table.view.rowAt(third.y()));
        QTest::mouseClick(frozen->viewport(), Qt::LeftButton, {}, third);
        QCOMPARE(table.view.currentIndex().row(), 2); // one selection for both
        QSignalSpy opened(&table.view, &QTableView::doubleClicked);
        QTest::mouseDClick(frozen->viewport(), Qt::LeftButton, {}, third);
        QCOMPARE(opened.size(), 1);
        table.view.horizontalScrollBar()->setValue(0);
        QVERIFY(!frozen->isVisible());
    }

    void copy_asMarkdown_keepsBarsInsideTheirCells()
    {
        Table table;
        table.view.selectRow(2);
        table.view.copy(true);
        QCOMPARE(QApplication::clipboard()->text(),
                 QString("| Title | Price |\n|---|---|\n| washer \\| flat | 3.5 |\n"));
    }

    void content_leavesHiddenColumnsOutAndFollowsTheirOrder()
    {
        Table table;
        table.view.horizontalHeader()->moveSection(1, 0);
        QCOMPARE(table.view.content().headers, QStringList({"Price", "Title"}));
        table.view.setColumnHidden(0, true);
        QCOMPARE(table.view.content().headers, QStringList({"Price"}));
        QCOMPARE(table.view.content().rows.front().front().toDouble(), 1.5);
    }

    void typing_findsARowWhateverItsWidth()
    {
        Table table;
        table.view.keyboardSearch("ナ");
        QCOMPARE(table.view.currentIndex().row(), 1);
        table.view.keyboardSearch("ット");
        QCOMPARE(table.view.currentIndex().row(), 1);
    }

    void enter_opensTheRow()
    {
        Table table;
        QSignalSpy opened(&table.view, &QAbstractItemView::activated);
        table.view.selectRow(2);
        QTest::keyClick(&table.view, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.front().front().toModelIndex().row(), 2);
    }

    void segments_exactlyOneIsChosenAndOnlyTheUserSays()
    {
        Theme theme;
        Segmented segments(theme, {"list", "", "search"});
        segments.setTexts({"One", "Two", "Three"});
        QSignalSpy chosen(&segments, &Segmented::chosen);
        segments.setCurrent(2);
        QCOMPARE(segments.current(), 2);
        QCOMPARE(chosen.count(), 0);
        segments.segment(1)->click();
        QCOMPARE(chosen.front().front().toInt(), 1);
        QVERIFY(!segments.segment(2)->isChecked());
    }

    void band_isReadWhole()
    {
        Theme theme;
        Band band(theme);
        QVERIFY(!band.isVisibleTo(nullptr));
        band.say(Band::Kind::Warn, "<b>Two</b> runs", "One seed each.");
        QCOMPARE(band.accessibleName(), QString("Two runs One seed each."));
        QCOMPARE(band.sentence(), QString("Two runs"));
        QCOMPARE(band.property("ground").toString(), QString("warn"));
        band.say(Band::Kind::Ok, "Done");
        QCOMPARE(band.detail(), QString());
    }
};

QTEST_MAIN(TableViewTest)
#include "table_view_test.moc"
