#include "core/images/canvas.h"
#include "pictures_for_tests.h"

#include <QtTest>

namespace images = core::images;
using namespace core::images::tests;
using images::Canvas;
using images::Paint;
using images::Point;

class CanvasTest : public QObject {
    Q_OBJECT

    static constexpr images::Colour kInk{200, 30, 40};
    static constexpr images::Colour kGround{255, 255, 255};
    static bool isInk(const Canvas& canvas, int x, int y)
    {
        return isNear(colourAt(canvas.pixels(), x, y), {200, 30, 40}, 2);
    }
    static bool isGround(const Canvas& canvas, int x, int y)
    {
        return isNear(colourAt(canvas.pixels(), x, y), {255, 255, 255}, 0);
    }

private Q_SLOTS:
    void fill_coversTheShapeAndNothingElse()
    {
        Canvas canvas(60, 40, kGround);
        canvas.fill(images::circle({30, 20}, 10), kInk);
        QVERIFY(isInk(canvas, 30, 20) && isInk(canvas, 23, 20) && isInk(canvas, 30, 27));
        QVERIFY(isGround(canvas, 18, 20) && isGround(canvas, 38, 28) && isGround(canvas, 0, 0));
    }

    void fill_leavesHolesOpen()
    {
        Canvas canvas(60, 60, kGround);
        canvas.fill({images::circle({30, 30}, 25), images::circle({30, 30}, 10)}, kInk);
        QVERIFY(isGround(canvas, 30, 30) && isInk(canvas, 30, 12));
    }

    void edge_isSmooth()
    {
        Canvas canvas(20, 20, kGround);
        canvas.fill(images::Contour{{0, 0}, {20, 0}, {0, 20}}, kInk);
        const auto isBetween = [&](int x) { return !isInk(canvas, x, 9) && !isGround(canvas, x, 9); };
        QVERIFY(isInk(canvas, 7, 9) && isGround(canvas, 14, 9));
        QVERIFY(isBetween(10) || isBetween(11));
    }

    void place_scalesAndTurnsWhatFollows()
    {
        Canvas canvas(60, 60, kGround);
        canvas.place({30, 30}, 2, 90);
        canvas.fill(images::Contour{{30, 28}, {42, 28}, {42, 32}, {30, 32}},
                    kInk); // to the right: turned, it points down
        QVERIFY(isInk(canvas, 30, 50) && isInk(canvas, 32, 34));
        QVERIFY(isGround(canvas, 50, 30) && isGround(canvas, 30, 24) && isGround(canvas, 36, 50));
    }

    void stroke_isAsWideAsAsked()
    {
        Canvas canvas(60, 60, kGround);
        canvas.stroke({{10, 30}, {50, 30}}, 10, kInk);
        QVERIFY(isInk(canvas, 30, 26) && isInk(canvas, 30, 33));
        QVERIFY(isGround(canvas, 30, 22) && isGround(canvas, 30, 37));
    }

    void paint_runsFromItsFirstColourToItsLast()
    {
        Canvas canvas(100, 10, Paint({{0, 0, 0}, {255, 255, 255}}, {0, 0}, {100, 0}));
        const auto pixels = canvas.pixels();
        QVERIFY(colourAt(pixels, 2, 5).red < 12 && colourAt(pixels, 97, 5).red > 243);
        QVERIFY(std::abs(colourAt(pixels, 50, 5).red - 128) < 6);
    }

    void shapesOutsideThePicture_areCutOff()
    {
        Canvas canvas(20, 20, kGround);
        canvas.fill(images::circle({-500, -500}, 100), kInk);
        canvas.stroke({{-100, 10}, {200, 10}}, 4, kInk);
        QVERIFY(isInk(canvas, 19, 10) && isGround(canvas, 10, 2));
    }
};

QTEST_APPLESS_MAIN(CanvasTest)
#include "canvas_test.moc"
