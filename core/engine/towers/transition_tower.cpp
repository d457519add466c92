#include "core/engine/towers/transition_tower.h"

#include "core/engine/tensors/expect_shape.h"

namespace core::engine {

namespace {

void copyInto(torch::nn::Module& target, const torch::nn::Module& source)
{
    const torch::NoGradGuard noGradients;
    const auto from = source.named_parameters();
    auto to = target.named_parameters();
    for (const auto& parameter : from) to[parameter.key()].copy_(parameter.value()); // the adapters have no counterpart
}

} // namespace

TransitionTowerImpl::TransitionTowerImpl(const TowerSizes& sizes, LanguageBackbone* pretrained)
    : m_sizes(sizes), m_lens(3 * sizes.width + sizes.textContent + sizes.pictureContent, sizes.width),
      m_voice(voiceOf(pretrained)), m_words(wordsOf(sizes, m_voice)), m_knowledgeHead(sizes.width, sizes.width),
      m_transitionHead(sizes.width, sizes.width), m_rebuild(2 * sizes.width, sizes.width),
      m_reader(languageOf(sizes, m_voice))
{
    register_module("lens", m_lens);
    register_module("words", m_words);
    register_module("knowledge_head", m_knowledgeHead);
    register_module("transition_head", m_transitionHead);
    register_module("rebuild", m_rebuild);
    register_module("reader", m_reader);
    m_reader->language().adapt(sizes.adapterRank);
    if (m_voice) return;
    m_titlePositions = register_parameter("title_positions", torch::randn({sizes.textTokens + 1, sizes.width}) * 0.02);
}

void TransitionTowerImpl::startFrom(const KnowledgeTower& knowledge)
{
    if (m_voice) return;
    copyInto(m_reader->language(), knowledge->language());
    copyInto(*m_words, knowledge->words());
}

ItemParts TransitionTowerImpl::readItems(const torch::Tensor& features, const torch::Tensor& pages)
{
    const auto N = features.size(0);
    const auto D = m_sizes.width;
    expectShape(features, {N, 3 * D + m_sizes.textContent + m_sizes.pictureContent}, "features");
    expectShape(pages, {N, -1}, "pages");

    const auto own = torch::layer_norm(m_words->bag(pages), {D});      // [N, D]
    const auto state = torch::layer_norm(m_lens(features) + own, {D}); // [N, D]
    return {state, m_knowledgeHead(state), m_transitionHead(state)};
}

torch::Tensor TransitionTowerImpl::titleLoss(const torch::Tensor& read, const torch::Tensor& titles)
{
    auto& language = m_reader->language();
    const auto before = m_voice ? read * language.wordScale() : read; // as large as a word
    return generationLoss(language, *m_words, m_titlePositions, before, titles);
}

torch::Tensor TransitionTowerImpl::rebuildLoss(const ItemParts& parts)
{
    const auto rebuilt = m_rebuild(torch::cat({parts.knowledge, parts.transition}, /*dim=*/1)); // [N, D]
    return (rebuilt - parts.state.detach()).square().mean();                                    // []
}

} // namespace core::engine
