#pragma once

#include "core/domain/dataset.h"
#include "core/engine/language/decoder.h"

#include <torch/torch.h>

#include <span>
#include <vector>

namespace core::engine {

/// The newest events of a session that the transition tower reads.
constexpr std::int64_t kSessionWindow = 16;
/// The rank of the adapters by which the transition tower bends what the knowledge tower learned.
constexpr std::int64_t kAdapterRank = 16;

/// The part of the transition tower that reads sessions: item states in their order, through the language model. As the
/// model is causal, position l answers for the prefix that ends there, so one pass gives all prefixes of a session.
class SessionReaderImpl : public torch::nn::Module {
public:
    SessionReaderImpl(std::int64_t width, std::int64_t layers, std::int64_t heads);

    /// items [B, L, D] item states -> what was read [B, L, D]
    torch::Tensor forward(const torch::Tensor& items);
    /// What was read [..., D] -> h^T_s [..., D], to be compared with z^t
    torch::Tensor answer(const torch::Tensor& read);

    [[nodiscard]] Decoder language() const { return m_language; }

private:
    torch::Tensor m_positions; // [kSessionWindow, D]
    Decoder m_language;
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
