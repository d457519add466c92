#pragma once

#include "core/base/ids.h"
#include "core/domain/job.h"
#include "core/store/session_repository.h"
#include "ui/bridge/error_text.h"
#include "ui/pages/sessions/list_filter.h"
#include "ui/pages/sessions/session_finder.h"

#include <QObject>

#include <optional>

namespace ui {

class Dialogs;
class Jobs;
class ProjectSession;
class SessionsPage;
class TableExport;

/// The session list of the Sessions page: what it is narrowed to, the search for it, marks, and the list as a table.
/// Filters and marks are undoable. Everything given must outlive it.
class ListController : public QObject {
    Q_OBJECT

public:
    ListController(SessionsPage& page, ProjectSession& project, Dialogs& dialogs, QObject* parent = nullptr);

    /// Saves the list as a file, and has the test sessions explained, where they are given.
    void setTableExport(TableExport& tables) { m_tables = &tables; }
    void setJobs(Jobs& jobs);

    /// Reads the list anew, for the ranks of this run. `testFrom`: its first test day, none without a run.
    void show(core::RunId run, std::optional<std::int64_t> testFrom);
    /// No project.
    void clear();
    /// Sets the filter as the user would, with an undo.
    void choose(const ListFilter& chosen);
    /// Sets the filter without an undo: the way of the history.
    void setFilter(const ListFilter& chosen);
    [[nodiscard]] ListFilter filter() const;
    /// Whether the list that is shown holds the session. Throws core::Error.
    [[nodiscard]] bool holds(core::SessionId session) const;
    /// The session's row where it is near enough to be read, else -1.
    [[nodiscard]] int rowOf(core::SessionId session) const;
    [[nodiscard]] bool isSearching() const { return m_finder.isSearching(); }

    void mark(const std::vector<core::SessionId>& sessions, bool marked);
    [[nodiscard]] bool isMarked(core::SessionId session) const;
    void copy() const;
    void save();

Q_SIGNALS:
    /// The list shows what its filter says.
    void shown();
    void filterChanged();
    void marksChanged();
    void failed(const WorkerError& fault);

private:
    friend class FilterCommand;
    friend class MarkCommand;
    void change(const ListFilter& filter);
    [[nodiscard]] core::store::SessionFilter wanted(const ListFilter& filter) const;
    [[nodiscard]] ListFilter named(ListFilter filter) const;
    void read();
    void takeFound();
    void showCount();
    bool refuseUnexplained(const ListFilter& filter);
    void explainFirst(const ListFilter& filter);
    void jobFinished(const core::Job& job);
    bool writeMarks(const std::vector<core::SessionId>& sessions, bool marked);
    [[nodiscard]] std::vector<core::SessionId> selectedSessions() const;

    SessionsPage& m_page;
    ProjectSession& m_project;
    Dialogs& m_dialogs;
    TableExport* m_tables = nullptr;
    Jobs* m_jobs = nullptr;
    SessionFinder m_finder;
    core::RunId m_run;
    std::optional<std::int64_t> m_testFrom;
    ListFilter m_shown; ///< what filter() was before the change in progress
    core::JobId m_explaining;
    ListFilter m_afterExplaining;
};

} // namespace ui
