#include "core/engine/student/student_loss.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace core::engine {

StudentLoss::StudentLoss(ItemIndex itemCount, bool repeats)
    : m_repeats(repeats), m_slot(static_cast<std::size_t>(itemCount), -1)
{
}

/// 1. collect the touched items' scores  2. cross-entropy and its derivatives  3. what the teacher adds  4. hand the
/// derivatives back to what the scores were made of
StudentLoss::Sum StudentLoss::operator()(const StudentBatch& batch, const StudentValues& values, double share,
                                         const Teaching& teaching, StudentValues& derivatives)
{
    prepare(values);
    derivatives.edges.assign(values.edges.size(), 0);
    derivatives.votes.assign(values.votes.size(), 0);
    derivatives.distance.assign(values.distance.size(), 0);
    derivatives.length.assign(values.length.size(), 0);
    derivatives.repeat.assign(values.repeat.size(), 0);
    Sum sum;
    for (std::size_t which = 0; which < batch.cases.size(); ++which) {
        const auto& each = batch.cases[which];
        collect(batch, each, values);
        sum.crossEntropy += judge(each, values, share);
        if (teaching) teach(which, teaching, values, share, sum);
        handBack(batch, each, values, derivatives);
        for (const auto item : m_items) m_slot[static_cast<std::size_t>(item)] = -1;
    }
    derivatives.prior.resize(values.prior.size());
    for (std::size_t item = 0; item < values.prior.size(); ++item)
        derivatives.prior[item] = static_cast<float>(m_prior[item] + m_untouched * m_mass[item]);
    return sum;
}

void StudentLoss::prepare(const StudentValues& values)
{
    m_highest = *std::ranges::max_element(values.prior);
    m_mass.resize(values.prior.size());
    std::ranges::transform(values.prior, m_mass.begin(), [&](float prior) { return std::exp(prior - m_highest); });
    m_all = std::accumulate(m_mass.begin(), m_mass.end(), 0.0);
    m_prior.assign(values.prior.size(), 0);
    m_untouched = 0;
    const auto weights = [](const std::vector<float>& logarithms, std::vector<float>& out) {
        out.resize(logarithms.size());
        std::ranges::transform(logarithms, out.begin(), [](float each) { return std::exp(each); });
    };
    weights(values.distance, m_distance);
    weights(values.length, m_length);
}

float StudentLoss::weight(const BatchCase& each, std::size_t event) const
{
    return m_distance[each.lastEvent - 1 - event] * m_length[each.length()];
}

std::size_t StudentLoss::repeatBucket(const BatchCase& each, std::size_t event)
{
    return std::min<std::size_t>(each.lastEvent - 1 - event, kRepeatBuckets - 1);
}

std::size_t StudentLoss::touch(ItemIndex item)
{
    auto& slot = m_slot[static_cast<std::size_t>(item)];
    if (slot < 0) {
        slot = static_cast<std::int32_t>(m_items.size());
        m_items.push_back(item);
        m_delta.push_back(0);
        m_leftOut.push_back(false);
    }
    return static_cast<std::size_t>(slot);
}

void StudentLoss::collect(const StudentBatch& batch, const BatchCase& each, const StudentValues& values)
{
    m_items.clear();
    m_delta.clear();
    m_leftOut.clear();
    for (auto event = each.firstEvent; event < each.lastEvent; ++event) {
        const auto w = weight(each, event);
        const auto* ofChannel = values.edges.data() + edgeChannel(each.lastEvent - 1 - event) * batch.edgeTo.size();
        for (auto edge = batch.events[event].firstEdge; edge < batch.events[event].lastEdge; ++edge)
            m_delta[touch(batch.edgeTo[edge])] += w * ofChannel[edge];
    }
    for (auto vote = each.firstVote; vote < each.lastVote; ++vote)
        m_delta[touch(batch.voteItems[vote])] += values.votes[vote];
    touch(each.target);
    for (auto event = each.firstEvent; event < each.lastEvent; ++event) {
        const auto seen = touch(batch.events[event].item);
        if (m_repeats)
            m_delta[seen] += values.repeat[repeatBucket(each, event)];
        else if (batch.events[event].item != each.target)
            m_leftOut[seen] = true;
    }
}

/// The case's cross-entropy; derivatives of `share` times it into m_derivative, m_prior and m_untouched.
double StudentLoss::judge(const BatchCase& each, const StudentValues& values, double share)
{
    m_derivative.resize(m_items.size());
    double untouched = m_all;
    double touched = 0;
    for (std::size_t entry = 0; entry < m_items.size(); ++entry) {
        const auto mass = m_mass[static_cast<std::size_t>(m_items[entry])];
        untouched -= mass;
        m_derivative[entry] = m_leftOut[entry] ? 0 : mass * std::exp(m_delta[entry]); // its mass for now
        touched += m_derivative[entry];
    }
    const double all = std::max(untouched, 0.0) + touched;
    m_untouched += share / all;
    const auto target = touch(each.target); // touched before: its entry
    for (std::size_t entry = 0; entry < m_items.size(); ++entry) {
        const auto item = static_cast<std::size_t>(m_items[entry]);
        auto& derivative = m_derivative[entry];
        derivative = share * (derivative / all - (entry == target ? 1 : 0));
        m_prior[item] += derivative - share * m_mass[item] / all;
    }
    return std::log(all) + m_highest - values.prior[static_cast<std::size_t>(each.target)] - m_delta[target];
}

void StudentLoss::teach(std::size_t which, const Teaching& teaching, const StudentValues& values, double share,
                        Sum& sum)
{
    m_taughtItems.clear();
    m_taughtEntries.clear();
    m_taughtScores.clear();
    for (std::size_t entry = 0; entry < m_items.size(); ++entry) {
        if (m_leftOut[entry]) continue;
        m_taughtItems.push_back(m_items[entry]);
        m_taughtEntries.push_back(entry);
        m_taughtScores.push_back(m_delta[entry] + values.prior[static_cast<std::size_t>(m_items[entry])]);
    }
    m_taughtDerivatives.assign(m_taughtItems.size(), 0);
    sum.teaching += teaching(which, m_taughtItems, m_taughtScores, m_taughtDerivatives);
    for (std::size_t at = 0; at < m_taughtItems.size(); ++at) {
        m_derivative[m_taughtEntries[at]] += share * m_taughtDerivatives[at];
        m_prior[static_cast<std::size_t>(m_taughtItems[at])] += share * m_taughtDerivatives[at];
    }
}

void StudentLoss::handBack(const StudentBatch& batch, const BatchCase& each, const StudentValues& values,
                           StudentValues& derivatives)
{
    const auto derivativeOf = [&](ItemIndex item) {
        return static_cast<float>(m_derivative[static_cast<std::size_t>(m_slot[static_cast<std::size_t>(item)])]);
    };
    for (auto event = each.firstEvent; event < each.lastEvent; ++event) {
        const auto w = weight(each, event);
        double byWeight = 0;
        const auto place = edgeChannel(each.lastEvent - 1 - event) * batch.edgeTo.size();
        const auto* ofChannel = values.edges.data() + place;
        auto* byChannel = derivatives.edges.data() + place;
        for (auto edge = batch.events[event].firstEdge; edge < batch.events[event].lastEdge; ++edge) {
            const auto derivative = w * derivativeOf(batch.edgeTo[edge]);
            byChannel[edge] += derivative;
            byWeight += derivative * ofChannel[edge];
        }
        derivatives.distance[each.lastEvent - 1 - event] += static_cast<float>(byWeight);
        derivatives.length[each.length()] += static_cast<float>(byWeight);
        if (m_repeats) derivatives.repeat[repeatBucket(each, event)] += derivativeOf(batch.events[event].item);
    }
    for (auto vote = each.firstVote; vote < each.lastVote; ++vote)
        derivatives.votes[vote] += derivativeOf(batch.voteItems[vote]);
}

} // namespace core::engine
