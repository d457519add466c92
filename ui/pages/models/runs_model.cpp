#include "ui/pages/models/runs_model.h"

#include "ui/pages/models/words.h"
#include "ui/widgets/table_content.h"

#include <QDateTime>

#include <algorithm>

namespace ui {

namespace {

constexpr int kMostTicked = 2;
constexpr double kGigabyte = 1024.0 * 1024 * 1024;

QString hitsText(const std::optional<RunHits>& hits)
{
    if (!hits) return ModelsWords::missing();
    return ModelsWords::percent(hits->value) + ' ' + ModelsWords::interval(hits->interval);
}

QVariant numberOf(const std::optional<RunHits>& hits)
{
    return hits ? QVariant(hits->value) : QVariant();
}

} // namespace

void RunsModel::setRows(const QList<RunRow>& rows)
{
    const bool same = std::ranges::equal(
        rows, m_rows, {}, [](const RunRow& row) { return row.run.id.value; },
        [](const RunRow& row) { return row.run.id.value; });
    if (same) { // keeps selection, an open editor and the place
        m_rows = rows;
        if (!rows.isEmpty()) Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(rows.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    m_ticked.removeIf([this](core::RunId run) { return rowOf(run) < 0; });
    endResetModel();
    Q_EMIT tickedChanged();
}

int RunsModel::rowOf(core::RunId run) const
{
    const auto found = std::ranges::find_if(m_rows, [run](const RunRow& row) { return row.run.id == run; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QList<core::RunId> RunsModel::ticked() const
{
    return m_ticked;
}

void RunsModel::tick(core::RunId run, bool on)
{
    const auto changed = [this](core::RunId each) {
        if (const int row = rowOf(each); row >= 0) Q_EMIT dataChanged(index(row, Run), index(row, Run));
    };
    m_ticked.removeAll(run);
    if (on) m_ticked += run;
    if (m_ticked.size() > kMostTicked) changed(m_ticked.takeFirst());
    changed(run);
    Q_EMIT tickedChanged();
}

void RunsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int RunsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RunsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RunsModel::text(const RunRow& row, int column)
{
    switch (column) {
    case Run: return QString::number(row.run.id.value);
    case Preset: return ModelsWords::preset(row.run.config.preset);
    case State: return ModelsWords::phase(row.phase);
    case Started: return ModelsWords::when(row.run.startedAt);
    case StudentHits: return hitsText(row.student);
    case TeacherHits: return hitsText(row.teacher);
    case Answer:
        return row.studentMilliseconds > 0 ? ModelsWords::milliseconds(row.studentMilliseconds)
                                           : ModelsWords::missing();
    case Time: return row.run.seconds > 0 ? ModelsWords::duration(row.run.seconds) : ModelsWords::missing();
    case Memory: return row.run.peakMemory > 0 ? ModelsWords::gigabytes(row.run.peakMemory) : ModelsWords::missing();
    case Note: {
        auto note = QString::fromStdString(row.run.note);
        if (!note.isEmpty()) return note;
        return row.fault ? row.fault->sentence : ModelsWords::without(row.run.config.without);
    }
    default: return {};
    }
}

QVariant RunsModel::exported(const RunRow& row, int column)
{
    switch (column) {
    case Run: return static_cast<qlonglong>(row.run.id.value);
    case Started: return QDateTime::fromSecsSinceEpoch(row.run.startedAt).toString(Qt::ISODate);
    case StudentHits: return numberOf(row.student);
    case TeacherHits: return numberOf(row.teacher);
    case Answer: return row.studentMilliseconds > 0 ? QVariant(row.studentMilliseconds) : QVariant();
    case Time: return row.run.seconds;
    case Memory:
        return row.run.peakMemory > 0 ? QVariant(static_cast<double>(row.run.peakMemory) / kGigabyte) : QVariant();
    default: return text(row, column);
    }
}

QString RunsModel::toolTip(const RunRow& row, int column)
{
    const bool hits = column == StudentHits || column == TeacherHits;
    if (hits && !row.student) return tr("Not evaluated on the test days yet.");
    if (hits)
        return tr("Hits in 20 on %1 test cases, with the 95% interval.").arg(ModelsWords::count(row.student->cases));
    if (column == State && row.fault) return row.fault->sentence;
    if (column == Note) return text(row, Note); // whole, where it is cut
    if (column == Preset) return ModelsWords::without(row.run.config.without);
    return column == Started ? QString::fromStdString(row.run.device) : QString();
}

QVariant RunsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size()) return {};
    const auto& row = m_rows[index.row()];
    const bool isNumber = index.column() >= StudentHits && index.column() <= Memory;
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::EditRole: return index.column() == Note ? QString::fromStdString(row.run.note) : text(row, index.column());
    case Qt::ToolTipRole: return toolTip(row, index.column());
    case Qt::TextAlignmentRole: return {Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft)};
    case Qt::CheckStateRole:
        if (index.column() != Run) return {};
        return m_ticked.contains(row.run.id) ? Qt::Checked : Qt::Unchecked;
    case kPhaseRole: return static_cast<int>(row.phase);
    case kRunRole: return static_cast<qlonglong>(row.run.id.value);
    case kExportRole: return exported(row, index.column());
    default: return {};
    }
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    const bool isNumber = section >= StudentHits && section <= Memory;
    if (role == Qt::TextAlignmentRole) return {Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft)};
    if (role == Qt::ToolTipRole && (section == StudentHits || section == TeacherHits))
        return tr("Share of the test cases whose true next item is among the first 20 (HR@20), with the 95% interval");
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Run: return tr("Run");
    case Preset: return tr("Preset");
    case State: return tr("State");
    case Started: return tr("Started");
    case StudentHits: return tr("Hits in 20, student");
    case TeacherHits: return tr("Hits in 20, teacher");
    case Answer: return tr("Answer time");
    case Time: return tr("Time");
    case Memory: return tr("Peak memory");
    case Note: return tr("Note");
    default: return {};
    }
}

Qt::ItemFlags RunsModel::flags(const QModelIndex& index) const
{
    auto flags = QAbstractTableModel::flags(index);
    if (index.column() == Run) flags |= Qt::ItemIsUserCheckable;
    if (index.column() == Note) flags |= Qt::ItemIsEditable;
    return flags;
}

bool RunsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || index.row() >= m_rows.size()) return false;
    const auto run = m_rows[index.row()].run.id;
    if (role == Qt::CheckStateRole && index.column() == Run) {
        tick(run, value.toInt() == Qt::Checked);
        return true;
    }
    if (role != Qt::EditRole || index.column() != Note) return false;
    const auto note = value.toString().trimmed();
    if (note.toStdString() != m_rows[index.row()].run.note) Q_EMIT noteEdited(run, note);
    return true;
}

} // namespace ui
