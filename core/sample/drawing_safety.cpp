#include "core/sample/drawing.h"

#include <array>

namespace core::sample {

using namespace images;

namespace {

void drawGlove(Canvas& canvas, const Look& look)
{
    const auto paint = matt(look.base, {30, 60}, {130, 190});
    constexpr std::array<std::array<double, 3>, 4> kFingers{{{52, 70, 18}, {70, 50, 18}, {89, 52, 18}, {107, 72, 17}}};
    for (const auto& [x, top, width] : kFingers) {
        canvas.stroke({{x, top}, {76 + (x - 76) * 0.8, 130}}, width + 2, darker(look.base, 0.35));
        canvas.stroke({{x, top}, {76 + (x - 76) * 0.8, 130}}, width, paint);
    }
    canvas.stroke({{132, 112}, {100, 150}}, 22, darker(look.base, 0.35));
    canvas.stroke({{132, 112}, {100, 150}}, 20, paint);
    canvas.fill(roundedBox({46, 110}, {112, 184}, 20), paint);
    canvas.fill(roundedBox({50, 176}, {108, 214}, 5),
                matt(mixed(look.base, {236, 236, 232}, 0.65), {50, 176}, {108, 214}));
    for (const double y : {184.0, 191.0, 198.0, 205.0}) canvas.stroke({{53, y}, {105, y}}, 1.2, darker(look.base, 0.2));
}

void drawHelmet(Canvas& canvas, const Look& look)
{
    auto dome = arc({80, 140}, 60, 68, 180, 360);
    canvas.fill(dome, Paint({lighter(look.base, 0.55), look.base, darker(look.base, 0.3)}, {40, 80}, {130, 140}));
    canvas.fill(roundedBox({10, 134}, {150, 152}, 8), matt(look.base, {10, 134}, {10, 152}));
    for (const double x : {-16.0, 0.0, 16.0})
        canvas.stroke({{80 + x, 76 + x * x / 40}, {80 + x * 1.5, 130}}, 4, darker(look.base, 0.15));
    canvas.stroke(arc({80, 150}, 46, 54, 20, 160), 3.5, Colour{60, 62, 68});
}

void drawEarMuffs(Canvas& canvas, const Look& look)
{
    drawTube(canvas, arc({80, 124}, 54, 74, 188, 352), 9, {70, 72, 78});
    for (const double side : {-1.0, 1.0}) {
        const auto x = 80 + side * 50;
        canvas.fill(roundedBox({x - side * 12 - 12, 116}, {x - side * 12 + 12, 184}, 10), Colour{44, 46, 52});
        canvas.fill(roundedBox({x + side * 4 - 16, 108}, {x + side * 4 + 16, 192}, 14),
                    matt(look.base, {x - 14, 108}, {x + 16, 192}));
    }
}

void drawGoggles(Canvas& canvas, const Look& look)
{
    canvas.stroke(arc({80, 120}, 66, 50, 190, 350), 8, Colour{56, 58, 64});
    canvas.fill(roundedBox({14, 90}, {146, 158}, 26), matt(look.base, {14, 90}, {146, 158}));
    for (const double x : {24.0, 86.0}) {
        canvas.fill(roundedBox({x, 100}, {x + 50, 148}, 18),
                    Paint({{226, 240, 246}, {164, 196, 208}}, {x, 100}, {x + 50, 148}));
        canvas.stroke({{x + 12, 136}, {x + 30, 110}}, 4, Colour{246, 252, 254});
    }
}

} // namespace

void drawSafety(Canvas& canvas, Shape shape, const Look& look)
{
    canvas.place({80, 120}, shape == Shape::Glove ? 0.74 + 0.28 * look.bulk : 0.95, 0);
    if (shape == Shape::Glove) drawGlove(canvas, look);
    if (shape == Shape::Helmet) drawHelmet(canvas, look);
    if (shape == Shape::EarMuffs) drawEarMuffs(canvas, look);
    if (shape == Shape::Goggles) drawGoggles(canvas, look);
}

} // namespace core::sample
