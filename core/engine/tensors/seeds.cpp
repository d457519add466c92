#include "core/engine/tensors/seeds.h"

#include <ATen/CPUGeneratorImpl.h>

#include <numeric>
#include <random>

namespace core::engine {

namespace {

// Steele et al. 2014: SplitMix64, a mixer in which every input bit reaches every output bit.
std::uint64_t mixed(std::uint64_t value)
{
    value += 0x9E3779B97F4A7C15U;
    value = (value ^ (value >> 30U)) * 0xBF58476D1CE4E5B9U;
    value = (value ^ (value >> 27U)) * 0x94D049BB133111EBU;
    return value ^ (value >> 31U);
}

} // namespace

std::uint64_t seedFor(std::int64_t runSeed, std::uint64_t purpose, std::uint64_t step)
{
    return mixed(mixed(mixed(static_cast<std::uint64_t>(runSeed)) ^ purpose) ^ step);
}

void seedWeights(std::int64_t runSeed, std::uint64_t purpose)
{
    torch::manual_seed(seedFor(runSeed, purpose) >> 1U);
}

torch::Generator generatorFor(std::uint64_t seed)
{
    return at::make_generator<at::CPUGeneratorImpl>(seed);
}

std::vector<std::int64_t> shuffled(std::int64_t count, std::uint64_t seed)
{
    std::vector<std::int64_t> order(static_cast<std::size_t>(count));
    std::iota(order.begin(), order.end(), 0);
    std::mt19937_64 random(seed); // std::shuffle differs between standard libraries
    for (auto left = order.size(); left > 1; --left) std::swap(order[left - 1], order[random() % left]);
    return order;
}

} // namespace core::engine
