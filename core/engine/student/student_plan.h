#pragma once

#include "core/domain/dataset.h"
#include "core/domain/training_config.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <vector>

namespace core::engine {

/// The sessions that the student's weights are fitted on, by day: those of two events and more of `known`, from its
/// newest four weeks but its first day. Throws TooFewSessions where there are none.
std::map<std::int64_t, std::vector<SessionIndex>> sessionsByDay(const SessionLog& log,
                                                                const std::vector<SessionIndex>& known);

/// One step of a training: sessions of one day, all their prefixes together about config.studentBatch.
struct StudentStep {
    std::size_t day = 0; ///< place in the list of days
    std::vector<SessionIndex> sessions;
    bool taught = false; ///< learns what the teacher adds, and that alone
};

/// All steps of a training, in an order that depends on the seed alone: config.studentEpochs passes over `known` as if
/// there were no teacher. Where one is heard, then passes over the sessions of `lessons`, which the teacher has not
/// learned from, for what it adds: two, or with few sessions more, but no more cases than one pass of `known` has. Days
/// are those of sessionsByDay. Throws TooFewSessions.
std::vector<StudentStep> planTraining(const SessionLog& log, const std::vector<SessionIndex>& known,
                                      const std::vector<SessionIndex>& lessons, const TrainingConfig& config,
                                      bool hearsTeacher);

} // namespace core::engine
