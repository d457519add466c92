#include "ui/pages/evaluation/interval_scale.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int kMostSteps = 5;

double roundStep(double span)
{
    const double rough = span / kMostSteps;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0})
        if (factor * power >= rough * (1 - 1e-9)) return factor * power;
    return 10 * power;
}

} // namespace

QList<double> AxisScale::ticks() const
{
    QList<double> places;
    const auto count = std::lround((high - low) / step);
    for (long at = 0; at <= count; ++at) places += low + static_cast<double>(at) * step;
    return places;
}

int AxisScale::decimals() const
{
    int digits = 0;
    double scaled = step;
    while (digits < 6 && std::abs(scaled - std::round(scaled)) > 1e-6) {
        scaled *= 10;
        ++digits;
    }
    return digits;
}

AxisScale roundScale(double least, double most)
{
    least = std::min(least, 0.0);
    most = std::max(most, 0.0);
    if (most - least <= 0) return {};
    double step = roundStep(most - least);
    for (;;) { // rounding both ends may add a step too many
        const AxisScale scale{std::floor(least / step + 1e-9) * step, std::ceil(most / step - 1e-9) * step, step};
        if (scale.high - scale.low <= (kMostSteps + 0.5) * step) return scale;
        step = roundStep(step * (kMostSteps + 1));
    }
}

double placeOn(const AxisScale& scale, double value, double left, double width)
{
    const double share = (value - scale.low) / (scale.high - scale.low);
    return left + std::clamp(share, 0.0, 1.0) * width;
}

} // namespace ui
