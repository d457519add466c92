#pragma once

#include "ui/widgets/theme.h"

#include <QStyledItemDelegate>

namespace ui {

/// Draws a recent project: five photographs, name, counts, a state chip, the day it was opened; for a missing one
/// dashed frames and the two ways out as links.
class RecentDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// At the scale of now.
    [[nodiscard]] static int rowHeight(const Theme& theme);

    RecentDelegate(const Theme& theme, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

    /// Where a missing project's two ways out stand in its row.
    struct Links {
        QRect locate;
        QRect remove;
    };
    [[nodiscard]] Links linksOf(const QRect& row, const QModelIndex& index) const;

Q_SIGNALS:
    void locateRequested(const QString& folder);
    void removeRequested(const QString& folder);

private:
    void paintPictures(QPainter& painter, const QRect& row, const QModelIndex& index) const;
    void paintWords(QPainter& painter, const QRect& row, const QModelIndex& index) const;
    void paintState(QPainter& painter, const QRect& row, const QModelIndex& index) const;
    /// Left and top of the chip.
    [[nodiscard]] QRectF chipRect(const QRect& row, const QModelIndex& index) const;
    [[nodiscard]] int picturesIn(const QRect& row) const;
    [[nodiscard]] int textLeft(const QRect& row) const;

    const Theme& m_theme;
};

} // namespace ui
