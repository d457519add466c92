#include "ui/pages/sessions/event_strip.h"

#include "ui/pages/sessions/painting.h"
#include "ui/pages/sessions/words.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QTextLayout>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ui {

namespace {

constexpr auto kCentre = Qt::AlignHCenter | Qt::AlignVCenter;

QRect numberAbove(const Theme& theme, const QRect& bar, int top)
{
    const int height = theme.scaled(16);
    return {bar.left() - 8, top - height - 1, bar.width() + 16, height};
}

void drawBarNumber(QPainter& painter, const Theme& theme, const QRect& bar, int top, double share, TextRole role)
{
    drawText(painter, theme, role, Token::Text, numberAbove(theme, bar, top), SessionWords::share(share), kCentre);
}

/// The value before an edit, as a notch at each side of the bar.
void drawNotch(QPainter& painter, const Theme& theme, const QRect& bar, int y)
{
    painter.setPen(QPen(theme.color(Token::Text), 1));
    painter.drawLine(bar.left() - 5, y, bar.left() - 1, y);
    painter.drawLine(bar.right() + 1, y, bar.right() + 5, y);
}

/// A change of rank below the bars, in small letters where it would reach into the next column.
void drawRankLine(QPainter& painter, const Theme& theme, TextRole role, Token token, const QRect& rect,
                  const QString& text)
{
    const bool fits = QFontMetrics(theme.font(role)).horizontalAdvance(text) <= rect.width() - 4;
    drawText(painter, theme, fits ? role : TextRole::Meta, token, rect, text, kCentre);
}

int endOf(const QRect& bar, double share)
{
    return share >= 0 ? bar.top() : bar.top() + bar.height();
}

void drawTitle(QPainter& painter, const Theme& theme, const QRect& rect, const QString& text, int lines, bool removed)
{
    auto font = theme.font(TextRole::Cell);
    font.setStrikeOut(removed);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    painter.setPen(theme.color(removed ? Token::Text2 : Token::Text));
    QTextLayout layout(text, font);
    layout.beginLayout();
    const int lineHeight = rect.height() / lines;
    for (int at = 0; at < lines; ++at) {
        auto line = layout.createLine();
        if (!line.isValid()) break;
        line.setLineWidth(rect.width());
        const bool last = at == lines - 1;
        const auto part = last ? metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, rect.width())
                               : text.mid(line.textStart(), line.textLength()).trimmed();
        painter.drawText(QRect(rect.left(), rect.top() + at * lineHeight, rect.width(), lineHeight),
                         static_cast<int>(kCentre), part);
    }
    layout.endLayout();
}

} // namespace

void drawAttentionBar(QPainter& painter, const Theme& theme, const QRect& bar)
{
    if (bar.height() == 0) return;
    painter.fillRect(bar, theme.color(Token::AttentionBg));
    painter.fillRect(bar, QBrush(theme.color(Token::Attention), Qt::BDiagPattern));
    painter.setPen(theme.color(Token::Attention));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar.adjusted(0, 0, -1, -1));
}

void drawEffectBar(QPainter& painter, const Theme& theme, const QRect& bar)
{
    painter.fillRect(bar, theme.color(Token::Effect));
}

void drawFormerBar(QPainter& painter, const Theme& theme, const QRect& bar)
{
    painter.setPen(QPen(theme.color(Token::Text2), 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar.adjusted(0, 0, -1, -1));
}

EventStrip::EventStrip(const Theme& theme, Pictures pictures, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_pictures(std::move(pictures))
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

StripGeometry EventStrip::geometryOfStrip() const
{
    constexpr double kLineAtOne = 18; // pixels of a line of Noto Sans CJK JP; a system's font may stand higher
    return {m_view, m_density,
            std::max(m_theme.scale(), QFontMetrics(m_theme.font(TextRole::Cell)).height() / kLineAtOne)};
}

QSize EventStrip::sizeHint() const
{
    return geometryOfStrip().size();
}

void EventStrip::setView(const StripView& view)
{
    const auto spoken = m_view.current;
    m_view = view;
    updateSize();
    const auto* current = view.current >= 0 && view.current < view.events.size() ? &view.events[view.current] : nullptr;
    setAccessibleDescription(current ? SessionWords::accessibleEvent(*current)
                                     : tr("%n event(s)", nullptr, static_cast<int>(view.events.size())));
    if (spoken != view.current && QAccessible::isActive()) {
        QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
    }
}

void EventStrip::setDensity(StripGeometry::Density density)
{
    m_density = density;
    updateSize();
}

void EventStrip::updateSize()
{
    setFixedSize(sizeHint());
    updateGeometry();
    update();
}

bool EventStrip::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto index = geometryOfStrip().eventAt(help->pos());
        QToolTip::showText(help->globalPos(),
                           index < 0 ? QString() : SessionWords::accessibleEvent(m_view.events[index]), this);
        return true;
    }
    return QWidget::event(event);
}

// A long session is wider than any window, and each picture of it may be one to decode.
void EventStrip::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), m_theme.color(Token::Surface));
    const auto geometry = geometryOfStrip();
    const auto count = m_view.events.size();
    const auto isSeen = [&](qsizetype index) { // with what reaches over into its neighbours
        const int half = geometry.columnWidth() / 2;
        return geometry.column(index).adjusted(-half, 0, half, 0).intersects(event->rect());
    };
    for (qsizetype at = 0; at < count; ++at)
        if (isSeen(at)) paintLine(painter, geometry, at);
    for (qsizetype at = 0; at < count; ++at) {
        if (!isSeen(at)) continue;
        if (!m_view.events[at].folded.isEmpty()) {
            paintFolded(painter, geometry, at);
            continue;
        }
        paintDot(painter, geometry, at);
        paintItem(painter, geometry, at, m_view.events[at].item, m_view.events[at].removed);
        paintTimes(painter, geometry, at);
        paintEvidence(painter, geometry, at);
    }
    if (isSeen(count)) paintTarget(painter, geometry);
    const bool measured = std::any_of(m_view.events.cbegin(), m_view.events.cend(),
                                      [](const auto& each) { return each.evidence || each.before; });
    if (measured) {
        painter.setPen(m_theme.color(Token::LineControl));
        painter.drawLine(geometry.bars(0).left(), geometry.baseline(), geometry.bars(count - 1).right(),
                         geometry.baseline());
    }
    paintDrag(painter, geometry);
    if (!hasFocus()) return;
    painter.setPen(QPen(m_theme.color(Token::Accent), 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void EventStrip::paintLine(QPainter& painter, const StripGeometry& geometry, qsizetype index) const
{
    const bool toTarget = index == m_view.events.size() - 1;
    painter.setPen(QPen(m_theme.color(Token::LineControl), 1,
                        toTarget || m_view.events[index].removed ? Qt::DashLine : Qt::SolidLine));
    const int y = geometry.dot(index).center().y();
    painter.drawLine(geometry.dot(index).right() + 2, y, geometry.dot(index + 1).left() - 2, y);
    paintGap(painter, geometry, index);
}

void EventStrip::paintGap(QPainter& painter, const StripGeometry& geometry, qsizetype index) const
{
    const auto& event = m_view.events[index];
    if (event.gapAfter.isEmpty()) return;
    const auto role = event.longGap ? TextRole::MetaStrong : TextRole::Meta;
    const int width = QFontMetrics(m_theme.font(role)).horizontalAdvance(event.gapAfter) + 8;
    QRect gap(0, 0, width, geometry.scaled(16));
    gap.moveCenter({(geometry.dot(index).center().x() + geometry.dot(index + 1).center().x()) / 2,
                    geometry.dot(index).center().y()});
    painter.fillRect(gap, m_theme.color(Token::Surface));
    drawText(painter, m_theme, role, event.longGap ? Token::Text : Token::Text2, gap, event.gapAfter, kCentre);
    if (!event.longGap) return;
    painter.fillRect(QRect(gap.left() - 2, gap.top(), 2, gap.height()), m_theme.color(Token::Text));
    painter.fillRect(QRect(gap.right() + 1, gap.top(), 2, gap.height()), m_theme.color(Token::Text));
}

void EventStrip::paintDot(QPainter& painter, const StripGeometry& geometry, qsizetype index) const
{
    const auto& event = m_view.events[index];
    const auto dot = geometry.dot(index);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(event.removed ? Token::LineControl : Token::Text), 1,
                        event.removed ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(m_theme.color(Token::Surface));
    painter.drawEllipse(QRectF(dot).adjusted(0.5, 0.5, -0.5, -0.5));
    painter.restore();
    drawText(painter, m_theme, TextRole::MetaStrong, event.removed ? Token::Text2 : Token::Text,
             dot.adjusted(-4, 0, 4, 0), event.added ? QStringLiteral("＋") : QString::number(event.number), kCentre);
    if (index != m_view.current) return;
    const auto photo = geometry.photo(index);
    painter.setPen(QPen(m_theme.color(Token::Accent), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(photo.adjusted(-3, -3, 3, 3));
}

void EventStrip::paintItem(QPainter& painter, const StripGeometry& geometry, qsizetype index, const ItemCard& item,
                           bool removed) const
{
    const auto photo = geometry.photo(index);
    painter.setOpacity(removed ? 0.38 : 1);
    drawPhoto(painter, m_theme, photo, m_pictures(item.id, core::store::PictureSize::Large));
    painter.setOpacity(1);
    if (removed) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.color(Token::Text), 2));
        painter.drawLine(photo.topLeft(), photo.bottomRight());
        painter.restore();
    }
    drawTitle(painter, m_theme, geometry.title(index), item.title, geometry.titleLines(), removed);
    if (!geometry.detail(index).isEmpty())
        drawText(painter, m_theme, TextRole::Meta, Token::Text2, geometry.detail(index), item.detail, kCentre);
}

// The log has the item several times in a row; the models read it once.
void EventStrip::paintTimes(QPainter& painter, const StripGeometry& geometry, qsizetype index) const
{
    const auto& event = m_view.events[index];
    if (event.times < 2) return;
    const auto text = QString(QChar(0xD7)) + QString::number(event.times);
    const auto photo = geometry.photo(index);
    drawChip(painter, m_theme,
             {photo.right() - chipWidth(m_theme, {}, text) - 3, photo.bottom() - geometry.scaled(9) - 3}, {}, text,
             {Token::Text2, Token::Surface});
}

void EventStrip::paintEvidence(QPainter& painter, const StripGeometry& geometry, qsizetype index) const
{
    const auto& event = m_view.events[index];
    if (event.removed) {
        if (!event.before) return;
        const auto& before = *event.before;
        const auto attention = geometry.attentionBar(index, before.attention);
        const auto effect = geometry.effectBar(index, before.effect);
        for (const auto& [bar, share] : {std::pair(attention, before.attention), std::pair(effect, before.effect)}) {
            drawFormerBar(painter, m_theme, bar);
            drawText(painter, m_theme, TextRole::Cell, Token::Text2, numberAbove(m_theme, bar, bar.top()),
                     SessionWords::share(share), kCentre);
        }
        drawRankLine(painter, m_theme, TextRole::Cell, Token::Text2, geometry.rankLine(index),
                     tr("was %1").arg(SessionWords::rankChange(before.rankBefore, before.rankAfter)));
        return;
    }
    if (event.unread)
        drawText(painter, m_theme, TextRole::Meta, Token::Text2, geometry.rankLine(index), tr("not in the model"),
                 kCentre);
    if (!event.evidence) return;
    const auto& evidence = *event.evidence;
    if (evidence.disagrees) {
        painter.setPen(m_theme.color(Token::Warn));
        painter.setBrush(m_theme.color(Token::WarnBg));
        painter.drawRect(geometry.bars(index).adjusted(0, 0, -1, -1));
    }
    const auto attention = geometry.attentionBar(index, evidence.attention);
    const auto effect = geometry.effectBar(index, evidence.effect);
    drawAttentionBar(painter, m_theme, attention);
    drawEffectBar(painter, m_theme, effect);
    drawBarNumber(painter, m_theme, attention, attention.top(), evidence.attention, TextRole::Cell);
    drawBarNumber(painter, m_theme, effect, effect.top(), evidence.effect, TextRole::MetaStrong);
    if (event.before) {
        drawNotch(painter, m_theme, attention,
                  endOf(geometry.attentionBar(index, event.before->attention), event.before->attention));
        drawNotch(painter, m_theme, effect,
                  endOf(geometry.effectBar(index, event.before->effect), event.before->effect));
    }
    const bool falls = evidence.rankAfter > evidence.rankBefore;
    drawRankLine(painter, m_theme, falls && evidence.disagrees ? TextRole::BodyStrong : TextRole::Cell, Token::Text,
                 geometry.rankLine(index), SessionWords::rankChange(evidence.rankBefore, evidence.rankAfter));
    if (!evidence.disagrees) return;
    const auto word = SessionWords::disagreement(evidence);
    const auto line = geometry.chipLine(index);
    drawChip(painter, m_theme, {line.center().x() - chipWidth(m_theme, {}, word) / 2, line.center().y()}, {}, word,
             {Token::Warn, Token::WarnBg});
}

void EventStrip::paintTarget(QPainter& painter, const StripGeometry& geometry) const
{
    const auto index = m_view.events.size();
    const auto dot = geometry.dot(index);
    const auto photo = geometry.photo(index);
    if (!m_view.target) {
        painter.setPen(QPen(m_theme.color(Token::LineControl), 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(photo.adjusted(0, 0, -1, -1));
        drawText(painter, m_theme, TextRole::Section, Token::Text2, photo, QStringLiteral("?"), kCentre);
        drawTitle(painter, m_theme, geometry.title(index), tr("not known yet"), geometry.titleLines(), false);
        return;
    }
    const auto& target = *m_view.target;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.color(Token::Ok));
    painter.setBrush(m_theme.color(Token::OkBg));
    painter.drawEllipse(QRectF(dot).adjusted(0.5, 0.5, -0.5, -0.5));
    painter.restore();
    m_theme.icon("flag", Token::Ok).paint(&painter, dot.adjusted(4, 4, -4, -4));
    paintItem(painter, geometry, index, target.item, false);
    painter.setPen(QPen(m_theme.color(Token::Ok), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(photo);
    const auto bars = geometry.bars(index);
    const auto word = tr("True next");
    drawChip(painter, m_theme,
             {bars.center().x() - chipWidth(m_theme, "flag", word) / 2, bars.top() + geometry.scaled(18)}, "flag", word,
             {Token::Ok, Token::OkBg});
    const auto ranks = [](int before, int now) {
        return before > 0 && before != now ? SessionWords::rankChange(before, now) : SessionWords::rank(now);
    };
    const int beside = geometry.scaled(8); // ranks are never cut
    const QRect line(bars.left() - beside, bars.top() + geometry.scaled(34), bars.width() + 2 * beside,
                     geometry.scaled(18));
    drawRankLine(painter, m_theme, TextRole::Cell, Token::Text, line,
                 tr("Student %1").arg(ranks(target.studentRankBefore, target.studentRank)));
    drawRankLine(painter, m_theme, TextRole::Cell, Token::Text, line.translated(0, geometry.scaled(20)),
                 tr("Teacher %1").arg(ranks(target.teacherRankBefore, target.teacherRank)));
}

} // namespace ui
