#pragma once

#include "core/domain/table.h"

#include <QAbstractTableModel>

#include <vector>

namespace ui {

/// What an import could not use: file, line, column, what stood there, and why, a row each.
class FaultModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit FaultModel(std::vector<core::RowFault> faults, QObject* parent = nullptr);

    /// Header and rows; a field with the separator, a quote or a line break stands in quotes.
    [[nodiscard]] QString table(QChar separator) const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// The reason in the window's language; a reason that this window doesn't know stays as it is.
    static QString reasonText(const std::string& reason);

private:
    std::vector<core::RowFault> m_faults;
};

} // namespace ui
