#pragma once

#include "core/engine/student/student_input.h"
#include "core/engine/towers/teacher.h"

#include <vector>

namespace core::operations {

/// What a student takes from the teacher, which must outlive it.
inline engine::TeacherView viewOf(const engine::Teacher& teacher)
{
    return {
        teacher.knowledge(), teacher.itemQueries(), teacher.transition(),
        [&teacher](const std::vector<std::vector<ItemIndex>>& prefixes) { return teacher.sessionStates(prefixes); }};
}

} // namespace core::operations
