#include "ui/pages/sessions/session_delegate.h"

#include "ui/pages/sessions/painting.h"
#include "ui/pages/sessions/session_list_model.h"
#include "ui/pages/sessions/words.h"

#include <algorithm>

namespace ui {

namespace {
constexpr QSize kPhoto(24, 36);
constexpr int kLine = 20; // at scale 1
} // namespace

SessionDelegate::SessionDelegate(const Theme& theme, Pictures pictures, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_pictures(std::move(pictures))
{
}

QSize SessionDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {100, m_theme.scaled(kLine) + kPhoto.height() + 12};
}

void SessionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const SessionListModel*>(index.model());
    if (!model) return;
    const auto& row = model->row(index.row());
    const auto& session = row.preview.session;
    const auto rect = option.rect;
    drawRowGround(*painter, m_theme, rect,
                  {(option.state & QStyle::State_Selected) != 0, (option.state & QStyle::State_MouseOver) != 0,
                   (option.state & QStyle::State_HasFocus) != 0});

    const int width = option.widget ? option.widget->width() - kScrollBar : rect.width();
    const QRect line(rect.left() + 12, rect.top() + 5, width - 24, m_theme.scaled(kLine));
    const int rank = m_theme.scaled(kRankWidth);
    const QRect teacher(line.right() - rank + 1, line.top(), rank, line.height());
    const auto student = teacher.translated(-rank - 4, 0);
    const auto right = Qt::AlignRight | Qt::AlignVCenter;
    const auto studentRank = SessionWords::shortRank(row.studentRank);
    drawText(*painter, m_theme, TextRole::BodyStrong, Token::Text, student, studentRank, right);
    drawText(*painter, m_theme, TextRole::Cell, Token::Text, teacher, SessionWords::shortRank(row.teacherRank), right);
    const auto code = QString::fromStdString(session.code);
    drawText(*painter, m_theme, TextRole::BodyStrong, Token::Text, line, code);
    const auto codeWidth = QFontMetrics(m_theme.font(TextRole::BodyStrong)).horizontalAdvance(code) + 6;
    const int end =
        student.right() - QFontMetrics(m_theme.font(TextRole::BodyStrong)).horizontalAdvance(studentRank) - 6;
    const bool dayOnly = row.preview.lastTime - session.firstTime < session.length;
    const auto when = dayOnly ? SessionWords::day(session.firstTime) : SessionWords::clock(session.firstTime);
    drawText(*painter, m_theme, TextRole::Cell, Token::Text2,
             QRect(line.left() + codeWidth, line.top(), end - line.left() - codeWidth, line.height()),
             when + "  " + tr("%1 ev.", "number of events").arg(row.preview.items.size()));

    int left = line.left();
    for (const auto item : row.preview.items) {
        if (left + kPhoto.width() > line.right()) break;
        drawPhoto(*painter, m_theme, QRect(QPoint(left, line.bottom() + 3), kPhoto),
                  m_pictures(item, core::store::PictureSize::Small));
        left += kPhoto.width() + 3;
    }
}

} // namespace ui
