#include "core/evaluation/rank_cases.h"

#include "core/evaluation/ranking.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <exception>
#include <mutex>
#include <thread>

namespace core {

namespace {

using Clock = std::chrono::steady_clock;

/// One evaluation under way, shared by its threads.
class Ranking {
public:
    Ranking(const Scorer& model, const SessionLog& log, const HeldOut& heldOut, ItemIndex itemCount,
            const RankingShare& share)
        : m_model(model), m_log(log), m_heldOut(heldOut), m_itemCount(itemCount), m_share(share)
    {
        m_result.ranks.resize(heldOut.cases.size());
        m_result.lists.resize(heldOut.cases.size() * RankedCases::kListLength, RankedCases::kNoItem);
    }

    RankedCases run(int threads, const JobContext& context)
    {
        {
            std::vector<std::jthread> others;
            for (int each = 1; each < threads; ++each)
                others.emplace_back([&](const std::stop_token& stop) { help(stop, context); });
            work([&](std::size_t at) {
                // Held while the job is paused, so that the other threads wait too.
                const std::scoped_lock turn(m_turn);
                context.checkIn();
                if (!isDue()) return true;
                context.report({Stage::Evaluating, m_share.before + static_cast<std::int64_t>(at),
                                m_share.total > 0 ? m_share.total : std::ssize(m_heldOut.cases)});
                return true;
            });
        }
        if (m_fault) std::rethrow_exception(m_fault);
        context.checkIn(); // the others may have left cases behind when it was stopped
        const auto cases = std::max<std::size_t>(m_heldOut.cases.size(), 1);
        m_result.millisecondsPerCase =
            std::chrono::duration<double, std::milli>(Clock::duration(m_scoring)).count() / static_cast<double>(cases);
        return std::move(m_result);
    }

private:
    void help(const std::stop_token& stop, const JobContext& context)
    {
        try {
            work([&](std::size_t) {
                const std::scoped_lock turn(m_turn);
                if (context.isStopped()) return false;
                return !stop.stop_requested() || m_next >= m_heldOut.cases.size();
            });
        } catch (...) {
            const std::scoped_lock turn(m_turn);
            m_next = m_heldOut.cases.size();
            m_fault = std::current_exception();
        }
    }

    /// Takes case after case until none is left or `mayGoOn` says no.
    template <class MayGoOn> void work(MayGoOn&& mayGoOn)
    {
        std::vector<float> scores(static_cast<std::size_t>(m_itemCount));
        for (auto at = m_next++; at < m_heldOut.cases.size(); at = m_next++) {
            if (!mayGoOn(at)) return;
            rank(at, scores);
        }
    }

    void rank(std::size_t at, std::span<float> scores)
    {
        const auto& [session, position] = m_heldOut.cases[at];
        const auto last = m_log.starts[static_cast<std::size_t>(session)] + position - 1;
        const Question question{m_log.itemsOf(session).first(static_cast<std::size_t>(position)),
                                m_log.times[static_cast<std::size_t>(last)], m_heldOut.repeats};
        const auto start = Clock::now();
        m_model.score(question, scores);
        m_scoring += (Clock::now() - start).count();
        m_result.ranks[at] = rankOf(scores, m_heldOut.targets[at]);
        const auto best = bestItems(scores, m_heldOut.targets[at], RankedCases::kListLength);
        std::copy(best.begin(), best.end(),
                  m_result.lists.begin() + static_cast<std::ptrdiff_t>(at) * RankedCases::kListLength);
    }

    bool isDue()
    {
        constexpr auto kBetweenReports = std::chrono::milliseconds(100);
        const auto now = Clock::now();
        if (now - m_reported < kBetweenReports) return false;
        m_reported = now;
        return true;
    }

    const Scorer& m_model;
    const SessionLog& m_log;
    const HeldOut& m_heldOut;
    ItemIndex m_itemCount;
    RankingShare m_share;
    RankedCases m_result;
    std::atomic<std::size_t> m_next = 0;
    std::atomic<Clock::rep> m_scoring = 0;
    std::mutex m_turn;
    std::exception_ptr m_fault; // of a helping thread; read after it was joined
    Clock::time_point m_reported;
};

} // namespace

std::span<const ItemIndex> RankedCases::listOf(std::size_t at) const
{
    const auto list = std::span(lists).subspan(at * kListLength, kListLength);
    return list.first(static_cast<std::size_t>(std::find(list.begin(), list.end(), kNoItem) - list.begin()));
}

std::vector<std::int64_t> RankedCases::exposure(ItemIndex itemCount, int length) const
{
    std::vector<std::int64_t> times(static_cast<std::size_t>(itemCount), 0);
    for (std::size_t at = 0; at < ranks.size(); ++at)
        for (const auto item : listOf(at).first(static_cast<std::size_t>(length)))
            if (item != kNoItem) ++times[static_cast<std::size_t>(item)];
    return times;
}

RankedCases rankCases(const Scorer& model, const SessionLog& log, const HeldOut& heldOut, ItemIndex itemCount,
                      int threads, const JobContext& context, const RankingShare& share)
{
    return Ranking(model, log, heldOut, itemCount, share).run(threads, context);
}

} // namespace core
