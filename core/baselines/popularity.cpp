#include "core/baselines/popularity.h"

#include "core/baselines/score_row.h"

namespace core {

Popularity::Popularity(const SessionLog& log, std::span<const SessionIndex> sessions, ItemIndex itemCount)
    : m_counts(static_cast<std::size_t>(itemCount), 0)
{
    for (const auto session : sessions)
        for (const auto item : log.itemsOf(session)) ++m_counts[static_cast<std::size_t>(item)];
}

void Popularity::score(const Question& question, std::span<float> scores) const
{
    std::copy(m_counts.begin(), m_counts.end(), scores.begin());
    excludePrefix(question, scores);
}

} // namespace core
