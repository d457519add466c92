#pragma once

#include "core/store/project.h"
#include "core/store/session_repository.h"
#include "ui/bridge/error_text.h"

#include <QAbstractTableModel>

#include <vector>

namespace ui {

/// The sessions of the open project as a table, read a page at a time as it is scrolled.
class LogModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Code, Start, Events, Items, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    /// `project` may be null and must stay until the next call. Throws core::Error, and then shows what it did before.
    void show(const core::store::Project* project, const core::store::SessionFilter& filter);
    [[nodiscard]] const core::store::SessionPreview& row(int at) const { return m_rows[static_cast<std::size_t>(at)]; }
    /// How many sessions the filter lets through, read or not yet.
    [[nodiscard]] qint64 total() const { return m_total; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void failed(const WorkerError& fault);

private:
    const core::store::Project* m_project = nullptr;
    core::store::SessionFilter m_filter;
    std::vector<core::store::SessionPreview> m_rows;
    qint64 m_total = 0;
    bool m_complete = true;
};

} // namespace ui
