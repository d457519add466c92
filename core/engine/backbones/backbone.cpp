#include "core/engine/backbones/backbone.h"

#include "core/engine/backbones/bert.h"
#include "core/engine/backbones/efficient_net.h"
#include "core/engine/backbones/llama.h"
#include "core/engine/backbones/model_card.h"
#include "core/engine/backbones/smol_vlm.h"
#include "core/engine/backbones/vision_transformer.h"

namespace core::engine {

namespace {

BackboneKind kindOf(const ModelConfig& config)
{
    if (isEfficientNetLite(config)) return BackboneKind::Picture;
    const auto type = config.text("model_type", "");
    if (type == "smolvlm" || type == "idefics3") return BackboneKind::PictureLanguage;
    if (type == "bert") return BackboneKind::Text;
    if (type == "vit" || type == "siglip_vision_model") return BackboneKind::Picture;
    if (type == "llama" || type == "qwen2" || type == "qwen3") return BackboneKind::Language;
    config.refuse("a model of the type " + (type.empty() ? std::string("that is not stated") : type) + " is not known");
}

/// Refused here rather than in a training: a number that is none makes every answer none.
void expectFinite(const torch::Tensor& answer, const ModelWeights& weights)
{
    if (!answer.isfinite().all().item<bool>()) weights.refuse("the model answers with numbers that are none");
}

void askLanguage(Llama& language, const ModelWeights& weights)
{
    const auto tokens = torch::arange(std::min<std::int64_t>(8, language->config().vocabulary)).unsqueeze(0); // [1, L]
    expectFinite(language->logits(language->forward(language->embed(tokens))), weights);
}

void ask(BackboneKind kind, const ModelConfig& config, ModelWeights& weights)
{
    switch (kind) {
    case BackboneKind::Language: {
        Llama language(weights, LlamaConfig::read(config));
        askLanguage(language, weights);
        return;
    }
    case BackboneKind::Text: {
        Bert encoder(weights, BertConfig::read(config));
        expectFinite(encoder->forward(torch::zeros({1, 1}, torch::kLong), torch::ones({1}, torch::kLong)), weights);
        return;
    }
    case BackboneKind::Picture: {
        if (isEfficientNetLite(config)) {
            EfficientNetLite encoder(weights);
            expectFinite(encoder->forward(torch::zeros({1, 3, 64, 64})), weights);
            return;
        }
        VisionTransformer encoder(weights, VisionConfig::read(config));
        const auto side = encoder->config().side;
        expectFinite(encoder->pooled(encoder->forward(torch::zeros({1, 3, side, side}))), weights);
        return;
    }
    case BackboneKind::PictureLanguage: {
        SmolVlm whole(weights, SmolVlmConfig::read(config));
        const auto side = whole->config().vision.side;
        expectFinite(whole->see(torch::zeros({1, 3, side, side})), weights);
        auto language = whole->language();
        askLanguage(language, weights);
        return;
    }
    }
}

std::int64_t widthOf(BackboneKind kind, const ModelConfig& config, ModelWeights& weights)
{
    switch (kind) {
    case BackboneKind::Language: return LlamaConfig::read(config).width;
    case BackboneKind::Text: return BertConfig::read(config).encoder.width;
    case BackboneKind::Picture: {
        if (!isEfficientNetLite(config)) return VisionConfig::read(config).encoder.width;
        const auto head = weights.shape("conv_head.weight");
        return head.empty() ? 0 : head[0];
    }
    case BackboneKind::PictureLanguage: return SmolVlmConfig::read(config).language.width;
    }
    throw std::logic_error("a kind of backbone without a width");
}

std::int64_t vocabularyOf(BackboneKind kind, const ModelConfig& config)
{
    switch (kind) {
    case BackboneKind::Language: return LlamaConfig::read(config).vocabulary;
    case BackboneKind::Text: return BertConfig::read(config).vocabulary;
    case BackboneKind::Picture: return 0;
    case BackboneKind::PictureLanguage: return SmolVlmConfig::read(config).language.vocabulary;
    }
    throw std::logic_error("a kind of backbone without a vocabulary");
}

BackboneFacts factsOf(const std::filesystem::path& folder, BackboneKind kind, const ModelConfig& config,
                      ModelWeights& weights)
{
    auto card = readModelCard(folder);
    return {.kind = kind,
            .architecture = config.text("model_type", config.text("architecture", "")),
            .parameters = weights.count(),
            .bytes = weights.bytes(),
            .width = widthOf(kind, config, weights),
            .vocabulary = vocabularyOf(kind, config),
            .licence = std::move(card.licence),
            .languages = std::move(card.languages)};
}

} // namespace

BackboneFacts readBackboneFacts(const std::filesystem::path& folder)
{
    const ModelConfig config(folder);
    const auto kind = kindOf(config);
    ModelWeights weights(folder);
    return factsOf(folder, kind, config, weights);
}

BackboneFacts checkBackbone(const std::filesystem::path& folder)
{
    const torch::NoGradGuard noGradients;
    const ModelConfig config(folder);
    const auto kind = kindOf(config);
    ModelWeights weights(folder);
    auto facts = factsOf(folder, kind, config, weights);
    ask(kind, config, weights);
    return facts;
}

} // namespace core::engine
