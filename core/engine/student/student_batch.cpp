#include "core/engine/student/student_batch.h"

#include <cmath>

namespace core::engine {

namespace {

template <class T> torch::Tensor tensorOf(const std::vector<T>& values)
{
    return torch::tensor(values, torch::TensorOptions().dtype(c10::CppTypeToScalarType<T>::value));
}

torch::Tensor rowsOf(const std::vector<float>& values, std::int64_t width)
{
    return tensorOf(values).view({-1, width});
}

} // namespace

StudentBatcher::StudentBatcher(const StudentFacts& facts) : m_facts(facts), m_entryOf(facts.families.size(), -1) {}

StudentBatch StudentBatcher::gather(std::span<const Case> cases)
{
    for (auto* floats : {&m_edgeFeatures, &m_votes, &m_excluded}) floats->clear();
    for (auto* longs : {&m_edgeEntry, &m_distance, &m_length, &m_voteEntry, &m_repeat, &m_repeatEntry, &m_cases,
                        &m_items, &m_targets})
        longs->clear();
    for (std::size_t b = 0; b < cases.size(); ++b) addCase(static_cast<std::int64_t>(b), cases[b]);
    StudentBatch batch;
    batch.edgeFeatures = rowsOf(m_edgeFeatures, static_cast<std::int64_t>(m_facts.features->width())); // [N, F]
    batch.edgeEntry = tensorOf(m_edgeEntry);                                                           // [N]
    batch.distance = tensorOf(m_distance);                                                             // [N]
    batch.length = tensorOf(m_length);                                                                 // [N]
    batch.votes = rowsOf(m_votes, kVoteFeatures);                                                      // [M, 4]
    batch.voteEntry = tensorOf(m_voteEntry);                                                           // [M]
    batch.repeat = tensorOf(m_repeat);                                                                 // [R]
    batch.repeatEntry = tensorOf(m_repeatEntry);                                                       // [R]
    batch.touched.cases = tensorOf(m_cases);                                                           // [U]
    batch.touched.items = tensorOf(m_items);                                                           // [U]
    batch.touched.excluded = tensorOf(m_excluded);                                                     // [U]
    batch.touched.targets = tensorOf(m_targets);                                                       // [B]
    return batch;
}

void StudentBatcher::addCase(std::int64_t b, const Case& each)
{
    const auto items = m_facts.log->itemsOf(each.session);
    const auto prefix = items.first(static_cast<std::size_t>(each.position));
    const auto target = items[static_cast<std::size_t>(each.position)];
    m_firstEntry = m_items.size();
    const OwnSession own(items, m_facts.families);
    addEdges(b, readEvents(prefix), own);
    if (m_facts.neighbours != nullptr) addVotes(b, prefix, each.session, own);
    addSeen(b, readEvents(prefix), target);
    m_targets.push_back(entry(b, target));
    for (auto at = m_firstEntry; at < m_items.size(); ++at) m_entryOf[static_cast<std::size_t>(m_items[at])] = -1;
}

std::int64_t StudentBatcher::entry(std::int64_t b, ItemIndex item)
{
    auto& known = m_entryOf[static_cast<std::size_t>(item)];
    if (known < 0) {
        known = static_cast<std::int64_t>(m_items.size());
        m_items.push_back(item);
        m_cases.push_back(b);
        m_excluded.push_back(0);
    }
    return known;
}

void StudentBatcher::addEdges(std::int64_t b, std::span<const ItemIndex> prefix, const OwnSession& own)
{
    const auto width = m_facts.features->width();
    for (std::size_t at = 0; at < prefix.size(); ++at)
        for (const auto& edge : m_facts.edges->of(prefix[at])) {
            m_edgeFeatures.resize(m_edgeFeatures.size() + width);
            if (!m_facts.features->write(prefix[at], edge, own,
                                         m_edgeFeatures.data() + m_edgeFeatures.size() - width)) {
                m_edgeFeatures.resize(m_edgeFeatures.size() - width);
                continue;
            }
            m_edgeEntry.push_back(entry(b, edge.to));
            m_distance.push_back(static_cast<std::int64_t>(prefix.size() - 1 - at));
            m_length.push_back(static_cast<std::int64_t>(prefix.size()));
        }
}

void StudentBatcher::addVotes(std::int64_t b, std::span<const ItemIndex> prefix, SessionIndex session,
                              const OwnSession& own)
{
    for (const auto& vote : m_facts.neighbours->votes(prefix, session)) {
        const auto others = m_facts.sessionsOf[static_cast<std::size_t>(vote.item)] - (own.holds(vote.item) ? 1 : 0);
        const auto row = voteRow(vote, others);
        m_votes.insert(m_votes.end(), row.begin(), row.end());
        m_voteEntry.push_back(entry(b, vote.item));
    }
}

void StudentBatcher::addSeen(std::int64_t b, std::span<const ItemIndex> prefix, ItemIndex target)
{
    for (std::size_t at = 0; at < prefix.size(); ++at) {
        const auto seen = entry(b, prefix[at]);
        if (m_facts.repeats) {
            m_repeat.push_back(static_cast<std::int64_t>(prefix.size() - 1 - at));
            m_repeatEntry.push_back(seen);
        } else if (prefix[at] != target) {
            m_excluded[static_cast<std::size_t>(seen)] = 1;
        }
    }
}

StudentBatch StudentBatch::to(const torch::Device& device) const
{
    return {.edgeFeatures = edgeFeatures.to(device),
            .edgeEntry = edgeEntry.to(device),
            .distance = distance.to(device),
            .length = length.to(device),
            .votes = votes.to(device),
            .voteEntry = voteEntry.to(device),
            .repeat = repeat.to(device),
            .repeatEntry = repeatEntry.to(device),
            .touched = {.cases = touched.cases.to(device),
                        .items = touched.items.to(device),
                        .delta = {},
                        .excluded = touched.excluded.to(device),
                        .targets = touched.targets.to(device)}};
}

torch::Tensor studentDelta(StudentNet& net, const StudentBatch& batch)
{
    const auto U = batch.touched.items.size(0);
    const auto weighted = net->edgeScores(batch.edgeFeatures) * net->eventWeights(batch.distance, batch.length); // [N]
    auto delta = torch::zeros({U}, weighted.options()).index_add(/*dim=*/0, batch.edgeEntry, weighted);          // [U]
    if (batch.votes.size(0) > 0)
        delta = delta.index_add(/*dim=*/0, batch.voteEntry, net->voteScores(batch.votes)); // [U]
    if (batch.repeat.size(0) > 0)
        delta = delta.index_add(/*dim=*/0, batch.repeatEntry, net->repeatScores(batch.repeat)); // [U]
    return delta;
}

std::array<float, kVoteFeatures> voteRow(const NeighbourVote& vote, float sessions)
{
    return {std::log1p(3 * vote.sum), std::log1p(vote.squares), std::log1p(vote.fourths), std::log1p(sessions) / 5};
}

} // namespace core::engine
