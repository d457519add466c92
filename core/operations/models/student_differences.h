#pragma once

#include "core/base/job_context.h"
#include "core/domain/dataset.h"
#include "core/domain/metrics.h"
#include "core/evaluation/held_out.h"
#include "core/store/run_repository.h"

#include <vector>

namespace core::operations {

/// One model of a comparison: its figures, and its rank of every case.
struct ComparedModel {
    ModelMetrics metrics;
    std::vector<int> ranks;
};

/// The models that an earlier evaluation of the run asked the same cases, less those in `asked`.
std::vector<ComparedModel> storedModels(const store::RunRepository& runs, RunId run, const Dataset& dataset,
                                        const HeldOut& heldOut, const std::vector<ComparedModel>& asked);

/// Sets how far the student is ahead of each other model, p-values corrected over all of them. Without a student
/// nothing is said. Throws Cancelled.
void compareToStudent(std::vector<ComparedModel>& models, const HeldOut& heldOut, const JobContext& context);

} // namespace core::operations
