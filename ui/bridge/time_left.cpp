#include "ui/bridge/time_left.h"

#include <algorithm>

namespace ui {

namespace {

constexpr std::int64_t kStretch = 3000; ///< milliseconds
constexpr qsizetype kLeastRates = 5;
constexpr qsizetype kMostRates = 40; ///< two minutes and more: what was long ago says little of what comes

/// `share` 0 to 1 of the way through sorted values, between neighbours in proportion.
double quantile(const QList<double>& sorted, double share)
{
    const auto place = share * static_cast<double>(sorted.size() - 1);
    const auto low = static_cast<qsizetype>(place);
    const auto high = std::min(low + 1, sorted.size() - 1);
    return sorted[low] + (sorted[high] - sorted[low]) * (place - static_cast<double>(low));
}

} // namespace

void TimeLeft::clear()
{
    *this = {};
}

void TimeLeft::add(int stage, std::int64_t done, std::int64_t total, std::int64_t at)
{
    if (stage != m_stage || done < m_done || total != m_total) {
        clear();
        m_stage = stage;
        m_stretchDone = done;
        m_stretchAt = at;
    }
    m_done = done;
    m_total = total;
    if (at - m_stretchAt < kStretch || done == m_stretchDone) return;
    m_rates += static_cast<double>(done - m_stretchDone) * 1000 / static_cast<double>(at - m_stretchAt);
    if (m_rates.size() > kMostRates) m_rates.removeFirst();
    m_stretchDone = done;
    m_stretchAt = at;
}

std::optional<TimeLeft::Range> TimeLeft::range() const
{
    if (m_rates.size() < kLeastRates || m_total <= m_done) return std::nullopt;
    auto sorted = m_rates;
    std::sort(sorted.begin(), sorted.end());
    const auto rest = static_cast<double>(m_total - m_done);
    return Range{rest / quantile(sorted, 0.5), rest / quantile(sorted, 0.9), rest / quantile(sorted, 0.1)};
}

} // namespace ui
