#include "core/engine/student/gelu.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>

// One copy for each kind of processor, chosen when the program starts.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__)
#define DENJU_WIDE __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default"), optimize("O3")))
#else
#define DENJU_WIDE
#endif

namespace core::engine {

namespace {

/// e^x for -80 <= x <= 0, within 2e-7 of it: 2^k by its bits, the rest by a polynomial.
inline float smallExp(float x)
{
    constexpr float kRound = 12'582'912.0F; // 1.5 * 2^23: what is added to it loses its fraction
    const float t = x * 1.442'695'04F;
    const float whole = (t + kRound) - kRound;
    const float y = (t - whole) * 0.693'147'18F;
    const float series =
        1 +
        y * (1 + y * (0.5F + y * (0.166'666'67F + y * (0.041'666'667F + y * (0.008'333'333F + y * 0.001'388'889F)))));
    const auto power = static_cast<std::uint32_t>(static_cast<std::int32_t>(whole) + 127) << 23U;
    return series * std::bit_cast<float>(power);
}

} // namespace

DENJU_WIDE void geluWithSlope(const float* sums, float* outputs, float* slopes, std::size_t count)
{
    for (std::size_t at = 0; at < count; ++at) {
        const float x = sums[at];
        const float size = std::min(std::abs(x), 12.0F);
        const float bell = smallExp(-0.5F * size * size); // e^{-x^2/2}
        const float t = 1 / (1 + 0.327'591'1F * 0.707'106'78F * size);
        const float tail = 0.5F * bell * t *
                           (0.254'829'592F +
                            t * (-0.284'496'736F + t * (1.421'413'741F + t * (-1.453'152'027F + t * 1.061'405'429F))));
        const float phi = x < 0 ? tail : 1 - tail; // Phi(x)
        outputs[at] = x * phi;
        slopes[at] = phi + 0.398'942'28F * x * bell;
    }
}

} // namespace core::engine
