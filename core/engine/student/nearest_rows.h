#pragma once

#include "core/base/job_context.h"
#include "core/domain/dataset.h"
#include "core/engine/student/text_similarity.h"

#include <torch/torch.h>

#include <span>
#include <vector>

namespace core::engine {

/// Which rows ask and which are found, each once; empty: all.
struct RowChoice {
    std::span<const ItemIndex> from; ///< the others' lists stay empty
    std::span<const ItemIndex> to;
};

/// For each row of `left` [I, W] the `k` rows of `right` [I, W] with the greatest product, without itself and without
/// products of 0 and less -> [I]. In blocks, so that no [I, I] matrix stands in memory.
std::vector<std::vector<Similar>> nearestRows(const torch::Tensor& left, const torch::Tensor& right, int k,
                                              const JobContext& context, RowChoice choice = {});

} // namespace core::engine
