#pragma once

#include "core/domain/evidence.h"
#include "core/engine/student/student.h"

#include <vector>

namespace core::engine {

/// Attention and effect are this far apart when they disagree (share of the whole).
constexpr double kDisagreement = 0.2;

/// Why the student puts an item where it does.
struct StudentEvidence {
    double score = 0;
    double logProbability = 0;         ///< nats, softmax over all items that may be recommended
    int rank = 0;                      ///< ties count against the target
    std::vector<EventEvidence> events; ///< one per event of the prefix; position, item and title are left to the caller
    std::vector<PartScore> parts;      ///< add up to score
};

/// METHOD.md section 5. Transition attention: each event's share of the sum over events (exact by construction).
/// Effect: the change of the target's log-probability when the event is taken away and the student is asked again. Both
/// as signed shares whose absolute values add up to 1. A target that is already in the prefix is judged as if it were
/// not.
StudentEvidence explain(const Student& student, const Question& question, ItemIndex target);

} // namespace core::engine
