#pragma once

#include "ui/widgets/theme.h"

#include <QObject>

class QHeaderView;
class QPainter;

namespace ui {

class ComparisonModel;

/// Draws a table's header in two lines, with the axis of the intervals standing in it. Takes the painting over and
/// leaves the rest (sizes, clicks, menu) to the header.
class ComparisonHeader : public QObject {
    Q_OBJECT

public:
    /// `model` is what the header's own proxy sorts.
    ComparisonHeader(const Theme& theme, QHeaderView& header, const ComparisonModel& model);
    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
    void paint(QPainter& painter) const;
    void paintSection(QPainter& painter, const QRect& rect, int section) const;
    void paintAxis(QPainter& painter, const QRect& rect) const;
    void paintSortMark(QPainter& painter, QPoint rightMiddle) const;

    const Theme& m_theme;
    QHeaderView& m_header;
    const ComparisonModel& m_model;
};

} // namespace ui
