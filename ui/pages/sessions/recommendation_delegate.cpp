#include "ui/pages/sessions/recommendation_delegate.h"

#include "ui/pages/sessions/painting.h"
#include "ui/pages/sessions/recommendation_model.h"
#include "ui/pages/sessions/words.h"

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr int kSkippedHeight = 18; // all at scale 1
constexpr int kPhotoHeight = 51;
constexpr int kRankWidth = 34;
constexpr int kMoveWidth = 34;
constexpr int kScoreWidth = 80;
constexpr int kEditedScoreWidth = 88; // "was 38 · 7.13" stands below

} // namespace

RecommendationDelegate::RecommendationDelegate(const Theme& theme, Pictures pictures, Side side, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_pictures(std::move(pictures)), m_side(side)
{
}

QSize RecommendationDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const RecommendationModel*>(index.model());
    const bool skips = model && model->row(index.row()).skippedRanks > 0;
    return {100, m_theme.scaled(m_density == Density::Normal ? 60 : 52) + (skips ? m_theme.scaled(kSkippedHeight) : 0)};
}

void RecommendationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const
{
    const auto* model = qobject_cast<const RecommendationModel*>(index.model());
    if (!model) return;
    const auto& row = model->row(index.row());
    auto rect = option.rect;
    if (row.skippedRanks > 0) {
        const QRect band(rect.left(), rect.top(), rect.width(), m_theme.scaled(kSkippedHeight));
        painter->fillRect(band, m_theme.color(Token::Sunken));
        drawText(*painter, m_theme, TextRole::Meta, Token::Text2, band.adjusted(12, 0, -12, 0),
                 tr("%n more ranks", nullptr, row.skippedRanks));
        rect.setTop(rect.top() + band.height());
    }
    using Mark = RecommendationRow::Mark;
    drawRowGround(*painter, m_theme, rect,
                  {row.mark == Mark::Selected, (option.state & QStyle::State_MouseOver) != 0,
                   (option.state & QStyle::State_HasFocus) != 0});
    if (row.mark == Mark::Linked) {
        painter->setPen(m_theme.color(Token::Accent));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(rect.adjusted(0, 0, -1, -2));
    }
    const bool edited = model->isEdited();
    const int rankWidth = m_theme.scaled(kRankWidth) + (edited ? m_theme.scaled(kMoveWidth) : 0);
    const int photoHeight = std::min(rect.height() - 9, kPhotoHeight); // type grows, pictures don't
    const QRect photo(rect.left() + 8 + rankWidth, rect.top() + (rect.height() - 1 - photoHeight) / 2,
                      photoHeight * 2 / 3, photoHeight);
    paintRank(*painter, QRect(rect.left() + 4, rect.top(), rankWidth, rect.height()), row, edited);
    drawPhoto(*painter, m_theme, photo, m_pictures(row.item.id, core::store::PictureSize::Small));
    const int scoreWidth = m_theme.scaled(edited ? kEditedScoreWidth : kScoreWidth);
    const QRect score(rect.right() - scoreWidth - 10, rect.top(), scoreWidth, rect.height());
    paintName(*painter, QRect(photo.right() + 9, rect.top(), score.left() - photo.right() - 17, rect.height()), row);
    paintScore(*painter, score, row, edited);
}

void RecommendationDelegate::paintRank(QPainter& painter, const QRect& rect, const RecommendationRow& row,
                                       bool edited) const
{
    const QRect number(rect.left(), rect.top(), m_theme.scaled(kRankWidth), rect.height());
    drawText(painter, m_theme, row.rank < 1000 ? TextRole::Section : TextRole::MetaStrong, Token::Text, number,
             QString::number(row.rank), Qt::AlignCenter); // never cut
    if (!edited) return;
    const QRect move(number.right() + 1, rect.top(), m_theme.scaled(kMoveWidth), rect.height());
    const int by = row.rankBefore - row.rank;
    if (row.rankBefore == 0)
        drawText(painter, m_theme, TextRole::Meta, Token::Text2, move, tr("in", "was not in the list before"));
    else if (by == 0)
        drawText(painter, m_theme, TextRole::Meta, Token::Text2, move, QStringLiteral("＝"));
    else
        drawText(painter, m_theme, TextRole::MetaStrong, by > 0 ? Token::Ok : Token::Error, move,
                 (by > 0 ? QStringLiteral("▲ ") : QStringLiteral("▼ ")) + QString::number(std::abs(by)));
}

void RecommendationDelegate::paintName(QPainter& painter, const QRect& rect, const RecommendationRow& row) const
{
    const int middle = rect.center().y();
    const QFontMetrics titles(m_theme.font(TextRole::Body));
    const QFontMetrics details(m_theme.font(TextRole::Cell));
    const int line = m_theme.scaled(20);
    const int small = m_theme.scaled(18);
    const QRect title(rect.left(), middle - line, rect.width(), line);
    const QRect below(rect.left(), middle + 1, rect.width(), small);
    int chips = 0;
    const auto flag = tr("True next");
    const auto fresh = tr("New", "an item never seen in training");
    if (row.isTrueNext) chips += chipWidth(m_theme, "flag", flag) + 6;
    if (row.seen == 0) chips += chipWidth(m_theme, {}, fresh) + 6;
    QStringList parts;
    if (!row.item.detail.isEmpty()) parts.append(row.item.detail);
    if (row.seen >= 0) parts.append(tr("seen %1×").arg(row.seen));

    // The chips stand behind a title that leaves them room, else behind the detail: they never cost a title its end.
    const int titleWidth = titles.horizontalAdvance(row.item.title) + 1;
    const bool beside = titleWidth + chips <= rect.width();
    const int room = rect.width() - (beside ? 0 : chips);
    const auto joined = [&] { return parts.join(tr(" · ", "between details")); };
    while (parts.size() > 1 && details.horizontalAdvance(joined()) > room) parts.removeLast(); // whole words or none
    const auto detail = joined();
    const int detailWidth = std::min(details.horizontalAdvance(detail) + 1, room);
    drawText(painter, m_theme, TextRole::Body, Token::Text, title, row.item.title);
    drawText(painter, m_theme, TextRole::Cell, Token::Text2,
             QRect(below.left(), below.top(), detailWidth, below.height()), detail);
    QPoint at = beside ? QPoint(title.left() + titleWidth + 6, title.center().y() + 1)
                       : QPoint(below.left() + detailWidth + 6, below.center().y() + 1);
    if (row.isTrueNext) at.rx() += drawChip(painter, m_theme, at, "flag", flag, {Token::Ok, Token::OkBg}) + 6;
    if (row.seen == 0) drawChip(painter, m_theme, at, {}, fresh, {Token::New, Token::NewBg});
}

void RecommendationDelegate::paintScore(QPainter& painter, const QRect& rect, const RecommendationRow& row,
                                        bool edited) const
{
    const int middle = rect.center().y();
    const auto right = Qt::AlignRight | Qt::AlignVCenter;
    drawText(painter, m_theme, TextRole::Body, Token::Text,
             QRect(rect.left(), middle - m_theme.scaled(18) - 3, rect.width(), m_theme.scaled(18)),
             SessionWords::score(row.score), right);
    const QRect track(rect.left(), middle - 2, rect.width(), 4);
    painter.fillRect(track, m_theme.color(Token::Track));
    const auto filled = static_cast<int>(std::clamp(row.share, 0.0, 1.0) * track.width());
    painter.fillRect(QRect(track.left(), track.top(), filled, track.height()),
                     m_theme.color(m_side == Side::Student ? Token::Student : Token::Teacher));
    const auto other = m_side == Side::Student ? tr("Teacher %1").arg(SessionWords::rank(row.otherRank))
                                               : tr("Student %1").arg(SessionWords::rank(row.otherRank));
    const auto before =
        row.rankBefore > 0
            ? tr("was %1 · %2").arg(SessionWords::rank(row.rankBefore), SessionWords::score(row.scoreBefore))
            : QString();
    const auto below = edited ? before : other;
    const bool fits = QFontMetrics(m_theme.font(TextRole::Cell)).horizontalAdvance(below) <= rect.width();
    drawText(painter, m_theme, fits ? TextRole::Cell : TextRole::Meta, Token::Text2,
             QRect(rect.left() - 8, middle + 3, rect.width() + 8, m_theme.scaled(18)), below, right);
}

} // namespace ui
