#pragma once

#include "core/protocol/operations/import.h"
#include "core/store/import_repository.h"

#include <QAbstractTableModel>

#include <vector>

namespace ui {

/// The imports of a project, newest first, a row for each file.
class HistoryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, File, Read, Imported, Merged, LeftOut, Sum, How, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void show(const std::vector<core::store::StoredImport>& imports);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString when;
        core::protocol::FileCount file;
        QString how; ///< encoding and separator
    };
    std::vector<Row> m_rows;
};

} // namespace ui
