#include "core/sample/drawing.h"

#include <array>

namespace core::sample {

using namespace images;

namespace {

void drawBearing(Canvas& canvas, const Look& look)
{
    const Point middle{80, 120};
    canvas.fill(circle({84, 127}, 64), darker(look.base, 0.5));
    canvas.fill({circle(middle, 64), circle(middle, 22)}, darker(look.base, 0.55));
    const auto ring = [&](double outer, double inner) {
        canvas.fill({circle(middle, outer), circle(middle, inner)},
                    Paint({lighter(look.base, 0.7), look.base, lighter(look.base, 0.5), darker(look.base, 0.25)},
                          {30, 70}, {130, 170}));
    };
    ring(64, 52);
    ring(34, 22);
    for (const auto& ball : regularPolygon(middle, 43, 9)) {
        canvas.fill(circle(ball, 9), matt(lighter(look.base, 0.2), {ball.x - 7, ball.y - 7}, {ball.x + 7, ball.y + 7}));
        canvas.fill(circle({ball.x - 3, ball.y - 3}, 2.5), lighter(look.base, 0.9));
    }
}

void drawShaft(Canvas& canvas, const Look& look)
{
    const auto half = 8 + 14 * look.bulk;
    drawRod(canvas, {80 - half, 22}, {80 + half, 212}, look.base);
    canvas.fill(ellipse({80, 22}, half, half * 0.35), lighter(look.base, 0.5));
    canvas.stroke(ellipse({80, 22}, half * 0.8, half * 0.26), 1, darker(look.base, 0.3));
}

void drawSpring(Canvas& canvas, const Look& look)
{
    constexpr std::array kTurns{56.0, 75.0, 94.0, 113.0, 132.0, 151.0, 170.0, 189.0};
    for (const auto y : kTurns) drawTube(canvas, arc({80, y}, 36, 11, 180, 360), 6, darker(look.base, 0.35));
    for (const auto y : kTurns)
        drawTube(canvas, {{44, y}, {56, y + 14}, {84, y + 19}, {108, y + 18}, {116, y + 12}}, 9, look.base);
}

void drawORing(Canvas& canvas, const Look& look)
{
    drawTube(canvas, ellipse({66, 104}, 44, 46), 11, look.base);
    drawTube(canvas, ellipse({94, 144}, 44, 46), 11, look.base);
}

} // namespace

void drawMotion(Canvas& canvas, Shape shape, const Look& look)
{
    canvas.place({80, 120}, shape == Shape::Shaft ? 1.0 : 0.62 + 0.42 * look.bulk, shape == Shape::Shaft ? 30 : 0);
    if (shape == Shape::Bearing) drawBearing(canvas, look);
    if (shape == Shape::Shaft) drawShaft(canvas, look);
    if (shape == Shape::Spring) drawSpring(canvas, look);
    if (shape == Shape::ORing) drawORing(canvas, look);
}

} // namespace core::sample
