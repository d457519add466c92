#pragma once

#include "core/domain/scorer.h"
#include "core/domain/split.h"

#include <chrono>
#include <cmath>
#include <ostream>
#include <vector>

namespace bench {

/// What a model finds on held-out cases, ties counted against it; per cent.
struct Judgement {
    double cases = 0, hits = 0, reciprocal = 0;
    double unseen = 0, unseenHits = 0; ///< targets that training never saw
    double cold = 0, coldHits = 0;     ///< that it saw one to four times
    double milliseconds = 0;           ///< of one answer
};

/// Every `every`th case of `sessions`. Into `ranks` goes a line for each: session, rank, how often training saw it.
inline Judgement judge(const core::Dataset& dataset, const std::vector<core::SessionIndex>& train,
                       const std::vector<core::SessionIndex>& sessions, const core::Scorer& scorer,
                       std::size_t every = 1, std::ostream* ranks = nullptr)
{
    const auto frequency = core::itemFrequency(dataset.log, train, dataset.itemCount());
    std::vector<float> scores(static_cast<std::size_t>(dataset.itemCount()));
    const auto cases = core::casesOf(dataset.log, sessions);
    Judgement judgement;
    for (std::size_t at = 0; at < cases.size(); at += every) {
        const auto items = dataset.log.itemsOf(cases[at].session);
        const auto target = static_cast<std::size_t>(items[static_cast<std::size_t>(cases[at].position)]);
        const auto begin = std::chrono::steady_clock::now();
        scorer.score({items.first(static_cast<std::size_t>(cases[at].position)), 0}, scores);
        judgement.milliseconds +=
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
        int rank = 0;
        for (const auto score : scores) rank += score >= scores[target];
        const bool hit = rank <= 20 && std::isfinite(scores[target]);
        if (ranks) *ranks << cases[at].session << ' ' << rank << ' ' << frequency[target] << '\n';
        ++judgement.cases;
        judgement.hits += hit;
        judgement.reciprocal += hit ? 1.0 / rank : 0;
        if (frequency[target] == 0) ++judgement.unseen, judgement.unseenHits += hit;
        if (frequency[target] > 0 && frequency[target] < 5) ++judgement.cold, judgement.coldHits += hit;
    }
    judgement.milliseconds /= judgement.cases;
    return judgement;
}

inline std::ostream& operator<<(std::ostream& stream, const Judgement& of)
{
    return stream << of.cases << " cases: HR@20 " << 100 * of.hits / of.cases << ", MRR@20 "
                  << 100 * of.reciprocal / of.cases << ", unseen " << 100 * of.unseenHits / of.unseen << ", cold "
                  << 100 * of.coldHits / of.cold << ", " << of.milliseconds << " ms a case";
}

} // namespace bench
