#pragma once

#include "core/domain/dataset.h"
#include "core/domain/training_config.h"

#include <cstdint>
#include <span>
#include <vector>

namespace core::engine {

/// Popularity features per item; see PopularityHistory::features.
constexpr int kPopularityFeatures = 7;

/// In how many sessions each item was seen on each day, and what that says on a later morning. METHOD.md section 3,
/// trap 2: popularity is as of the day before the question, never of the whole training set.
class PopularityHistory {
public:
    /// Where `config` leaves ids out, only the means of families of several items are known of an item.
    PopularityHistory(const SessionLog& log, const std::vector<SessionIndex>& sessions,
                      std::vector<std::int32_t> families, ItemIndex itemCount, const TrainingConfig& config = {});

    /// Days since 1970-01-01 with at least one known session.
    [[nodiscard]] std::int64_t firstDay() const { return m_firstDay; }
    [[nodiscard]] std::int64_t lastDay() const { return m_firstDay + static_cast<std::int64_t>(m_days.size()) - 1; }

    /// What is known on the morning of `day` -> [I x kPopularityFeatures], row by row: log(1 + mean a day), log(1 +
    /// last day), log(1 + the day before it), log(1 + family mean), never seen, not seen on the last day, trend. The
    /// mean goes over the last 14 days. `day` must be later than firstDay(); days after the log's end see its end.
    [[nodiscard]] std::vector<float> features(std::int64_t day) const;

private:
    struct Seen {
        ItemIndex item;
        float sessions;
    };
    std::int64_t m_firstDay = 0;
    std::vector<std::vector<Seen>> m_days;
    std::vector<std::int32_t> m_families;
    std::vector<std::int32_t> m_familySizes;
    bool m_withoutIds = false;
};

} // namespace core::engine
