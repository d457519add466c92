#include "core/engine/backbones/picture_backbone.h"

#include "core/engine/backbones/backbone.h"
#include "core/engine/backbones/efficient_net.h"
#include "core/engine/backbones/smol_vlm.h"
#include "core/engine/backbones/vision_transformer.h"

#include <vector>

namespace core::engine {

PictureBackbone::PictureBackbone(const std::filesystem::path& folder)
{
    const auto facts = readBackboneFacts(folder);
    m_width = facts.width;
    const ModelConfig config(folder);
    ModelWeights weights(folder);
    m_input = PictureInput::read(folder, config);
    const auto takesSquares = [this](std::int64_t side) { m_pixelWidth = m_pixelHeight = static_cast<int>(side); };
    if (facts.kind == BackboneKind::PictureLanguage) {
        SmolVlm whole(weights, SmolVlmConfig::read(config));
        takesSquares(whole->config().vision.side);
        m_summary = [whole](const torch::Tensor& pictures) mutable { return whole->see(pictures).mean(/*dim=*/1); };
        return;
    }
    if (facts.kind != BackboneKind::Picture) refuseBackbone(folder, "the model reads no pictures");
    if (isEfficientNetLite(config)) {
        EfficientNetLite encoder(weights);
        m_summary = [encoder](const torch::Tensor& pictures) mutable {
            return encoder->forward(pictures).mean(std::vector<std::int64_t>{2, 3});
        };
        return;
    }
    VisionTransformer encoder(weights, VisionConfig::read(config));
    takesSquares(encoder->config().side);
    m_summary = [encoder](const torch::Tensor& pictures) mutable {
        return encoder->pooled(encoder->forward(pictures));
    };
}

torch::Tensor PictureBackbone::read(const torch::Tensor& pictures) const
{
    const torch::NoGradGuard noGradient;
    return m_summary(m_input.normed(pictures));
}

} // namespace core::engine
