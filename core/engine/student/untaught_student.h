#pragma once

#include "core/domain/scorer.h"
#include "core/engine/student/student.h"

#include <filesystem>
#include <memory>

namespace core::engine {

/// The student as it was before it heard the teacher, to show what the teacher adds. It differs from the student in
/// what its edges are worth and shares all else with it.
class UntaughtStudent : public Scorer {
public:
    /// `student` must outlive it; `values` as StudentTables::untaught.
    UntaughtStudent(const Student& student, EdgeValues values);

    [[nodiscard]] std::string name() const override { return "untaught"; }
    void score(const Question& question, std::span<float> scores) const override;

    /// Null where `student` heard no teacher, or was loaded.
    static std::unique_ptr<UntaughtStudent> of(const Student& student);
    /// Writes untaught.safetensors into `folder`, whole or not at all, where the tables hold such values; otherwise
    /// takes an older one away.
    static void save(const StudentTables& tables, const std::filesystem::path& folder);
    /// Null where `folder` has none: students without teacher, and those of before. Throws RunDamaged.
    static std::unique_ptr<UntaughtStudent> load(const std::filesystem::path& folder, const Student& student);

private:
    const Student& m_student;
    EdgeValues m_values;
};

} // namespace core::engine
