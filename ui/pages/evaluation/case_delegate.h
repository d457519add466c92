#pragma once

#include "ui/widgets/theme.h"

#include <QStyledItemDelegate>

namespace ui {

class CaseModel;

/// One held-out case: the pictures of the session so far, the true next item, and where both models put it.
class CaseDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int kRowHeight = 60;

    CaseDelegate(const Theme& theme, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// How many pictures of `count` fit into `width`, the newest of them.
    [[nodiscard]] static int fitting(int count, int width);

private:
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintSession(QPainter& painter, const QRect& cell, const CaseModel& model, int row) const;
    void paintBefore(QPainter& painter, const QRect& cell, const CaseModel& model, int row) const;
    void paintTarget(QPainter& painter, const QRect& cell, const CaseModel& model, int row) const;
    void paintRank(QPainter& painter, const QRect& cell, const CaseModel& model, int rank) const;

    const Theme& m_theme;
};

} // namespace ui
