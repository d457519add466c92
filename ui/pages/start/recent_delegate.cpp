#include "ui/pages/start/recent_delegate.h"

#include "ui/pages/start/recent_model.h"
#include "ui/widgets/chip.h"

#include <QFontMetrics>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

using State = RecentProject::State;
constexpr int kPictures = 5;
constexpr int kProgressWidth = 106;
constexpr int kSide = 10;
constexpr int kRowHeight = 118;
constexpr QSize kPicture(43, 65);
constexpr int kBetweenPictures = 3;
constexpr int kBeforeText = 14;

const RecentProject& projectOf(const QModelIndex& index)
{
    return static_cast<const RecentModel*>(index.model())->at(index.row());
}

Chip chipOf(const RecentProject& project)
{
    const auto text = RecentModel::stateText(project);
    switch (project.state) {
    case State::Running: return {Chip::Kind::Running, "play", text};
    case State::Trained:
    case State::Evaluated: return {Chip::Kind::Ok, "check", text};
    case State::Stopped: return {Chip::Kind::Neutral, "stop", text};
    case State::Imported:
        return project.cautions > 0 ? Chip{Chip::Kind::Warn, "warn", text} : Chip{Chip::Kind::Neutral, {}, text};
    case State::Newer:
    case State::Damaged:
    case State::Missing: return {Chip::Kind::Error, "error", text};
    case State::Unread:
    case State::Empty:
    case State::Older: break;
    }
    return {Chip::Kind::Neutral, {}, text};
}

} // namespace

RecentDelegate::RecentDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

int RecentDelegate::rowHeight(const Theme& theme)
{
    return theme.scaled(kRowHeight);
}

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {320, rowHeight(m_theme)};
}

// In a narrow row figures come before pictures.
int RecentDelegate::picturesIn(const QRect& row) const
{
    constexpr int kNarrowBelow = 600;
    constexpr int kFew = 3;
    return row.width() < m_theme.scaled(kNarrowBelow) ? kFew : kPictures;
}

int RecentDelegate::textLeft(const QRect& row) const
{
    return kSide + picturesIn(row) * (kPicture.width() + kBetweenPictures) + kBeforeText;
}

QRectF RecentDelegate::chipRect(const QRect& row, const QModelIndex& index) const
{
    return {QPointF(row.left() + textLeft(row), row.top() + m_theme.scaled(70)),
            chipSize(m_theme, chipOf(projectOf(index)))};
}

void RecentDelegate::paintPictures(QPainter& painter, const QRect& row, const QModelIndex& index) const
{
    const auto& project = projectOf(index);
    const int top = row.top() + (row.height() - kPicture.height()) / 2;
    for (int i = 0; i < picturesIn(row); ++i) {
        const QRect box(QPoint(row.left() + kSide + i * (kPicture.width() + kBetweenPictures), top), kPicture);
        painter.setPen(QPen(m_theme.color(Token::Line), 1));
        if (const auto picture = project.pictures.value(i); !picture.isNull()) {
            painter.fillRect(box, m_theme.color(Token::Sunken));
            const auto fitted = picture.size().scaled(box.size(), Qt::KeepAspectRatio);
            QRect target(QPoint(), fitted);
            target.moveCenter(box.center());
            painter.drawPixmap(target, picture);
            painter.drawRect(box.adjusted(0, 0, -1, -1));
        } else if (project.state != State::Unread) {
            painter.setPen(QPen(m_theme.color(Token::LineControl), 1, Qt::DashLine));
            painter.drawRect(box.adjusted(0, 0, -1, -1));
            const QRect icon(box.center() - QPoint(6, 6), QSize(13, 13));
            m_theme.icon("no-picture", Token::Text3).paint(&painter, icon);
        }
    }
}

void RecentDelegate::paintWords(QPainter& painter, const QRect& row, const QModelIndex& index) const
{
    const auto& project = projectOf(index);
    const auto date = RecentModel::openedText(project);
    painter.setFont(m_theme.font(TextRole::Cell));
    painter.setPen(m_theme.color(Token::Text2));
    const int dateWidth = painter.fontMetrics().horizontalAdvance(date) + 12;
    const int width = row.width() - textLeft(row) - kSide - dateWidth;
    const QRect name(row.left() + textLeft(row), row.top() + m_theme.scaled(22), width, m_theme.scaled(24));
    painter.drawText(name.translated(0, m_theme.scaled(23)).adjusted(0, 0, dateWidth, 0),
                     Qt::AlignRight | Qt::AlignVCenter, date);
    painter.drawText(name.translated(0, m_theme.scaled(23)), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(RecentModel::countsText(project), Qt::ElideRight, width));
    painter.setFont(m_theme.font(TextRole::Section));
    painter.setPen(m_theme.color(Token::Text));
    painter.drawText(name.adjusted(0, 0, dateWidth, 0), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(project.name(), Qt::ElideMiddle, width + dateWidth));
}

void RecentDelegate::paintState(QPainter& painter, const QRect& row, const QModelIndex& index) const
{
    const auto& project = projectOf(index);
    if (project.state == State::Unread) return;
    const auto chip = chipRect(row, index);
    drawChip(painter, m_theme, chip.topLeft(), chipOf(project));
    auto left = chip.right() + 8;
    if (project.state == State::Running && project.share >= 0) {
        const QRectF track(left, chip.center().y() - 3, kProgressWidth, 6);
        painter.fillRect(track, m_theme.color(Token::Track));
        painter.fillRect(QRectF(track.topLeft(), QSizeF(track.width() * std::min(1.0, project.share), track.height())),
                         m_theme.color(Token::Accent));
        left = track.right() + 8;
    }
    auto font = m_theme.font(TextRole::Cell);
    painter.setFont(font);
    painter.setPen(m_theme.color(Token::Text));
    const auto rest = QRectF(left, chip.top(), row.right() - kSide - left, chip.height());
    auto detail = RecentModel::detailText(project);
    if (painter.fontMetrics().horizontalAdvance(detail) > rest.width()) detail = RecentModel::briefText(project);
    painter.drawText(rest, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(detail, Qt::ElideRight, static_cast<int>(rest.width())));
    if (project.state != State::Missing) return;
    const auto links = linksOf(row, index);
    font.setUnderline(true);
    painter.setFont(font);
    painter.setPen(m_theme.color(Token::Accent));
    painter.drawText(links.locate, Qt::AlignVCenter, tr("Locate"));
    painter.drawText(links.remove, Qt::AlignVCenter, tr("Remove from the list"));
}

void RecentDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& row = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    const bool selected = option.state & QStyle::State_Selected;
    if (selected || option.state & QStyle::State_MouseOver)
        painter->fillRect(row, m_theme.color(selected ? Token::Selected : Token::Hover));
    if (selected) painter->fillRect(row.left(), row.top(), 3, row.height(), m_theme.color(Token::Accent));
    painter->fillRect(row.left(), row.bottom(), row.width(), 1, m_theme.color(Token::Line));
    paintPictures(*painter, row, index);
    paintWords(*painter, row, index);
    paintState(*painter, row, index);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(m_theme.color(Token::Accent), 2));
        painter->drawRect(row.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

RecentDelegate::Links RecentDelegate::linksOf(const QRect& row, const QModelIndex& index) const
{
    const QFontMetrics metrics(m_theme.font(TextRole::Cell));
    const auto chip = chipRect(row, index).toAlignedRect();
    const int height = std::max(24, metrics.height() + 4);
    const QRect locate(chip.right() + 10, chip.center().y() - height / 2, metrics.horizontalAdvance(tr("Locate")),
                       height);
    return {locate,
            QRect(locate.right() + 14, locate.top(), metrics.horizontalAdvance(tr("Remove from the list")), height)};
}

bool RecentDelegate::editorEvent(QEvent* event, QAbstractItemModel*, const QStyleOptionViewItem& option,
                                 const QModelIndex& index)
{
    if (event->type() != QEvent::MouseButtonRelease || projectOf(index).state != State::Missing) return false;
    const auto place = static_cast<QMouseEvent*>(event)->pos();
    const auto links = linksOf(option.rect, index);
    if (links.locate.contains(place)) Q_EMIT locateRequested(projectOf(index).folder);
    if (links.remove.contains(place)) Q_EMIT removeRequested(projectOf(index).folder);
    return links.locate.contains(place) || links.remove.contains(place);
}

} // namespace ui
