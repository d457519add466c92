#pragma once

#include "ui/pages/evaluation/interval_scale.h"
#include "ui/widgets/theme.h"

#include <QStyledItemDelegate>

namespace ui {

/// Where the axis stands within the plot's column, the same for header and rows.
QRectF plotArea(const QRect& cell);

/// A cell of the comparison: text, or the interval on the axis that all rows share.
class ComparisonDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    ComparisonDelegate(const Theme& theme, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintPlot(QPainter& painter, const QRect& cell, const QModelIndex& index) const;
    void paintText(QPainter& painter, const QRect& cell, const QModelIndex& index) const;

    const Theme& m_theme;
};

} // namespace ui
