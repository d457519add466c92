#include "ui/pages/evaluation/case_delegate.h"

#include "ui/pages/evaluation/case_model.h"
#include "ui/pages/evaluation/words.h"
#include "ui/session/project_session.h"
#include "ui/widgets/painting.h"

#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace ui {

namespace {

constexpr int kGap = 8;
constexpr int kPhotoGap = 3;
constexpr QSize kPhoto(24, 36);
constexpr int kMore = 34; // for "+12" before the pictures
constexpr int kIcon = 12;

} // namespace

CaseDelegate::CaseDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

int CaseDelegate::fitting(int count, int width)
{
    const auto places = [](int room) { return std::max(0, (room + kPhotoGap) / (kPhoto.width() + kPhotoGap)); };
    return count <= places(width) ? count : places(width - kMore);
}

void CaseDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const CaseModel*>(index.model());
    if (!model) return;
    painter->save();
    paintGround(*painter, option, index);
    const auto cell = option.rect.adjusted(kGap, 0, -kGap, -1);
    switch (index.column()) {
    case CaseModel::Session: paintSession(*painter, cell, *model, index.row()); break;
    case CaseModel::Before: paintBefore(*painter, cell, *model, index.row()); break;
    case CaseModel::Target: paintTarget(*painter, cell, *model, index.row()); break;
    case CaseModel::Rank: paintRank(*painter, cell, *model, model->row(index.row()).found.rank); break;
    case CaseModel::OtherRank: paintRank(*painter, cell, *model, model->row(index.row()).found.otherRank); break;
    default:
        drawText(*painter, m_theme, TextRole::Cell, Token::Text2, cell, index.data().toString(),
                 Qt::AlignRight | Qt::AlignVCenter);
    }
    painter->restore();
}

void CaseDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto rect = option.rect;
    const bool isSelected = option.state & QStyle::State_Selected;
    const auto accent = m_theme.color(Token::Accent);
    painter.fillRect(rect, m_theme.color(isSelected ? Token::Selected : Token::Surface));
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_theme.color(Token::Grid));
    const QRect bar(rect.left(), rect.top(), 3, rect.height());
    if (isSelected && index.column() == 0) painter.fillRect(bar, accent);
    const auto* view = qobject_cast<const QTableView*>(option.widget);
    if (!view || !view->hasFocus() || view->currentIndex().row() != index.row()) return;
    painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 2), accent);
    painter.fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), accent);
    if (index.column() == 0) painter.fillRect(bar, accent);
}

void CaseDelegate::paintSession(QPainter& painter, const QRect& cell, const CaseModel& model, int row) const
{
    const auto& each = model.row(row);
    const int half = cell.height() / 2;
    drawText(painter, m_theme, TextRole::BodyStrong, Token::Text, cell.adjusted(0, half - 22, 0, -half), each.session);
    drawText(painter, m_theme, TextRole::Meta, Token::Text2, cell.adjusted(0, half, 0, -half + 20),
             tr("item %1", "the place that is predicted").arg(each.found.position));
}

void CaseDelegate::paintBefore(QPainter& painter, const QRect& cell, const CaseModel& model, int row) const
{
    const auto& before = model.row(row).before;
    const int count = static_cast<int>(before.size());
    const int shown = fitting(count, cell.width());
    int left = cell.left();
    if (shown < count) {
        drawText(painter, m_theme, TextRole::Meta, Token::Text2, QRect(left, cell.top(), kMore - 4, cell.height()),
                 QStringLiteral("+%1").arg(count - shown), Qt::AlignRight | Qt::AlignVCenter);
        left += kMore;
    }
    for (int at = count - shown; at < count; ++at) {
        drawPhoto(painter, m_theme, QRect(QPoint(left, cell.center().y() - kPhoto.height() / 2), kPhoto),
                  model.session().thumbnail(before[static_cast<std::size_t>(at)], core::store::PictureSize::Small));
        left += kPhoto.width() + kPhotoGap;
    }
}

void CaseDelegate::paintTarget(QPainter& painter, const QRect& cell, const CaseModel& model, int row) const
{
    const auto& each = model.row(row);
    const QRect frame(QPoint(cell.left(), cell.center().y() - 24), QSize(32, 48));
    const auto picture =
        each.target ? model.session().thumbnail(*each.target, core::store::PictureSize::Small) : QPixmap();
    drawPhoto(painter, m_theme, frame, picture);
    const auto words = cell.adjusted(frame.width() + kGap, 0, 0, 0);
    const bool isNew = each.found.seen == 0;
    const int half = words.height() / 2;
    const auto title = isNew ? words.adjusted(0, half - 22, 0, -half) : words;
    drawText(painter, m_theme, TextRole::Body, Token::Text, title,
             model.index(row, CaseModel::Target).data().toString());
    if (isNew)
        drawChip(painter, m_theme, {words.left(), words.center().y() + 12}, {}, tr("new item (seen 0×)"),
                 {Token::New, Token::NewBg});
}

// Found is said by a mark and a heavier number, not by colour alone.
void CaseDelegate::paintRank(QPainter& painter, const QRect& cell, const CaseModel& model, int rank) const
{
    const bool isFound = rank <= model.filter().cutOff;
    const auto text = EvaluationWords::rank(rank);
    const auto role = isFound ? TextRole::BodyStrong : TextRole::Body;
    drawText(painter, m_theme, role, isFound ? Token::Ok : Token::Text2, cell, text, Qt::AlignRight | Qt::AlignVCenter);
    if (!isFound) return;
    const int width = QFontMetrics(m_theme.font(role)).horizontalAdvance(text);
    m_theme.icon("check", Token::Ok)
        .paint(&painter, QRect(cell.right() - width - kIcon - 6, cell.center().y() - kIcon / 2, kIcon, kIcon));
}

} // namespace ui
