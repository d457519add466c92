#pragma once

#include "core/store/import_repository.h"
#include "core/store/project.h"
#include "ui/widgets/theme.h"

#include <QAbstractTableModel>
#include <QDialog>

#include <string>
#include <vector>

namespace ui {

/// All rows of one kind of fault, read a page at a time.
class FaultRowsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { File, Line, InColumn, Value, Remedy, ColumnCount };

    /// The project must outlive the model.
    FaultRowsModel(const core::store::Project& project, std::int64_t import, std::string reason,
                   QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

private:
    const core::store::Project& m_project;
    std::int64_t m_import;
    std::string m_reason;
    std::vector<core::store::StoredFault> m_rows;
    bool m_complete = false;
};

/// Shows them with what became of them and what to do.
class FaultRowsDialog : public QDialog {
    Q_OBJECT

public:
    FaultRowsDialog(const Theme& theme, const core::store::Project& project, std::int64_t import,
                    const core::store::FaultKind& kind, QWidget* parent = nullptr);

Q_SIGNALS:
    void saveRequested();

private:
    FaultRowsModel m_model;
};

} // namespace ui
