#include "ui/pages/sessions/session_list_model.h"

#include "core/store/mark_repository.h"
#include "core/store/run_repository.h"
#include "ui/pages/sessions/words.h"

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr int kPage = 100;

std::vector<SessionListModel::Row> rowsFor(const std::vector<core::store::SessionPreview>& previews,
                                           const core::store::Database& database, core::RunId run)
{
    std::vector<core::SessionId> ids;
    ids.reserve(previews.size());
    for (const auto& each : previews) ids.push_back(each.session.id);
    std::vector<int> student(ids.size());
    std::vector<int> teacher(ids.size());
    if (run.value != 0) {
        const core::store::RunRepository runs(database);
        student = runs.lastRanks(run, "student", ids);
        teacher = runs.lastRanks(run, "teacher", ids);
    }
    const auto marked = core::store::MarkRepository(database).areMarked(ids);
    std::vector<SessionListModel::Row> rows;
    rows.reserve(previews.size());
    for (std::size_t at = 0; at < previews.size(); ++at)
        rows.push_back({previews[at], student[at], teacher[at], marked[at]});
    return rows;
}

} // namespace

void SessionListModel::show(const core::store::Project* project, const core::store::SessionFilter& filter,
                            core::RunId run)
{
    qint64 total = 0;
    std::vector<Row> rows;
    if (project) {
        const core::store::SessionRepository sessions(project->database());
        total = sessions.count(filter);
        rows = rowsFor(sessions.page(filter, std::nullopt, kPage), project->database(), run);
    }
    m_filter = filter;
    m_isFound = false;
    m_found.clear();
    take(project, run, std::move(rows), total);
}

void SessionListModel::showFound(const core::store::Project& project, std::vector<core::SessionId> found,
                                 core::RunId run)
{
    const std::span first(found.data(), std::min<std::size_t>(kPage, found.size()));
    auto rows = rowsFor(core::store::SessionRepository(project.database()).previews(first), project.database(), run);
    m_isFound = true;
    m_found = std::move(found);
    take(&project, run, std::move(rows), std::ssize(m_found));
}

void SessionListModel::take(const core::store::Project* project, core::RunId run, std::vector<Row> rows, qint64 total)
{
    beginResetModel();
    m_project = project;
    m_run = run;
    m_total = total;
    m_rows = std::move(rows);
    m_complete = m_rows.size() < kPage;
    endResetModel();
}

void SessionListModel::readMarks()
{
    if (!m_project || m_rows.empty()) return;
    std::vector<core::SessionId> ids;
    ids.reserve(m_rows.size());
    for (const auto& each : m_rows) ids.push_back(each.preview.session.id);
    const auto marked = core::store::MarkRepository(m_project->database()).areMarked(ids);
    for (std::size_t at = 0; at < m_rows.size(); ++at) m_rows[at].marked = marked[at];
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

qint64 SessionListModel::placeAmongFound(core::SessionId session) const
{
    const auto found = std::find(m_found.begin(), m_found.end(), session);
    return found == m_found.end() ? -1 : found - m_found.begin();
}

void SessionListModel::fetchUntil(int rows)
{
    while (rowCount() < rows && canFetchMore({})) fetchMore({});
}

QStringList SessionListModel::headers()
{
    return {tr("Session"), tr("Day"), tr("Events"), tr("Rank by the student"), tr("Rank by the teacher"), tr("Marked")};
}

QVariantList SessionListModel::cells(const Row& row)
{
    const auto rank = [](int value) { return value > 0 ? QVariant(value) : QVariant(); };
    return {QString::fromStdString(row.preview.session.code),
            SessionWords::isoDay(row.preview.session.firstTime),
            static_cast<int>(row.preview.items.size()),
            rank(row.studentRank),
            rank(row.teacherRank),
            row.marked ? tr("yes") : QString()};
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
                   .arg(SessionWords::shortRank(each.studentRank), SessionWords::shortRank(each.teacherRank)) +
               (each.marked ? tr(", marked") : QString());
    return {};
}

std::vector<SessionListModel::Row> SessionListModel::nextRows() const
{
    const auto& database = m_project->database();
    const core::store::SessionRepository sessions(database);
    if (!m_isFound) return rowsFor(sessions.page(m_filter, m_rows.back().preview.session, kPage), database, m_run);
    const auto from = std::min(m_rows.size(), m_found.size());
    const std::span next(m_found.data() + from, std::min<std::size_t>(kPage, m_found.size() - from));
    return rowsFor(sessions.previews(next), database, m_run);
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
        rows = nextRows();
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
