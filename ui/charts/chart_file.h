#pragma once

#include "ui/charts/chart_content.h"

#include <QImage>
#include <QSize>

namespace ui {

class Theme;

/// Tab separated, for a spreadsheet's paste.
QString asText(const ChartTable& table);
/// Twice as fine as the screen.
QImage pictureOf(const ChartContent& content, const Theme& theme, const QSize& size);
/// By the path's suffix: csv (UTF-8 with BOM), svg, pdf, png. Written whole or not at all; returns whether it was.
bool writeChart(const QString& path, const ChartContent& content, const Theme& theme, const QSize& size);

} // namespace ui
