#include "core/engine/student/rare_lift.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace core::engine {

void addRareLift(std::span<float> priors, std::span<const float> sessionsOf, double weight)
{
    for (std::size_t item = 0; item < priors.size(); ++item) {
        const float known = std::log1p(sessionsOf[item]) / std::log(kOftenSeen);
        priors[item] += static_cast<float>(weight) * std::max(0.0F, 1 - known);
    }
}

} // namespace core::engine
