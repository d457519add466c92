#include "tests/ui/models/stage.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace ui;
using namespace ui::testing;

class RunsModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runs_standUnderTheModelTester()
    {
        RunsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<RunRow> rows(3);
        for (int i = 0; i < 3; ++i) rows[i].run.id = {3 - i};
        model.setRows(rows);
        model.tick({1}, true);
        model.tick({2}, true);
        model.tick({3}, true);
        QCOMPARE(model.ticked().size(), 2); // the oldest gave way
        QVERIFY(!model.ticked().contains(RunId{1}));
        rows.removeFirst();
        model.setRows(rows);
        QCOMPARE(model.ticked().size(), 1);
        QCOMPARE(model.rowCount(), 2);
    }

    void table_showsHitsWithTheirIntervalAndWhatIsMissing()
    {
        ModelsStage stage;
        const auto& runs = stage.page.training().runs();
        const auto text = [&](int row, int column) { return runs.index(row, column).data().toString(); };
        QCOMPARE(text(2, RunsModel::StudentHits), QString("33.0% (32.4 – 33.6)"));
        QCOMPARE(text(1, RunsModel::StudentHits), QString("–"));
        QCOMPARE(text(0, RunsModel::State), QString("stopped"));
        QCOMPARE(text(1, RunsModel::Note), QString("without pictures"));
        QCOMPARE(text(2, RunsModel::Memory), QString("1.9 GB"));
    }
};

QTEST_MAIN(RunsModelTest)
#include "runs_model_test.moc"
