#include "core/operations/profile/order_signal.h"

#include <algorithm>
#include <random>
#include <span>
#include <utility>
#include <vector>

namespace core::operations {

namespace {

constexpr std::size_t kMostSessions = 300'000;
constexpr std::size_t kMostCases = 20'000;
constexpr int kShuffles = 3;
constexpr std::size_t kSteps = 10; ///< how far back an item still leads to a later one
constexpr std::size_t kHits = 10;

/// Sessions as flat arrays, so that they can be shuffled.
struct Sessions {
    std::vector<ItemIndex> items;
    std::vector<std::size_t> starts{0};

    void add(std::span<const ItemIndex> session)
    {
        items.insert(items.end(), session.begin(), session.end());
        starts.push_back(items.size());
    }
    [[nodiscard]] std::size_t size() const { return starts.size() - 1; }
    [[nodiscard]] std::span<const ItemIndex> of(std::size_t session) const
    {
        return std::span(items).subspan(starts[session], starts[session + 1] - starts[session]);
    }
    /// Fisher and Yates, each session by itself.
    void shuffle(std::mt19937_64& random)
    {
        for (std::size_t session = 0; session < size(); ++session)
            for (auto last = starts[session + 1]; last > starts[session] + 1; --last)
                std::swap(items[last - 1], items[starts[session] + random() % (last - starts[session])]);
    }
};

/// What follows each item, the heaviest first.
class Rules {
public:
    Rules(const Sessions& sessions, const JobContext& context)
    {
        struct Step {
            std::uint64_t pair = 0;
            float weight = 0;
        };
        std::vector<Step> steps;
        constexpr std::size_t kCheck = 4096;
        for (std::size_t session = 0; session < sessions.size(); ++session) {
            if (session % kCheck == 0) context.checkIn();
            const auto items = sessions.of(session);
            for (std::size_t to = 1; to < items.size(); ++to)
                for (std::size_t lag = 1; lag <= std::min(to, kSteps); ++lag)
                    if (items[to - lag] != items[to])
                        steps.push_back({pairOf(items[to - lag], items[to]), 1.0F / static_cast<float>(lag)});
        }
        context.checkIn();
        std::ranges::sort(steps, {}, &Step::pair);
        for (const auto& step : steps) {
            if (!m_rules.empty() && m_rules.back().pair == step.pair)
                m_rules.back().weight += step.weight;
            else
                m_rules.push_back({step.pair, step.weight});
        }
        std::ranges::sort(m_rules, [](const Rule& a, const Rule& b) {
            if (a.pair >> 32U != b.pair >> 32U) return a.pair < b.pair;
            return a.weight != b.weight ? a.weight > b.weight : a.pair < b.pair;
        });
    }

    /// Whether `target` is among the ten best after these, none of which is offered again.
    [[nodiscard]] bool hits(std::span<const ItemIndex> prefix, ItemIndex target) const
    {
        const auto from = static_cast<std::uint64_t>(static_cast<std::uint32_t>(prefix.back()));
        auto rule = std::ranges::lower_bound(m_rules, from, {}, [](const Rule& each) { return each.pair >> 32U; });
        for (std::size_t offered = 0; rule != m_rules.end() && rule->pair >> 32U == from && offered < kHits; ++rule) {
            const auto item = static_cast<ItemIndex>(rule->pair & 0xFFFFFFFFU);
            if (item == target) return true;
            if (std::ranges::find(prefix, item) == prefix.end()) ++offered;
        }
        return false;
    }

private:
    struct Rule {
        std::uint64_t pair = 0; ///< from, to
        float weight = 0;
    };
    static std::uint64_t pairOf(ItemIndex from, ItemIndex to)
    {
        return std::uint64_t{static_cast<std::uint32_t>(from)} << 32U | static_cast<std::uint32_t>(to);
    }
    std::vector<Rule> m_rules;
};

/// Cases whose target is not in its prefix: the rule never offers an item again.
struct Hits {
    std::int64_t cases = 0;
    std::int64_t hits = 0;
};

Hits countHits(const Rules& rules, const Sessions& sessions)
{
    Hits count;
    for (std::size_t session = 0; session < sessions.size(); ++session) {
        const auto items = sessions.of(session);
        for (std::size_t at = 1; at < items.size(); ++at) {
            const auto prefix = items.first(at);
            if (std::ranges::find(prefix, items[at]) != prefix.end()) continue;
            ++count.cases;
            count.hits += rules.hits(prefix, items[at]) ? 1 : 0;
        }
    }
    return count;
}

double shareOf(const Hits& count)
{
    return count.cases == 0 ? 0 : static_cast<double>(count.hits) / static_cast<double>(count.cases);
}

} // namespace

OrderSignal measureOrder(const SessionLog& log, const ProfileSplit& split, std::int64_t seed, const JobContext& context)
{
    std::mt19937_64 random(static_cast<std::uint64_t>(seed));
    Sessions train;
    const auto skipped = split.earlier.size() - std::min(split.earlier.size(), kMostSessions);
    for (auto at = skipped; at < split.earlier.size(); ++at) train.add(log.itemsOf(split.earlier[at]));
    auto later = split.later;
    std::ranges::shuffle(later, random);
    Sessions test;
    for (const auto session : later)
        if (test.items.size() < kMostCases) test.add(log.itemsOf(session));

    const auto ordered = countHits(Rules(train, context), test);
    OrderSignal signal{.cases = ordered.cases, .ordered = shareOf(ordered), .shuffled = 0};
    for (int shuffle = 0; shuffle < kShuffles; ++shuffle) {
        context.checkIn();
        train.shuffle(random);
        test.shuffle(random);
        signal.shuffled += shareOf(countHits(Rules(train, context), test)) / kShuffles;
    }
    return signal;
}

} // namespace core::operations
