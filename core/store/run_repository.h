#pragma once

#include "core/domain/run.h"
#include "core/store/database.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace core::store {

/// A point of a training curve.
struct CurvePoint {
    std::string series; ///< e.g. "student.loss"
    std::int64_t step = 0;
    double value = 0;
};

/// The rank of one held-out case by one model.
struct CaseRank {
    SessionId session;
    int position = 0; ///< 1-based place of the target in its session
    int rank = 0;     ///< 1 is the best
};

/// Trainings, their settings, curves and what was measured of them. Each call is its own transaction unless one is
/// open.
class RunRepository {
public:
    explicit RunRepository(const Database& database);

    RunId add(const Run& run);
    /// Writes everything but the note, which the user may change meanwhile.
    void update(const Run& run);
    [[nodiscard]] std::vector<Run> all() const; ///< newest first
    [[nodiscard]] std::optional<Run> find(RunId id) const;
    [[nodiscard]] std::optional<Run> newest(RunState state) const;
    void setNote(RunId run, const std::string& note);
    /// All that is known of a run, its ranks too; its model files are the caller's. Within one transaction.
    void remove(RunId run);

    /// What was found out about a run beside its comparison, as JSON under a name (core/domain/finding.h).
    void saveFinding(RunId run, const std::string& name, const std::string& summary);
    [[nodiscard]] std::optional<std::string> finding(RunId run, const std::string& name) const;

    /// What was told of this step and later ones is forgotten: a resumed training tells it again.
    void addCurvePoint(RunId run, const CurvePoint& point);
    [[nodiscard]] std::vector<CurvePoint> curve(RunId run) const;

    /// Replaces what was measured of `model`, within the caller's transaction. `summary` is the model's row of the
    /// comparison as JSON text.
    void saveEvaluation(RunId run, const std::string& model, const std::string& testFrom, const std::string& summary,
                        const std::vector<CaseRank>& ranks);
    /// The same where the ranks stay: the model was compared anew.
    void updateEvaluation(RunId run, const std::string& model, const std::string& summary);
    /// Summaries in the order in which they were measured.
    [[nodiscard]] std::vector<std::string> evaluations(RunId run) const;
    /// All ranks of a model, by session and position.
    [[nodiscard]] std::vector<CaseRank> ranks(RunId run, const std::string& model) const;
    /// The rank of each session's last case, 0 where it was not measured; in the order of `sessions`.
    [[nodiscard]] std::vector<int> lastRanks(RunId run, const std::string& model,
                                             std::span<const SessionId> sessions) const;

private:
    const Database& m_database;
};

} // namespace core::store
