#include "ui/pages/start/recent_model.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace ui {

void RecentModel::set(QList<RecentProject> projects, Order order)
{
    const auto placeOf = [](const QList<RecentProject>& list, const QString& folder) {
        const auto found =
            std::find_if(list.begin(), list.end(), [&](const auto& each) { return each.folder == folder; });
        return found - list.begin();
    };
    bool same = projects.size() == m_projects.size();
    for (auto& project : projects) {
        const auto place = placeOf(m_projects, project.folder);
        same = same && place < m_projects.size();
        if (place == m_projects.size()) continue;
        const auto openedAt = project.openedAt;
        project = m_projects.at(place);
        project.openedAt = openedAt;
    }
    if (same && order == Order::InPlace) {
        for (auto& project : projects) m_projects[placeOf(m_projects, project.folder)] = project;
        if (!m_projects.isEmpty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_projects = std::move(projects);
    endResetModel();
}

void RecentModel::setRow(int row, const RecentProject& project)
{
    m_projects[row] = project;
    Q_EMIT dataChanged(index(row), index(row));
}

int RecentModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_projects.size());
}

QVariant RecentModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const auto& project = m_projects.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return project.name();
    case Qt::ToolTipRole:
        return project.state == RecentProject::State::Evaluated ? project.folder + '\n' + detailText(project)
                                                                : project.folder;
    case Qt::AccessibleTextRole: {
        QStringList parts{project.name(), countsText(project), stateText(project), detailText(project)};
        parts.removeAll(QString());
        return parts.join(", ");
    }
    default: return {};
    }
}

QString RecentModel::openedText(const RecentProject& project)
{
    const auto& at = project.openedAt;
    const auto days = at.daysTo(QDateTime::currentDateTime());
    const auto clock = at.toString(QStringLiteral("HH:mm"));
    if (days == 0) return tr("today %1").arg(clock);
    if (days == 1) return tr("yesterday %1").arg(clock);
    return QLocale(QLocale::English).toString(at, tr("d MMM yyyy", "date pattern"));
}

QString RecentModel::countsText(const RecentProject& project)
{
    using State = RecentProject::State;
    if (project.state == State::Unread) return {};
    if (project.state == State::Missing) return tr("Not found at its last place");
    if (project.state == State::Damaged) return tr("Can't be read");
    if (project.state == State::Older) return tr("Opening it brings it up to date");
    if (project.state == State::Newer) return tr("Open it with the Denju that made it, or a later one");
    const QLocale locale;
    return tr("%1 sessions · %2 items").arg(locale.toString(project.sessions), locale.toString(project.items));
}

QString RecentModel::stateText(const RecentProject& project)
{
    const auto share = project.share < 0 ? QString() : QString(" %1%").arg(static_cast<int>(project.share * 100));
    switch (project.state) {
    case RecentProject::State::Unread: return {};
    case RecentProject::State::Empty: return tr("Empty");
    case RecentProject::State::Imported:
        return project.cautions > 0 ? tr("Caution %1").arg(project.cautions) : tr("Imported");
    case RecentProject::State::Running: return (project.operation == "train" ? tr("Training") : tr("Running")) + share;
    case RecentProject::State::Stopped: return tr("Training stopped");
    case RecentProject::State::Trained: return tr("Trained");
    case RecentProject::State::Evaluated: return tr("Evaluated");
    case RecentProject::State::Older: return tr("Of an earlier version");
    case RecentProject::State::Newer: return tr("Of a later version");
    case RecentProject::State::Damaged: return tr("Damaged");
    case RecentProject::State::Missing: return tr("Missing");
    }
    return {};
}

QString RecentModel::briefText(const RecentProject& project)
{
    const QLocale locale;
    if (project.state != RecentProject::State::Evaluated || project.strongestBase < 0) return detailText(project);
    return tr("HR@20 %1% · strongest baseline %2%")
        .arg(locale.toString(project.student, 'f', 1), locale.toString(project.strongestBase, 'f', 1));
}

QString RecentModel::detailText(const RecentProject& project)
{
    using State = RecentProject::State;
    const QLocale locale;
    const auto percent = [&locale](double value) { return locale.toString(value, 'f', 1) + '%'; };
    if (project.state == State::Imported && project.cautions > 0) return tr("Imported, not trained");
    if (project.state == State::Imported) return tr("Not trained");
    if (project.state == State::Trained) return tr("Not evaluated");
    if (project.state == State::Evaluated && project.strongestBase >= 0)
        return tr("Student %1 · strongest baseline %2 (HR@20)")
            .arg(percent(project.student), percent(project.strongestBase));
    if (project.state != State::Running || project.secondsLeft < 0) return {};
    const auto minutes = static_cast<int>((project.secondsLeft + 30) / 60);
    if (project.secondsLeft < 60) return tr("less than a minute left in this step");
    if (minutes < 60) return tr("about %1 min left in this step").arg(minutes);
    return tr("about %1 h %2 min left in this step").arg(minutes / 60).arg(minutes % 60);
}

} // namespace ui
