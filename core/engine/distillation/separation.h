#pragma once

#include <torch/torch.h>

namespace core::engine {

/// q(z^t | z^k), a diagonal Gaussian: how well one part of an item vector tells the other. Fitted by its own optimiser
/// on detached vectors; what it finds is then trained away. Cheng et al. 2020 (CLUB): two perceptrons, mean and log
/// variance, the latter ending in tanh.
class SeparationCriticImpl : public torch::nn::Module {
public:
    explicit SeparationCriticImpl(std::int64_t width);

    /// The critic's own loss: -mean log q(z^t_i | z^k_i). knowledge [B, D], transition [B, D] -> []
    torch::Tensor fitLoss(const torch::Tensor& knowledge, const torch::Tensor& transition);

    /// vCLUB: mean_i log q(z^t_i | z^k_i) - mean_ij log q(z^t_j | z^k_i) -> []. An upper bound of the mutual
    /// information only where the critic fits; negative values are an unfit critic's and count as 0.
    torch::Tensor bound(const torch::Tensor& knowledge, const torch::Tensor& transition);

private:
    struct Gaussian {
        torch::Tensor mean;        ///< [B, D]
        torch::Tensor logVariance; ///< [B, D]
    };
    Gaussian predict(const torch::Tensor& knowledge);

    std::int64_t m_width;
    torch::nn::Sequential m_mean;
    torch::nn::Sequential m_logVariance;
};
TORCH_MODULE(SeparationCritic);

/// How much of `to` a linear map from `from` explains on rows it was not fitted on (even rows fit, odd rows judge):
/// R^2, at most 1, about 0 where nothing is shared, 0 where `from` says the same of every row. Reported beside the
/// bound, which alone proves nothing. from [I, D], to [I, E]
double linearProbe(const torch::Tensor& from, const torch::Tensor& to);

} // namespace core::engine
