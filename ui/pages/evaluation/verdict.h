#pragma once

#include "core/domain/metrics.h"
#include "ui/pages/evaluation/comparison.h"

#include <QString>

#include <optional>

namespace ui {

/// What is known of the student against the strongest simple method and the teacher, hits in 20 of all cases.
struct VerdictFacts {
    int seeds = 1;
    QString strongest; ///< as EvaluationWords::model calls it; empty: no simple method was measured
    double points = 0; ///< student minus strongest
    std::optional<core::Interval> interval;
    std::optional<double> pValue;    ///< of MRR@20, paired over sessions
    bool corrected = true;           ///< by Holm over all methods; false: for this pair alone
    std::optional<double> toTeacher; ///< student minus teacher, points
    std::optional<Estimate> heard;   ///< what hearing the teacher adds to the student, points
    double studentMilliseconds = 0;  ///< a prediction, 0 where not measured
    double teacherMilliseconds = 0;
};

/// The band above the comparison.
struct Verdict {
    /// Better: sure. Reference: too few seeds to be sure of anything but a loss. Unclear: the interval holds 0.
    enum class Kind { Better, Reference, Unclear, Worse, None };
    Kind kind = Kind::None;
    QString sentence; ///< rich text
    QString detail;   ///< plain
};

/// Fewer trainings than this are for reference only.
constexpr int kSeedsToTrust = 3;

/// `comparison` of the moment, by its stored differences.
VerdictFacts verdictFacts(const Comparison& comparison);
/// In the window's language.
Verdict verdict(const VerdictFacts& facts);

} // namespace ui
