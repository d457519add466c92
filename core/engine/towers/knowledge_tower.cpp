#include "core/engine/towers/knowledge_tower.h"

#include "core/engine/distillation/info_nce.h"
#include "core/engine/language/decoder.h"
#include "core/engine/tensors/expect_shape.h"
#include "core/engine/text/tokenizer.h"

namespace core::engine {

namespace functional = torch::nn::functional;

std::optional<LanguageBackbone::Voice> voiceOf(LanguageBackbone* pretrained)
{
    return pretrained ? std::optional(pretrained->voice()) : std::nullopt;
}

std::shared_ptr<LanguageModel> languageOf(const TowerSizes& sizes, const std::optional<LanguageBackbone::Voice>& voice)
{
    if (voice) return voice->language.ptr();
    return std::make_shared<DecoderImpl>(sizes.width, sizes.layers, sizes.heads);
}

std::shared_ptr<Words> wordsOf(const TowerSizes& sizes, const std::optional<LanguageBackbone::Voice>& voice)
{
    if (voice) return voice->words.ptr();
    return std::make_shared<LearnedWordsImpl>(sizes.vocabulary, sizes.width);
}

KnowledgeTowerImpl::KnowledgeTowerImpl(const TowerSizes& sizes, LanguageBackbone* pretrained)
    : m_sizes(sizes), m_voice(voiceOf(pretrained)), m_words(wordsOf(sizes, m_voice)),
      m_eyes(sizes.width, sizes.pictureHeight, sizes.pictureWidth), m_language(languageOf(sizes, m_voice)),
      m_gate(2 * sizes.width, sizes.width), m_pictureView(sizes.width, sizes.width),
      m_textView(sizes.width, sizes.width)
{
    const auto D = sizes.width;
    register_module("words", m_words);
    register_module("eyes", m_eyes);
    register_module("language", m_language);
    register_module("gate", m_gate);
    register_module("picture_view", m_pictureView);
    register_module("text_view", m_textView);
    if (sizes.pictureContent > 0)
        m_pictureProjector = register_module("picture_projector", torch::nn::Linear(sizes.pictureContent, D));
    if (sizes.textContent > 0)
        m_textProjector = register_module("text_projector", torch::nn::Linear(sizes.textContent, D));
    if (m_voice)
        m_language->adapt(sizes.adapterRank);
    else
        m_textPositions = register_parameter("text_positions", torch::randn({sizes.textTokens + 1, D}) * 0.02);
    m_pictureReadout = register_parameter("picture_readout", torch::randn({D}) * 0.1);
    m_noPicture = register_parameter("no_picture", torch::randn({D}) * 0.1);
}

KnowledgeStates KnowledgeTowerImpl::forward(const ShownItems& items)
{
    const auto B = items.pictures.size(0);
    expectShape(items.present, {B}, "present");
    expectShape(items.pages, {B, -1}, "pages"); // at most textTokens
    expectShape(items.lengths, {B}, "lengths");

    const auto picture = readPictures(items); // [B, D]
    const auto text = readPages(items);       // [B, D]
    return {picture, text, join(picture, text, items.present)};
}

torch::Tensor KnowledgeTowerImpl::asWords(const torch::Tensor& tokens) const
{
    return m_language->isPretrained() ? tokens * m_language->wordScale() : tokens;
}

torch::Tensor KnowledgeTowerImpl::readPictures(const ShownItems& items)
{
    const auto B = items.pictures.size(0);
    std::vector<torch::Tensor> tokens{m_eyes(items.pictures), m_pictureReadout.expand({B, 1, m_sizes.width})};
    if (m_pictureProjector) tokens.insert(tokens.begin(), m_pictureProjector(items.pictureContent).unsqueeze(1));
    const auto states = m_language->read(asWords(torch::cat(tokens, /*dim=*/1)), {}); // [B, (1+)P+1, D]
    const auto read = states.select(/*dim=*/1, states.size(1) - 1);                   // [B, D]
    return torch::where(items.present.unsqueeze(-1), read, m_noPicture);              // [B, D]
}

torch::Tensor KnowledgeTowerImpl::readPages(const ShownItems& items)
{
    const auto& pages = items.pages;
    const auto& lengths = items.lengths;
    const auto B = pages.size(0);
    const auto T = pages.size(1);
    // The readout stands right behind the last word; what is behind it is never seen.
    const auto room = torch::zeros({B, 1}, pages.options()); // [B, 1]
    const auto tokens =
        torch::cat({pages, room}, /*dim=*/1)
            .scatter(/*dim=*/1, lengths.unsqueeze(1), static_cast<std::int64_t>(Tokenizer::Readout)); // [B, T+1]
    auto words = m_words->embed(tokens);                                                              // [B, T+1, D]
    if (m_textPositions.defined()) words = words + m_textPositions.slice(/*dim=*/0, 0, T + 1);        // [B, T+1, D]
    const std::int64_t before = m_textProjector ? 1 : 0;
    if (m_textProjector)
        words = torch::cat({asWords(m_textProjector(items.textContent)).unsqueeze(1), words}, /*dim=*/1);
    const auto states = m_language->read(words, (lengths + before + 1).cpu());            // [B, (1+)T+1, D]
    const auto places = (lengths + before).view({B, 1, 1}).expand({B, 1, m_sizes.width}); // [B, 1, D]
    expectShape(states, {B, before + T + 1, m_sizes.width}, "states");
    return states.gather(/*dim=*/1, places).squeeze(1); // [B, D]
}

torch::Tensor KnowledgeTowerImpl::join(const torch::Tensor& picture, const torch::Tensor& text,
                                       const torch::Tensor& present)
{
    const auto open = torch::sigmoid(m_gate(torch::cat({picture, text}, /*dim=*/1))); // [B, D]
    const auto share = open * present.unsqueeze(-1).to(open.dtype());                 // [B, D] 0 without a picture
    const auto joined = share * picture + (1 - share) * text;                         // [B, D]
    return torch::layer_norm(joined, {m_sizes.width});                                // [B, D]
}

torch::Tensor generationLoss(LanguageModel& language, Words& words, const torch::Tensor& positions,
                             const torch::Tensor& state, const torch::Tensor& titles)
{
    const auto D = state.size(1);
    const auto U = titles.size(1);
    const auto isWritten = titles != static_cast<std::int64_t>(Tokenizer::Padding); // [B, U]
    const auto given = words.embed(titles.slice(/*dim=*/1, 0, U - 1));              // [B, U-1, D]
    auto inputs = torch::cat({state.unsqueeze(1), given}, /*dim=*/1);               // [B, U, D]
    if (positions.defined()) inputs = inputs + positions.slice(0, 0, U);            // [B, U, D]
    const auto lengths = isWritten.sum(/*dim=*/1).clamp_min(1).cpu();               // [B]
    const auto states = language.read(inputs, lengths).reshape({-1, D});            // [B*U, D]
    const auto wanted = titles.reshape({-1});                                       // [B*U]
    const auto places = torch::nonzero(isWritten.reshape({-1})).squeeze(1);         // [words]
    const auto scores = words.logits(states.index_select(0, places));               // [words, V]
    // A sum over a count of at least one, so that a batch without titles gives 0.
    const auto losses = functional::cross_entropy(scores, wanted.index_select(0, places),
                                                  functional::CrossEntropyFuncOptions().reduction(torch::kSum)); // []
    return losses / static_cast<double>(std::max<std::int64_t>(1, places.size(0)));
}

torch::Tensor KnowledgeTowerImpl::titleLoss(const torch::Tensor& state, const torch::Tensor& titles)
{
    return generationLoss(*m_language, *m_words, m_textPositions, asWords(state), titles);
}

torch::Tensor KnowledgeTowerImpl::wordLoss(const torch::Tensor& state, const torch::Tensor& pages,
                                           const torch::Tensor& which)
{
    const auto said = torch::log_softmax(m_words->logits(state), /*dim=*/1);              // [B, V]
    const auto own = said.gather(/*dim=*/1, pages);                                       // [B, T]
    const auto counts = ((pages > Tokenizer::End) & which.unsqueeze(-1)).to(own.dtype()); // [B, T]
    return -(own * counts).sum() / counts.sum().clamp_min(1.0);                           // []
}

torch::Tensor KnowledgeTowerImpl::agreementLoss(const KnowledgeStates& states, const torch::Tensor& which,
                                                double temperature)
{
    const auto rows = torch::nonzero(which).squeeze(1); // [C]
    if (rows.size(0) < 2) return states.item.sum() * 0.0;
    const auto seen = m_pictureView(states.picture.index_select(0, rows)); // [C, D]
    const auto read = m_textView(states.text.index_select(0, rows));       // [C, D]
    return 0.5 * (infoNce(seen, read, temperature) + infoNce(read, seen, temperature));
}

} // namespace core::engine
