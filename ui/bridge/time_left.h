#pragma once

#include <QList>

#include <cstdint>
#include <optional>

namespace ui {

/// How long a stage of a job still takes, with the range that its own measured rates allow: the work that remains,
/// divided by the median rate, and by the 10th and the 90th percentile of the rates of its last stretches (at least
/// three seconds and five in number; before that there is no range).
class TimeLeft {
public:
    /// What the job said at `at` (Unix milliseconds). Another stage (or less done than before) begins anew.
    void add(int stage, std::int64_t done, std::int64_t total, std::int64_t at);
    void clear();

    struct Range {
        double likely = 0; ///< seconds
        double least = 0;
        double most = 0;
    };
    /// None until enough was measured.
    [[nodiscard]] std::optional<Range> range() const;

private:
    int m_stage = -1;
    std::int64_t m_done = 0;
    std::int64_t m_total = 0;
    std::int64_t m_stretchDone = 0; ///< where the stretch began
    std::int64_t m_stretchAt = 0;
    QList<double> m_rates; ///< a second, newest last
};

} // namespace ui
