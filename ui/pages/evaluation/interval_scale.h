#pragma once

#include <QList>

namespace ui {

/// A round axis that holds all figures: from 0 (or below it), in at most five steps.
struct AxisScale {
    double low = 0;
    double high = 1;
    double step = 1;

    /// The ticks, both ends included.
    [[nodiscard]] QList<double> ticks() const;
    /// Digits behind the point that the ticks need.
    [[nodiscard]] int decimals() const;
};

/// The least round axis from at most 0 to at least 0 that holds `least` and `most`.
AxisScale roundScale(double least, double most);

/// Where a figure stands on an axis that is drawn from `left` over `width` pixels; outside the axis at its ends.
double placeOn(const AxisScale& scale, double value, double left, double width);

} // namespace ui
