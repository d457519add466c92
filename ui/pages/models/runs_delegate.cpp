#include "ui/pages/models/runs_delegate.h"

#include "ui/pages/models/runs_model.h"
#include "ui/pages/models/words.h"
#include "ui/widgets/painting.h"

#include <QPainter>

namespace ui {

Chip chipOf(RunPhase phase)
{
    const auto text = ModelsWords::phase(phase);
    switch (phase) {
    case RunPhase::Queued: return {Chip::Kind::Neutral, "clock", text};
    case RunPhase::Running: return {Chip::Kind::Running, "play", text};
    case RunPhase::Paused: return {Chip::Kind::Running, "pause", text};
    case RunPhase::Done: return {Chip::Kind::Ok, "check", text};
    case RunPhase::Stopped: return {Chip::Kind::Neutral, "stop", text};
    case RunPhase::Interrupted: return {Chip::Kind::Warn, "warn", text};
    case RunPhase::Failed: return {Chip::Kind::Error, "error", text};
    }
    return {};
}

RunsDelegate::RunsDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

void RunsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    if (index.column() == RunsModel::Run) {
        QStyledItemDelegate::paint(painter, option, index);
    } else {
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(option.rect, m_theme.color(selected ? Token::Selected : Token::Surface));
        const auto cell = option.rect.adjusted(8, 0, -8, 0);
        if (index.column() == RunsModel::State) {
            const auto chip = chipOf(static_cast<RunPhase>(index.data(RunsModel::kPhaseRole).toInt()));
            const auto size = chipSize(m_theme, chip);
            drawChip(*painter, m_theme, QPointF(cell.left(), cell.center().y() - size.height() / 2 + 1), chip);
        } else if (index.column() == RunsModel::StudentHits || index.column() == RunsModel::TeacherHits) {
            drawHits(*painter, cell, index.data().toString());
        } else {
            const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
            const bool quiet = index.column() == RunsModel::Note;
            drawText(*painter, m_theme, TextRole::Cell, quiet ? Token::Text2 : Token::Text, cell,
                     index.data().toString(), alignment);
        }
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(m_theme.color(Token::Accent), 2));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
    }
    painter->setPen(m_theme.color(Token::Grid));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

void RunsDelegate::drawHits(QPainter& painter, const QRect& cell, const QString& text) const
{
    const auto blank = text.indexOf(' ');
    const auto right = Qt::AlignRight | Qt::AlignVCenter;
    if (blank < 0) return drawText(painter, m_theme, TextRole::Cell, Token::Text, cell, text, right);
    const auto interval = text.mid(blank + 1);
    const auto width = QFontMetrics(m_theme.font(TextRole::Meta)).horizontalAdvance(interval) + 6;
    drawText(painter, m_theme, TextRole::Meta, Token::Text2, cell, interval, right);
    drawText(painter, m_theme, TextRole::Cell, Token::Text, cell.adjusted(0, 0, -width, 0), text.left(blank), right);
}

QSize RunsDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    auto size = QStyledItemDelegate::sizeHint(option, index);
    if (index.column() == RunsModel::State)
        size.setWidth(
            static_cast<int>(
                chipSize(m_theme, chipOf(static_cast<RunPhase>(index.data(RunsModel::kPhaseRole).toInt()))).width()) +
            16);
    else
        size.rwidth() += 16;
    return size;
}

} // namespace ui
