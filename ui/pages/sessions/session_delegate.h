#pragma once

#include "ui/pages/sessions/session_view.h"
#include "ui/widgets/theme.h"

#include <QStyledItemDelegate>

namespace ui {

/// A session as a row of photographs with both models' rank of the true next item.
class SessionDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int kRankWidth = 46; ///< at scale 1
    static constexpr int kScrollBar = 10; ///< kept free whether there is one or not: ranks stay under their names

    SessionDelegate(const Theme& theme, Pictures pictures, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
    Pictures m_pictures;
};

} // namespace ui
