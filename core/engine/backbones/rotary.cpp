#include "core/engine/backbones/rotary.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace core::engine {

namespace {

using Kind = RotaryConfig::Kind;

Kind kindOf(const ModelConfig& rope, const std::string& name)
{
    if (name == "default") return Kind::Plain;
    if (name == "linear") return Kind::Linear;
    if (name == "dynamic") return Kind::Dynamic;
    if (name == "llama3") return Kind::Llama3;
    if (name == "yarn") return Kind::Yarn;
    rope.refuse("rotary positions of the kind " + name + " are not known");
}

/// Yarn's correction of the attention's temperature.
double yarnScale(double factor, double weight)
{
    return factor <= 1 ? 1 : 0.1 * weight * std::log(factor) + 1;
}

double yarnAttention(const ModelConfig& rope, double factor)
{
    if (rope.has("attention_factor")) return rope.number("attention_factor");
    if (rope.has("mscale") && rope.has("mscale_all_dim"))
        return yarnScale(factor, rope.number("mscale")) / yarnScale(factor, rope.number("mscale_all_dim"));
    return yarnScale(factor, 1);
}

/// 1 / base^(2i/d) for i = 0 to d/2 - 1
torch::Tensor plainFrequencies(double base, std::int64_t width)
{
    const auto places = torch::arange(0, width, 2, torch::kFloat32) / static_cast<double>(width); // [d/2]
    return 1.0 / torch::pow(base, places);                                                        // [d/2]
}

torch::Tensor llama3Frequencies(const RotaryConfig& config, const torch::Tensor& plain)
{
    const auto wave = 2 * std::numbers::pi / plain; // [d/2] tokens a turn
    const auto share =
        (config.originalLength / wave - config.lowFrequency) / (config.highFrequency - config.lowFrequency);
    const auto between = (1 - share) * plain / config.factor + share * plain;
    const auto stretched =
        torch::where(wave > config.originalLength / config.lowFrequency, plain / config.factor, between);
    return torch::where(wave < config.originalLength / config.highFrequency, plain, stretched);
}

torch::Tensor yarnFrequencies(const RotaryConfig& config, const torch::Tensor& plain)
{
    const auto width = static_cast<double>(2 * plain.size(0));
    const auto place = [&](double turns) { // where a frequency makes so many turns over the original length
        return width * std::log(config.originalLength / (turns * 2 * std::numbers::pi)) / (2 * std::log(config.base));
    };
    auto low = place(config.fast);
    auto high = place(config.slow);
    if (config.truncate) {
        low = std::floor(low);
        high = std::ceil(high);
    }
    low = std::max(low, 0.0);
    high = std::min(high, width - 1);
    if (low == high) high += 0.001; // as the reference
    const auto ramp = ((torch::arange(plain.size(0), torch::kFloat32) - low) / (high - low)).clamp(0, 1); // [d/2]
    return plain / config.factor * ramp + plain * (1 - ramp);
}

} // namespace

RotaryConfig RotaryConfig::read(const ModelConfig& config, std::int64_t longest)
{
    auto rope = config.section("rope_parameters");
    RotaryConfig result;
    result.base = rope.number("rope_theta", config.number("rope_theta", result.base));
    if (!rope.has("rope_type")) rope = config.section("rope_scaling");
    result.kind = kindOf(rope, rope.text("rope_type", rope.text("type", "default")));
    if (rope.number("partial_rotary_factor", config.number("partial_rotary_factor", 1)) != 1)
        rope.refuse("rotary positions of a part of the head are not known");
    if (result.kind == Kind::Plain) return result;
    result.originalLength =
        rope.number("original_max_position_embeddings",
                    config.number("original_max_position_embeddings", static_cast<double>(longest)));
    result.factor = rope.number("factor", static_cast<double>(longest) / result.originalLength);
    result.lowFrequency = rope.number("low_freq_factor", result.lowFrequency);
    result.highFrequency = rope.number("high_freq_factor", result.highFrequency);
    if (result.kind == Kind::Llama3 && result.highFrequency <= result.lowFrequency)
        rope.refuse("high_freq_factor is not above low_freq_factor");
    result.fast = rope.number("beta_fast", result.fast);
    result.slow = rope.number("beta_slow", result.slow);
    result.truncate = rope.flag("truncate", true);
    if (result.kind == Kind::Yarn) result.attention = yarnAttention(rope, result.factor);
    return result;
}

Rotary::Rotary(const RotaryConfig& config, std::int64_t width, std::int64_t longest)
    : m_config(config), m_width(width), m_longest(longest)
{
    if (width % 2 != 0) throw std::logic_error("rotary positions need an even width");
}

torch::Tensor Rotary::frequencies(std::int64_t length) const
{
    auto plain = plainFrequencies(m_config.base, m_width);
    switch (m_config.kind) {
    case Kind::Plain: return plain;
    case Kind::Linear: return plain / m_config.factor;
    case Kind::Dynamic: {
        const auto times = static_cast<double>(std::max(length, m_longest)) / static_cast<double>(m_longest);
        const auto d = static_cast<double>(m_width);
        const auto stretch = std::pow(m_config.factor * times - (m_config.factor - 1), d / (d - 2));
        return plainFrequencies(m_config.base * stretch, m_width);
    }
    case Kind::Llama3: return llama3Frequencies(m_config, plain);
    case Kind::Yarn: return yarnFrequencies(m_config, plain);
    }
    throw std::logic_error("a kind of rotary positions without frequencies");
}

std::pair<torch::Tensor, torch::Tensor> Rotary::turns(const torch::Tensor& positions, std::int64_t length) const
{
    const auto frequency = frequencies(length).to(positions.device());         // [d/2]
    const auto half = positions.to(torch::kFloat32).unsqueeze(-1) * frequency; // [..., L, d/2]
    const auto angles = torch::cat({half, half}, /*dim=*/-1);                  // [..., L, d]
    return {angles.cos() * m_config.attention, angles.sin() * m_config.attention};
}

torch::Tensor turned(const torch::Tensor& x, const torch::Tensor& cosines, const torch::Tensor& sines)
{
    const auto halves = x.chunk(2, /*dim=*/-1);                          // 2 x [..., L, d/2]
    const auto across = torch::cat({-halves[1], halves[0]}, /*dim=*/-1); // [..., L, d]
    return x * cosines + across * sines;
}

} // namespace core::engine
