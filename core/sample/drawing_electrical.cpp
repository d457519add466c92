#include "core/sample/drawing.h"

namespace core::sample {

using namespace images;

namespace {

const Colour kCopper{206, 128, 84};
const Colour kTin{202, 206, 212};

void drawCable(Canvas& canvas, const Look& look)
{
    const auto width = 6 + 7 * look.bulk;
    for (int turn = 0; turn < 5; ++turn)
        drawTube(canvas, ellipse({80, 96.0 + turn * 7}, 52.0 - turn % 2 * 5, 44), width, look.base);
    drawTube(canvas, {{128, 130}, {132, 164}, {118, 196}}, width, look.base);
    for (int strand = -1; strand <= 1; ++strand)
        canvas.stroke({{118.0 + strand * 2, 196}, {110.0 + strand * 5, 220}}, 2.2, kCopper);
}

void drawRingTerminal(Canvas& canvas, const Look& look)
{
    canvas.fill({circle({80, 70}, 40), circle({80, 70}, 20)}, matt(kTin, {45, 35}, {115, 105}));
    canvas.fill(Contour{{62, 100}, {98, 100}, {92, 132}, {68, 132}}, shine(kTin, {62, 110}, {98, 110}));
    canvas.fill(roundedBox({58, 128}, {102, 206}, 8), shine(look.base, {58, 130}, {102, 130}));
    canvas.fill(ellipse({80, 204}, 20, 7), darker(look.base, 0.55));
}

void drawGland(Canvas& canvas, const Look& look)
{
    drawRod(canvas, {58, 150}, {102, 204}, look.base);
    drawThread(canvas, {58, 154}, {102, 204}, look.base);
    canvas.fill(roundedBox({40, 122}, {120, 152}, 4), shine(look.base, {40, 122}, {120, 122}));
    for (const double x : {60.0, 100.0}) canvas.stroke({{x, 124}, {x, 150}}, 1.5, darker(look.base, 0.5));
    canvas.fill(Contour{{50, 60}, {110, 60}, {116, 122}, {44, 122}}, shine(look.base, {44, 60}, {116, 60}));
    canvas.fill(ellipse({80, 60}, 30, 10), lighter(look.base, 0.3));
    canvas.fill(ellipse({80, 60}, 18, 6), Colour{30, 32, 36});
}

void drawCableTie(Canvas& canvas, const Look& look)
{
    const auto bottom = 130 + 84 * look.bulk;
    for (const double x : {52.0, 80.0, 108.0}) {
        drawTube(canvas, {{x, 44}, {x, bottom}}, 9, look.base);
        canvas.fill(Contour{{x - 4, bottom}, {x + 4, bottom}, {x, bottom + 16}}, look.base);
        canvas.fill(roundedBox({x - 10, 26}, {x + 10, 50}, 3), matt(look.base, {x - 10, 26}, {x + 10, 50}));
        canvas.fill(roundedBox({x - 4, 34}, {x + 4, 42}, 1), darker(look.base, 0.6));
    }
}

} // namespace

void drawElectrical(Canvas& canvas, Shape shape, const Look& look)
{
    canvas.place({80, 120}, shape == Shape::CableTie ? 1.0 : 0.7 + 0.35 * look.bulk, shape == Shape::CableTie ? 14 : 0);
    if (shape == Shape::Cable) drawCable(canvas, look);
    if (shape == Shape::RingTerminal) drawRingTerminal(canvas, look);
    if (shape == Shape::Gland) drawGland(canvas, look);
    if (shape == Shape::CableTie) drawCableTie(canvas, look);
}

} // namespace core::sample
