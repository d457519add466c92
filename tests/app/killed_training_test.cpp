#include "core/store/job_repository.h"
#include "core/store/project.h"
#include "core/store/run_repository.h"
#include "tests/ground/sample_ground.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <csignal>

using namespace core;

namespace {

/// Where a training is struck: so far into a stage. The student is trained twice, before and after its validation.
struct Moment {
    Stage stage;
    bool validated;
    double share;
    int signal;
};

constexpr int kLongestWait = 5 * 60 * 1000;

bool isValidated(const store::Project& project)
{
    const store::RunRepository runs(project.database());
    const auto all = runs.all();
    if (all.empty()) return false;
    const auto curve = runs.curve(all.front().id);
    return std::any_of(curve.begin(), curve.end(),
                       [](const auto& point) { return point.series == "validation.teacher_hr20"; });
}

bool hasCome(const store::Project& project, const Moment& moment)
{
    const auto job = store::JobRepository(project.jobs()).all().front();
    if (job.state != JobState::Running || job.progress.stage != moment.stage || job.progress.total == 0) return false;
    const auto share = static_cast<double>(job.progress.done) / static_cast<double>(job.progress.total);
    return share >= moment.share && isValidated(project) == moment.validated;
}

QStringList trainArguments(const QString& project, bool resume)
{
    return resume ? QStringList{"train", project, "--resume"} : QStringList{"train", project, "--preset", "quick"};
}

/// Starts or resumes the training and strikes it at the moment. Returns whether it was still at work then.
bool trainUntil(const QString& folder, bool resume, const Moment& moment)
{
    const auto project = store::Project::open(folder.toStdString());
    const auto jobsBefore = store::JobRepository(project.jobs()).all().size();
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(ground::cli(), trainArguments(folder, resume));
    QElapsedTimer waited;
    waited.start();
    const auto isAtWork = [&] { return store::JobRepository(project.jobs()).all().size() > jobsBefore; };
    while (!(isAtWork() && hasCome(project, moment))) {
        if (process.waitForFinished(20) || waited.elapsed() > kLongestWait) return false;
    }
    ::kill(static_cast<pid_t>(process.processId()), moment.signal);
    return process.waitForFinished(kLongestWait) &&
           (moment.signal == SIGKILL) == (process.exitStatus() == QProcess::CrashExit);
}

} // namespace

/// A training that is killed again and again, in every stage, ends with the very models of one that was left alone.
class KilledTrainingTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void training_killedInEveryStageEndsWithTheSameModels()
    {
        const auto project = m_folder.filePath("killed.denju");
        ground::copySample(project);
        const auto share = [] { return 0.1 + QRandomGenerator::global()->generateDouble() * 0.6; };
        const QList<Moment> moments{
            {Stage::KnowledgeTower, false, share(), SIGKILL}, {Stage::TransitionTower, false, share(), SIGKILL},
            {Stage::Alignment, false, share() / 2, SIGTERM}, // a stop leaves a checkpoint amid the stage
            {Stage::Alignment, false, share(), SIGKILL},      {Stage::Distillation, false, share() / 2, SIGTERM},
            {Stage::Distillation, false, share(), SIGKILL},   {Stage::Distillation, true, share(), SIGKILL}};
        bool resume = false;
        for (const auto& moment : moments) {
            const auto stage = enumName(moment.stage);
            qInfo("signal %d, %.*s at %.0f %%", moment.signal, static_cast<int>(stage.size()), stage.data(),
                  100 * moment.share);
            QVERIFY(trainUntil(project, resume, moment));
            resume = true;
        }
        ground::runCli(trainArguments(project, true));

        const auto found = ground::outcomeOf(project);
        const auto expected = ground::undisturbed();
        QVERIFY(found.studentRankings == expected.studentRankings);
        QVERIFY(found.teacherRankings == expected.teacherRankings);
        QVERIFY(found.teacherWeights == expected.teacherWeights);
        QVERIFY(found.studentWeights == expected.studentWeights);
    }

    void resuming_onOtherDataIsRefusedAndANewTrainingIsNot()
    {
        const auto project = m_folder.filePath("changed.denju");
        ground::copySample(project);
        QVERIFY(trainUntil(project, false, {Stage::KnowledgeTower, false, 0.1, SIGTERM}));
        const auto log = m_folder.filePath("more.csv");
        QFile file(log);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("session,item,time\nnew-1,X-1,2026-10-01\nnew-1,X-2,2026-10-01\n");
        file.close();
        ground::runCli({"import", project, "--sessions", log});
        QProcess process;
        process.start(ground::cli(), trainArguments(project, true));
        QVERIFY(process.waitForFinished(kLongestWait));
        QCOMPARE(process.exitCode(), 1);
        const auto said = process.readAllStandardError();
        QVERIFY2(said.contains("The data has changed since the training of run 1 began"), said.constData());
        QVERIFY(trainUntil(project, false, {Stage::KnowledgeTower, false, 0.1, SIGTERM}));
    }

    void resuming_aFinishedTrainingIsRefusedInOneSentence()
    {
        const auto project = m_folder.filePath("finished.denju");
        ground::copyTrainedSample(project);
        QProcess process;
        process.start(ground::cli(), trainArguments(project, true));
        QVERIFY(process.waitForFinished(kLongestWait));
        QCOMPARE(process.exitCode(), 1);
        QCOMPARE(process.readAllStandardError().count('\n'), 1);
    }

    void training_waitsItsTurnWhileAnotherOneRuns()
    {
        const auto project = m_folder.filePath("twice.denju");
        ground::copySample(project);
        QProcess first;
        first.start(ground::cli(), trainArguments(project, false));
        const auto file = store::Project::open(project.toStdString());
        const store::JobRepository jobs(file.jobs());
        QTRY_VERIFY_WITH_TIMEOUT(!jobs.live().empty() && jobs.live().front().state == JobState::Running &&
                                     !store::RunRepository(file.database()).all().empty(),
                                 kLongestWait);
        QProcess second;
        second.start(ground::cli(), trainArguments(project, false));
        QTRY_VERIFY_WITH_TIMEOUT(jobs.live().size() == 2, kLongestWait);
        QVERIFY(jobs.live().front().state == JobState::Queued); // newest first
        QVERIFY(jobs.live().back().state == JobState::Running);
        second.terminate();
        QVERIFY(second.waitForFinished(kLongestWait));
        QVERIFY(second.exitCode() != 0);
        QTRY_COMPARE(jobs.live().size(), std::size_t(1));
        QCOMPARE(store::RunRepository(file.database()).all().size(), std::size_t(1)); // it never began
        first.terminate();
        QVERIFY(first.waitForFinished(kLongestWait));
    }
};

QTEST_GUILESS_MAIN(KilledTrainingTest)
#include "killed_training_test.moc"
