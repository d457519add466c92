#include "ui/pages/sessions/session_list_model.h"

#include "core/store/run_repository.h"
#include "ui/pages/sessions/words.h"

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr int kPage = 100;

std::vector<SessionListModel::Row> rowsBehind(const std::optional<core::store::SessionSummary>& after,
                                              const core::store::Project& project,
                                              const core::store::SessionFilter& filter, core::RunId run)
{
    const auto& database = project.database();
    const auto previews = core::store::SessionRepository(database).page(filter, after, kPage);
    std::vector<core::SessionId> ids;
    for (const auto& each : previews) ids.push_back(each.session.id);
    std::vector<int> student(ids.size()), teacher(ids.size());
    if (run.value != 0) {
        const core::store::RunRepository runs(database);
        student = runs.lastRanks(run, "student", ids);
        teacher = runs.lastRanks(run, "teacher", ids);
    }
    std::vector<SessionListModel::Row> rows;
    for (std::size_t at = 0; at < previews.size(); ++at) rows.push_back({previews[at], student[at], teacher[at]});
    return rows;
}

} // namespace

void SessionListModel::show(const core::store::Project* project, const core::store::SessionFilter& filter,
                            core::RunId run)
{
    const qint64 total = project ? core::store::SessionRepository(project->database()).count(filter) : 0;
    auto rows = project ? rowsBehind(std::nullopt, *project, filter, run) : std::vector<Row>();
    beginResetModel();
    m_project = project;
    m_filter = filter;
    m_run = run;
    m_total = total;
    m_rows = std::move(rows);
    m_complete = m_rows.size() < kPage;
    endResetModel();
}

int SessionListModel::indexOf(core::SessionId session) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.preview.session.id == session; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int SessionListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SessionListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const auto& each = row(index.row());
    const auto code = QString::fromStdString(each.preview.session.code);
    if (role == Qt::DisplayRole) return code;
    if (role == Qt::AccessibleTextRole)
        return tr("Session %1, %2 events, rank by the student %3, by the teacher %4")
            .arg(code)
            .arg(each.preview.items.size())
            .arg(SessionWords::shortRank(each.studentRank), SessionWords::shortRank(each.teacherRank));
    return {};
}

bool SessionListModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_complete;
}

void SessionListModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent)) return;
    std::vector<Row> rows;
    try {
        rows = rowsBehind(m_rows.back().preview.session, *m_project, m_filter, m_run);
    } catch (const core::Error& error) { // the view asks out of the event loop, which lets nothing pass
        m_complete = true;
        Q_EMIT failed(workerError(error));
        return;
    }
    m_complete = rows.size() < kPage;
    if (rows.empty()) return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(rows.size()) - 1);
    std::move(rows.begin(), rows.end(), std::back_inserter(m_rows));
    endInsertRows();
}

} // namespace ui
