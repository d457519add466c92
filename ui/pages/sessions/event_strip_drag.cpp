// The strip's cards of many events, and its pointer: a click chooses, a drag moves an event.
#include "ui/pages/sessions/event_strip.h"
#include "ui/pages/sessions/painting.h"
#include "ui/pages/sessions/words.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace ui {

int EventStrip::placeOf(qsizetype column) const
{
    const auto index = m_view.events[column].index;
    return index >= 0 ? index : static_cast<int>(column);
}

void EventStrip::mousePressEvent(QMouseEvent* event)
{
    const auto column = geometryOfStrip().eventAt(event->pos());
    if (column < 0 || event->button() != Qt::LeftButton) return;
    m_drag = {.from = m_view.events[column].folded.isEmpty() ? column : -1, .start = event->pos()};
    Q_EMIT eventChosen(placeOf(column));
}

void EventStrip::mouseMoveEvent(QMouseEvent* event)
{
    if (m_drag.from < 0 || m_drag.from >= m_view.events.size()) return;
    const auto moved = (event->pos() - m_drag.start).manhattanLength();
    if (m_drag.to < 0 && moved < QApplication::startDragDistance()) return;
    const auto width = geometryOfStrip().columnWidth();
    auto least = m_view.events.size(); // before cards of several events nothing can be put
    while (least > 0 && m_view.events[least - 1].folded.isEmpty()) --least;
    m_drag.to = std::clamp<qsizetype>((event->pos().x() + width / 2) / width, least, m_view.events.size());
    setCursor(Qt::ClosedHandCursor);
    update();
}

void EventStrip::mouseReleaseEvent(QMouseEvent*)
{
    const auto drag = m_drag;
    dropDrag();
    if (drag.from < 0 || drag.to < 0 || drag.from >= m_view.events.size()) return;
    const auto target = drag.to > drag.from ? drag.to - 1 : drag.to;
    if (target == drag.from || target >= m_view.events.size()) return;
    Q_EMIT moveRequested(placeOf(drag.from), placeOf(target) - placeOf(drag.from));
}

void EventStrip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_drag.to >= 0)
        dropDrag();
    else
        QWidget::keyPressEvent(event);
}

void EventStrip::dropDrag()
{
    m_drag = {};
    unsetCursor();
    update();
}

void EventStrip::paintDrag(QPainter& painter, const StripGeometry& geometry) const
{
    if (m_drag.to < 0) return;
    const auto photo = geometry.photo(std::max<qsizetype>(0, m_drag.to));
    const int x = geometry.column(m_drag.to).left();
    painter.fillRect(QRect(x - 1, photo.top(), 2, photo.height()), m_theme.color(Token::Accent));
}

void EventStrip::paintFolded(QPainter& painter, const StripGeometry& geometry, qsizetype index) const
{
    constexpr auto kCentre = Qt::AlignHCenter | Qt::AlignVCenter;
    const auto& card = m_view.events[index];
    const auto photo = geometry.photo(index);
    painter.setBrush(m_theme.color(Token::Surface));
    painter.setPen(m_theme.color(Token::LineControl));
    for (const int behind : {8, 4}) painter.drawRect(photo.adjusted(behind, -behind, behind - 1, -behind - 1));
    drawPhoto(painter, m_theme, photo, m_pictures(card.item.id, core::store::PictureSize::Large));
    const auto count = tr("%n event(s)", nullptr, static_cast<int>(card.folded.size()));
    const auto width = chipWidth(m_theme, {}, count);
    drawChip(painter, m_theme, {photo.center().x() - width / 2, photo.bottom() - geometry.scaled(9) - 3}, {}, count,
             {Token::Text, Token::Surface});
    auto name = geometry.title(index);
    name.setHeight(name.height() / geometry.titleLines());
    drawText(painter, m_theme, TextRole::Cell, Token::Text, name, SessionWords::leaf(card.item.category), kCentre);
    if (!geometry.detail(index).isEmpty())
        drawText(painter, m_theme, TextRole::Meta, Token::Accent, geometry.detail(index), tr("open"), kCentre);
    if (!card.evidence) return;
    const auto bar = geometry.attentionBar(index, card.evidence->attention);
    drawAttentionBar(painter, m_theme, bar);
    const int number = geometry.scaled(16);
    drawText(painter, m_theme, TextRole::Cell, Token::Text,
             QRect(bar.left() - 8, bar.top() - number - 1, bar.width() + 16, number),
             SessionWords::share(card.evidence->attention), kCentre);
    drawText(painter, m_theme, TextRole::Meta, Token::Text2, geometry.rankLine(index), tr("together"), kCentre);
}

} // namespace ui
