#pragma once

#include "core/domain/run.h"
#include "core/engine/student/student.h"
#include "core/engine/towers/teacher.h"
#include "core/engine/towers/teacher_scorer.h"
#include "core/store/project.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace core::operations {

/// A run's models in memory, with the way from the project's items to theirs. Immutable.
class WarmModels {
public:
    /// Throws RunDamaged.
    WarmModels(const store::Project& project, Run run);

    [[nodiscard]] const Run& run() const { return m_run; }
    [[nodiscard]] const engine::Student& student() const { return m_student; }
    /// Null where the run has no teacher.
    [[nodiscard]] const Scorer* teacher() const { return m_teacherScorer ? &*m_teacherScorer : nullptr; }
    /// Nothing for items that came after the training.
    [[nodiscard]] std::optional<ItemIndex> indexOf(ItemId item) const;
    [[nodiscard]] ItemId idOf(ItemIndex index) const;
    /// Training sessions that hold the item: 0 for new ones.
    [[nodiscard]] int seen(ItemId item) const;
    /// Bytes that each model holds, 0 where that can't be told.
    [[nodiscard]] std::int64_t studentMemory() const { return m_studentMemory; }
    [[nodiscard]] std::int64_t teacherMemory() const { return m_teacherMemory; }
    [[nodiscard]] ItemIndex itemCount() const { return static_cast<ItemIndex>(m_student.tables().itemIds.size()); }

private:
    Run m_run;
    std::int64_t m_heapBefore; // read before the student is loaded
    engine::Student m_student;
    std::int64_t m_studentMemory = 0;
    std::int64_t m_teacherMemory = 0;
    std::optional<engine::Teacher> m_teacher;
    std::optional<engine::TeacherScorer> m_teacherScorer;
    std::unordered_map<std::int64_t, ItemIndex> m_indexes;
};

/// The models of a run, kept in memory between questions (one run at a time, any thread). Throws RunUnknown,
/// RunDamaged.
std::shared_ptr<const WarmModels> warmModels(const store::Project& project, std::int64_t number);

} // namespace core::operations
