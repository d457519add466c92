#include "ui/shell/job_row.h"

#include <QPushButton>
#include <QtTest>

using namespace ui;

namespace {

core::Job jobIn(core::JobState state)
{
    core::Job job;
    job.operation = "train";
    job.state = state;
    return job;
}

} // namespace

class JobRowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // A second press of Space after Pause must not stop the training.
    void focus_goesFromPauseToContinueAndBack()
    {
        Theme theme;
        theme.applyTo(*qApp);
        JobRow row(theme, jobIn(core::JobState::Running));
        row.QWidget::show();
        row.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&row));
        auto* pause = row.findChild<QPushButton*>("pauseJob");
        auto* go = row.findChild<QPushButton*>("continueJob");
        auto* stop = row.findChild<QPushButton*>("stopJob");
        pause->setFocus();
        row.JobRow::show(jobIn(core::JobState::Paused), 0);
        QCOMPARE(QApplication::focusWidget(), go);
        row.JobRow::show(jobIn(core::JobState::Running), 0);
        QCOMPARE(QApplication::focusWidget(), pause);
        stop->setFocus();
        row.JobRow::show(jobIn(core::JobState::Paused), 0);
        QCOMPARE(QApplication::focusWidget(), stop);
    }
};

QTEST_MAIN(JobRowTest)
#include "job_row_test.moc"
