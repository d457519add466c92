#include "core/engine/training/adam_step.h"

#include "core/engine/training/checkpoint.h"

#include <map>
#include <memory>
#include <stdexcept>

namespace core::engine {

namespace {

torch::optim::AdamWParamState& stateOf(torch::optim::AdamW& optimizer, const torch::Tensor& parameter)
{
    auto& kept = optimizer.state()[parameter.unsafeGetTensorImpl()];
    if (!kept) {
        auto fresh = std::make_unique<torch::optim::AdamWParamState>();
        fresh->step(0);
        fresh->exp_avg(torch::zeros_like(parameter));
        fresh->exp_avg_sq(torch::zeros_like(parameter));
        kept = std::move(fresh);
    }
    return static_cast<torch::optim::AdamWParamState&>(*kept);
}

/// What the operation takes of a group, side by side.
struct Rows {
    std::vector<torch::Tensor> parameters;
    std::vector<torch::Tensor> gradients;
    std::vector<torch::Tensor> firsts;
    std::vector<torch::Tensor> seconds;
    std::vector<torch::Tensor> steps; // [] each; those that stand at the same step share one
};

Rows rowsOf(torch::optim::AdamW& optimizer, torch::optim::OptimizerParamGroup& group)
{
    Rows rows;
    std::map<std::int64_t, torch::Tensor> counters;
    for (const auto& parameter : group.params()) {
        if (!parameter.grad().defined()) continue;
        auto& state = stateOf(optimizer, parameter);
        state.step(state.step() + 1);
        auto& counter = counters[state.step()];
        if (!counter.defined())
            counter = torch::full({}, static_cast<double>(state.step()), parameter.options().dtype(torch::kFloat32));
        rows.parameters.push_back(parameter);
        rows.gradients.push_back(parameter.grad());
        rows.firsts.push_back(state.exp_avg());
        rows.seconds.push_back(state.exp_avg_sq());
        rows.steps.push_back(counter);
    }
    return rows;
}

} // namespace

void adamStep(torch::optim::AdamW& optimizer)
{
    const torch::NoGradGuard noGradients;
    for (auto& group : optimizer.param_groups()) {
        const auto& options = static_cast<const torch::optim::AdamWOptions&>(group.options());
        if (options.amsgrad()) throw std::logic_error("a step with AMSGrad");
        auto rows = rowsOf(optimizer, group);
        if (rows.parameters.empty()) continue;
        const auto [beta1, beta2] = options.betas();
        at::_fused_adamw_(rows.parameters, rows.gradients, rows.firsts, rows.seconds, /*max_exp_avg_sqs=*/{},
                          rows.steps, options.lr(), beta1, beta2, options.weight_decay(), options.eps(),
                          /*amsgrad=*/false,
                          /*maximize=*/false);
    }
}

void clipGradients(const std::vector<torch::Tensor>& parameters, double longest)
{
    constexpr double kTiny = 1e-6; // as clip_grad_norm_
    const torch::NoGradGuard noGradients;
    std::vector<torch::Tensor> gradients;
    for (const auto& parameter : parameters)
        if (parameter.grad().defined()) gradients.push_back(parameter.grad());
    if (gradients.empty()) return;
    const auto length = torch::stack(at::_foreach_norm(gradients)).norm(); // []
    const auto scale = (longest / (length + kTiny)).clamp_max(1.0);        // []
    at::_foreach_mul_(gradients, scale);
}

void clippedStep(torch::optim::AdamW& optimizer)
{
    constexpr double kLongestGradient = 1.0;
    clipGradients(parametersOf(optimizer), kLongestGradient);
    adamStep(optimizer);
}

} // namespace core::engine
