#pragma once

#include "core/base/enum_names.h"
#include "core/base/ids.h"
#include "core/domain/metrics.h"
#include "core/store/database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace core::store {

/// What a case's slices go by; one row per held-out case of a run.
struct CaseFact {
    SessionId session;
    int position = 0; ///< 1-based place of the target in its session, repeats in a row counted once
    ItemId item;      ///< the true next item
    int seen = 0;     ///< its events in training
};

/// Which of two models has the true next item among its first.
enum class Outcome { Any, Won, Lost, Both, Neither };

} // namespace core::store

namespace core {

template <> struct EnumNames<store::Outcome> {
    static constexpr std::array names{std::pair{store::Outcome::Any, "any"}, std::pair{store::Outcome::Won, "won"},
                                      std::pair{store::Outcome::Lost, "lost"}, std::pair{store::Outcome::Both, "both"},
                                      std::pair{store::Outcome::Neither, "neither"}};
};

} // namespace core

namespace core::store {

/// Which cases a list shows: those of `model` against `other`, both measured for this run.
struct CaseFilter {
    enum class Order { ClearestFirst, OldestFirst };
    RunId run;
    std::string model = "student";
    std::string other;
    Outcome outcome = Outcome::Any;
    Slice slice = Slice::All; ///< all but All, Short and Long need facts (hasFacts)
    int cutOff = 20;
    Order order = Order::ClearestFirst; ///< clearest: the better one's best rank, then the other's worst
};

/// One case with both ranks; 1 is the best, INT_MAX where a model does not recommend the item at all.
struct ComparedCase {
    SessionId session;
    int position = 0;
    int rank = 0;
    int otherRank = 0;
    std::optional<ItemId> item; ///< none where the run was evaluated before facts were kept
    int seen = -1;              ///< events of the item in training, -1: not known
};

struct CaseCounts {
    std::int64_t any = 0, won = 0, lost = 0, both = 0, neither = 0;
};

/// What was tested, counted from the ranks.
struct TestedCases {
    std::int64_t cases = 0;
    std::int64_t sessions = 0;
    std::int64_t lastSession = 0; ///< when the latest session of the project begins, Unix seconds UTC
    std::int64_t evaluatedAt = 0; ///< of the model, Unix seconds; 0: not yet
    std::int64_t importedAt = 0;  ///< the last import, Unix seconds; 0: none
};

/// The held-out cases of an evaluated run, a page at a time. The ranks themselves are RunRepository's.
class CaseRepository {
public:
    explicit CaseRepository(const Database& database);

    /// Replaces the facts of a run, within the caller's transaction.
    void saveFacts(RunId run, const std::vector<CaseFact>& facts);
    [[nodiscard]] bool hasFacts(RunId run) const;
    /// By session and position, as RunRepository::ranks.
    [[nodiscard]] std::vector<CaseFact> facts(RunId run) const;
    [[nodiscard]] TestedCases tested(RunId run, const std::string& model) const;

    /// `filter.outcome` and `filter.order` are not looked at.
    [[nodiscard]] CaseCounts counts(const CaseFilter& filter) const;
    [[nodiscard]] std::vector<ComparedCase> page(const CaseFilter& filter, std::int64_t offset, int limit) const;

private:
    const Database& m_database;
};

} // namespace core::store
