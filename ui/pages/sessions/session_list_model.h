#pragma once

#include "core/store/project.h"
#include "core/store/session_repository.h"
#include "ui/bridge/error_text.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace ui {

/// The sessions of the open project, read a page at a time as the list is scrolled. A row's pictures and ranks come
/// with it.
class SessionListModel : public QAbstractListModel {
    Q_OBJECT

public:
    struct Row {
        core::store::SessionPreview preview;
        int studentRank = 0; ///< of the last event, 0 where not measured
        int teacherRank = 0;
    };

    using QAbstractListModel::QAbstractListModel;

    /// `project` may be null and must stay until the next call. `run` gives the ranks; 0: none. Throws core::Error, and
    /// then shows what it did before.
    void show(const core::store::Project* project, const core::store::SessionFilter& filter, core::RunId run);
    [[nodiscard]] const Row& row(int index) const { return m_rows[static_cast<std::size_t>(index)]; }
    /// How many sessions the filter lets through, read or not yet.
    [[nodiscard]] qint64 total() const { return m_total; }
    /// -1 where the session is not among the rows read so far.
    [[nodiscard]] int indexOf(core::SessionId session) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    /// The rows behind those that are shown can't be read.
    void failed(const WorkerError& fault);

private:
    const core::store::Project* m_project = nullptr;
    core::store::SessionFilter m_filter;
    core::RunId m_run;
    std::vector<Row> m_rows;
    qint64 m_total = 0;
    bool m_complete = true;
};

} // namespace ui
