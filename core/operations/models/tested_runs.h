#pragma once

#include "core/domain/run.h"
#include "core/evaluation/held_out.h"
#include "core/store/project.h"
#include "core/store/run_repository.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace core::operations {

/// The held-out cases of a run, in the order in which RunRepository gives its ranks: enough to measure again, by slice,
/// without loading the data.
struct TestedCases {
    HeldOut heldOut;                                ///< sessions numbered one after the other; targets are left out
    std::vector<std::pair<std::int64_t, int>> keys; ///< session and 1-based position of each case
};

/// Of a run that was evaluated before facts were kept they are worked out from the data. Throws NoSessions.
TestedCases testedCases(const store::Project& project, const Run& run);

/// One rank per case; empty where `model` was not measured on exactly these cases.
std::vector<int> ranksOn(const TestedCases& cases, const store::RunRepository& runs, RunId run,
                         const std::string& model);

/// Whether two runs were made from the same data for the same test days with the same settings, except for what does
/// not change the result (device, memory) and for `butFor`.
bool areAlike(const Run& a, const Run& b, std::string_view butFor);

} // namespace core::operations
