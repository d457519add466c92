#include "core/engine/student/student_plan.h"
#include "tests/core/engine/random_dataset.h"

#include <QtTest>

#include <map>

using namespace core;
using namespace core::engine;

namespace {

constexpr int kItems = 30;

} // namespace

/// Which sessions the student learns from, and when it hears the teacher.
class StudentPlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePlan_hearsTheTeacherLastAndOnItsOwnSessions()
    {
        const auto dataset = randomDataset(7, kItems, 200);
        const auto known = allSessions(dataset);
        std::vector<SessionIndex> lessons;
        for (const auto session : known)
            if (session % 4 == 0) lessons.push_back(session);
        const TrainingConfig config{.studentEpochs = 2, .studentBatch = 16};
        const auto alone = planTraining(dataset.log, known, lessons, config, false);
        const auto plan = planTraining(dataset.log, known, lessons, config, true);
        std::map<SessionIndex, int> untaught;
        std::map<SessionIndex, int> taught;
        for (std::size_t at = 0; at < plan.size(); ++at) {
            QCOMPARE(plan[at].taught, at >= alone.size());
            if (at < alone.size()) QCOMPARE(plan[at].sessions, alone[at].sessions);
            for (const auto session : plan[at].sessions) ++(plan[at].taught ? taught : untaught)[session];
        }
        for (const auto& [session, times] : untaught) QCOMPARE(times, 2);
        std::size_t heard = 0;
        for (const auto& [session, times] : taught) {
            QCOMPARE(session % 4, 0);
            heard += static_cast<std::size_t>(times);
        }
        const auto share = static_cast<double>(heard) / static_cast<double>(untaught.size()); // about one pass
        QVERIFY2(share > 0.8 && share < 1.2, qPrintable(QString::number(share)));
        for (const auto& step : planTraining(dataset.log, known, {}, config, true)) QVERIFY(!step.taught);
    }

    /// What the teacher adds has few weights: with many sessions two passes over its lessons are enough.
    void thePlan_endsWhenTheTeachersPartHasSettled()
    {
        const auto dataset = randomDataset(7, kItems, 4'000);
        const auto known = allSessions(dataset);
        std::vector<SessionIndex> lessons;
        for (const auto session : known)
            if (session % 7 == 0) lessons.push_back(session);
        std::map<SessionIndex, int> times;
        std::int64_t steps = 0;
        for (const auto& step : planTraining(dataset.log, known, lessons, {.studentBatch = 1}, true)) {
            if (!step.taught) continue;
            ++steps;
            for (const auto session : step.sessions) ++times[session];
        }
        QVERIFY2(steps >= 500, qPrintable(QString::number(steps)));
        for (const auto& [session, heard] : times) QCOMPARE(heard, 2);
    }
};

QTEST_GUILESS_MAIN(StudentPlanTest)
#include "student_plan_test.moc"
