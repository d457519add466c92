#include "core/evaluation/faithfulness_check.h"

#include "core/evaluation/bootstrap.h"
#include "core/evaluation/faithfulness.h"
#include "core/evaluation/ranking.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace core {

namespace {

constexpr std::int64_t kSeed = 1;
constexpr std::size_t kSample = 200; // enough for an interval of a few hundredths, and done within seconds
constexpr std::int32_t kFewestEvents = 3;
constexpr std::size_t kMostEvents = 10;

/// What the model says of the target.
struct Standing {
    double logProbability = 0;
    int rank = 0;
};

/// One session asked again and again with some of its events.
class Asked {
public:
    Asked(const Scorer& model, std::span<const ItemIndex> prefix, const Question& question, ItemIndex itemCount)
        : m_model(model), m_prefix(prefix), m_question(question), m_scores(static_cast<std::size_t>(itemCount))
    {
        score(std::vector<bool>(prefix.size(), true));
        const auto best = bestItems(m_scores, /*target=*/-1, /*count=*/1);
        m_target = best.empty() ? RankedItem{} : RankedItem{best.front()};
    }

    [[nodiscard]] bool hasTarget() const { return m_target.has_value(); }
    [[nodiscard]] ItemIndex target() const { return *m_target; }

    /// With the events that are marked.
    Standing with(const std::vector<bool>& kept)
    {
        score(kept);
        double largest = -std::numeric_limits<double>::infinity();
        for (const auto each : m_scores) largest = std::max(largest, static_cast<double>(each));
        double sum = 0;
        for (const auto each : m_scores) sum += std::exp(static_cast<double>(each) - largest);
        const auto own = static_cast<double>(m_scores[static_cast<std::size_t>(*m_target)]);
        return {own - largest - std::log(sum), rankOf(m_scores, *m_target)};
    }

    /// Events taken out in that order until one is left.
    double deletionArea(const std::vector<int>& order)
    {
        std::vector<bool> kept(m_prefix.size(), true);
        std::vector<int> ranks{with(kept).rank};
        for (std::size_t step = 0; step + 1 < order.size(); ++step) {
            kept[static_cast<std::size_t>(order[step])] = false;
            ranks.push_back(with(kept).rank);
        }
        return reciprocalRankArea(ranks);
    }

private:
    using RankedItem = std::optional<ItemIndex>;

    void score(const std::vector<bool>& kept)
    {
        m_kept.clear();
        for (std::size_t at = 0; at < m_prefix.size(); ++at)
            if (kept[at]) m_kept.push_back(m_prefix[at]);
        m_model.score({m_kept, m_question.time, m_question.repeats}, m_scores);
    }

    const Scorer& m_model;
    std::span<const ItemIndex> m_prefix;
    Question m_question;
    std::vector<float> m_scores;
    std::vector<ItemIndex> m_kept;
    RankedItem m_target;
};

/// The last case of each session that is long enough, as many as are asked, the same ones every time.
std::vector<Case> sampleOf(const HeldOut& heldOut)
{
    std::vector<Case> last;
    for (std::size_t at = 0; at < heldOut.cases.size(); ++at) {
        const bool endsSession =
            at + 1 == heldOut.cases.size() || heldOut.cases[at + 1].session != heldOut.cases[at].session;
        if (endsSession && heldOut.cases[at].position >= kFewestEvents) last.push_back(heldOut.cases[at]);
    }
    std::vector<Case> sample;
    for (const auto at : randomOrder(static_cast<int>(last.size()), kSeed))
        if (sample.size() < kSample) sample.push_back(last[static_cast<std::size_t>(at)]);
    return sample;
}

/// What one session adds to the sums.
struct Sums {
    Faithfulness total;
    std::vector<SessionSums> gains; // hits: of the effect's order; reciprocals: of attention's

    void add(Asked& asked, const std::vector<double>& attention, std::uint64_t seed, std::size_t events)
    {
        const std::vector<bool> all(events, true);
        const auto full = asked.with(all);
        std::vector<double> effects;
        for (std::size_t at = 0; at < events; ++at) {
            auto kept = all;
            kept[at] = false;
            effects.push_back(full.logProbability - asked.with(kept).logProbability);
        }
        const auto order = orderByRating(effects);
        const auto top = static_cast<std::size_t>(order.front());
        auto withoutTop = all;
        withoutTop[top] = false;
        std::vector<bool> onlyTop(events, false);
        onlyTop[top] = true;

        const auto effect = asked.deletionArea(order);
        const auto seen = attention.empty() ? effect : asked.deletionArea(orderByRating(attention));
        const auto random = asked.deletionArea(randomOrder(static_cast<int>(events), seed));
        ++total.cases;
        total.effectArea += effect;
        total.attentionArea += seen;
        total.randomArea += random;
        total.recencyArea += asked.deletionArea(recencyOrder(static_cast<int>(events)));
        total.agreement += attention.empty() ? 0 : kendallTau(attention, effects);
        const auto probability = std::exp(full.logProbability);
        total.comprehensiveness += comprehensiveness(probability, std::exp(asked.with(withoutTop).logProbability));
        total.sufficiency += sufficiency(probability, std::exp(asked.with(onlyTop).logProbability));
        gains.push_back({.hits = random - effect, .reciprocals = random - seen, .cases = 1});
    }

    Faithfulness mean(const JobContext& context)
    {
        total.seed = kSeed;
        if (total.cases == 0) return total;
        for (auto* sum : {&total.effectArea, &total.attentionArea, &total.recencyArea, &total.randomArea,
                          &total.agreement, &total.comprehensiveness, &total.sufficiency})
            *sum /= static_cast<double>(total.cases);
        total.gain = total.randomArea - total.effectArea;
        total.attentionGain = total.randomArea - total.attentionArea;
        const auto intervals = bootstrap(gains, kSeed, kBootstrapRounds, context); // in hundredths
        total.gainInterval = {intervals.hr20.low / 100, intervals.hr20.high / 100};
        total.attentionInterval = {intervals.mrr20.low / 100, intervals.mrr20.high / 100};
        return total;
    }
};

} // namespace

Faithfulness checkFaithfulness(const Scorer& model, const SessionLog& log, const HeldOut& heldOut, ItemIndex itemCount,
                               const JobContext& context)
{
    Sums sums;
    std::int64_t done = 0;
    const auto sample = sampleOf(heldOut);
    for (const auto& each : sample) {
        context.checkIn();
        const auto all = log.itemsOf(each.session).first(static_cast<std::size_t>(each.position));
        const auto prefix = all.last(std::min(all.size(), kMostEvents));
        const auto last = log.starts[static_cast<std::size_t>(each.session)] + each.position - 1;
        const Question question{prefix, log.times[static_cast<std::size_t>(last)], heldOut.repeats};
        Asked asked(model, prefix, question, itemCount);
        if (asked.hasTarget())
            sums.add(asked, model.contributions(question, asked.target()), static_cast<std::uint64_t>(++done),
                     prefix.size());
        context.report({Stage::Evaluating, done, std::ssize(sample)});
    }
    return sums.mean(context);
}

} // namespace core
