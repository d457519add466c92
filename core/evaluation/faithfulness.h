#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace core {

/// Does an explanation name what the model used? Pure measures of METHOD.md section 5; an order lists events (0-based),
/// the most important first.

/// p(full) - p(top events removed): large when the explanation is right (DeYoung et al. 2020).
double comprehensiveness(double full, double withoutTop);
/// p(full) - p(only the top events): small when the explanation is right (DeYoung et al. 2020).
double sufficiency(double full, double onlyTop);

/// Area under 1/rank of the target, the first rank with no step taken and one after each step, as a share of the width:
/// 0 to 1. Deleting the most important events first, a right explanation gives a small area; inserting them, a large
/// one.
double reciprocalRankArea(std::span<const int> ranks);

/// Kendall's tau-b of two ratings of the same events, -1 to 1; 0 when one of them is constant.
double kendallTau(std::span<const double> a, std::span<const double> b);

/// Largest rating first; equal ratings: the newer event first.
std::vector<int> orderByRating(std::span<const double> ratings);
/// The two orders that every explanation must beat.
std::vector<int> recencyOrder(int events);
std::vector<int> randomOrder(int events, std::uint64_t seed);

} // namespace core
