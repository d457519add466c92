#pragma once

#include "ui/pages/models/run_row.h"
#include "ui/widgets/chip.h"

#include <QStyledItemDelegate>

namespace ui {

Chip chipOf(RunPhase phase);

/// Cells of the runs table: rows with their separator, the state as a chip, the interval in grey behind its figure.
class RunsDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit RunsDelegate(const Theme& theme, QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void drawHits(QPainter& painter, const QRect& cell, const QString& text) const;

    const Theme& m_theme;
};

} // namespace ui
