#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <vector>

namespace core::engine {

/// A seed of its own for each purpose and step of a run, so that no random choice depends on what was drawn before it.
/// A resumed training therefore draws the same numbers without saving any generator.
std::uint64_t seedFor(std::int64_t runSeed, std::uint64_t purpose, std::uint64_t step = 0);

/// Seeds the generator that new module weights are drawn from.
void seedWeights(std::int64_t runSeed, std::uint64_t purpose);

/// A CPU generator for torch::randint and the like.
torch::Generator generatorFor(std::uint64_t seed);

/// The numbers 0 to count-1 in an order that depends on the seed alone, on every platform.
std::vector<std::int64_t> shuffled(std::int64_t count, std::uint64_t seed);

} // namespace core::engine
