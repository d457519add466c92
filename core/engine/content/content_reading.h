#pragma once

#include "core/domain/item.h"
#include "core/domain/training_config.h"
#include "core/engine/content/kept_rows.h"
#include "core/images/picture_set.h"
#include "core/images/pixels.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>

namespace core::engine {

/// The item's picture upright in a box of that size, nothing where it has none. Called from one thread.
using PictureOf = std::function<std::optional<images::Pixels>(std::int64_t item, int width, int height)>;

/// To fill [I, Wt]: every item's page (title, category, attributes, description) through the model of `folder`, at most
/// `config.textTokens` tokens of it. The model is loaded with the first row. Catalogue and settings must outlive the
/// work. Throws BackboneUnusable, here and in the work.
RowWork textReading(const Catalogue& catalogue, const TrainingConfig& config, const std::filesystem::path& folder);
/// To fill [I, Wp] from the pictures, whose bytes `pictures` knows small, and `pictureOf` gives as the model sees them.
/// Throws likewise.
RowWork pictureReading(const images::PictureSet& pictures, PictureOf pictureOf, const std::filesystem::path& folder);

} // namespace core::engine
