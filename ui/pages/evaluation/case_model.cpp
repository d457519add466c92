#include "ui/pages/evaluation/case_model.h"

#include "core/store/session_repository.h"
#include "ui/pages/evaluation/words.h"
#include "ui/session/project_session.h"
#include "ui/widgets/table_content.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace ui {

namespace {

// Places count an item that stands several times in a row once.
CaseModel::Row rowFrom(const core::store::ComparedCase& found, const core::store::SessionRepository& sessions)
{
    CaseModel::Row row{.found = found, .session = {}, .before = {}, .target = found.item};
    const auto session = sessions.find(found.session);
    if (!session) return row;
    row.session = QString::fromStdString(session->code);
    std::vector<core::ItemId> items;
    for (const auto& event : session->events)
        if (items.empty() || items.back() != event.item) items.push_back(event.item);
    const auto place = static_cast<std::size_t>(std::max(0, found.position - 1));
    if (place < items.size() && !row.target) row.target = items[place];
    items.resize(std::min(items.size(), place));
    row.before = std::move(items);
    return row;
}

} // namespace

CaseModel::CaseModel(ProjectSession& session, QObject* parent) : QAbstractTableModel(parent), m_session(session) {}

std::vector<CaseModel::Row> CaseModel::read(const core::store::CaseFilter& filter, std::size_t offset) const
{
    std::vector<Row> rows;
    if (!m_session.isOpen() || filter.run.value == 0 || filter.other.empty()) return rows;
    const auto& database = m_session.project().database();
    const core::store::SessionRepository sessions(database);
    const auto page = core::store::CaseRepository(database).page(filter, static_cast<std::int64_t>(offset), kPage);
    for (const auto& each : page) rows.push_back(rowFrom(each, sessions));
    return rows;
}

void CaseModel::show(const core::store::CaseFilter& filter)
{
    auto rows = read(filter, 0);
    beginResetModel();
    m_filter = filter;
    m_rows = std::move(rows);
    m_complete = m_rows.size() < kPage;
    endResetModel();
}

void CaseModel::retranslate()
{
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

QString CaseModel::place(int index) const
{
    const auto& each = row(index);
    return QStringLiteral("session:%1@%2").arg(each.session).arg(each.found.position);
}

int CaseModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CaseModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CaseModel::titleOf(const std::optional<core::ItemId>& item) const
{
    const auto found = item ? m_session.item(*item) : nullptr;
    if (!found) return EvaluationWords::missing();
    return QString::fromStdString(found->title.empty() ? found->code : found->title);
}

QString CaseModel::text(const Row& row, int column) const
{
    switch (column) {
    case Session: return row.session;
    case Before: return tr("%n item(s)", nullptr, static_cast<int>(row.before.size()));
    case Target: return titleOf(row.target);
    case Seen: return row.found.seen < 0 ? EvaluationWords::missing() : EvaluationWords::count(row.found.seen);
    case Rank: return EvaluationWords::rank(row.found.rank);
    case OtherRank: return EvaluationWords::rank(row.found.otherRank);
    default: return {};
    }
}

QString CaseModel::accessibleText(const Row& row) const
{
    return tr("Session %1, item %2: %3, rank by the student %4, by %5 %6")
        .arg(row.session)
        .arg(row.found.position)
        .arg(titleOf(row.target), EvaluationWords::rank(row.found.rank),
             EvaluationWords::model(QString::fromStdString(m_filter.other)),
             EvaluationWords::rank(row.found.otherRank));
}

QVariant CaseModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const auto& each = row(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(each, index.column());
    case Qt::AccessibleTextRole: return index.column() == Session ? accessibleText(each) : text(each, index.column());
    case Qt::ToolTipRole: return index.column() == Target ? QVariant(text(each, Target)) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() < Seen ? int(Qt::AlignLeft | Qt::AlignVCenter) : int(Qt::AlignRight | Qt::AlignVCenter);
    case kExportRole:
        if (index.column() == Before) return static_cast<int>(each.before.size());
        if (index.column() == Seen && each.found.seen >= 0) return each.found.seen;
        return text(each, index.column());
    default: return {};
    }
}

QVariant CaseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return section < Seen ? int(Qt::AlignLeft | Qt::AlignVCenter) : int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Seen) return tr("Events of the true next item in training");
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Session: return tr("Session");
    case Before: return tr("Before");
    case Target: return tr("True next item");
    case Seen: return tr("Seen");
    case Rank: return EvaluationWords::model("student");
    case OtherRank: return EvaluationWords::model(QString::fromStdString(m_filter.other));
    default: return {};
    }
}

bool CaseModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_complete;
}

void CaseModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent)) return;
    std::vector<Row> rows;
    try {
        rows = read(m_filter, m_rows.size());
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
