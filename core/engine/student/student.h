#pragma once

#include "core/domain/evidence.h"
#include "core/domain/scorer.h"
#include "core/engine/student/neighbour_index.h"
#include "core/engine/student/student_net.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace core::engine {

/// Parts of one edge's score; the order of their columns in the model file.
constexpr std::array kEdgeParts{Part::Transition, Part::Popularity,      Part::Text,      Part::Picture,
                                Part::Knowledge,  Part::TransitionTower, Part::Attributes};

/// Of each channel E: m of the edge, from the last event and from one before it.
using EdgeValues = std::array<std::vector<float>, kEdgeChannels>;

/// What a trained student consists of once m has been computed for each edge. S known sessions, E edges, I items.
struct StudentTables {
    std::vector<std::int64_t> itemIds;   ///< I: rows of the project's item table, for models older than the catalogue
    std::vector<std::int64_t> starts{0}; ///< I+1 into the edges
    std::vector<ItemIndex> to;           ///< E
    EdgeValues value;
    EdgeValues untaught; ///< the same before the teacher was heard; empty without one, and in a student that was loaded
    std::array<std::vector<std::array<float, kEdgeParts.size()>>, kEdgeChannels> parts; ///< E each: add up to value
    std::vector<float> prior;                                                           ///< I: as of the first test day
    std::vector<float> distance;   ///< kReadEvents: weight of an event by its distance from the end
    std::vector<float> length;     ///< kReadEvents + 1: factor by the number of events read
    std::vector<float> repeat;     ///< kRepeatBuckets
    std::vector<float> sessionsOf; ///< I: known sessions that hold the item
    bool repeats = false;
    bool neighbours = true;
    NeighbourIndex::Arrays known;
};

/// One event's contribution to a target: w(distance, length) * m(event -> target), by parts.
struct EventContribution {
    double score = 0;
    std::array<double, kEdgeParts.size()> parts{};
};

/// The score of one item taken apart: the sum over events and the other terms is the score, exactly.
struct Decomposition {
    double score = 0;
    double prior = 0;
    double votes = 0;
    double repeat = 0;
    std::vector<EventContribution> events; ///< one per event of the prefix, older ones than kReadEvents are zero
};

/// The light model that serves: score(j) = prior(j) + sum over events of w m(event -> j) + neighbours(j). METHOD.md
/// section 3. Immutable; const calls may come from several threads.
class Student : public Scorer {
public:
    Student(StudentTables tables, StudentNet net);

    [[nodiscard]] std::string name() const override { return "student"; }
    void score(const Question& question, std::span<float> scores) const override;
    /// The same with other values of the edges than its own: UntaughtStudent.
    void scoreBy(const EdgeValues& values, const Question& question, std::span<float> scores) const;
    [[nodiscard]] std::vector<double> contributions(const Question& question, ItemIndex target) const override;

    [[nodiscard]] Decomposition decompose(const Question& question, ItemIndex target) const;
    [[nodiscard]] const StudentTables& tables() const { return m_tables; }
    /// Finds nothing where the student learned without neighbours.
    [[nodiscard]] const NeighbourIndex& neighbours() const { return m_neighbours; }

    /// Writes student.safetensors into `folder`, whole or not at all.
    void save(const std::filesystem::path& folder) const;
    /// Throws RunDamaged.
    static Student load(const std::filesystem::path& folder);

private:
    [[nodiscard]] std::vector<float> voteScores(const std::vector<NeighbourVote>& votes) const;

    StudentTables m_tables;
    mutable StudentNet m_net; // forward() of a libtorch module is not const; in evaluation mode it changes nothing
    NeighbourIndex m_neighbours;
};

} // namespace core::engine
