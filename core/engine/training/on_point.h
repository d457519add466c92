#pragma once

#include <cstdint>
#include <functional>
#include <string>

namespace core::engine {

/// Called with one point of a training curve.
using OnPoint = std::function<void(const std::string& series, std::int64_t step, double value)>;

} // namespace core::engine
