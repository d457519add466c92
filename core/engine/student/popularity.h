#pragma once

#include "core/domain/dataset.h"
#include "core/domain/training_config.h"
#include "core/engine/student/attribute_codes.h"

#include <cstdint>
#include <span>
#include <vector>

namespace core::engine {

/// In how many sessions each item was seen on each day, and what that says on a later morning. METHOD.md section 3,
/// trap 2: popularity is as of the day before the question, never of the whole training set.
class PopularityHistory {
public:
    /// Where `config` leaves ids out, only the means of families and values of several items are known of an item.
    PopularityHistory(const Dataset& dataset, const std::vector<SessionIndex>& sessions,
                      const std::vector<std::int32_t>& families, const TrainingConfig& config = {});

    /// Days since 1970-01-01 with at least one known session.
    [[nodiscard]] std::int64_t firstDay() const { return m_firstDay; }
    [[nodiscard]] std::int64_t lastDay() const { return m_firstDay + static_cast<std::int64_t>(m_days.size()) - 1; }

    /// Features of an item: seven, and one for each category-like column.
    [[nodiscard]] int width() const { return 7 + static_cast<int>(m_columns.size()); }
    /// What is known on the morning of `day` -> [I x width()], row by row: log(1 + mean a day), log(1 + last day),
    /// log(1 + the day before it), log(1 + family mean), never seen, not seen on the last day, trend, and for each
    /// column log(1 + mean of an item with the same value). A mean goes over the last 14 days. `day` must be later than
    /// firstDay(); days after the log's end see its end.
    [[nodiscard]] std::vector<float> features(std::int64_t day) const;

private:
    /// log(1 + mean sessions a day of an item) for each value of each column. total: I
    [[nodiscard]] std::vector<std::vector<float>> columnMeans(const std::vector<float>& total, float days) const;

    struct Seen {
        ItemIndex item;
        float sessions;
    };
    std::int64_t m_firstDay = 0;
    std::vector<std::vector<Seen>> m_days;
    std::vector<std::int32_t> m_families; // I
    std::vector<std::int32_t> m_familySizes;
    std::vector<AttributeCodes> m_columns;
    bool m_withoutIds = false;
};

} // namespace core::engine
