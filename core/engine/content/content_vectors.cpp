#include "core/engine/content/content_vectors.h"

namespace core::engine {

torch::Tensor centredUnitRows(const torch::Tensor& rows)
{
    const auto present = (rows.abs().sum(/*dim=*/1, /*keepdim=*/true) > 0).to(torch::kFloat); // [I, 1]
    const auto mean = rows.sum(/*dim=*/0) / present.sum().clamp_min(1);                       // [W]
    const auto centred = (rows - mean) * present;                                             // [I, W]
    return centred / centred.norm(2, /*dim=*/1, /*keepdim=*/true).clamp_min(1e-6);            // [I, W]
}

} // namespace core::engine
