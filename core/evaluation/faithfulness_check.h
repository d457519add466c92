#pragma once

#include "core/base/job_context.h"
#include "core/domain/finding.h"
#include "core/domain/scorer.h"
#include "core/evaluation/held_out.h"

namespace core {

/// Takes events out of a fixed, seeded sample of the sessions behind `heldOut` and asks `model` again, METHOD.md
/// section 5. Only sessions with three events and more before their last; of long ones the newest ten. No such session:
/// no cases, all zero. Throws Cancelled.
Faithfulness checkFaithfulness(const Scorer& model, const SessionLog& log, const HeldOut& heldOut, ItemIndex itemCount,
                               const JobContext& context);

} // namespace core
