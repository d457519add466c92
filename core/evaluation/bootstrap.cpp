#include "core/evaluation/bootstrap.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace core {

namespace {

/// SplitMix64 (Steele et al. 2014): the standard library's distributions differ between platforms.
class Random {
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}

    /// 0 to count-1, for counts below 2^32.
    std::size_t below(std::size_t count)
    {
        m_state += 0x9E3779B97F4A7C15U;
        auto mixed = m_state;
        mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
        return ((mixed >> 32U) * count) >> 32U;
    }

private:
    std::uint64_t m_state;
};

Interval middle95(std::vector<double>& draws)
{
    std::sort(draws.begin(), draws.end());
    const auto at = [&](double share) {
        return draws[static_cast<std::size_t>(std::lround(share * static_cast<double>(draws.size() - 1)))];
    };
    return {at(0.025), at(0.975)};
}

} // namespace

BootstrapIntervals bootstrap(std::span<const SessionSums> sessions, std::uint64_t seed, int rounds,
                             const JobContext& context)
{
    if (sessions.empty() || rounds < 1) return {};
    Random random(seed);
    std::vector<double> hits;
    std::vector<double> reciprocals;
    std::vector<double> hits10;
    std::vector<double> reciprocals10;
    for (int round = 0; round < rounds; ++round) {
        context.checkIn();
        SessionSums sum;
        for (std::size_t draw = 0; draw < sessions.size(); ++draw) {
            const auto& picked = sessions[random.below(sessions.size())];
            sum.hits += picked.hits;
            sum.reciprocals += picked.reciprocals;
            sum.cases += picked.cases;
            sum.hits10 += picked.hits10;
            sum.reciprocals10 += picked.reciprocals10;
        }
        hits.push_back(100 * sum.hits / sum.cases);
        reciprocals.push_back(100 * sum.reciprocals / sum.cases);
        hits10.push_back(100 * sum.hits10 / sum.cases);
        reciprocals10.push_back(100 * sum.reciprocals10 / sum.cases);
    }
    return {middle95(hits), middle95(reciprocals), middle95(hits10), middle95(reciprocals10)};
}

} // namespace core
