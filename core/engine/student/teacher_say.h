#pragma once

#include "core/engine/student/rare_lift.h"

#include <algorithm>

namespace core::engine {

/// How much of what the teacher adds to an edge counts, by the sessions that hold the item it reaches: all of it for an
/// item never seen, less with each session, nothing from kOftenSeen on. There counts tell enough, and a teacher that
/// joins in only costs.
inline float teacherSay(float sessions)
{
    return std::max(0.0F, 1 - sessions / kOftenSeen);
}

/// What is served of that. The second stage is fitted to few sessions again and again and without the lift of rare
/// items (rare_lift.h), so that it says too much: drawn back by a fifth it finds as many rare items and costs the
/// others nothing (tests/bench/README.md, "Drawn back").
constexpr float kServedSay = 0.8F;

} // namespace core::engine
