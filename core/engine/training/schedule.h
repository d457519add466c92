#pragma once

#include <cstdint>

namespace core::engine {

/// The learning rate of `step` (from 0) of `steps`: rises in a line over the first twentieth, then falls in a line to
/// zero.
double scheduledRate(double highest, std::int64_t step, std::int64_t steps);

} // namespace core::engine
