#pragma once

#include "core/engine/student/wide.h"

#include <torch/torch.h>

#include <span>
#include <vector>

namespace core::engine {

/// Adds derivatives by a float parameter on the processor, one for each of its numbers in their order, to its gradient.
void addGradient(const torch::Tensor& parameter, const std::vector<float>& derivatives);

/// Forwards and backwards through a perceptron of linear layers with GELU between them, on the processor, without a
/// graph: this is what a training of the student does most. Rows go through in blocks that fit a core's cache; nothing
/// is kept of them between the two directions, for the second begins by the first. Values and gradients are those of
/// autograd but for the order of sums. One thread; keeps its scratch.
class PerceptronPass {
public:
    /// Linear layers at places 0, 2, 4 ...; the last gives C numbers a row. It reads the first F columns of rows that
    /// are `width` wide; 0: F.
    explicit PerceptronPass(const torch::nn::Sequential& perceptron, std::size_t width = 0);

    /// rows [N, width], row by row -> answers [C, N]
    void forward(std::span<const float> rows, std::vector<float>& answers);
    /// The same rows and the derivatives of a loss by their answers [C, N]: adds those by the parameters to their
    /// gradients.
    void backward(std::span<const float> rows, std::span<const float> derivatives);

private:
    struct Layer {
        torch::nn::Linear linear;
        std::size_t ins = 0;
        std::size_t outs = 0;
        std::vector<float> weights;    ///< [outs, ins]
        std::vector<float> transposed; ///< [ins, outs]
        std::vector<float> bias;       ///< [outs]
        std::vector<float> byWeights;  ///< derivatives, as `weights`
        std::vector<float> byBias;
        WideRows outputs; ///< [outs] of a block, behind GELU but for the last layer
        WideRows slopes;  ///< of that GELU
        WideRows back;    ///< derivatives by what goes into GELU
    };
    void readParameters();
    void takeIn(std::span<const float> rows, std::size_t first);
    void forwardBlock();
    void backwardBlock(std::span<const float> derivatives, std::size_t first);

    std::size_t m_width; // of the rows
    std::size_t m_read;  // F
    WideRows m_inputs;   // [F] of a block
    std::vector<Layer> m_layers;
};

} // namespace core::engine
