#include "tests/ui/sessions/scene.h"
#include "ui/pages/sessions/page_tools.h"
#include "ui/pages/sessions/side_panel.h"
#include "ui/widgets/segmented.h"

#include <QAbstractButton>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>

using namespace ui;
using namespace ui::testing;

namespace {

constexpr double kSmallest = 8.25; // points, of TextRole::Meta
constexpr double kLargest = 16.5;

/// Texts that are not of the size that the user asked for.
QStringList wrongSizes(const QWidget& root, double scale)
{
    QStringList wrong;
    for (auto* each : root.findChildren<QWidget*>()) {
        const bool shows =
            qobject_cast<QLabel*>(each) || qobject_cast<QAbstractButton*>(each) || qobject_cast<QTabBar*>(each);
        const auto points = each->font().pointSizeF();
        if (!shows || !each->isVisible()) continue;
        if (points < kSmallest * scale - 0.1 || points > kLargest * scale + 0.1)
            wrong += QString("%1 %2: %3").arg(each->metaObject()->className(), each->accessibleName()).arg(points);
    }
    return wrong;
}

} // namespace

/// Larger and smaller type, and what it does to rows, columns and the room for them.
class ZoomTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void texts_haveTheSizeThatWasChosenBeforeTheFirstShowing_data()
    {
        QTest::addColumn<double>("scale");
        QTest::newRow("small") << 0.8;
        QTest::newRow("large") << 1.5;
        QTest::newRow("largest") << 2.0;
    }
    void texts_haveTheSizeThatWasChosenBeforeTheFirstShowing()
    {
        QFETCH(double, scale);
        Scene stage;
        stage.theme.setScale(scale);
        stage.answerAll();
        SessionsPage second(stage.theme, [](ItemId, PictureSize) { return QPixmap(); }); // made and shown at this size
        second.resize(1440, 860);
        second.setState(SessionsPage::State::Ready);
        second.setRuns({"Run 1"}, 0);
        second.show();
        QVERIFY(QTest::qWaitForWindowExposed(&second));
        for (const auto* page : {&stage.page, &second}) {
            const auto wrong = wrongSizes(*page, scale);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
        }
        stage.theme.setScale(1);
        QVERIFY(wrongSizes(stage.page, 1).isEmpty());
    }

    void rows_holdTheirLinesOfText()
    {
        Scene stage;
        stage.answerAll();
        for (const double scale : {1.0, 1.5, 2.0}) {
            stage.theme.setScale(scale);
            QCoreApplication::processEvents();
            const QFontMetrics body(stage.theme.font(TextRole::Body)), cell(stage.theme.font(TextRole::Cell));
            const auto heightIn = [](const QListView& view) { return view.sizeHintForRow(0); };
            QVERIFY(heightIn(*stage.page.student().view()) >= body.height() + cell.height());
            QVERIFY(heightIn(*stage.page.list().findChild<QListView*>()) >= body.height() + 36);
            const auto strip = stage.page.strip().geometryOfStrip();
            QVERIFY(strip.title(0).height() >= strip.titleLines() * (cell.height() - 1));
            const auto change = QStringLiteral("120 → 118");
            QVERIFY(strip.rankLine(0).width() >= cell.horizontalAdvance(change));
        }
    }

    // At 200 % an ordinary window has the room of half a small one.
    void page_foldsAsASmallerWindowWould()
    {
        Scene stage;
        stage.page.resize(1440, 860);
        stage.answerAll();
        QVERIFY(stage.page.list().isVisible());
        auto* views = &stage.page.tools().views();
        QVERIFY(!views->segment(0)->text().isEmpty());
        stage.theme.setScale(2);
        QCoreApplication::processEvents();
        QVERIFY(!stage.page.list().isVisible());
        QVERIFY(views->segment(0)->text().isEmpty());
        QCOMPARE(views->segment(0)->accessibleName(), "One session");
        QVERIFY(stage.page.student().view()->width() > 250);
        QVERIFY(stage.page.student().height() >= 2 * stage.page.student().view()->sizeHintForRow(0));
        stage.theme.setScale(1);
        QCoreApplication::processEvents();
        QVERIFY(stage.page.list().isVisible());
    }

    void trueNextItem_standsBelowTheListThatBeginsWithTheFirst()
    {
        Scene stage;
        stage.answerAll(38);
        const auto& panel = stage.page.student();
        QCOMPARE(panel.view()->verticalScrollBar()->value(), 0);
        QVERIFY(panel.pinned()->isVisible());
        const int last = panel.model().rowCount() - 1;
        QVERIFY(panel.model().row(last).isTrueNext);
        QVERIFY(panel.view()->isRowHidden(last));
        QVERIFY(!panel.pinned()->isRowHidden(last));
        QVERIFY(panel.pinned()->viewport()->rect().contains(panel.pinned()->visualRect(panel.model().index(last))));
        QSignalSpy chosen(&panel, &RecommendationPanel::itemChosen);
        QTest::mouseClick(panel.pinned()->viewport(), Qt::LeftButton, {}, QPoint(60, 30));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.front().front().toString(), panel.model().row(last).item.code);
    }

    void trueNextItem_isInTheListAloneWhereItIsSeenThere()
    {
        Scene stage;
        stage.answerAll(2);
        QVERIFY(!stage.page.student().pinned()->isVisible());
        QVERIFY(!stage.page.student().view()->isRowHidden(1));
    }

    void trueNextItem_staysInSightThoughItsRankIsBelowTheEdge()
    {
        Scene stage;
        stage.answerAll(19);
        const auto& panel = stage.page.student();
        QCOMPARE(panel.view()->verticalScrollBar()->value(), 0);
        QVERIFY(panel.pinned()->isVisible());
        QVERIFY(!panel.pinned()->isRowHidden(18));
        QVERIFY(!panel.view()->isRowHidden(18)); // and stands at its rank, too
    }
};

QTEST_MAIN(ZoomTest)
#include "zoom_test.moc"
