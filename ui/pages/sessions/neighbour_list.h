#pragma once

#include "ui/pages/sessions/item_view.h"
#include "ui/widgets/theme.h"

#include <QAbstractListModel>
#include <QListView>

namespace ui {

class NeighbourModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    void setRows(const QList<NeighbourRow>& rows);
    [[nodiscard]] const NeighbourRow& row(int index) const { return m_rows[index]; }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// What stands right in a row: how often, and the student's weight.
    [[nodiscard]] static QString figures(const NeighbourRow& row);

private:
    QList<NeighbourRow> m_rows;
};

/// Items beside another one as rows with photographs, as tall as they are. Enter, or a click, chooses one.
class NeighbourList : public QListView {
    Q_OBJECT

public:
    NeighbourList(const Theme& theme, Pictures pictures, QWidget* parent = nullptr);
    void setRows(const QList<NeighbourRow>& rows);
    [[nodiscard]] NeighbourModel& rows() { return m_model; }

Q_SIGNALS:
    void itemChosen(const QString& code);

private:
    const Theme& m_theme;
    NeighbourModel m_model;
};

} // namespace ui
