#include "ui/pages/models/pipeline_view.h"

#include "ui/pages/models/words.h"
#include "ui/widgets/painting.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>

namespace ui {

using core::Stage;
using State = StageBox::State;

namespace {

struct StateLook {
    const char* icon;
    Token colour;
    Token border;
};

StateLook lookOf(State state)
{
    switch (state) {
    case State::Idle: return {"", Token::Text2, Token::LineControl};
    case State::Waiting: return {"clock", Token::Text2, Token::LineControl};
    case State::Running: return {"play", Token::Accent, Token::Accent};
    case State::Paused: return {"pause", Token::Accent, Token::Accent};
    case State::Done: return {"check", Token::Ok, Token::Ok};
    case State::Stopped: return {"stop", Token::Text2, Token::LineControl};
    case State::Failed: return {"error", Token::Error, Token::Error};
    case State::LeftOut: return {"remove", Token::Text2, Token::Line};
    }
    return {"", Token::Text2, Token::LineControl};
}

QString iconOf(Stage stage)
{
    if (stage == Stage::KnowledgeTower) return "book";
    if (stage == Stage::TransitionTower) return "link";
    if (stage == Stage::Alignment) return "align";
    return stage == Stage::Distillation ? "handover" : "student";
}

} // namespace

struct PipelineView::Layout {
    QRectF items, sessions, teacher, student;
    std::array<QRectF, 5> stages;
};

PipelineView::PipelineView(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setObjectName("pipeline");
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void PipelineView::show(const Pipeline& pipeline)
{
    m_pipeline = pipeline;
    retranslate();
}

void PipelineView::retranslate()
{
    setAccessibleName(tr("Stages of the training"));
    setAccessibleDescription(text());
    update();
}

void PipelineView::setCurrent(Stage stage)
{
    m_current = stage;
    update();
}

void PipelineView::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
    update();
}

QSize PipelineView::sizeHint() const
{
    const auto line = QFontMetrics(m_theme.font(TextRole::Body)).height();
    return {1000, m_compact ? 6 * line + 64 : 8 * line + 78};
}

// The widths are those of the picture in VISUAL.md at 1044, and shrink or grow together.
PipelineView::Layout PipelineView::layOut() const
{
    Layout layout;
    const double unit = std::clamp((width() - 46.0) / 1012, 0.62, 1.25);
    const double top = 24;
    const double bottom = height() - 14.0;
    const double gap = 10;
    const double boxHeight = (bottom - top - 3 * gap - 4) / 2;
    double x = 16;
    const auto column = [&](double wide, double space) {
        const QRectF room(x, 0, wide * unit, boxHeight);
        x += (wide + space) * unit;
        return room;
    };
    const auto at = [](QRectF room, double y) {
        room.moveTop(y);
        return room;
    };
    const double first = top + gap + 4;
    const double second = first + boxHeight + gap;
    const double middle = (first + second) / 2;
    const auto source = column(160, 36);
    const double dataHeight = std::min(boxHeight, QFontMetricsF(m_theme.font(TextRole::Body)).height() * 2 + 14);
    layout.items = QRectF(source.x(), first + (boxHeight - dataHeight) / 2, source.width(), dataHeight);
    layout.sessions = QRectF(source.x(), second + (boxHeight - dataHeight) / 2, source.width(), dataHeight);
    const auto towers = column(182, 30);
    layout.stages[0] = at(towers, first);
    layout.stages[1] = at(towers, second);
    const auto alignment = column(166, 44);
    layout.stages[2] = at(alignment, middle);
    layout.stages[3] = at(column(182, 44), middle);
    layout.stages[4] = at(column(168, 0), middle);
    layout.teacher = QRectF(QPointF(towers.left() - 14, top), QPointF(alignment.right() + 14, bottom));
    layout.student = QRectF(QPointF(layout.stages[4].left() - 14, top), QPointF(layout.stages[4].right() + 14, bottom));
    return layout;
}

QRectF PipelineView::boxOf(Stage stage) const
{
    const auto layout = layOut();
    for (std::size_t i = 0; i < m_pipeline.stages.size(); ++i)
        if (m_pipeline.stages[i].stage == stage) return layout.stages[i];
    return {};
}

void PipelineView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_theme.color(Token::Surface));
    const auto layout = layOut();
    drawFrame(painter, layout.teacher, tr("Teacher"), Token::Teacher);
    drawFrame(painter, layout.student, tr("Student"), Token::Student);
    const auto share = m_pipeline.items > 0
                           ? 100.0 * static_cast<double>(m_pipeline.pictures) / static_cast<double>(m_pipeline.items)
                           : 0;
    drawData(painter, layout.items, "grid", tr("%1 items").arg(ModelsWords::count(m_pipeline.items)),
             tr("%1% with picture").arg(std::lround(share)));
    drawData(painter, layout.sessions, "sessions", tr("%1 sessions").arg(ModelsWords::count(m_pipeline.sessions)),
             m_pipeline.testFrom.isEmpty() ? QString() : tr("test from %1").arg(m_pipeline.testFrom));
    const auto middle = [](const QRectF& box, bool right) {
        return QPointF(right ? box.right() : box.left(), box.center().y());
    };
    const auto& stages = layout.stages;
    drawArrow(painter, middle(layout.items, true), middle(stages[0], false));
    drawArrow(painter, middle(layout.sessions, true), middle(stages[1], false));
    drawArrow(painter, middle(stages[0], true), middle(stages[2], false) - QPointF(0, 10));
    drawArrow(painter, middle(stages[1], true), middle(stages[2], false) + QPointF(0, 10));
    drawArrow(painter, middle(stages[2], true), middle(stages[3], false));
    drawArrow(painter, middle(stages[3], true), middle(stages[4], false));
    for (std::size_t i = 0; i < stages.size(); ++i) drawStage(painter, m_pipeline.stages[i], stages[i]);
    if (!hasFocus()) return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.color(Token::Accent), 2));
    painter.drawRect(boxOf(m_current).adjusted(-4, -4, 4, 4));
}

void PipelineView::drawFrame(QPainter& painter, const QRectF& frame, const QString& title, Token colour) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.color(colour), 1));
    painter.drawRect(frame.translated(0.5, 0.5));
    const auto font = m_theme.font(TextRole::BodyStrong);
    const QFontMetricsF metrics(font);
    const QRectF label(frame.left() + 14, frame.top() - metrics.height() / 2, metrics.horizontalAdvance(title) + 10,
                       metrics.height());
    painter.fillRect(label, m_theme.color(Token::Surface));
    painter.setFont(font);
    painter.drawText(label, Qt::AlignCenter, title);
}

void PipelineView::drawData(QPainter& painter, const QRectF& box, const QString& icon, const QString& title,
                            const QString& detail) const
{
    painter.setBrush(m_theme.color(Token::Sunken));
    painter.setPen(QPen(m_theme.color(Token::Line), 1));
    painter.drawRect(box.translated(0.5, 0.5));
    const auto line = QFontMetrics(m_theme.font(TextRole::Body)).height();
    const int top = static_cast<int>(box.center().y()) - (detail.isEmpty() ? line / 2 : line);
    const int left = static_cast<int>(box.left());
    m_theme.icon(icon, Token::Text2).paint(&painter, left + 8, top + (line - 16) / 2, 16, 16);
    const auto width = static_cast<int>(box.width());
    drawText(painter, m_theme, TextRole::BodyStrong, Token::Text, QRect(left + 30, top, width - 36, line), title);
    drawText(painter, m_theme, TextRole::Cell, Token::Text2, QRect(left + 8, top + line, width - 14, line), detail);
}

void PipelineView::drawArrow(QPainter& painter, QPointF from, QPointF to) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.color(Token::LineControl), 1.5, Qt::SolidLine, Qt::SquareCap, Qt::RoundJoin));
    QPolygonF line{from};
    if (std::abs(from.y() - to.y()) > 1) {
        const auto x = (from.x() + to.x()) / 2;
        line << QPointF(x, from.y()) << QPointF(x, to.y());
    }
    line << to - QPointF(2, 0);
    painter.drawPolyline(line);
    painter.drawPolyline(QPolygonF{to + QPointF(-7, -5), to - QPointF(2, 0), to + QPointF(-7, 5)});
}

void PipelineView::drawStage(QPainter& painter, const StageBox& stage, const QRectF& box) const
{
    const auto look = lookOf(stage.state);
    const bool isLive = stage.state == State::Running || stage.state == State::Paused;
    painter.setBrush(m_theme.color(isLive ? Token::InfoBg : Token::Surface));
    QPen border(m_theme.color(look.border), isLive ? 2 : 1);
    if (stage.state == State::LeftOut) border.setStyle(Qt::DashLine);
    painter.setPen(border);
    painter.drawRect(box.translated(0.5, 0.5));
    if (m_current == stage.stage) // its curve is on show
        painter.fillRect(QRectF(box.left(), box.top(), 4, box.height() + 1), m_theme.color(Token::Accent));
    const auto line = QFontMetrics(m_theme.font(TextRole::Body)).height() + 2;
    const int rows = m_compact ? 2 : 3;
    const int left = static_cast<int>(box.left()) + 10;
    const int width = static_cast<int>(box.width()) - 18;
    int y = static_cast<int>(box.center().y() - rows * line / 2.0);
    const bool faint = stage.state == State::LeftOut;
    m_theme.icon(iconOf(stage.stage), faint ? Token::Text2 : Token::Text)
        .paint(&painter, left, y + (line - 16) / 2, 16, 16);
    drawText(painter, m_theme, TextRole::BodyStrong, faint ? Token::Text2 : Token::Text,
             QRect(left + 22, y, width - 22, line), ModelsWords::stage(stage.stage));
    y += line;
    if (!m_compact) {
        drawText(painter, m_theme, TextRole::Cell, Token::Text2, QRect(left, y, width, line),
                 ModelsWords::stageDetail(stage.stage));
        y += line;
    }
    if (isLive && stage.share >= 0) {
        const QRectF track(left, box.bottom() - 5, width, 4);
        painter.fillRect(track, m_theme.color(Token::Track));
        painter.fillRect(QRectF(track.topLeft(), QSizeF(track.width() * stage.share, 4)), m_theme.color(Token::Accent));
    }
    if (look.icon[0]) m_theme.icon(look.icon, look.colour).paint(&painter, left, y + (line - 14) / 2, 14, 14);
    const int indent = look.icon[0] ? 20 : 0;
    const bool strong = stage.state == State::Done || isLive || stage.state == State::Failed;
    drawText(painter, m_theme, strong ? TextRole::BodyStrong : TextRole::Cell, look.colour,
             QRect(left + indent, y, width - indent, line), stateText(stage));
}

QString PipelineView::stateText(const StageBox& stage)
{
    const auto withTime = [&](const QString& state, const QString& time) {
        return stage.seconds >= 0 ? tr("%1 · %2", "state and time").arg(state, time) : state;
    };
    switch (stage.state) {
    case State::Idle: return tr("Not trained yet");
    case State::Waiting:
        return withTime(tr("Waiting"), tr("about %1").arg(ModelsWords::duration(std::max(0.0, stage.seconds))));
    case State::Done: return withTime(tr("Done"), ModelsWords::duration(std::max(0.0, stage.seconds)));
    case State::Stopped: return tr("Stopped here");
    case State::Failed: return tr("Failed here");
    case State::LeftOut: return tr("Left out");
    case State::Paused:
    case State::Running: break;
    }
    const auto share = stage.share >= 0 ? QString::number(static_cast<int>(stage.share * 100)) + '%' : tr("Preparing");
    if (stage.state == State::Paused) return tr("%1 · paused").arg(share);
    return stage.secondsLeft >= 0 ? tr("%1 · %2 left").arg(share, ModelsWords::duration(stage.secondsLeft)) : share;
}

QString PipelineView::text() const
{
    QStringList parts;
    for (const auto& stage : m_pipeline.stages)
        parts += tr("%1: %2", "stage and its state").arg(ModelsWords::stage(stage.stage), stateText(stage));
    return parts.join(tr("; ", "between stages"));
}

void PipelineView::mousePressEvent(QMouseEvent* event)
{
    for (const auto& stage : m_pipeline.stages)
        if (boxOf(stage.stage).contains(event->position())) {
            setCurrent(stage.stage);
            Q_EMIT stageChosen(stage.stage);
        }
}

void PipelineView::keyPressEvent(QKeyEvent* event)
{
    const bool back = event->key() == Qt::Key_Left || event->key() == Qt::Key_Up;
    const bool on = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down;
    if (!back && !on) return QWidget::keyPressEvent(event);
    const auto& stages = m_pipeline.stages;
    const auto place = std::ranges::find(stages, m_current, &StageBox::stage) - stages.begin();
    const auto next = std::clamp<std::ptrdiff_t>(place + (on ? 1 : -1), 0, std::ssize(stages) - 1);
    setCurrent(stages[static_cast<std::size_t>(next)].stage);
    Q_EMIT stageChosen(m_current);
}

bool PipelineView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (const auto& stage : m_pipeline.stages)
        if (boxOf(stage.stage).contains(help->pos())) {
            const auto tip = tr("%1: %2", "stage and its state").arg(ModelsWords::stage(stage.stage), stateText(stage));
            QToolTip::showText(help->globalPos(), tip + '\n' + ModelsWords::stageDetail(stage.stage), this);
            return true;
        }
    QToolTip::hideText();
    return true;
}

} // namespace ui
