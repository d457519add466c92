#include "core/sample/drawing.h"

#include <cmath>

namespace core::sample {

using namespace images;

Paint shine(Colour base, Point from, Point to)
{
    return {{darker(base, 0.42), lighter(base, 0.35), lighter(base, 0.75), base, darker(base, 0.18), darker(base, 0.5)},
            from,
            to};
}

Paint matt(Colour base, Point from, Point to)
{
    return {{lighter(base, 0.3), base, darker(base, 0.28)}, from, to};
}

void drawRod(Canvas& canvas, Point topLeft, Point bottomRight, Colour base)
{
    canvas.fill(roundedBox(topLeft, bottomRight, 2), shine(base, topLeft, {bottomRight.x, topLeft.y}));
}

void drawThread(Canvas& canvas, Point topLeft, Point bottomRight, Colour base)
{
    constexpr double kPitch = 5.5;
    constexpr double kSlant = 2.5;
    const auto turns = static_cast<int>(std::ceil((bottomRight.y - kSlant - topLeft.y) / kPitch));
    for (int turn = 0; turn < turns; ++turn) {
        const double y = topLeft.y + turn * kPitch;
        canvas.stroke({{topLeft.x - 1, y + kSlant}, {bottomRight.x + 1, y}}, 1.6, darker(base, 0.5));
        canvas.stroke({{topLeft.x, y + kSlant + 2}, {bottomRight.x, y + 2}}, 0.8, lighter(base, 0.55));
    }
}

void drawTube(Canvas& canvas, const Contour& line, double width, Colour base)
{
    const auto moved = [&line](double x, double y) {
        auto copy = line;
        for (auto& point : copy) point = {point.x + x, point.y + y};
        return copy;
    };
    canvas.stroke(line, width, darker(base, 0.42));
    canvas.stroke(moved(-width * 0.03, -width * 0.04), width * 0.78, base);
    canvas.stroke(moved(-width * 0.1, -width * 0.12), width * 0.42, lighter(base, 0.25));
    canvas.stroke(moved(-width * 0.15, -width * 0.18), width * 0.14, lighter(base, 0.65));
}

} // namespace core::sample
