#pragma once

#include "core/protocol/operations/compare.h"
#include "ui/charts/chart_content.h"

namespace ui {

/// Differences of hits in 20 of student and teacher, run minus other, on every slice, around nought.
ChartContent differenceChart(const core::protocol::CompareResponse& response);
/// Which of the two is better, if either is, in one sentence.
QString differenceVerdict(const core::protocol::CompareResponse& response);

} // namespace ui
