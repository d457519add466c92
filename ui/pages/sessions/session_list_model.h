#pragma once

#include "core/store/project.h"
#include "core/store/session_repository.h"
#include "ui/bridge/error_text.h"

#include <QAbstractListModel>
#include <QStringList>
#include <QVariant>

#include <optional>
#include <span>
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
        bool marked = false;
    };

    using QAbstractListModel::QAbstractListModel;

    /// `project` may be null and must stay until the next call. `run` gives the ranks; 0: none. Throws core::Error, and
    /// then shows what it did before.
    void show(const core::store::Project* project, const core::store::SessionFilter& filter, core::RunId run);
    /// The same for sessions that a search has found, in their order.
    void showFound(const core::store::Project& project, std::vector<core::SessionId> found, core::RunId run);
    /// Reads anew which of the rows are marked.
    void readMarks();
    [[nodiscard]] const Row& row(int index) const { return m_rows[static_cast<std::size_t>(index)]; }
    /// How many sessions the filter lets through, read or not yet.
    [[nodiscard]] qint64 total() const { return m_total; }
    /// -1 where the session is not among the rows read so far.
    [[nodiscard]] int indexOf(core::SessionId session) const;
    /// Of those found, -1: not among them. REQUIRES isFound().
    [[nodiscard]] qint64 placeAmongFound(core::SessionId session) const;
    [[nodiscard]] bool isFound() const { return m_isFound; }
    [[nodiscard]] const std::vector<core::SessionId>& found() const { return m_found; }
    /// Reads until so many rows are there, or all.
    void fetchUntil(int rows);
    /// Header and these rows as texts, for the clipboard and for files.
    [[nodiscard]] static QStringList headers();
    [[nodiscard]] static QVariantList cells(const Row& row);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    /// The rows behind those that are shown can't be read.
    void failed(const WorkerError& fault);

private:
    void take(const core::store::Project* project, core::RunId run, std::vector<Row> rows, qint64 total);
    [[nodiscard]] std::vector<Row> nextRows() const;

    const core::store::Project* m_project = nullptr;
    core::store::SessionFilter m_filter;
    std::vector<core::SessionId> m_found; ///< of a search, all of them: eight bytes a session
    bool m_isFound = false;
    core::RunId m_run;
    std::vector<Row> m_rows;
    qint64 m_total = 0;
    bool m_complete = true;
};

} // namespace ui
