#pragma once

#include "core/domain/dataset.h"
#include "core/domain/evidence.h"
#include "core/domain/training_config.h"
#include "core/engine/student/edge_set.h"

#include <cstdint>
#include <span>
#include <vector>

namespace core::engine {

/// What the known sessions say without the session that is being predicted (METHOD.md section 3, trap 1).
class OwnSession {
public:
    /// Nothing is left out: questions after training.
    OwnSession() = default;
    /// `items` are all events of the session, the target among them.
    OwnSession(std::span<const ItemIndex> items, const std::vector<std::int32_t>& families);

    /// Does the session hold it?
    [[nodiscard]] bool holds(ItemIndex item) const;
    /// How many distinct items of the family it holds.
    [[nodiscard]] float familyItems(std::int32_t family) const;
    /// What it adds to the pair's counts.
    [[nodiscard]] PairCount itemPair(ItemIndex from, ItemIndex to) const;
    [[nodiscard]] float familyPair(std::int32_t from, std::int32_t to) const;
    [[nodiscard]] bool empty() const { return m_items.empty(); }

private:
    std::span<const ItemIndex> m_items;
    std::vector<std::int32_t> m_rows; // items as rows of the item table
    std::vector<std::int32_t> m_familyRows;
    std::vector<std::pair<std::int32_t, float>> m_families; // distinct items of each family
};

/// One number that the edge perceptron reads, and the part of the score that it belongs to.
struct EdgeFeature {
    const char* name;
    Part part;
};

/// Turns edges into rows of features. Columns that an ablation leaves out are zero.
class EdgeFeatures {
public:
    EdgeFeatures(const Dataset& dataset, const std::vector<SessionIndex>& known,
                 const std::vector<std::int32_t>& families, const TrainingConfig& config);

    [[nodiscard]] const std::vector<EdgeFeature>& columns() const { return m_columns; }
    [[nodiscard]] std::size_t width() const { return m_columns.size(); }
    /// Known sessions that hold each item -> [I].
    [[nodiscard]] const std::vector<float>& sessionsOf() const { return m_sessionsOf; }

    /// What all edges share that leave one item, seen without `own`, which must outlive it.
    struct Leaving {
        ItemIndex from = 0;
        const OwnSession* own = nullptr;
        std::int32_t family = 0;
        float sessions = 0;       ///< that hold the item
        float familySessions = 0; ///< the same summed over its family
    };
    [[nodiscard]] Leaving leaving(ItemIndex from, const OwnSession& own) const;

    /// Writes the features of an edge -> row [width()]. False when the edge would not stand without the own session:
    /// then nothing may be read from it.
    bool write(const Leaving& leaving, const Edge& edge, float* row) const;

private:
    void addColumns(const Dataset& dataset, const TrainingConfig& config);
    /// What is known of an edge and of the item that it reaches, in sessions.
    struct Seen {
        PairCount pair;
        float family = 0;         ///< pairs between the two families
        float sessions = 0;       ///< that hold the item
        float familySessions = 0; ///< the same summed over its family
    };
    [[nodiscard]] Seen seenWithout(const Leaving& leaving, const Edge& edge) const;

    std::vector<EdgeFeature> m_columns;
    std::vector<float> m_enabled;         // 1 or 0 for each column
    std::vector<std::int32_t> m_families; // I
    std::vector<float> m_sessionsOf;      // I: known sessions that hold the item
    std::vector<float> m_familySessions;  // sum of m_sessionsOf over the family
    std::vector<std::int32_t> m_familySizes;
    std::vector<std::vector<std::int32_t>>
        m_categories;                          // one list per category-like column: value of each item, -1 where empty
    std::vector<std::vector<float>> m_numbers; // one list per number-like column: log of the value, NaN where empty
    bool m_withoutIds = false;
};

} // namespace core::engine
