#include "core/sample/drawing.h"

namespace core::sample {

using namespace images;

namespace {

const Colour kSteel{178, 184, 192};

void drawBox(Canvas& canvas, const Look& look)
{
    canvas.fill(Contour{{16, 92}, {52, 66}, {144, 78}, {110, 108}}, darker(look.base, 0.6));
    canvas.fill(Contour{{16, 92}, {110, 108}, {104, 186}, {24, 164}}, matt(look.base, {16, 92}, {104, 186}));
    canvas.fill(Contour{{110, 108}, {144, 78}, {138, 148}, {104, 186}}, darker(look.base, 0.35));
    canvas.stroke({{52, 66}, {16, 92}, {110, 108}, {144, 78}, {52, 66}}, 5, lighter(look.base, 0.3));
    canvas.fill(Contour{{44, 116}, {82, 122}, {81, 136}, {44, 129}}, darker(look.base, 0.55));
}

void drawLid(Canvas& canvas, const Look& look)
{
    canvas.fill(Contour{{12, 120}, {106, 142}, {106, 156}, {12, 133}}, darker(look.base, 0.15));
    canvas.fill(Contour{{106, 142}, {148, 106}, {148, 119}, {106, 156}}, darker(look.base, 0.4));
    canvas.fill(Contour{{12, 120}, {54, 88}, {148, 106}, {106, 142}},
                matt(lighter(look.base, 0.2), {12, 90}, {148, 142}));
    canvas.stroke({{32, 119}, {60, 98}, {128, 111}, {100, 133}, {32, 119}}, 3, darker(look.base, 0.25));
}

void drawWheel(Canvas& canvas, Point centre, double radius, Colour tyre)
{
    canvas.fill(circle(centre, radius),
                matt(tyre, {centre.x - radius, centre.y - radius}, {centre.x + radius, centre.y + radius}));
    canvas.fill(circle(centre, radius * 0.6),
                matt(kSteel, {centre.x - radius, centre.y - radius}, {centre.x + radius, centre.y + radius}));
    canvas.fill(circle(centre, radius * 0.22), darker(kSteel, 0.5));
}

void drawDolly(Canvas& canvas, const Look& look)
{
    drawTube(canvas, {{26, 150}, {20, 44}, {52, 36}, {60, 140}}, 7, kSteel);
    for (const Point wheel : {Point{34, 186}, Point{100, 204}, Point{134, 172}})
        drawWheel(canvas, wheel, 15, {56, 58, 64});
    canvas.fill(Contour{{14, 158}, {60, 132}, {150, 152}, {106, 186}}, matt(look.base, {14, 132}, {150, 186}));
    canvas.fill(Contour{{14, 158}, {106, 186}, {106, 194}, {14, 167}}, darker(look.base, 0.3));
    canvas.fill(Contour{{106, 186}, {150, 152}, {150, 160}, {106, 194}}, darker(look.base, 0.5));
}

void drawCaster(Canvas& canvas, const Look& look)
{
    canvas.fill(Contour{{30, 52}, {130, 52}, {124, 66}, {36, 66}}, matt(kSteel, {30, 52}, {130, 66}));
    canvas.fill(roundedBox({56, 64}, {104, 84}, 5), shine(kSteel, {56, 64}, {104, 64}));
    drawWheel(canvas, {88, 152}, 54, look.base);
    canvas.fill(Contour{{56, 82}, {104, 82}, {98, 160}, {80, 160}}, matt(kSteel, {56, 82}, {104, 160}));
    canvas.fill(circle({88, 152}, 9), lighter(kSteel, 0.5));
}

} // namespace

void drawStorage(Canvas& canvas, Shape shape, const Look& look)
{
    canvas.place({80, 126}, 0.7 + 0.32 * look.bulk, 0);
    if (shape == Shape::Box) drawBox(canvas, look);
    if (shape == Shape::Lid) drawLid(canvas, look);
    if (shape == Shape::Dolly) drawDolly(canvas, look);
    if (shape == Shape::Caster) drawCaster(canvas, look);
}

} // namespace core::sample
