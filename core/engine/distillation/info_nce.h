#pragma once

#include <torch/torch.h>

namespace core::engine {

/// van den Oord et al. 2018, with cosine and temperature: row b of `queries` should find row b of `keys` among all
/// keys. queries [B, D], keys [B, D] -> mean loss []. It can't say more than log B.
torch::Tensor infoNce(const torch::Tensor& queries, const torch::Tensor& keys, double temperature);

/// The same over the catalogue with drawn negatives: -log of the share of the target in exp(target) + sum of the
/// negatives, each divided by how often it was expected to be drawn (log Q correction), so that the sum estimates that
/// over all items whatever the negatives were drawn by. A negative that is the target itself does not count. queries
/// [B, D], targetKeys [B, D], targets [B] (item numbers), negativeKeys [N, D], negatives [N] (item numbers),
/// logExpected [N] (logarithm of the expected number of draws) -> mean loss []
torch::Tensor sampledInfoNce(const torch::Tensor& queries, const torch::Tensor& targetKeys,
                             const torch::Tensor& targets, const torch::Tensor& negativeKeys,
                             const torch::Tensor& negatives, const torch::Tensor& logExpected, double temperature);

/// Rows of length one: x [..., D] -> [..., D]
torch::Tensor unitRows(const torch::Tensor& x);

} // namespace core::engine
