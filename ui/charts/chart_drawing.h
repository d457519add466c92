#pragma once

#include "ui/charts/chart_content.h"

#include <QList>
#include <QPointF>
#include <QSize>

class QCustomPlot;
class QPainter;

namespace ui {

class Theme;

/// Fills the plot with the content, replacing what it showed; the plot is to be replotted.
void drawChart(QCustomPlot& plot, const ChartContent& content, const Theme& theme);
/// Where a point stands in the plot as it was last laid out, in pixels.
QPointF pixelOf(const QCustomPlot& plot, const ChartContent& content, int series, int point);
/// Paints the chart with its title above onto `painter`, as large as given in pixels.
void paintChart(QPainter& painter, const ChartContent& content, const Theme& theme, const QSize& size);

/// Round numbers within the range, at most five, that an axis is marked with.
QList<double> ticksOf(double low, double high);

} // namespace ui
