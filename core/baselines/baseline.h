#pragma once

#include "core/base/enum_names.h"
#include "core/base/job_context.h"
#include "core/domain/scorer.h"

#include <memory>
#include <span>

namespace core {

/// The well-known simple methods that every reviewer expects beside a trained model.
enum class Baseline { Popularity, SessionPopularity, Rules, ItemKnn, SessionKnn, Vstan };

template <> struct EnumNames<Baseline> {
    static constexpr std::array names{std::pair{Baseline::Popularity, "popularity"},
                                      std::pair{Baseline::SessionPopularity, "session-popularity"},
                                      std::pair{Baseline::Rules, "rules"},
                                      std::pair{Baseline::ItemKnn, "item-knn"},
                                      std::pair{Baseline::SessionKnn, "session-knn"},
                                      std::pair{Baseline::Vstan, "vstan"}};
};

/// Learns from `sessions` of `log` alone and keeps no reference to it. Throws Cancelled.
std::unique_ptr<Scorer> makeBaseline(Baseline baseline, const SessionLog& log, std::span<const SessionIndex> sessions,
                                     ItemIndex itemCount, const JobContext& context = {});

} // namespace core
