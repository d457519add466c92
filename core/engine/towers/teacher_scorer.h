#pragma once

#include "core/domain/scorer.h"
#include "core/engine/towers/teacher.h"

namespace core::engine {

/// The teacher as a model among the others: log P_T(j | s) up to a constant, or, where the transition tower was left
/// out, how much an item is like the newest ones.
class TeacherScorer : public Scorer {
public:
    /// `teacher` must outlive the scorer.
    explicit TeacherScorer(const Teacher& teacher) : m_teacher(teacher) {}

    [[nodiscard]] std::string name() const override { return "teacher"; }
    void score(const Question& question, std::span<float> scores) const override;

private:
    const Teacher& m_teacher;
};

} // namespace core::engine
