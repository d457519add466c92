#pragma once

#include "core/base/job_context.h"
#include "core/evaluation/held_out.h"

#include <cstdint>
#include <span>
#include <vector>

namespace core {

/// The ranks of the same cases by several models, such as one model under several seeds; their mean is meant.
using RankSets = std::vector<std::span<const int>>;

/// HR, MRR and NDCG in per cent over the cases of one slice, with intervals. `ranks` has one rank per case. Throws
/// Cancelled.
SliceMetrics measureSlice(Slice slice, const HeldOut& heldOut, std::span<const int> ranks,
                          const JobContext& context = {});
SliceMetrics measureSlice(Slice slice, const HeldOut& heldOut, const RankSets& ranks, const JobContext& context = {});

/// All slices, All first.
std::vector<SliceMetrics> measureSlices(const HeldOut& heldOut, std::span<const int> ranks,
                                        const JobContext& context = {});

/// `reference` minus `other` over the same cases; the p-value is not corrected yet.
PairedDifference pairedDifference(const HeldOut& heldOut, std::span<const int> reference, std::span<const int> other,
                                  const JobContext& context = {});
/// The same over one slice, for the mean of several `references` and the mean of several `others`.
PairedDifference pairedDifference(Slice slice, const HeldOut& heldOut, const RankSets& references,
                                  const RankSets& others, const JobContext& context = {});

/// METHOD.md section 6: `exposure` [I] says how often each item was recommended, `frequency` [I] its training events.
PopularityBias popularityBias(std::span<const std::int64_t> exposure, std::span<const std::int32_t> frequency);

} // namespace core
