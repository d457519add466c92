#pragma once

#include <span>
#include <vector>

namespace core {

/// Two-sided paired randomisation test (Fisher 1935; Smucker et al. 2007): were the two models alike, each session's
/// difference could as well have the other sign. Exact up to 20 sessions with a difference, beyond that by the normal
/// limit of the same distribution. Without any difference 1.
double signFlipTest(std::span<const double> differences);

/// Holm 1979: p-values of several comparisons, each valid beside the others; same order.
std::vector<double> holm(std::span<const double> pValues);

} // namespace core
