#pragma once

#include "core/images/canvas.h"
#include "core/sample/kinds.h"

namespace core::sample {

/// What a drawing shows of a product. Drawings are made for 160x240 pixels around the middle (80, 120).
struct Look {
    images::Colour base;
    double bulk = 0.5;    ///< place of the size among the kind's sizes, 0 to 1
    double stretch = 0.5; ///< length in proportion to the longest, 0 to 1
};

using images::Canvas;
using images::Colour;
using images::Contour;
using images::Paint;
using images::Point;

// One per domain; `shape` is one of that domain's.
void drawFastener(Canvas& canvas, Shape shape, const Look& look);
void drawTool(Canvas& canvas, Shape shape, const Look& look);
void drawPiping(Canvas& canvas, Shape shape, const Look& look);
void drawElectrical(Canvas& canvas, Shape shape, const Look& look);
void drawSafety(Canvas& canvas, Shape shape, const Look& look);
void drawStorage(Canvas& canvas, Shape shape, const Look& look);
void drawMotion(Canvas& canvas, Shape shape, const Look& look);

/// Light as it falls on something round and shiny, from one side to the other.
Paint shine(Colour base, Point from, Point to);
/// Light on something matt.
Paint matt(Colour base, Point from, Point to);
/// An upright round rod.
void drawRod(Canvas& canvas, Point topLeft, Point bottomRight, Colour base);
/// The turns of a thread over a rod.
void drawThread(Canvas& canvas, Point topLeft, Point bottomRight, Colour base);
/// A round tube along a line.
void drawTube(Canvas& canvas, const Contour& line, double width, Colour base);

} // namespace core::sample
