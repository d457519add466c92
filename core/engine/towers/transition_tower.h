#pragma once

#include "core/engine/towers/knowledge_tower.h"
#include "core/engine/towers/session_reader.h"

#include <torch/torch.h>

namespace core::engine {

/// T's two parts of an item vector, each [N, D], not yet of length one.
struct ItemParts {
    torch::Tensor state;      ///< h^T_i, what the session reader takes
    torch::Tensor knowledge;  ///< z^k
    torch::Tensor transition; ///< z^t
};

/// T: the same language model as K, which it starts from, with low-rank adapters of its own. It reads a session's items
/// in their order. Items are known by their contents only (what K read and pretrained models say, seen through T's own
/// thin lens, and T's own view of the words), never by number, so a new item has its vectors at once and no session can
/// be learned by heart.
class TransitionTowerImpl : public torch::nn::Module {
public:
    /// Reads with `pretrained`, or as K with a compact language model.
    explicit TransitionTowerImpl(const TowerSizes& sizes, LanguageBackbone* pretrained = nullptr);

    /// Takes over what K learned; the language model's part of it stays frozen under the adapters. Nothing of a
    /// pretrained one: K's adapters are K's own.
    void startFrom(const KnowledgeTower& knowledge);

    /// features [N, 3D + Wt + Wp] what K read (picture, text, item) and what pretrained models say, pages [N, T]
    /// -> parts
    ItemParts readItems(const torch::Tensor& features, const torch::Tensor& pages);

    /// Generation of the next item's title from what was read. read [B, D], titles [B, U] -> []
    torch::Tensor titleLoss(const torch::Tensor& read, const torch::Tensor& titles);
    /// h^T_i again from both parts: neither may forget. -> []
    torch::Tensor rebuildLoss(const ItemParts& parts);

    [[nodiscard]] SessionReader reader() const { return m_reader; }

private:
    TowerSizes m_sizes;
    LowRankLinear m_lens; // 3D + Wt + Wp -> D
    std::optional<LanguageBackbone::Voice> m_voice;
    std::shared_ptr<Words> m_words;
    torch::nn::Linear m_knowledgeHead;
    torch::nn::Linear m_transitionHead;
    torch::nn::Linear m_rebuild;
    SessionReader m_reader;
    torch::Tensor m_titlePositions; // [T+1, D], undefined where the language model knows them
};
TORCH_MODULE(TransitionTower);

} // namespace core::engine
