#pragma once

#include "core/protocol/operations/preview.h"
#include "ui/widgets/theme.h"

#include <QAbstractTableModel>
#include <QWidget>

#include <vector>

class QLabel;
class QListWidget;

namespace ui {

class IconLabel;
class TableView;
class ThemedButton;

/// Rows that would be left out: line, column, what stands there, why, what to do.
class FaultyRowsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    /// Those of `reason`; all where it is empty.
    void show(const core::protocol::TablePreview& table, const std::string& reason);
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const core::protocol::PreviewRow& row, int column) const;

    std::vector<core::protocol::ColumnPreview> m_columns;
    std::vector<core::protocol::PreviewRow> m_rows;
};

/// The third step: how many rows of the log can be used, and which would be left out and why.
class RowsStep : public QWidget {
    Q_OBJECT

public:
    explicit RowsStep(const Theme& theme, QWidget* parent = nullptr);
    void show(const core::protocol::TablePreview& table);
    void retranslate();
    [[nodiscard]] const FaultyRowsModel& rows() const { return m_model; }

Q_SIGNALS:
    void backToColumnsWanted();

private:
    void showReasons();
    void showRows();

    core::protocol::TablePreview m_table;
    FaultyRowsModel m_model;
    IconLabel* m_icon;
    QLabel *m_sentence, *m_sum, *m_consequence, *m_more;
    QListWidget* m_reasons;
    TableView* m_view;
    ThemedButton* m_back;
};

} // namespace ui
