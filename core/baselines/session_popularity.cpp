#include "core/baselines/session_popularity.h"

#include <algorithm>

namespace core {

SessionPopularity::SessionPopularity(const SessionLog& log, std::span<const SessionIndex> sessions, ItemIndex itemCount)
    : m_shares(static_cast<std::size_t>(itemCount), 0)
{
    for (const auto session : sessions)
        for (const auto item : log.itemsOf(session)) ++m_shares[static_cast<std::size_t>(item)];
    const auto most = m_shares.empty() ? 0.0F : *std::max_element(m_shares.begin(), m_shares.end());
    for (auto& share : m_shares) share /= most + 1; // one event in the session outweighs any popularity
}

void SessionPopularity::score(const Question& question, std::span<float> scores) const
{
    std::copy(m_shares.begin(), m_shares.end(), scores.begin());
    for (const auto item : question.prefix) ++scores[static_cast<std::size_t>(item)];
}

} // namespace core
