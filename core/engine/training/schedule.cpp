#include "core/engine/training/schedule.h"

#include <algorithm>

namespace core::engine {

double scheduledRate(double highest, std::int64_t step, std::int64_t steps)
{
    const auto warmUp = static_cast<double>(std::max<std::int64_t>(1, steps / 20));
    const auto done = static_cast<double>(step);
    const auto rising = (done + 1) / warmUp;
    const auto falling = (static_cast<double>(steps) - done) / std::max(1.0, static_cast<double>(steps) - warmUp);
    return highest * std::min({1.0, rising, falling});
}

} // namespace core::engine
