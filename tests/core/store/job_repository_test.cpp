#include "core/store/job_repository.h"

#include "core/store/project.h"

#include <QTemporaryDir>
#include <QtTest>

#include <atomic>
#include <thread>

using namespace core;
using namespace core::store;

class JobRepositoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stop_thatFollowsAnotherCommandIsNeverLost()
    {
        constexpr int kRounds = 300;
        const QTemporaryDir folder;
        const auto path = folder.path().toStdString() + "/p.denju";
        const auto window = Project::create(path);
        const auto worker = Project::open(path);
        JobRepository asking(window.jobs());
        JobRepository obeying(worker.jobs());
        for (int round = 0; round < kRounds; ++round) {
            const auto id = asking.submit("train", "{}");
            std::atomic<bool> asked = false;
            const std::jthread person([&] {
                asking.command(id, JobCommand::Pause);
                asking.command(id, JobCommand::Stop);
                asked = true;
            });
            bool last = false;
            auto taken = JobCommand::None;
            while (taken != JobCommand::Stop && !last) {
                last = asked; // once more after the last word
                if (const auto command = obeying.takeCommand(id); command != JobCommand::None) {
                    taken = command;
                    last = false;
                }
            }
            QCOMPARE(taken, JobCommand::Stop);
        }
    }
};

QTEST_GUILESS_MAIN(JobRepositoryTest)
#include "job_repository_test.moc"
