#include "ui/pages/data/wizard/preview_model.h"

#include "ui/dialogs/fault_words.h"
#include "ui/widgets/painting.h"

#include <QLocale>

#include <utility>

namespace ui {

namespace {
constexpr int kPadding = 10;
constexpr int kIcon = 12;
} // namespace

void PreviewModel::show(const std::vector<core::protocol::ColumnPreview>& columns,
                        std::vector<core::protocol::PreviewRow> rows)
{
    beginResetModel();
    m_columns = columns;
    m_rows = std::move(rows);
    endResetModel();
}

bool PreviewModel::isRagged(int row) const
{
    return this->row(row).cells.size() < m_columns.size();
}

int PreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const auto& each = row(index.row());
    const auto column = static_cast<std::size_t>(index.column());
    const bool ragged = isRagged(index.row());
    const bool atFault = !each.reason.empty() && (ragged ? index.column() == 0 : each.column == index.column());
    switch (role) {
    case Qt::DisplayRole: return column < each.cells.size() ? QString::fromStdString(each.cells[column]) : QString();
    case kReasonRole: return atFault ? QVariant(FaultWords::title(each.reason)) : QVariant();
    case Qt::ToolTipRole:
        if (each.reason.empty()) return tr("Line %1").arg(QLocale().toString(static_cast<qlonglong>(each.line)));
        return tr("Line %1: %2. %3")
            .arg(QLocale().toString(static_cast<qlonglong>(each.line)), FaultWords::title(each.reason),
                 FaultWords::consequence(each.reason));
    case Qt::AccessibleTextRole:
        return atFault ? data(index, Qt::DisplayRole).toString() + ", " + FaultWords::title(each.reason)
                       : data(index, Qt::DisplayRole);
    case Qt::TextAlignmentRole:
        return static_cast<int>(m_columns[column].role == core::Role::Price ? Qt::AlignRight | Qt::AlignVCenter
                                                                            : Qt::AlignLeft | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
    if (orientation == Qt::Vertical)
        return section < rowCount() ? QVariant(QLocale().toString(static_cast<qlonglong>(row(section).line)))
                                    : QVariant();
    return section < columnCount()
               ? QVariant(QString::fromStdString(m_columns[static_cast<std::size_t>(section)].column))
               : QVariant();
}

PreviewDelegate::PreviewDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

void PreviewDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto rect = option.rect;
    painter->save();
    painter->fillRect(rect, m_theme.color(option.state & QStyle::State_Selected ? Token::Selected : Token::Surface));
    painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), m_theme.color(Token::Grid));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_theme.color(Token::Grid));
    auto line = rect.adjusted(kPadding, 0, -kPadding, -1);
    const auto text = index.data().toString();
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    if (index.data(PreviewModel::kReasonRole).isValid()) {
        const QFontMetrics metrics(m_theme.font(TextRole::Cell));
        const int wide = std::min(metrics.horizontalAdvance(text) + kIcon + 13, line.width() + 6);
        const QRect box(line.left() - 3, rect.center().y() - metrics.height() / 2 - 1, wide, metrics.height() + 2);
        painter->fillRect(box, m_theme.color(Token::ErrorBg));
        m_theme.icon("error", Token::Error)
            .paint(painter, QRect(box.left() + 3, rect.center().y() - kIcon / 2, kIcon, kIcon));
        line.setLeft(box.left() + kIcon + 7);
        drawText(*painter, m_theme, TextRole::Cell, Token::Text, line, text);
    } else {
        drawText(*painter, m_theme, TextRole::Cell, Token::Text, line, text, alignment);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(m_theme.color(Token::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

} // namespace ui
