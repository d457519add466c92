#pragma once

#include "ui/charts/chart_content.h"

#include "ui/charts/plot.h"

namespace ui {

class Theme;

/// What stands in words on a chart: labels of lines and references, names of rows, values beside marks, the legend of
/// rows. Placed while painting, when the layout is known, so that nothing overlaps.
class ChartAnnotations : public QCPAbstractItem {
public:
    ChartAnnotations(QCustomPlot* plot, ChartContent content, const Theme& theme);
    double selectTest(const QPointF&, bool, QVariant*) const override { return -1; }

protected:
    void draw(QCPPainter* painter) override;

private:
    void drawLegend(QCPPainter* painter) const;
    void drawRows(QCPPainter* painter) const;
    void drawValues(QCPPainter* painter) const;
    [[nodiscard]] bool crossesWhisker(const QRectF& label, int ownSeries) const;
    [[nodiscard]] bool hasRoomBesideTick(double x, double width) const;
    void drawReferenceLabels(QCPPainter* painter, QList<QRectF>& taken) const;
    void drawLineLabels(QCPPainter* painter, QList<QRectF>& taken) const;
    void drawCut(QCPPainter* painter) const;
    [[nodiscard]] int collisions(const QRectF& label, const QList<QRectF>& taken) const;
    [[nodiscard]] QRectF area() const;

    const ChartContent m_content;
    const Theme& m_theme;
};

/// The mark of a series, outlined and filled as its role wants it.
QCPScatterStyle markOf(SeriesRole role, const Theme& theme);
QColor colourOf(SeriesRole role, const Theme& theme);
/// Whether the legend of rows is wanted: more than one series.
bool hasLegend(const ChartContent& content);
/// Width of the names of rows, in pixels.
double rowLabelWidth(const ChartContent& content, const Theme& theme);

} // namespace ui
