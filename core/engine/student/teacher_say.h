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

} // namespace core::engine
