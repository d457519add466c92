#pragma once

#include <QWidget>

namespace ui {

class Chart;
class Theme;

/// What belongs to the hand and not to the picture: the focus frame, the ring around the current point and its value.
class ChartOverlay : public QWidget {
public:
    ChartOverlay(Chart& chart, const Theme& theme);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Chart& m_chart;
    const Theme& m_theme;
};

} // namespace ui
