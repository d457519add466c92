#include "core/engine/student/student.h"

#include "core/engine/student/student_batch.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <stdexcept>
#include <utility>

namespace core::engine {

Student::Student(StudentTables tables, StudentNet net) : m_tables(std::move(tables)), m_net(std::move(net))
{
    m_net->eval();
    if (m_tables.neighbours) m_neighbours = NeighbourIndex(m_tables.known);
}

void Student::score(const Question& question, std::span<float> scores) const
{
    scoreBy(m_tables.value, question, scores);
}

void Student::scoreBy(const EdgeValues& values, const Question& question, std::span<float> scores) const
{
    if (scores.size() != m_tables.prior.size()) throw std::logic_error("one score per item is needed");
    std::copy(m_tables.prior.begin(), m_tables.prior.end(), scores.begin());
    const auto prefix = readEvents(question.prefix);
    for (std::size_t at = 0; at < prefix.size(); ++at) {
        const auto from = static_cast<std::size_t>(prefix[at]);
        const float weight = m_tables.distance[prefix.size() - 1 - at] * m_tables.length[prefix.size()];
        const auto& value = values[edgeChannel(prefix.size() - 1 - at)];
        for (auto edge = static_cast<std::size_t>(m_tables.starts[from]);
             edge < static_cast<std::size_t>(m_tables.starts[from + 1]); ++edge)
            scores[static_cast<std::size_t>(m_tables.to[edge])] += weight * value[edge];
    }
    if (m_tables.neighbours) {
        const auto votes = m_neighbours.votes(question.prefix);
        const auto voted = voteScores(votes);
        for (std::size_t at = 0; at < votes.size(); ++at) scores[static_cast<std::size_t>(votes[at].item)] += voted[at];
    }
    for (std::size_t at = 0; at < prefix.size(); ++at) {
        auto& seen = scores[static_cast<std::size_t>(prefix[at])];
        if (m_tables.repeats) seen += m_tables.repeat[std::min(prefix.size() - 1 - at, m_tables.repeat.size() - 1)];
    }
    if (!m_tables.repeats)
        for (const auto item : question.prefix)
            scores[static_cast<std::size_t>(item)] = -std::numeric_limits<float>::infinity();
}

std::vector<double> Student::contributions(const Question& question, ItemIndex target) const
{
    std::vector<double> ofEvents;
    for (const auto& event : decompose(question, target).events) ofEvents.push_back(event.score);
    return ofEvents;
}

Decomposition Student::decompose(const Question& question, ItemIndex target) const
{
    Decomposition taken;
    const auto prefix = readEvents(question.prefix);
    const auto unread = question.prefix.size() - prefix.size();
    taken.events.resize(question.prefix.size());
    taken.prior = m_tables.prior[static_cast<std::size_t>(target)];
    for (std::size_t at = 0; at < prefix.size(); ++at) {
        const auto from = static_cast<std::size_t>(prefix[at]);
        const auto first = m_tables.to.begin() + m_tables.starts[from];
        const auto last = m_tables.to.begin() + m_tables.starts[from + 1];
        const auto found = std::lower_bound(first, last, target);
        if (found != last && *found == target) {
            const auto edge = static_cast<std::size_t>(found - m_tables.to.begin());
            const double weight =
                static_cast<double>(m_tables.distance[prefix.size() - 1 - at]) * m_tables.length[prefix.size()];
            auto& event = taken.events[unread + at];
            const auto channel = edgeChannel(prefix.size() - 1 - at);
            event.score = weight * m_tables.value[channel][edge];
            for (std::size_t part = 0; part < kEdgeParts.size(); ++part)
                event.parts[part] = weight * m_tables.parts[channel][edge][part];
        }
        if (m_tables.repeats && prefix[at] == target)
            taken.repeat += m_tables.repeat[std::min(prefix.size() - 1 - at, m_tables.repeat.size() - 1)];
        taken.score += taken.events[unread + at].score;
    }
    if (m_tables.neighbours)
        for (const auto& vote : m_neighbours.votes(question.prefix))
            if (vote.item == target) taken.votes = voteScores({vote}).front();
    taken.score += taken.prior + taken.votes + taken.repeat;
    return taken;
}

std::vector<float> Student::voteScores(const std::vector<NeighbourVote>& votes) const
{
    if (votes.empty()) return {};
    const torch::NoGradGuard noGradient;
    auto rows = torch::empty({static_cast<std::int64_t>(votes.size()), kVoteFeatures}); // [M, 4]
    auto* row = rows.data_ptr<float>();
    for (const auto& vote : votes)
        row = std::ranges::copy(voteRow(vote, m_tables.sessionsOf[static_cast<std::size_t>(vote.item)]), row).out;
    const auto scores = m_net->voteScores(rows).contiguous(); // [M]
    return {scores.data_ptr<float>(), scores.data_ptr<float>() + scores.numel()};
}

} // namespace core::engine
