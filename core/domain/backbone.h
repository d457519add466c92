#pragma once

#include "core/base/enum_names.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// What a pretrained model reads.
enum class BackboneKind { Language, Text, Picture, PictureLanguage };

template <> struct EnumNames<BackboneKind> {
    static constexpr std::array names{
        std::pair{BackboneKind::Language, "language"}, std::pair{BackboneKind::Text, "text"},
        std::pair{BackboneKind::Picture, "picture"}, std::pair{BackboneKind::PictureLanguage, "picture-language"}};
};

/// Whether a model that reads this can be named for a setting of TrainingConfig: text_backbone, picture_backbone or
/// language_model.
constexpr bool suits(BackboneKind kind, std::string_view setting)
{
    const bool language = kind == BackboneKind::Language || kind == BackboneKind::PictureLanguage;
    if (setting == "text_backbone") return language || kind == BackboneKind::Text;
    if (setting == "picture_backbone") return kind == BackboneKind::Picture || kind == BackboneKind::PictureLanguage;
    return setting == "language_model" && language;
}

/// What a model folder says of itself; its numbers are not read for this.
struct BackboneFacts {
    BackboneKind kind = BackboneKind::Language;
    std::string architecture;           ///< as config.json names it: llama, bert, tf_efficientnet_lite0
    std::int64_t parameters = 0;        ///< numbers in its tensors
    std::int64_t bytes = 0;             ///< of its tensors on the disk
    std::int64_t width = 0;             ///< numbers that describe a token or a place in a picture
    std::int64_t vocabulary = 0;        ///< tokens that it has vectors for; 0 where it reads no text
    std::string licence;                ///< as its model card names it, e.g. apache-2.0; empty if it doesn't
    std::vector<std::string> languages; ///< as its model card names them, e.g. en, ja

    /// Bytes of main memory that its weights take as fp32.
    [[nodiscard]] std::int64_t memory() const { return 4 * parameters; }
};

} // namespace core
