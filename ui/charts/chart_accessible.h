#pragma once

namespace ui {

/// Lets screen readers meet a Chart as a chart whose value is its current point. A second call does nothing.
void installChartAccessible();

} // namespace ui
