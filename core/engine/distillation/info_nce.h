#pragma once

#include <torch/torch.h>

namespace core::engine {

/// van den Oord et al. 2018, with cosine and temperature: row b of `queries` should find row b of `keys` among all
/// keys. queries [B, D], keys [B, D] -> mean loss []. It can't say more than log B.
torch::Tensor infoNce(const torch::Tensor& queries, const torch::Tensor& keys, double temperature);

/// The same over the catalogue with drawn negatives: -log of the share of the target in exp(target) + sum of the
/// negatives, each divided by how often it was expected to be drawn (log Q correction), so that the sum estimates that
/// over all items whatever the negatives were drawn by. A negative that is the target itself does not count.
struct Wanted {
    torch::Tensor keys;     ///< [B, D]
    torch::Tensor items;    ///< [B] item numbers
    torch::Tensor logPrior; ///< [B] as of Drawn
};
struct Drawn {
    torch::Tensor keys;        ///< [N, D]
    torch::Tensor items;       ///< [N] item numbers
    torch::Tensor logExpected; ///< [N] logarithm of the expected number of draws
    torch::Tensor logPrior;    ///< [N] logarithm of how often the item is wanted whatever the query: added to each
                               ///< product, so that the vectors learn what the query adds (Menon et al. 2021)
};
/// queries [B, D] -> mean loss []
torch::Tensor sampledInfoNce(const torch::Tensor& queries, const Wanted& wanted, const Drawn& drawn,
                             double temperature);

/// Rows of length one: x [..., D] -> [..., D]
torch::Tensor unitRows(const torch::Tensor& x);

} // namespace core::engine
