#include "ui/pages/evaluation/comparison_header.h"

#include "ui/pages/evaluation/comparison_delegate.h"
#include "ui/pages/evaluation/comparison_model.h"
#include "ui/widgets/painting.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

constexpr int kHeight = 40; // at 96 dpi
constexpr int kPadding = 16;
constexpr int kGap = 8;
constexpr int kMark = 10;

} // namespace

ComparisonHeader::ComparisonHeader(const Theme& theme, QHeaderView& header, const ComparisonModel& model)
    : QObject(&header), m_theme(theme), m_header(header), m_model(model)
{
    m_header.viewport()->installEventFilter(this);
    connect(&theme, &Theme::changed, this, &ComparisonHeader::fit);
    fit();
}

void ComparisonHeader::fit()
{
    const int line = std::max(QFontMetrics(m_theme.font(TextRole::MetaStrong)).height(),
                              QFontMetrics(m_theme.font(TextRole::Cell)).height());
    m_header.setFixedHeight(std::max(kHeight, 2 * line + 6));
    m_header.viewport()->update();
}

bool ComparisonHeader::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Paint) return QObject::eventFilter(watched, event);
    QPainter painter(m_header.viewport());
    paint(painter);
    return true;
}

void ComparisonHeader::paint(QPainter& painter) const
{
    const auto all = m_header.viewport()->rect();
    painter.fillRect(all, m_theme.color(Token::Sunken));
    for (int section = 0; section < m_header.count(); ++section) {
        if (m_header.isSectionHidden(section)) continue;
        const QRect rect(m_header.sectionViewportPosition(section), 0, m_header.sectionSize(section), all.height());
        if (rect.intersects(all)) paintSection(painter, rect, section);
    }
    painter.fillRect(QRect(0, all.bottom(), all.width(), 1), m_theme.color(Token::Line));
}

void ComparisonHeader::paintSection(QPainter& painter, const QRect& rect, int section) const
{
    if (section == ComparisonModel::Plot) {
        paintAxis(painter, rect);
        return;
    }
    const auto lines = m_model.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString().split('\n');
    const auto alignment = Qt::Alignment(m_model.headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt()) &
                           Qt::AlignHorizontal_Mask;
    const int left = section == ComparisonModel::Model ? kPadding : kGap;
    const int right = section == ComparisonModel::Training ? kPadding : kGap;
    auto words = rect.adjusted(left, 2, -right, -3);
    const bool isSorted = m_header.isSortIndicatorShown() && m_header.sortIndicatorSection() == section;
    const auto upper = QRect(words.left(), words.top(), words.width(), words.height() / 2);
    const auto lower = QRect(words.left(), upper.bottom() + 1, words.width(), words.height() - upper.height());
    if (lines.size() == 1) {
        drawText(painter, m_theme, TextRole::MetaStrong, Token::Text, lower, lines.front(),
                 alignment | Qt::AlignVCenter);
    } else {
        const bool isNamed =
            section == ComparisonModel::Hits || section == ComparisonModel::Mrr || section == ComparisonModel::Ndcg;
        drawText(painter, m_theme, TextRole::MetaStrong, Token::Text, upper, lines.front(),
                 alignment | Qt::AlignVCenter);
        drawText(painter, m_theme, isNamed ? TextRole::MetaStrong : TextRole::Meta,
                 isNamed ? Token::Text : Token::Text2, lower, lines.back(), alignment | Qt::AlignVCenter);
    }
    if (!isSorted) return;
    const int width = QFontMetrics(m_theme.font(TextRole::MetaStrong)).horizontalAdvance(lines.back());
    paintSortMark(painter, {alignment == Qt::AlignRight ? words.right() - width - 3 : words.left() + width + kMark + 4,
                            lower.center().y() + 1});
}

void ComparisonHeader::paintAxis(QPainter& painter, const QRect& rect) const
{
    const auto plot = plotArea(rect);
    auto caption = m_model.headerData(ComparisonModel::Plot, Qt::Horizontal, Qt::DisplayRole).toString();
    if (QFontMetrics(m_theme.font(TextRole::Meta)).horizontalAdvance(caption) > plot.width() + 8)
        caption = tr("95% interval, %");
    const int middle = rect.top() + 2 + (rect.height() - 5) / 2;
    drawText(painter, m_theme, TextRole::Meta, Token::Text2,
             QRect(qRound(plot.left()) - 4, rect.top() + 2, qRound(plot.width()) + 8, middle - rect.top() - 2),
             caption);
    const auto scale = m_model.scale();
    for (const double tick : scale.ticks()) {
        const double x = placeOn(scale, tick, plot.left(), plot.width());
        drawText(painter, m_theme, TextRole::Meta, Token::Text2,
                 QRect(qRound(x) - 20, middle, 40, rect.bottom() - middle - 1),
                 QString::number(tick, 'f', scale.decimals()), Qt::AlignHCenter | Qt::AlignVCenter);
    }
}

void ComparisonHeader::paintSortMark(QPainter& painter, QPoint rightMiddle) const
{
    const bool isDown = m_header.sortIndicatorOrder() == Qt::DescendingOrder;
    const QRect box(rightMiddle.x() - kMark, rightMiddle.y() - kMark / 2, kMark, kMark);
    m_theme.icon(isDown ? "down" : "up", Token::Text2).paint(&painter, box);
}

} // namespace ui
