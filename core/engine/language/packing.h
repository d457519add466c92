#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <optional>
#include <vector>

namespace core::engine {

/// Sequences of unlike length laid one behind the other in rows of C places, so that hardly anything is worked out for
/// padding. None sees another.
struct Packing {
    torch::Tensor places;    ///< [R, C] where in the flat [B * L] each place comes from; 0 where it is filled up
    torch::Tensor positions; ///< [R, C] within its own sequence
    torch::Tensor mask;      ///< bool [R, C, C], true where row sees column
    torch::Tensor back;      ///< [B * L] where in the flat [R * C] each token went; 0 for padding
};

/// lengths: of B sequences, each of 1 to `longest` (L) tokens. Nothing where packing would save less than a tenth.
std::optional<Packing> packed(const std::vector<std::int64_t>& lengths, std::int64_t longest);

} // namespace core::engine
