#pragma once

#include "core/images/picture_set.h"

#include <torch/torch.h>

namespace core::engine {

/// What a picture looks like at a glance: mean colours of a grid of 4 x 4 pixel cells, less the catalogue's mean, unit
/// length -> [I, 3 * (W/4) * (H/4)]; zero rows where an item has no picture.
torch::Tensor pictureRows(const images::PictureSet& pictures);

} // namespace core::engine
