#include "ui/pages/sessions/similar_model.h"

#include <QStringList>

namespace ui {

void SimilarModel::setRows(const QList<SimilarRow>& rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

QString SimilarModel::nextOf(const SimilarRow& row)
{
    for (const auto& each : row.items)
        if (each.next) return each.item.title;
    return {};
}

QString SimilarModel::table() const
{
    QString table =
        QStringList{tr("Session"), tr("Day"), tr("Similarity"), tr("Shared items"), tr("What came next")}.join('\t') +
        '\n';
    for (const auto& row : m_rows)
        table += QStringList{row.code, row.day, QString::number(row.similarity, 'g', 6), QString::number(row.shared),
                             nextOf(row)}
                     .join('\t') +
                 '\n';
    return table;
}

int SimilarModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SimilarModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const auto& each = row(index.row());
    if (role == Qt::DisplayRole) return each.code;
    if (role != Qt::AccessibleTextRole && role != Qt::ToolTipRole) return {};
    const auto next = nextOf(each);
    const auto text = tr("Session %1, %2, %n shared item(s)", nullptr, each.shared).arg(each.code, each.day);
    return next.isEmpty() ? text : text + tr(", then came %1").arg(next);
}

} // namespace ui
