#include "core/engine/distillation/session_lots.h"

#include "core/engine/tensors/seeds.h"

#include <algorithm>
#include <iterator>

namespace core::engine {

namespace {

constexpr std::uint64_t kPurposeLot = 0x5D04;

} // namespace

std::vector<SessionIndex> drawn(const std::vector<SessionIndex>& sessions, double share, std::int64_t seed,
                                std::size_t fewest)
{
    auto chosen = sessions;
    const auto lotOf = [&](SessionIndex session) {
        return seedFor(seed, kPurposeLot, static_cast<std::uint64_t>(session));
    };
    std::ranges::sort(chosen, {}, lotOf);
    const auto wanted = static_cast<std::size_t>(share * static_cast<double>(sessions.size()));
    chosen.resize(std::min(std::max(fewest, wanted), sessions.size()));
    std::ranges::sort(chosen);
    return chosen;
}

Lessons lessonsOf(const std::vector<SessionIndex>& known, const std::vector<SessionIndex>& train,
                  const TrainingConfig& config)
{
    const bool hears = !config.leavesOut(Without::Teacher) && !config.leavesOut(Without::Transition);
    if (!hears || config.teacherShare >= 1) return {train, known};
    Lessons lessons{drawn(train, config.teacherShare, config.seed), {}};
    std::ranges::set_difference(known, lessons.teacher, std::back_inserter(lessons.student));
    return lessons;
}

} // namespace core::engine
