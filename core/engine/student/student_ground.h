#pragma once

#include "core/base/job_context.h"
#include "core/domain/training_config.h"
#include "core/engine/student/pair_table.h"
#include "core/engine/student/popularity.h"
#include "core/engine/student/student_batch.h"
#include "core/engine/student/student_input.h"

#include <torch/torch.h>

#include <cstdint>
#include <map>
#include <span>
#include <vector>

namespace core::engine {

/// The sessions of one day: they share what was known on its morning.
struct StudentDay {
    std::int64_t day = 0;               ///< since 1970-01-01
    std::vector<SessionIndex> sessions; ///< of two events and more
    torch::Tensor popularity;           ///< float [I, history.width()]
};

/// One step of a training: sessions of one day, all their prefixes together about config.studentBatch.
struct StudentStep {
    std::size_t day = 0; ///< place in the list of days
    std::vector<SessionIndex> sessions;
};

/// Everything of a training of the student that is built before its first step and only read afterwards. Holds on to
/// the input. Throws TooFewSessions where no day has cases, Cancelled.
struct StudentGround {
    std::vector<std::int32_t> families; ///< I
    bool asksNeighbours = true;         ///< unless they or the ids are left out
    PopularityHistory history;
    PairTable pairs;
    PairTable familyPairs;
    EdgeFeatures features;
    NeighbourIndex neighbours;
    EdgeSet edges;
    std::vector<StudentDay> days; ///< of the newest four weeks
    StudentFacts facts;           ///< points into this ground

    /// Where `only` is given, edges leave those items alone: enough for a trial.
    StudentGround(const StudentInput& input, const TrainingConfig& config, const JobContext& context,
                  std::span<const ItemIndex> only = {});
    StudentGround(const StudentGround&) = delete;
    StudentGround& operator=(const StudentGround&) = delete;

    /// What was known of each item on the morning of `day` -> float [I, history.width()]
    [[nodiscard]] torch::Tensor popularityAt(std::int64_t day) const;
};

/// The sessions that the weights are fitted on, by day: those of `lessons`, which are some of `known`, from its newest
/// four weeks but its first day. Throws TooFewSessions where there are none.
std::map<std::int64_t, std::vector<SessionIndex>>
sessionsByDay(const SessionLog& log, const std::vector<SessionIndex>& known, const std::vector<SessionIndex>& lessons);

/// The steps of one pass over the days' sessions, all in an order that depends on seed and `epoch` alone.
std::vector<StudentStep> planSteps(const SessionLog& log,
                                   const std::vector<std::span<const SessionIndex>>& sessionsOfDays,
                                   const TrainingConfig& config, std::uint64_t epoch);

/// Passes over `lessons` sessions that have as many cases as config.studentEpochs passes over `known`: who is fitted on
/// fewer sessions takes the same time.
int studentPasses(std::size_t known, std::size_t lessons, const TrainingConfig& config);

/// Steps of a whole training that knows `known` and is fitted on `lessons`.
std::int64_t studentSteps(const SessionLog& log, const std::vector<SessionIndex>& known,
                          const std::vector<SessionIndex>& lessons, const TrainingConfig& config);

} // namespace core::engine
