#pragma once

#include "core/base/ids.h"
#include "core/protocol/operations/save_table.h"
#include "ui/bridge/error_text.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <functional>

namespace core {
struct Job;
}

namespace ui {

class Jobs;
class ProjectSession;
class Worker;

/// "Save this table" for any view of an open project: asks for format and file, has the worker write it, and tells
/// where it lies or why not. GUI thread.
class TableExport : public QObject {
    Q_OBJECT

public:
    /// How it asks and tells; ui/pages/table_saving.h makes them of the window's dialogs. None may be empty.
    struct Ways {
        /// Which of the answers; the last one means none.
        std::function<int(const QString& title, const QString& text, const QStringList& answers)> choose;
        /// The file; empty: none. `filter` as QFileDialog's.
        std::function<QString(const QString& title, const QString& suggestion, const QString& filter)> pick;
        std::function<void(const QString& title, const QString& sentence)> saved;
        std::function<void(const WorkerError& fault)> failed;
    };

    TableExport(ProjectSession& session, Worker& worker, Jobs& jobs, Ways ways, QObject* parent = nullptr);

    /// What a view shows, small enough to stand in memory. `name` suggests the file's and names the sheet. Numbers stay
    /// numbers.
    void save(const QString& name, const QStringList& headers, const QList<QVariantList>& rows);
    /// A whole table of the project by name and filter, written by a job; `out`, `encoding`, `language` and `project`
    /// are filled in here.
    void save(const QString& name, core::protocol::SaveTableRequest request);

private:
    /// Whether the user chose: fills in all that both ways need.
    bool ask(const QString& name, core::protocol::SaveTableRequest& request);
    void tell(const core::protocol::SaveTableResponse& response) const;
    void finished(const core::Job& job);

    ProjectSession& m_session;
    Worker& m_worker;
    Jobs& m_jobs;
    Ways m_ways;
    QList<core::JobId> m_running;
};

} // namespace ui
