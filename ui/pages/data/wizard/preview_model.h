#pragma once

#include "core/protocol/operations/preview.h"
#include "ui/widgets/theme.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

#include <vector>

namespace ui {

/// Rows of a file as they stand there, with the cell at fault marked.
class PreviewModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// The reason of a cell at fault (text); invalid for the others.
    static constexpr int kReasonRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;
    void show(const std::vector<core::protocol::ColumnPreview>& columns, std::vector<core::protocol::PreviewRow> rows);
    [[nodiscard]] const core::protocol::PreviewRow& row(int at) const { return m_rows[static_cast<std::size_t>(at)]; }
    /// Of a row with more or fewer fields than the header the text stands in one cell.
    [[nodiscard]] bool isRagged(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<core::protocol::ColumnPreview> m_columns;
    std::vector<core::protocol::PreviewRow> m_rows;
};

/// Draws a cell at fault with its sign on the colour of errors.
class PreviewDelegate : public QStyledItemDelegate {
public:
    explicit PreviewDelegate(const Theme& theme, QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

} // namespace ui
