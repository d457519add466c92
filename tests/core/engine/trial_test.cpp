#include "core/engine/student/student_ground.h"
#include "core/engine/student/student_trial.h"
#include "core/engine/towers/teacher_trial.h"
#include "planted_dataset.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

using namespace core;
using namespace core::engine;

namespace {

/// Sessions of the planted dataset over three days, so that a student has days to learn from.
Dataset datasetOfDays()
{
    auto dataset = plantedDataset();
    dataset.log = {};
    for (int session = 0; session < 120; ++session) {
        const auto colour = static_cast<ItemIndex>(session % 12);
        const std::int64_t time = session / 40 * 86'400 + session;
        dataset.log.append({session}, std::to_string(session), std::vector<ItemIndex>{colour, colour + 12},
                           std::vector<std::int64_t>{time, time + 1});
    }
    return dataset;
}

std::vector<SessionIndex> allOf(const Dataset& dataset)
{
    std::vector<SessionIndex> sessions(static_cast<std::size_t>(dataset.log.size()));
    std::iota(sessions.begin(), sessions.end(), 0);
    return sessions;
}

} // namespace

/// What a trial says of a training, and that a part of the edges is a part of the whole.
class TrialTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void groundOfSomeItems_hasExactlyTheirEdges()
    {
        const auto dataset = datasetOfDays();
        const images::PictureSet pictures(dataset.itemCount());
        const StudentInput input{dataset, pictures, allOf(dataset), 3, {}};
        const StudentGround whole(input, smallConfig(), {});
        const std::vector<ItemIndex> some{2, 5, 13};
        const StudentGround part(input, smallConfig(), {}, some);
        QVERIFY(part.edges.size() > 0 && part.edges.size() < whole.edges.size());
        for (ItemIndex item = 0; item < dataset.itemCount(); ++item) {
            const auto edges = part.edges.of(item);
            if (std::ranges::find(some, item) == some.end()) {
                QVERIFY(edges.empty());
                continue;
            }
            const auto all = whole.edges.of(item);
            QCOMPARE(edges.size(), all.size());
            for (std::size_t at = 0; at < all.size(); ++at) {
                QCOMPARE(edges[at].to, all[at].to);
                QCOMPARE(edges[at].text, all[at].text);
                QCOMPARE(edges[at].together, all[at].together);
            }
        }
    }

    void teacherTrial_countsTheStepsAndTimesSome()
    {
        const auto dataset = datasetOfDays();
        const images::PictureSet pictures(dataset.itemCount());
        const auto config = smallConfig();
        const auto [trial, standIn] = tryTeacher({dataset, pictures, allOf(dataset)}, config, {});
        QCOMPARE(trial.knowledge.steps, std::int64_t{3} * config.knowledgeEpochs);   // 24 items, 8 a step
        QCOMPARE(trial.transition.steps, std::int64_t{15} * config.transitionEpochs); // 120 sessions, 8 a step
        QCOMPARE(trial.alignment.steps, std::int64_t{15} * config.alignmentEpochs);
        for (const auto* stage : {&trial.knowledge, &trial.transition, &trial.alignment}) {
            QVERIFY(stage->took.size() >= 3);
            QVERIFY(stage->mean() > 0);
        }
        QVERIFY(trial.reading > 0);
        QVERIFY(trial.parameterBytes > 0);
        QVERIFY(standIn.readsSessions());
        QCOMPARE(standIn.knowledge().size(0), std::int64_t{24});
        QCOMPARE(standIn.sessionStates({{1, 2}}).size(1), std::int64_t{16});
    }

    void teacherTrial_leavesOutWhatTheTrainingLeavesOut()
    {
        const auto dataset = datasetOfDays();
        const images::PictureSet pictures(dataset.itemCount());
        auto config = smallConfig();
        config.without = {Without::Transition};
        const auto [trial, standIn] = tryTeacher({dataset, pictures, allOf(dataset)}, config, {});
        QVERIFY(trial.knowledge.steps > 0);
        QCOMPARE(trial.transition.steps, std::int64_t{0});
        QVERIFY(!standIn.readsSessions());
    }

    void studentTrial_estimatesAllEdgesFromSome()
    {
        const auto dataset = datasetOfDays();
        const images::PictureSet pictures(dataset.itemCount());
        const StudentInput input{dataset, pictures, allOf(dataset), 3, {}};
        auto config = smallConfig();
        config.studentBatch = 16;
        const auto trial = tryStudent(input, config, {});
        const StudentGround whole(input, config, {});
        QCOMPARE(trial.edges, whole.edges.size());    // so few items that all are in the sample
        QCOMPARE(trial.steps.steps, std::int64_t{6}); // two days of 40 cases
        QVERIFY(!trial.steps.took.empty());
        QVERIFY(trial.ground > 0 && trial.tables > 0 && trial.asking > 0);
    }

    void doubt_isTwoStandardErrorsAndAtMostHalf()
    {
        const StageTrial calm{.steps = 10, .took = {1.9, 2, 2.1}};
        QCOMPARE(calm.mean(), 2.0);
        QVERIFY(std::abs(calm.doubt() - 0.2 / std::sqrt(3.0)) < 1e-12);
        QCOMPARE((StageTrial{.steps = 10, .took = {1, 1, 4}}).doubt(), 1.0);
        QCOMPARE((StageTrial{.steps = 10, .took = {2}}).doubt(), 1.0);
        QCOMPARE(StageTrial{}.mean(), 0.0);
    }
};

QTEST_GUILESS_MAIN(TrialTest)
#include "trial_test.moc"
