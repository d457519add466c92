#pragma once

#include <torch/torch.h>

namespace core::engine {

/// Puts a module into evaluation without gradients for as long as it lives, and restores the mode that was there.
class EvaluationMode {
public:
    /// `module` must outlive this object.
    explicit EvaluationMode(torch::nn::Module& module) : m_module(module), m_wasTraining(module.is_training())
    {
        m_module.eval();
    }
    ~EvaluationMode() { m_module.train(m_wasTraining); }
    EvaluationMode(const EvaluationMode&) = delete;
    EvaluationMode& operator=(const EvaluationMode&) = delete;

private:
    torch::NoGradGuard m_noGradients;
    torch::nn::Module& m_module;
    bool m_wasTraining;
};

} // namespace core::engine
