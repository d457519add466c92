#pragma once

#include "ui/pages/sessions/session_view.h"
#include "ui/widgets/theme.h"

#include <QStyledItemDelegate>

namespace ui {

class RecommendationModel;

/// A recommendation: rank, photograph, title, score bar, the other model's rank, chips; moves since an edit.
class RecommendationDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum class Side { Student, Teacher };
    enum class Density { Normal, Compact };

    RecommendationDelegate(const Theme& theme, Pictures pictures, Side side, QObject* parent);
    void setDensity(Density density) { m_density = density; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintRank(QPainter& painter, const QRect& rect, const RecommendationRow& row, bool edited) const;
    void paintName(QPainter& painter, const QRect& rect, const RecommendationRow& row) const;
    void paintScore(QPainter& painter, const QRect& rect, const RecommendationRow& row, bool edited) const;

    const Theme& m_theme;
    Pictures m_pictures;
    Side m_side;
    Density m_density = Density::Normal;
};

} // namespace ui
