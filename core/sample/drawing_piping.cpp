#include "core/sample/drawing.h"

namespace core::sample {

using namespace images;

namespace {

/// The open end of a pipe.
void drawMouth(Canvas& canvas, Point centre, double radiusX, double radiusY, Colour base)
{
    canvas.fill(ellipse(centre, radiusX, radiusY), lighter(base, 0.45));
    canvas.fill(ellipse(centre, radiusX * 0.74, radiusY * 0.74), darker(base, 0.7));
}

void drawCollar(Canvas& canvas, Point topLeft, Point bottomRight, Colour base, bool isUpright)
{
    const Point across = isUpright ? Point{bottomRight.x, topLeft.y} : Point{topLeft.x, bottomRight.y};
    canvas.fill(roundedBox(topLeft, bottomRight, 3), shine(base, topLeft, across));
}

void drawPipe(Canvas& canvas, const Look& look)
{
    const auto half = 17 + 18 * look.bulk;
    drawRod(canvas, {80 - half, 26}, {80 + half, 210}, look.base);
    canvas.fill(ellipse({80, 210}, half, half * 0.35), shine(look.base, {80 - half, 210}, {80 + half, 210}));
    drawMouth(canvas, {80, 26}, half, half * 0.38, look.base);
}

void drawElbow(Canvas& canvas, const Look& look)
{
    drawTube(canvas, arc({120, 164}, 62, 62, 180, 270), 44, look.base);
    drawCollar(canvas, {30, 158}, {86, 186}, look.base, true);
    drawCollar(canvas, {112, 74}, {140, 130}, look.base, false);
    drawMouth(canvas, {58, 186}, 27, 9, look.base);
    drawMouth(canvas, {140, 102}, 9, 27, look.base);
}

void drawTee(Canvas& canvas, const Look& look)
{
    canvas.fill(roundedBox({58, 112}, {102, 182}, 3), shine(look.base, {58, 112}, {102, 112}));
    canvas.fill(roundedBox({22, 78}, {138, 122}, 3), shine(look.base, {80, 78}, {80, 122}));
    drawCollar(canvas, {14, 72}, {38, 128}, look.base, false);
    drawCollar(canvas, {122, 72}, {146, 128}, look.base, false);
    drawCollar(canvas, {52, 166}, {108, 190}, look.base, true);
    drawMouth(canvas, {14, 100}, 8, 27, look.base);
    drawMouth(canvas, {80, 190}, 27, 8, look.base);
}

void drawBallValve(Canvas& canvas, const Look& look)
{
    const Colour lever{206, 52, 48};
    canvas.fill(roundedBox({24, 128}, {136, 172}, 4), shine(look.base, {80, 128}, {80, 172}));
    canvas.fill(ellipse({80, 150}, 36, 34), shine(look.base, {70, 112}, {90, 186}));
    drawCollar(canvas, {14, 120}, {40, 180}, look.base, false);
    drawCollar(canvas, {120, 120}, {146, 180}, look.base, false);
    drawMouth(canvas, {14, 150}, 8, 28, look.base);
    drawRod(canvas, {73, 94}, {87, 122}, look.base);
    canvas.fill(roundedBox({66, 78}, {150, 96}, 8), matt(lever, {66, 78}, {66, 96}));
    canvas.fill(circle({80, 87}, 6), lighter(look.base, 0.4));
}

void drawFlange(Canvas& canvas, const Look& look)
{
    const Point middle{80, 118};
    canvas.fill(circle({84, 126}, 66), darker(look.base, 0.5));
    std::vector<Contour> plate{circle(middle, 66), circle(middle, 24)};
    for (const auto& hole : regularPolygon(middle, 52, 6, 15)) plate.push_back(circle(hole, 7));
    canvas.fill(plate, Paint({lighter(look.base, 0.55), look.base, lighter(look.base, 0.45), darker(look.base, 0.2)},
                             {30, 70}, {130, 168}));
    canvas.fill({circle(middle, 38), circle(middle, 24)}, matt(lighter(look.base, 0.35), {45, 80}, {115, 156}));
}

void drawHose(Canvas& canvas, const Look& look)
{
    const auto width = 9 + 8 * look.bulk;
    for (int turn = 0; turn < 4; ++turn)
        drawTube(canvas, ellipse({80.0 + turn * 2, 108.0 + turn * 9}, 56, 50), width, look.base);
    drawTube(canvas, {{138, 140}, {142, 176}, {126, 208}}, width, look.base);
}

void drawHoseFitting(Canvas& canvas, const Look& look)
{
    const Colour metal{198, 190, 160};
    drawRod(canvas, {62, 150}, {98, 196}, metal);
    drawThread(canvas, {62, 160}, {98, 196}, metal);
    canvas.fill(roundedBox({48, 126}, {112, 152}, 3), shine(metal, {48, 126}, {112, 126}));
    canvas.fill(roundedBox({52, 66}, {108, 128}, 6), shine({70, 74, 82}, {52, 66}, {108, 66}));
    canvas.fill(roundedBox({46, 46}, {114, 72}, 10), shine(look.base, {46, 46}, {114, 46}));
    canvas.fill(ellipse({80, 48}, 33, 10), lighter(look.base, 0.3));
    canvas.fill(ellipse({80, 48}, 20, 6), Colour{40, 42, 48});
}

} // namespace

void drawPiping(Canvas& canvas, Shape shape, const Look& look)
{
    canvas.place({80, 120}, shape == Shape::Pipe ? 1.0 : 0.68 + 0.36 * look.bulk, shape == Shape::Pipe ? 24 : 0);
    if (shape == Shape::Pipe) drawPipe(canvas, look);
    if (shape == Shape::Elbow) drawElbow(canvas, look);
    if (shape == Shape::Tee) drawTee(canvas, look);
    if (shape == Shape::BallValve) drawBallValve(canvas, look);
    if (shape == Shape::Flange) drawFlange(canvas, look);
    if (shape == Shape::Hose) drawHose(canvas, look);
    if (shape == Shape::HoseFitting) drawHoseFitting(canvas, look);
}

} // namespace core::sample
