#pragma once

#include "core/domain/metrics.h"

#include <compare>
#include <string_view>
#include <vector>

namespace core {

/// How well a method did, for saying which of several is the strongest: by its hits in 20 (HR@20), the measure in which
/// every verdict speaks; of equals by MRR@20.
struct Strength {
    double hr20 = -1;
    double mrr20 = -1;

    auto operator<=>(const Strength&) const = default; // NOLINT(modernize-use-nullptr): clang-tidy 14 misreads its 0
};

/// Over all cases; below that of any method that was measured where this one was not.
Strength strengthOf(const ModelMetrics& model);

/// One of the well-known simple methods, not a model of ours.
bool isSimpleMethod(std::string_view model);

/// The simple method that a trained model has to beat; null where none was measured. The verdict of the Evaluation
/// page, the report, the table of runs and the paired differences all name this one.
const ModelMetrics* strongestSimpleMethod(const std::vector<ModelMetrics>& models);

} // namespace core
