#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <vector>

// Arithmetic on many floats at once, for the few loops that a training spends its time in. One copy of a function
// marked DENJU_WIDE is made for each kind of processor and chosen when the program starts; sanitizers read plain code.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__)
#define DENJU_WIDE __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define DENJU_WIDE
#endif
#define DENJU_UNROLL _Pragma("GCC unroll 8")
#define DENJU_INLINE __attribute__((always_inline)) inline

namespace core::engine {

constexpr std::size_t kWide = 16;
/// As many floats; the compiler divides them among the registers that there are.
using Wide = float __attribute__((vector_size(kWide * sizeof(float))));
using WideWhole = std::int32_t __attribute__((vector_size(kWide * sizeof(float))));

/// Memory for many of them, aligned as their registers want it.
class WideRows {
public:
    WideRows() = default;
    explicit WideRows(std::size_t count) : m_cells(count) {}
    [[nodiscard]] Wide* data() { return &m_cells.front().values; }
    [[nodiscard]] float* floats() { return reinterpret_cast<float*>(data()); }
    [[nodiscard]] std::size_t size() const { return m_cells.size(); }
    void clear() { std::ranges::fill(m_cells, Cell{}); }

private:
    struct alignas(sizeof(Wide)) Cell {
        Wide values{};
    };
    std::vector<Cell> m_cells;
};

/// GELU (Hendrycks and Gimpel 2016) and its slope, in place: sums -> outputs, slopes. Within 1e-6 of x Phi(x): erf by
/// Abramowitz and Stegun 7.1.26, e^x by its bits and a polynomial.
DENJU_INLINE void geluWithSlope(Wide& sums, Wide& slopes)
{
    const Wide x = sums;
    const Wide size = x < 0 ? -x : x;
    const Wide least = size > 12 ? 12 - 0 * size : size;
    const Wide power = least * least * -0.721'347'52F; // e^{-x^2/2} = 2^power
    constexpr float kRound = 12'582'912.0F;            // 1.5 * 2^23: what is added to it loses its fraction
    const Wide whole = (power + kRound) - kRound;
    const Wide y = (power - whole) * 0.693'147'18F;
    const Wide series =
        1 +
        y * (1 + y * (0.5F + y * (0.166'666'67F + y * (0.041'666'667F + y * (0.008'333'333F + y * 0.001'388'889F)))));
    const WideWhole bits = (__builtin_convertvector(whole, WideWhole) + 127) << 23;
    Wide twoPower;
    std::memcpy(&twoPower, &bits, sizeof twoPower);
    const Wide bell = series * twoPower;
    const Wide t = 1 / (1 + 0.231'641'88F * least);
    const Wide tail =
        0.5F * bell * t *
        (0.254'829'592F + t * (-0.284'496'736F + t * (1.421'413'741F + t * (-1.453'152'027F + t * 1.061'405'429F))));
    const Wide phi = x < 0 ? tail : 1 - tail; // Phi(x)
    sums = x * phi;
    slopes = phi + 0.398'942'28F * x * bell;
}

} // namespace core::engine
