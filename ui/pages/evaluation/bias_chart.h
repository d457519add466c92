#pragma once

#include "ui/pages/evaluation/comparison_charts.h"
#include "ui/widgets/table_content.h"
#include "ui/widgets/theme.h"

#include <QWidget>

namespace ui {

/// Four measures of popularity bias, each on a line of its own: teacher and student joined by a bar, the data and a
/// third model beside them. Hover and the arrow keys tell the values; Ctrl+C and the menu copy them.
class BiasChart : public QWidget {
    Q_OBJECT

public:
    static constexpr int kMeasures = 4;

    explicit BiasChart(const Theme& theme, QWidget* parent = nullptr);
    void setSeries(const QList<BiasSeries>& series, const QString& sentence);
    void retranslate() { announce(); }

    /// Where a series' mark stands on the line of a measure, in the widget's pixels.
    [[nodiscard]] QPointF placeOf(int measure, int series) const;
    [[nodiscard]] TableContent content() const;
    [[nodiscard]] static QString measureName(int measure);
    [[nodiscard]] static QString measureDetail(int measure);
    [[nodiscard]] static QString valueText(int measure, const core::PopularityBias& bias);
    [[nodiscard]] QSize sizeHint() const override { return {360, 260}; }
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void saveRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void announce();
    void copy() const;
    [[nodiscard]] QString lineText(int measure) const;
    [[nodiscard]] QRectF plotOf(int measure) const;
    [[nodiscard]] int legendHeight() const;
    void paintLegend(QPainter& painter) const;
    void paintMeasure(QPainter& painter, int measure) const;

    const Theme& m_theme;
    QList<BiasSeries> m_series;
    QString m_sentence;
    int m_current = -1; ///< measure that the keys came to
};

} // namespace ui
