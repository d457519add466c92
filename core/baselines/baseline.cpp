#include "core/baselines/baseline.h"

#include "core/baselines/item_knn.h"
#include "core/baselines/popularity.h"
#include "core/baselines/sequential_rules.h"
#include "core/baselines/session_knn.h"
#include "core/baselines/session_popularity.h"
#include "core/baselines/vstan.h"

#include <stdexcept>

namespace core {

std::unique_ptr<Scorer> makeBaseline(Baseline baseline, const SessionLog& log, std::span<const SessionIndex> sessions,
                                     ItemIndex itemCount, const JobContext& context)
{
    context.checkIn();
    switch (baseline) {
    case Baseline::Popularity: return std::make_unique<Popularity>(log, sessions, itemCount);
    case Baseline::SessionPopularity: return std::make_unique<SessionPopularity>(log, sessions, itemCount);
    case Baseline::Rules:
        return std::make_unique<SequentialRules>(log, sessions, itemCount, SequentialRulesConfig{}, context);
    case Baseline::ItemKnn: return std::make_unique<ItemKnn>(log, sessions, itemCount, ItemKnnConfig{}, context);
    case Baseline::SessionKnn: return std::make_unique<SessionKnn>(log, sessions, itemCount);
    case Baseline::Vstan: return std::make_unique<Vstan>(log, sessions, itemCount);
    }
    throw std::logic_error("an unknown Baseline");
}

} // namespace core
