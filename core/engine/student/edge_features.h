#pragma once

#include "core/domain/dataset.h"
#include "core/domain/evidence.h"
#include "core/domain/training_config.h"
#include "core/engine/student/attribute_pairs.h"
#include "core/engine/student/edge_set.h"
#include "core/engine/student/own_session.h"

#include <cstdint>
#include <span>
#include <vector>

namespace core::engine {

/// One number that the edge perceptron reads, and the part of the score that it belongs to.
struct EdgeFeature {
    const char* name;
    Part part;
};

/// How an edge stands without the own session.
struct EdgeStanding {
    bool stands = false; ///< otherwise nothing may be read from it
    bool known = false;  ///< without the teacher too
    float say = 0;       ///< how much of what the teacher adds counts (teacherSay); 0 where none is heard
};

/// Turns edges into rows of features, what a teacher says behind the rest. Columns that an ablation leaves out are
/// zero, and so are the teacher's where none is heard.
class EdgeFeatures {
public:
    EdgeFeatures(const Dataset& dataset, const std::vector<SessionIndex>& known,
                 const std::vector<std::int32_t>& families, const TrainingConfig& config, bool hearsTeacher = false);

    [[nodiscard]] const std::vector<EdgeFeature>& columns() const { return m_columns; }
    [[nodiscard]] std::size_t width() const { return m_columns.size(); }
    /// The columns before the teacher's.
    [[nodiscard]] std::size_t plainWidth() const { return m_plainWidth; }
    /// `items` are all events of the session, the target among them; they must outlive what is returned. Without items
    /// nothing is left out: questions after training.
    [[nodiscard]] OwnSession without(std::span<const ItemIndex> items) const;
    /// Known sessions that hold each item -> [I].
    [[nodiscard]] const std::vector<float>& sessionsOf() const { return m_sessionsOf; }

    /// What all edges share that leave one item, seen without `own`, which must outlive it.
    struct Leaving {
        ItemIndex from = 0;
        const OwnSession* own = nullptr;
        std::int32_t family = 0;
        float sessions = 0;                           ///< that hold the item
        float familySessions = 0;                     ///< the same summed over its family
        std::vector<AttributePairs::From> attributes; ///< one for each category-like column
    };
    [[nodiscard]] Leaving leaving(ItemIndex from, const OwnSession& own) const;

    /// Writes the features of an edge -> row [width()], unless it would not stand without the own session.
    EdgeStanding write(const Leaving& leaving, const Edge& edge, float* row) const;

    [[nodiscard]] bool hearsTeacher() const { return m_hearsTeacher; }

private:
    void addColumns(const Dataset& dataset, const std::vector<SessionIndex>& known, const TrainingConfig& config);
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
    std::vector<AttributeCodes> m_categories;  // category-like columns
    std::vector<AttributePairs> m_pairs;       // of the same columns
    std::vector<std::vector<float>> m_numbers; // one list per number-like column: log of the value, NaN where empty
    bool m_withoutIds = false;
    bool m_hearsTeacher = false;
    std::size_t m_plainWidth = 0;
};

} // namespace core::engine
