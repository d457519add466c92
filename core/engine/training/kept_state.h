#pragma once

#include <torch/torch.h>

#include <span>
#include <vector>

namespace core::engine {

/// What some optimizers train and remember, as it was at a step's beginning: a step that broke off in the middle may
/// have moved it.
class KeptState {
public:
    explicit KeptState(std::span<torch::optim::AdamW* const> optimizers);
    void restore() const;

private:
    struct Each {
        torch::optim::AdamW* optimizer;
        torch::Tensor parameter, was;
        torch::Tensor first, second; ///< moments; undefined where there were none yet
        std::int64_t steps = 0;
    };
    std::vector<Each> m_all;
};

} // namespace core::engine
