#pragma once

#include "core/base/job_context.h"
#include "core/domain/training_config.h"
#include "core/engine/student/pair_table.h"
#include "core/engine/student/popularity.h"
#include "core/engine/student/student_batch.h"
#include "core/engine/student/student_input.h"

#include <torch/torch.h>

#include <cstdint>
#include <span>
#include <vector>

namespace core::engine {

/// The sessions of one day: they share what was known on its morning.
struct StudentDay {
    std::int64_t day = 0;               ///< since 1970-01-01
    std::vector<SessionIndex> sessions; ///< of two events and more
    torch::Tensor popularity;           ///< float [I, history.width()]
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

} // namespace core::engine
