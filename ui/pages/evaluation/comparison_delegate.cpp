#include "ui/pages/evaluation/comparison_delegate.h"

#include "ui/pages/evaluation/comparison_model.h"
#include "ui/pages/evaluation/markers.h"
#include "ui/widgets/painting.h"

#include <QAbstractProxyModel>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace ui {

namespace {

constexpr int kPadding = 16; // at both ends of the table
constexpr int kGap = 8;      // at both ends of a cell
constexpr int kIcon = 14;
constexpr int kPlotMargin = 12; // keeps a marker at an end of the axis whole

/// The model behind a sorting proxy, and the row in it.
const ComparisonModel* modelOf(const QModelIndex& index, int& row)
{
    const auto* proxy = qobject_cast<const QAbstractProxyModel*>(index.model());
    row = proxy ? proxy->mapToSource(index).row() : index.row();
    return qobject_cast<const ComparisonModel*>(proxy ? proxy->sourceModel() : index.model());
}

} // namespace

QRectF plotArea(const QRect& cell)
{
    return QRectF(cell).adjusted(kPlotMargin, 0, -kPlotMargin, 0);
}

ComparisonDelegate::ComparisonDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

void ComparisonDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintGround(*painter, option, index);
    if (index.column() == ComparisonModel::Plot)
        paintPlot(*painter, option.rect, index);
    else
        paintText(*painter, option.rect, index);
    painter->restore();
}

// The frame of the focus goes around the whole row, cell by cell.
void ComparisonDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                                     const QModelIndex& index) const
{
    const auto rect = option.rect;
    const bool isSelected = option.state & QStyle::State_Selected;
    painter.fillRect(rect, m_theme.color(isSelected ? Token::Selected : Token::Surface));
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_theme.color(Token::Grid));
    const auto* view = qobject_cast<const QTableView*>(option.widget);
    const bool isFirst = view ? view->horizontalHeader()->visualIndex(index.column()) == 0 : index.column() == 0;
    const auto accent = m_theme.color(Token::Accent);
    if (isSelected && isFirst) painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), accent);
    if (!view || !view->hasFocus() || view->currentIndex().row() != index.row()) return;
    painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 2), accent);
    painter.fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), accent);
    if (isFirst) painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), accent);
}

void ComparisonDelegate::paintPlot(QPainter& painter, const QRect& cell, const QModelIndex& index) const
{
    int row = 0;
    const auto* model = modelOf(index, row);
    if (!model) return;
    const auto scale = model->scale();
    const auto plot = plotArea(cell);
    for (const double tick : scale.ticks()) {
        const int x = qRound(placeOn(scale, tick, plot.left(), plot.width()));
        painter.fillRect(QRect(x, cell.top(), 1, cell.height()), m_theme.color(Token::Grid));
    }
    if (const auto reference = model->reference()) {
        const double x = qRound(placeOn(scale, *reference, plot.left(), plot.width())) + 0.5;
        QPen dots(m_theme.color(Token::Text), 1, Qt::CustomDashLine);
        dots.setDashPattern({2, 2});
        painter.setPen(dots);
        painter.drawLine(QPointF(x, cell.top()), QPointF(x, cell.bottom() + 1));
    }
    if (const auto estimate = model->estimate(row))
        drawEstimate(painter, m_theme, lookOf(model->row(row).model), *estimate, scale, plot);
}

void ComparisonDelegate::paintText(QPainter& painter, const QRect& cell, const QModelIndex& index) const
{
    const int column = index.column();
    const auto model = index.siblingAtColumn(0).data(ComparisonModel::kModelRole).toString();
    const auto look = lookOf(model);
    const bool isOurs = !look.icon.isEmpty();
    const auto text = index.data().toString();
    if (column == ComparisonModel::Model) {
        const int top = cell.center().y() - kIcon / 2;
        if (isOurs)
            m_theme.icon(look.icon, look.colour).paint(&painter, QRect(cell.left() + kPadding, top, kIcon, kIcon));
        drawText(painter, m_theme, isOurs ? TextRole::BodyStrong : TextRole::Body, Token::Text,
                 cell.adjusted(kPadding + kIcon + 4, 0, -kGap, 0), text);
        return;
    }
    const bool isProminent = isOurs && (column == ComparisonModel::Hits || column == ComparisonModel::Difference);
    const bool isStrong = isProminent || (column == ComparisonModel::Difference && model == "student");
    const bool isInterval = column == ComparisonModel::DifferenceInterval;
    const int right = column == ComparisonModel::Training ? kPadding : kGap;
    drawText(painter, m_theme, isStrong ? TextRole::BodyStrong : TextRole::Cell,
             isInterval ? Token::Text2 : Token::Text, cell.adjusted(kGap, 0, -right, 0), text,
             (isInterval ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
}

} // namespace ui
