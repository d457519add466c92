#include "core/engine/training/kept_state.h"

#include "core/engine/training/checkpoint.h"

#include <memory>

namespace core::engine {

KeptState::KeptState(std::span<torch::optim::AdamW* const> optimizers)
{
    for (auto* optimizer : optimizers)
        for (const auto& parameter : parametersOf(*optimizer)) {
            auto& each = m_all.emplace_back(
                Each{.optimizer = optimizer, .parameter = parameter, .was = parameter.detach().clone()});
            const auto found = optimizer->state().find(parameter.unsafeGetTensorImpl());
            if (found == optimizer->state().end()) continue;
            const auto& state = static_cast<const torch::optim::AdamWParamState&>(*found->second);
            each.first = state.exp_avg().clone();
            each.second = state.exp_avg_sq().clone();
            each.steps = state.step();
        }
}

void KeptState::restore() const
{
    const torch::NoGradGuard noGradients;
    for (const auto& each : m_all) {
        torch::Tensor(each.parameter).copy_(each.was);
        auto& states = each.optimizer->state();
        if (!each.first.defined()) {
            states.erase(each.parameter.unsafeGetTensorImpl());
            continue;
        }
        auto state = std::make_unique<torch::optim::AdamWParamState>();
        state->exp_avg(each.first.clone());
        state->exp_avg_sq(each.second.clone());
        state->step(each.steps);
        states[each.parameter.unsafeGetTensorImpl()] = std::move(state);
    }
}

} // namespace core::engine
