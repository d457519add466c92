#pragma once

#include "core/protocol/operations/compare.h"
#include "ui/charts/chart_content.h"
#include "ui/pages/evaluation/evaluation_reader.h"

#include <optional>

namespace ui {

/// The three pictures below the comparison, as charts over what is known; each carries the sentence that it proves.

/// Student, teacher, the student before it heard it, and the strongest simple method on every slice with cases, hits at
/// `cutOff`.
enum class SliceKinds { ByFrequency, ByFrequencyAndLength };
ChartContent sliceChart(const Comparison& comparison, CutOff cutOff, SliceKinds kinds);
/// How far the student falls without each part; empty where no such training was evaluated.
ChartContent ablationChart(const core::protocol::AblationsResponse& response);
/// "without pictures, texts".
QString withoutText(const std::vector<core::Without>& without);
/// "without one of: pictures, texts".
QString withoutEach(const std::vector<core::Without>& without);

/// Four measures of one model's recommendations.
struct BiasSeries {
    QString model; ///< as in ComparisonRow; "data": the true next items
    core::PopularityBias bias;
};
/// Of how many recommendations the measures are that fit `cutOff`: 10 or 20; 20 where only those were measured.
int biasLength(const Comparison& comparison, CutOff cutOff);
/// length: as biasLength gives.
QList<BiasSeries> biasSeries(const Evaluation& evaluation, int length);
/// What the four measures say of the student against its teacher (and against a student without one).
QString biasSentence(const QList<BiasSeries>& series);
/// What the teacher's vectors tell of popularity.
QString probeSentence(const core::PopularityProbe& probe);

} // namespace ui
