#include "core/sample/drawing.h"

namespace core::sample {

using namespace images;

namespace {

void drawShank(Canvas& canvas, double top, double halfWidth, const Look& look)
{
    const auto bottom = top + 46 + 84 * look.stretch;
    drawRod(canvas, {80 - halfWidth, top}, {80 + halfWidth, bottom}, look.base);
    const auto plain = (bottom - top) * 0.22;
    drawThread(canvas, {80 - halfWidth, top + plain}, {80 + halfWidth, bottom}, look.base);
}

void drawHexBolt(Canvas& canvas, const Look& look)
{
    drawShank(canvas, 84, 17, look);
    canvas.fill(roundedBox({40, 80}, {120, 86}, 2), shine(look.base, {40, 80}, {120, 80}));
    canvas.fill(Contour{{42, 52}, {60, 46}, {60, 80}, {42, 80}}, darker(look.base, 0.3));
    canvas.fill(Contour{{60, 46}, {102, 46}, {102, 80}, {60, 80}}, matt(lighter(look.base, 0.3), {60, 46}, {102, 80}));
    canvas.fill(Contour{{102, 46}, {118, 52}, {118, 80}, {102, 80}}, darker(look.base, 0.15));
    canvas.fill(Contour{{42, 52}, {60, 44}, {102, 44}, {118, 52}, {102, 49}, {60, 49}}, lighter(look.base, 0.6));
}

void drawSocketScrew(Canvas& canvas, const Look& look)
{
    drawShank(canvas, 92, 17, look);
    canvas.fill(roundedBox({48, 46}, {112, 96}, 4), shine(look.base, {48, 46}, {112, 46}));
    for (int x = 52; x < 112; x += 5) canvas.stroke({{double(x), 62}, {double(x), 92}}, 1, darker(look.base, 0.4));
    canvas.fill(ellipse({80, 48}, 32, 11), matt(lighter(look.base, 0.3), {48, 40}, {112, 56}));
    canvas.fill(Contour{{66, 48}, {72, 42}, {88, 42}, {94, 48}, {88, 54}, {72, 54}}, darker(look.base, 0.75));
}

void drawPanScrew(Canvas& canvas, const Look& look)
{
    drawShank(canvas, 82, 13, look);
    auto dome = arc({80, 82}, 38, 34, 180, 360);
    canvas.fill(dome, shine(look.base, {42, 60}, {118, 60}));
    canvas.stroke({{70, 58}, {90, 58}}, 4, darker(look.base, 0.7));
    canvas.stroke({{80, 52}, {80, 66}}, 4, darker(look.base, 0.7));
}

void drawHexNut(Canvas& canvas, const Look& look, bool isLocking)
{
    const Point middle{80, 120};
    canvas.fill(regularPolygon({84, 127}, 64, 6, 30), darker(look.base, 0.45));
    canvas.fill(regularPolygon(middle, 64, 6, 30), matt(look.base, {30, 70}, {130, 170}));
    canvas.fill(circle(middle, 52), matt(lighter(look.base, 0.3), {40, 80}, {120, 160}));
    if (isLocking) canvas.fill(circle(middle, 43), matt({64, 120, 200}, {40, 80}, {120, 160}));
    canvas.fill(circle(middle, isLocking ? 32 : 36), darker(look.base, 0.7));
    for (const double radius : {33.0, 29.0, 25.0})
        if (!isLocking || radius < 30)
            canvas.stroke(arc(middle, radius, radius, 20, 200), 1.4, lighter(look.base, 0.1));
    canvas.fill(circle(middle, 24), Colour{236, 238, 241});
}

void drawWingNut(Canvas& canvas, const Look& look)
{
    for (const double side : {-1.0, 1.0}) {
        const Contour wing{{80 + side * 14, 130}, {80 + side * 34, 70},  {80 + side * 56, 54},
                           {80 + side * 68, 70},  {80 + side * 58, 106}, {80 + side * 24, 156}};
        canvas.fill(wing, matt(look.base, {80 + side * 14, 60}, {80 + side * 60, 150}));
        canvas.stroke({wing[1], wing[2], wing[3]}, 2.5, lighter(look.base, 0.6));
    }
    canvas.fill(roundedBox({54, 116}, {106, 168}, 6), shine(look.base, {54, 116}, {106, 116}));
    canvas.fill(ellipse({80, 118}, 26, 10), lighter(look.base, 0.3));
    canvas.fill(ellipse({80, 118}, 15, 6), darker(look.base, 0.7));
}

void drawFlatWasher(Canvas& canvas, const Look& look)
{
    const Point middle{80, 120};
    canvas.fill({circle({83, 125}, 60), circle({83, 125}, 28)}, darker(look.base, 0.5));
    canvas.fill({circle(middle, 60), circle(middle, 29)},
                Paint({lighter(look.base, 0.5), look.base, lighter(look.base, 0.6), darker(look.base, 0.2)}, {35, 70},
                      {125, 170}));
    canvas.stroke(circle(middle, 58), 1.2, lighter(look.base, 0.7));
}

void drawSpringWasher(Canvas& canvas, const Look& look)
{
    const Point middle{80, 120};
    drawTube(canvas, arc(middle, 48, 48, -68, 272), 20, look.base);
    canvas.fill(Contour{{92, 60}, {106, 66}, {96, 88}, {84, 82}}, darker(look.base, 0.35));
}

} // namespace

void drawFastener(Canvas& canvas, Shape shape, const Look& look)
{
    const auto isLong = shape == Shape::HexBolt || shape == Shape::SocketScrew || shape == Shape::PanScrew;
    canvas.place({80, 120}, 0.6 + 0.5 * look.bulk, isLong ? 24 : -8);
    if (shape == Shape::HexBolt) drawHexBolt(canvas, look);
    if (shape == Shape::SocketScrew) drawSocketScrew(canvas, look);
    if (shape == Shape::PanScrew) drawPanScrew(canvas, look);
    if (shape == Shape::HexNut) drawHexNut(canvas, look, /*isLocking=*/false);
    if (shape == Shape::LockNut) drawHexNut(canvas, look, /*isLocking=*/true);
    if (shape == Shape::WingNut) drawWingNut(canvas, look);
    if (shape == Shape::FlatWasher) drawFlatWasher(canvas, look);
    if (shape == Shape::SpringWasher) drawSpringWasher(canvas, look);
}

} // namespace core::sample
