#pragma once

#include "core/domain/dataset.h"
#include "core/engine/language/language_model.h"

#include <torch/torch.h>

#include <memory>
#include <span>
#include <vector>

namespace core::engine {

/// The newest events of a session that the transition tower reads.
constexpr std::int64_t kSessionWindow = 16;

/// The part of the transition tower that reads sessions: item states in their order, through the language model. As the
/// model is causal, position l answers for the prefix that ends there, so one pass gives all prefixes of a session.
class SessionReaderImpl : public torch::nn::Module {
public:
    explicit SessionReaderImpl(std::shared_ptr<LanguageModel> language);

    /// items [B, L, D] item states, lengths [B] on the CPU as LanguageModel::read takes them -> what was read [B, L, D]
    torch::Tensor forward(const torch::Tensor& items, const torch::Tensor& lengths = {});
    /// What was read [..., D] -> h^T_s [..., D], to be compared with z^t
    torch::Tensor answer(const torch::Tensor& read);

    [[nodiscard]] LanguageModel& language() const { return *m_language; }

private:
    torch::Tensor m_positions; // [kSessionWindow, D], undefined where the language model knows them
    std::shared_ptr<LanguageModel> m_language;
    torch::nn::Linear m_answer;
};
TORCH_MODULE(SessionReader);

/// The newest kSessionWindow items of each prefix -> items [B, L] (padded behind with 0) and the last position of each
/// [B]
struct PrefixBatch {
    torch::Tensor items;
    torch::Tensor last;
};
PrefixBatch batchOf(const std::vector<std::span<const ItemIndex>>& prefixes);

} // namespace core::engine
