#pragma once

#include "core/store/run_repository.h"
#include "ui/charts/chart_content.h"
#include "ui/pages/models/run_row.h"

#include <optional>
#include <vector>

namespace ui {

using RunCurve = std::vector<core::store::CurvePoint>;

/// Whether the student was tried on the validation days: what is trained now is the one for serving.
[[nodiscard]] bool wasTried(const RunCurve& curve);
/// The stages of which the curve holds a loss, in their order.
QList<core::Stage> stagesWithLoss(const RunCurve& curve);
/// The loss of one stage by step. `total`: steps that the stage will have, 0 where it is over or not known; until then
/// the ground is that of the future.
ChartContent lossChart(const RunCurve& curve, core::Stage stage, std::int64_t total);
/// Hits in 20: on the validation days while training, on the test days where the run was evaluated, there with the
/// strongest simple method as a reference.
ChartContent hitsChart(const RunRow& row, const RunCurve& curve);

} // namespace ui
