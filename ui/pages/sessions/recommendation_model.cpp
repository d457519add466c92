#include "ui/pages/sessions/recommendation_model.h"

#include "ui/pages/sessions/words.h"

#include <algorithm>

namespace ui {

namespace {

// A text that a spreadsheet would take for a formula gets an apostrophe before it.
QString field(QString text, QChar separator)
{
    if (!text.isEmpty() && QStringLiteral("=+-@").contains(text.front())) text.prepend('\'');
    if (text.contains(separator) || text.contains('"') || text.contains('\n'))
        return '"' + text.replace("\"", "\"\"") + '"';
    return text;
}

} // namespace

void RecommendationModel::setRows(const QList<RecommendationRow>& rows, bool edited)
{
    const auto kept = std::min(m_rows.size(), rows.size());
    m_edited = edited;
    if (rows.size() > m_rows.size()) {
        beginInsertRows({}, static_cast<int>(m_rows.size()), static_cast<int>(rows.size()) - 1);
        m_rows = rows;
        endInsertRows();
    } else if (rows.size() < m_rows.size()) {
        beginRemoveRows({}, static_cast<int>(rows.size()), static_cast<int>(m_rows.size()) - 1);
        m_rows = rows;
        endRemoveRows();
    } else {
        m_rows = rows;
    }
    if (kept > 0) Q_EMIT dataChanged(index(0), index(static_cast<int>(kept) - 1));
}

void RecommendationModel::setTarget(const QString& code, RecommendationRow::Mark mark)
{
    for (auto& row : m_rows) row.mark = row.item.code == code ? mark : RecommendationRow::Mark::None;
    if (!m_rows.isEmpty()) Q_EMIT dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
}

QString RecommendationModel::table(QChar separator) const
{
    const QStringList header{tr("Rank"),   tr("Item"),          tr("Title"),
                             tr("Detail"), tr("Score"),         tr("Rank by the other model"),
                             tr("Seen"),   tr("True next item")};
    QString table = header.join(separator) + '\n';
    for (const auto& row : m_rows) {
        const QStringList fields{QString::number(row.rank),
                                 field(row.item.code, separator),
                                 field(row.item.title, separator),
                                 field(row.item.detail, separator),
                                 QString::number(row.score, 'g', 8),
                                 row.otherRank > 0 ? QString::number(row.otherRank) : QString(),
                                 row.seen >= 0 ? QString::number(row.seen) : QString(),
                                 row.isTrueNext ? tr("yes") : QString()};
        table += fields.join(separator) + '\n';
    }
    return table;
}

int RecommendationModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RecommendationModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const auto& each = row(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return each.item.title;
    if (role == Qt::AccessibleTextRole)
        return tr("Rank %1, %2, %3, score %4")
                   .arg(each.rank)
                   .arg(each.item.title, each.item.detail, SessionWords::score(each.score)) +
               (each.isTrueNext ? tr(", true next item") : QString()) + (each.seen == 0 ? tr(", new item") : QString());
    return {};
}

} // namespace ui
