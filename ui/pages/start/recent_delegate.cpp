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
constexpr int kRight = 10;
constexpr QSize kPicture(43, 65);
constexpr int kTextLeft = 10 + kPictures * (kPicture.width() + 3) + 14;

const RecentProject& projectOf(const QModelIndex& index)
{
    return static_cast<const RecentModel*>(index.model())->at(index.row());
}

Chip chipOf(const RecentProject& project)
{
    const auto text = RecentModel::stateText(project);
    switch (project.state) {
    case State::Running: return {Chip::Kind::Running, "play", text};
    case State::Trained: return {Chip::Kind::Ok, "check", text};
    case State::Stopped: return {Chip::Kind::Neutral, "stop", text};
    case State::Damaged:
    case State::Missing: return {Chip::Kind::Error, "error", text};
    case State::Unread:
    case State::Empty:
    case State::Imported:
    case State::Older: break;
    }
    return {Chip::Kind::Neutral, {}, text};
}

QRectF chipRect(const Theme& theme, const QRect& row, const RecentProject& project)
{
    return {QPointF(row.left() + kTextLeft, row.top() + 70), chipSize(theme, chipOf(project))};
}

} // namespace

RecentDelegate::RecentDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {320, kRowHeight};
}

void RecentDelegate::paintPictures(QPainter& painter, const QRect& row, const QModelIndex& index) const
{
    const auto& project = projectOf(index);
    for (int i = 0; i < kPictures; ++i) {
        const QRect box(QPoint(row.left() + 10 + i * (kPicture.width() + 3), row.top() + 26), kPicture);
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

void RecentDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& row = option.rect;
    const auto& project = projectOf(index);
    painter->save();
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    const bool selected = option.state & QStyle::State_Selected;
    if (selected || option.state & QStyle::State_MouseOver)
        painter->fillRect(row, m_theme.color(selected ? Token::Selected : Token::Hover));
    if (selected) painter->fillRect(row.left(), row.top(), 3, row.height(), m_theme.color(Token::Accent));
    painter->fillRect(row.left(), row.bottom(), row.width(), 1, m_theme.color(Token::Line));
    paintPictures(*painter, row, index);

    const auto date = RecentModel::openedText(project);
    const int width = row.width() - kTextLeft - kRight;
    const QRect name(row.left() + kTextLeft, row.top() + 22, width, 24);
    painter->setFont(m_theme.font(TextRole::Cell));
    painter->setPen(m_theme.color(Token::Text2));
    painter->drawText(name, Qt::AlignRight | Qt::AlignVCenter, date);
    const int dateWidth = painter->fontMetrics().horizontalAdvance(date) + 12;
    painter->drawText(name.translated(0, 23), Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(RecentModel::countsText(project), Qt::ElideRight, width));
    painter->setFont(m_theme.font(TextRole::Section));
    painter->setPen(m_theme.color(Token::Text));
    painter->drawText(name, Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(project.name(), Qt::ElideMiddle, width - dateWidth));
    if (project.state != State::Unread)
        drawChip(*painter, m_theme, chipRect(m_theme, row, project).topLeft(), chipOf(project));
    if (project.state == State::Running && project.share >= 0) {
        const auto chip = chipRect(m_theme, row, project);
        const QRectF track(chip.right() + 8, chip.center().y() - 3, kProgressWidth, 6);
        painter->fillRect(track, m_theme.color(Token::Track));
        painter->fillRect(QRectF(track.topLeft(), QSizeF(track.width() * std::min(1.0, project.share), track.height())),
                          m_theme.color(Token::Accent));
    }
    if (project.state == State::Missing) {
        const auto links = linksOf(row, index);
        auto font = m_theme.font(TextRole::Cell);
        font.setUnderline(true);
        painter->setFont(font);
        painter->setPen(m_theme.color(Token::Accent));
        painter->drawText(links.locate, Qt::AlignVCenter, tr("Locate"));
        painter->drawText(links.remove, Qt::AlignVCenter, tr("Remove from the list"));
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(m_theme.color(Token::Accent), 2));
        painter->drawRect(row.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

RecentDelegate::Links RecentDelegate::linksOf(const QRect& row, const QModelIndex& index) const
{
    const QFontMetrics metrics(m_theme.font(TextRole::Cell));
    const auto chip = chipRect(m_theme, row, projectOf(index)).toAlignedRect();
    const QRect locate(chip.right() + 10, chip.top() - 2, metrics.horizontalAdvance(tr("Locate")), 24);
    return {locate,
            QRect(locate.right() + 14, locate.top(), metrics.horizontalAdvance(tr("Remove from the list")), 24)};
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
