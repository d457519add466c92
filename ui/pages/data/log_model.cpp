#include "ui/pages/data/log_model.h"

#include <QDateTime>
#include <QLocale>

#include <iterator>
#include <optional>

namespace ui {

namespace {
constexpr int kPage = 100;

// A log that knows no more than the day numbers its events by the second.
QString startText(const core::store::SessionPreview& row)
{
    const bool dayOnly = row.lastTime - row.session.firstTime < row.session.length;
    const auto time = QDateTime::fromSecsSinceEpoch(row.session.firstTime, Qt::UTC);
    return dayOnly ? time.date().toString(Qt::ISODate) : time.toString("yyyy-MM-dd HH:mm");
}

} // namespace

using core::store::SessionRepository;

void LogModel::show(const core::store::Project* project, const core::store::SessionFilter& filter)
{
    std::vector<core::store::SessionPreview> rows;
    qint64 total = 0;
    if (project) {
        const SessionRepository sessions(project->database());
        total = sessions.count(filter);
        rows = sessions.page(filter, std::nullopt, kPage);
    }
    beginResetModel();
    m_project = project;
    m_filter = filter;
    m_rows = std::move(rows);
    m_total = total;
    m_complete = m_rows.size() < kPage;
    endResetModel();
}

int LogModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LogModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((index.column() == Events ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const auto& each = row(index.row());
    if (role == Qt::AccessibleTextRole && index.column() == Code)
        return tr("Session %1, %2, %n events", nullptr, each.session.length)
            .arg(QString::fromStdString(each.session.code), startText(each));
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
    case Code: return QString::fromStdString(each.session.code);
    case Start: return startText(each);
    case Events: return QLocale().toString(each.session.length);
    default: return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == Events ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    const QStringList titles{tr("Session"), tr("Start (UTC)"), tr("Events"), tr("Items in order")};
    return titles.value(section);
}

bool LogModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_complete;
}

void LogModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent)) return;
    std::vector<core::store::SessionPreview> rows;
    try {
        rows = SessionRepository(m_project->database()).page(m_filter, m_rows.back().session, kPage);
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
