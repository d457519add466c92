#include "ui/pages/evaluation/cases_view.h"

#include "tests/ui/evaluation/stage.h"

#include <QtTest>

#include <optional>

using namespace ui;
using namespace ui::testing;

/// Wins and losses, case by case.
class CasesViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cases_areReadAPageAtATimeOfNineteenThousand()
    {
        Stage stage(19'000);
        stage.page.setView(EvaluationPage::View::Cases);
        auto& view = stage.page.cases();
        QCOMPARE(view.model().rowCount(), CaseModel::kPage);
        QVERIFY(view.model().canFetchMore({}));
        view.table().scrollToBottom();
        QTRY_VERIFY(view.model().rowCount() > CaseModel::kPage);
        QVERIFY(view.model().rowCount() < 10 * CaseModel::kPage);
        QCOMPARE(view.other(), "vstan");
        const auto won = view.outcomes().segment(0)->text();
        QVERIFY2(won.startsWith("Only the student "), qPrintable(won));
        QVERIFY(view.outcomes().segment(4)->text().endsWith("19,000"));
    }

    void cases_keepToOutcomeAndSlice()
    {
        Stage stage;
        stage.page.setView(EvaluationPage::View::Cases);
        auto& view = stage.page.cases();
        const QAbstractItemModelTester tester(&view.model());
        const auto holds = [&](auto&& each) {
            for (int row = 0; row < view.model().rowCount(); ++row)
                if (!each(view.model().row(row).found)) return false;
            return view.model().rowCount() > 0;
        };
        QVERIFY(holds([](const auto& each) { return each.rank <= 20 && each.otherRank > 20; }));
        QTest::mouseClick(view.outcomes().segment(1), Qt::LeftButton);
        QVERIFY(holds([](const auto& each) { return each.rank > 20 && each.otherRank <= 20; }));
        stage.page.setSlice(core::Slice::Cold);
        Q_EMIT stage.page.filterChosen();
        QVERIFY(holds([](const auto& each) { return each.seen >= 1 && each.seen <= 4; }));
    }

    void cases_sayWhatAnOlderEvaluationDidNotKeep()
    {
        Stage stage(190, 1, false);
        stage.page.setView(EvaluationPage::View::Cases);
        QVERIFY(stage.page.cases().table().isVisible());
        stage.page.setSlice(core::Slice::Cold);
        Q_EMIT stage.page.filterChosen();
        QVERIFY(!stage.page.cases().table().isVisible());
        stage.page.setSlice(core::Slice::Long);
        Q_EMIT stage.page.filterChosen();
        QVERIFY(!stage.page.cases().table().isVisible()); // there is none
        stage.page.setSlice(core::Slice::Short);
        Q_EMIT stage.page.filterChosen();
        QVERIFY(stage.page.cases().table().isVisible());
    }

    void case_opensInSessionsByEnterAndDoubleClick()
    {
        Stage stage;
        stage.page.setView(EvaluationPage::View::Cases);
        auto& table = stage.page.cases().table();
        QSignalSpy arrived(&stage.navigation, &Navigation::arrived);
        table.setFocus();
        table.setCurrentIndex(table.model()->index(0, 0));
        QTest::keyClick(&table, Qt::Key_Down);
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(arrived.size(), 1);
        const auto place = arrived.front().front().value<Place>();
        QCOMPARE(place.page, "sessions");
        QCOMPARE(place.detail, stage.page.cases().model().place(1));
        QVERIFY(place.detail.endsWith("@3"));
        const auto cell = table.visualRect(table.model()->index(2, 1)).center();
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, cell);
        QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, cell);
        QCOMPARE(arrived.size(), 2);
    }

    void outcomes_areWholeInTheSmallestWindow_data()
    {
        QTest::addColumn<bool>("inJapanese");
        QTest::newRow("English") << false;
        QTest::newRow("Japanese") << true;
    }
    void outcomes_areWholeInTheSmallestWindow()
    {
        QFETCH(bool, inJapanese);
        Stage stage(19'000);
        std::optional<Japanese> japanese;
        if (inJapanese) {
            japanese.emplace();
            stage.theme.setLanguage(QLocale::Japanese);
            stage.page.retranslate();
        }
        stage.page.setView(EvaluationPage::View::Cases);
        stage.page.resize(1052, 620); // beside the rail of a window of 1100
        QCoreApplication::processEvents();
        const auto& outcomes = stage.page.cases().outcomes();
        for (int at = 0; at < 5; ++at) {
            const auto* segment = outcomes.segment(at);
            QVERIFY2(segment->width() >= segment->sizeHint().width(), qPrintable(segment->text()));
        }
    }

    void pictures_fitIntoTheirColumn()
    {
        QCOMPARE(CaseDelegate::fitting(3, 300), 3);
        const int many = CaseDelegate::fitting(40, 300);
        QVERIFY(many > 5 && many * 27 + 34 <= 300 + 3);
        QCOMPARE(CaseDelegate::fitting(40, 10), 0);
    }
};

QTEST_MAIN(CasesViewTest)
#include "cases_view_test.moc"
