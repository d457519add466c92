#pragma once

#include "core/engine/student/student_input.h"
#include "core/engine/towers/teacher.h"

#include <utility>
#include <vector>

namespace core::operations {

/// What a student takes from the teacher, which must outlive it, and from the pretrained models that it listened to.
inline engine::TeacherView viewOf(const engine::Teacher& teacher, engine::ContentVectors content)
{
    return {teacher.knowledge(), teacher.itemQueries(), teacher.transition(),
            [&teacher](const std::vector<std::vector<ItemIndex>>& prefixes) { return teacher.sessionStates(prefixes); },
            std::move(content)};
}

} // namespace core::operations
