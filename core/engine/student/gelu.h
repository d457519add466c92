#pragma once

#include <cstddef>

namespace core::engine {

/// GELU (Hendrycks and Gimpel 2016) of `count` numbers, and its slope there: sums -> outputs, slopes. `slopes` may be
/// `sums`. Within 1e-6 of x Phi(x): erf by Abramowitz and Stegun 7.1.26. For the processor; written so that a compiler
/// makes wide instructions of it, since this is what a training of the student does most.
void geluWithSlope(const float* sums, float* outputs, float* slopes, std::size_t count);

} // namespace core::engine
