#pragma once

#include "ui/pages/sessions/session_view.h"

#include <QAbstractListModel>

namespace ui {

/// One model's recommendations, best first.
class RecommendationModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Rows are replaced in place, so that the view keeps its scroll position.
    void setRows(const QList<RecommendationRow>& rows, bool edited);
    /// Marks the row of the explained item.
    void setTarget(const QString& code, RecommendationRow::Mark mark);
    [[nodiscard]] const RecommendationRow& row(int index) const { return m_rows[index]; }
    [[nodiscard]] bool isEdited() const { return m_edited; }
    /// Header and rows with `separator` between the fields; fields that need it are quoted.
    [[nodiscard]] QString table(QChar separator) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<RecommendationRow> m_rows;
    bool m_edited = false;
};

} // namespace ui
