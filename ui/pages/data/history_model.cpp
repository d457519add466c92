#include "ui/pages/data/history_model.h"

#include "core/protocol/json.h"
#include "ui/pages/data/check_words.h"
#include "ui/pages/data/data_view.h"
#include "ui/pages/data/wizard/encoding_list.h"
#include "ui/widgets/day_text.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLocale>

namespace ui {

using core::protocol::ImportRequest;
using core::protocol::ImportResponse;

// One that this Denju can't read any more still says when it was.
void HistoryModel::show(const std::vector<core::store::StoredImport>& imports)
{
    beginResetModel();
    m_rows.clear();
    for (const auto& each : imports) {
        auto when = DayText::of(QDateTime::fromSecsSinceEpoch(each.at));
        try {
            const auto response = core::protocol::decode<ImportResponse>(each.response);
            for (const auto& file : fileCountsOf(core::protocol::decode<ImportRequest>(each.request), response)) {
                const auto& recipe = file.kind == "sessions" ? response.recipe.sessions : response.recipe.items;
                const bool table = file.kind != "pictures";
                m_rows.push_back(
                    {when, file,
                     table ? EncodingList::encodingText(QString::fromStdString(recipe.encoding)) : QString()});
                when.clear(); // said once for its files
            }
        } catch (const core::Error&) {
            m_rows.push_back({when, {}, {}});
        }
    }
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    const bool isNumber = index.column() >= Read && index.column() <= LeftOut;
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() == File) return QString::fromStdString(row.file.file);
    if (role != Qt::DisplayRole) return {};
    const auto& file = row.file;
    switch (index.column()) {
    case When: return row.when;
    case File: return QFileInfo(QString::fromStdString(file.file)).fileName();
    case Read: return CheckWords::number(file.read);
    case Imported: return CheckWords::number(file.imported);
    case Merged: return CheckWords::number(file.merged);
    case LeftOut: return CheckWords::number(file.leftOut);
    case Sum: return file.read == file.imported + file.merged + file.leftOut ? tr("✓ adds up") : tr("does not add up");
    case How: return row.how;
    default: return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section >= Read && section <= LeftOut ? Qt::AlignRight : Qt::AlignLeft) |
                                Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    const QStringList titles{tr("When"),   tr("File"),     tr("Read"), tr("Imported"),
                             tr("Merged"), tr("Left out"), tr("Sum"),  tr("Read as")};
    return titles.value(section);
}

} // namespace ui
