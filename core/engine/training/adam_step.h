#pragma once

#include <torch/torch.h>

#include <vector>

namespace core::engine {

/// One step of AdamW (Loshchilov and Hutter 2019) on all of its parameters that have a gradient, in one operation each
/// group: what optimizer.step() does with a dozen for each parameter, which a GPU waits for when parameters are many
/// and small. The state is the optimizer's own. Without AMSGrad.
void adamStep(torch::optim::AdamW& optimizer);

/// Scales the gradients down together until their common length is `longest` at most, as clip_grad_norm_ does, without
/// asking the device for a number.
void clipGradients(const std::vector<torch::Tensor>& parameters, double longest);

/// A step of the towers: adamStep with gradients no longer than one.
void clippedStep(torch::optim::AdamW& optimizer);

} // namespace core::engine
