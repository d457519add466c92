#pragma once

#include <torch/torch.h>

#include <vector>

namespace core::engine {

/// Forwards and backwards through a perceptron of linear layers with GELU between them, without a graph: the room for
/// what lies between is kept from call to call and the rows go through in blocks, so that a training of thousands of
/// steps neither asks for memory nor leaves the cache. The values and gradients are those of autograd.
class PerceptronPass {
public:
    /// Linear layers at places 0, 2, 4 ...; the last gives one number a row.
    explicit PerceptronPass(const torch::nn::Sequential& perceptron);

    /// rows float [N, F] -> [N], valid until the next call. `rows` must stay as they are until backward().
    torch::Tensor forward(const torch::Tensor& rows);
    /// `derivatives` of a loss by what forward() gave, [N]: adds those by the parameters to their gradients.
    void backward(const torch::Tensor& derivatives);

private:
    [[nodiscard]] torch::Tensor inputOf(std::size_t layer, std::int64_t first, std::int64_t count) const;

    std::vector<torch::nn::Linear> m_layers;
    torch::Tensor m_rows;
    torch::Tensor m_answers;              // [N or more, 1]
    std::vector<torch::Tensor> m_outputs; // [N or more, width] of each layer but the last, behind its GELU
    std::vector<torch::Tensor> m_slopes;  // [N or more, width] of those GELUs
    std::vector<torch::Tensor> m_back;    // [block, width] derivatives by what goes into them
};

} // namespace core::engine
