#pragma once

#include "core/protocol/operations/compare.h"
#include "ui/pages/evaluation/comparison.h"
#include "ui/pages/evaluation/verdict.h"

namespace ui {

/// What the worker knows better than the stored summaries: intervals of the mean over the seeds, and of what is left
/// out. Answers about other runs than those of the comparison are passed over by the caller.

/// Gives student and teacher the intervals of their mean.
void takeSeeds(Comparison& comparison, const core::protocol::SeedsResponse& response);
/// The same for the verdict: one paired difference over all seeds instead of a mean of differences.
void takeSeeds(VerdictFacts& facts, const core::protocol::SeedsResponse& response);
/// Gives the student without teacher its paired difference to the student.
void takeAblations(Comparison& comparison, const core::protocol::AblationsResponse& response);

} // namespace ui
