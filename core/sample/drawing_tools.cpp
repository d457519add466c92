#include "core/sample/drawing.h"

namespace core::sample {

using namespace images;

namespace {

void drawDrill(Canvas& canvas, const Look& look)
{
    drawRod(canvas, {66, 24}, {94, 96}, darker(look.base, 0.1));
    drawRod(canvas, {68, 92}, {92, 200}, look.base);
    canvas.fill(Contour{{68, 198}, {92, 198}, {80, 216}}, darker(look.base, 0.2));
    for (const double y : {100.0, 130.0, 160.0}) {
        canvas.fill(Contour{{68, y + 22}, {92, y}, {92, y + 9}, {68, y + 31}}, darker(look.base, 0.6));
        canvas.stroke({{68, y + 21}, {92, y - 1}}, 1.5, lighter(look.base, 0.7));
    }
}

void drawTap(Canvas& canvas, const Look& look)
{
    drawRod(canvas, {70, 24}, {90, 46}, darker(look.base, 0.2));
    drawRod(canvas, {66, 44}, {94, 116}, look.base);
    drawRod(canvas, {64, 116}, {96, 206}, look.base);
    drawThread(canvas, {64, 118}, {96, 204}, look.base);
    canvas.fill(Contour{{74, 118}, {84, 118}, {92, 206}, {80, 206}}, darker(look.base, 0.65));
    canvas.fill(Contour{{64, 204}, {96, 204}, {88, 216}, {72, 216}}, darker(look.base, 0.3));
}

void drawWrench(Canvas& canvas, const Look& look)
{
    canvas.fill(roundedBox({68, 66}, {92, 186}, 6), shine(look.base, {68, 100}, {92, 100}));
    canvas.fill(roundedBox({75, 84}, {85, 168}, 4), darker(look.base, 0.2));
    canvas.fill(
        Contour{{46, 20}, {64, 28}, {64, 50}, {96, 50}, {96, 28}, {114, 20}, {120, 52}, {100, 80}, {60, 80}, {40, 52}},
        matt(lighter(look.base, 0.2), {40, 20}, {120, 80}));
    canvas.fill({circle({80, 198}, 28), regularPolygon({80, 198}, 16, 12, 15)},
                matt(lighter(look.base, 0.2), {52, 170}, {108, 226}));
}

void drawHexKey(Canvas& canvas, const Look& look)
{
    const auto bend = arc({74, 62}, 26, 26, 180, 270);
    Contour line{{48, 204}};
    line.insert(line.end(), bend.begin(), bend.end());
    line.push_back({126, 36});
    drawTube(canvas, line, 15, look.base);
}

void drawOilBottle(Canvas& canvas, const Look& look)
{
    const Colour body{238, 236, 228};
    canvas.fill(roundedBox({70, 30}, {90, 56}, 3), matt(look.base, {70, 30}, {90, 30}));
    canvas.fill(Contour{{66, 56}, {94, 56}, {118, 88}, {42, 88}}, shine(body, {42, 70}, {118, 70}));
    canvas.fill(roundedBox({42, 82}, {118, 214}, 10), shine(body, {42, 100}, {118, 100}));
    canvas.fill(Contour{{42, 112}, {118, 112}, {118, 180}, {42, 180}}, matt(look.base, {42, 112}, {118, 180}));
    canvas.fill(Contour{{80, 124}, {96, 152}, {80, 168}, {64, 152}}, lighter(look.base, 0.75));
}

void drawSprayCan(Canvas& canvas, const Look& look)
{
    const Colour tin{206, 210, 214};
    canvas.fill(roundedBox({70, 24}, {90, 48}, 4), matt({240, 240, 240}, {70, 24}, {90, 24}));
    canvas.fill(Contour{{66, 46}, {94, 46}, {114, 70}, {46, 70}}, shine(tin, {46, 60}, {114, 60}));
    canvas.fill(roundedBox({46, 66}, {114, 216}, 6), shine(look.base, {46, 100}, {114, 100}));
    canvas.fill(Contour{{46, 68}, {114, 68}, {114, 76}, {46, 76}}, shine(tin, {46, 70}, {114, 70}));
    canvas.fill(roundedBox({56, 110}, {104, 160}, 3), lighter(look.base, 0.85));
    canvas.fill(circle({80, 135}, 15), look.base);
}

void drawTape(Canvas& canvas, const Look& look)
{
    const auto height = 30 + 44 * look.bulk;
    const Point top{80, 96};
    const Point bottom{80, 96 + height};
    canvas.fill(ellipse(bottom, 62, 30), matt(darker(look.base, 0.15), {18, 120}, {142, 120}));
    canvas.fill(Contour{{18, top.y}, {142, top.y}, {142, bottom.y}, {18, bottom.y}},
                shine(look.base, {18, 100}, {142, 100}));
    canvas.fill(ellipse(top, 62, 30), matt(lighter(look.base, 0.35), {18, 70}, {142, 120}));
    canvas.fill(ellipse(top, 38, 17), Colour{196, 160, 112});
    canvas.fill(ellipse({80, 98}, 34, 14), Colour{92, 76, 58});
}

} // namespace

void drawTool(Canvas& canvas, Shape shape, const Look& look)
{
    const auto lies = shape == Shape::Drill || shape == Shape::Tap || shape == Shape::Wrench;
    canvas.place({80, 120}, shape == Shape::Tape ? 0.95 : 0.62 + 0.4 * look.bulk, lies ? 32 : 0);
    if (shape == Shape::Drill) drawDrill(canvas, look);
    if (shape == Shape::Tap) drawTap(canvas, look);
    if (shape == Shape::Wrench) drawWrench(canvas, look);
    if (shape == Shape::HexKey) drawHexKey(canvas, look);
    if (shape == Shape::OilBottle) drawOilBottle(canvas, look);
    if (shape == Shape::SprayCan) drawSprayCan(canvas, look);
    if (shape == Shape::Tape) drawTape(canvas, look);
}

} // namespace core::sample
