#include "ui/shell/search_box.h"

#include <QKeySequence>
#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

constexpr int kWidth = 228;
constexpr int kHeight = 24;
constexpr int kIcon = 14;
constexpr int kPadding = 8;
const auto kKeys = QStringLiteral("Ctrl+K");

} // namespace

SearchBox::SearchBox(const Theme& theme, QWidget* parent) : QAbstractButton(parent), m_theme(theme)
{
    setObjectName("searchBox");
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(), update(); });
    retranslate();
}

void SearchBox::retranslate()
{
    setText(tr("Commands and items"));
    setAccessibleName(text());
    setToolTip(tr("Finds commands, items and sessions (%1)").arg(kKeys));
    updateGeometry();
}

void SearchBox::setNarrow(bool narrow)
{
    m_narrow = narrow;
    updateGeometry();
}

QSize SearchBox::sizeHint() const
{
    const QFontMetrics cell(m_theme.font(TextRole::Cell));
    const QFontMetrics meta(m_theme.font(TextRole::Meta));
    const int keys = 3 * kPadding + m_theme.scaled(kIcon) + meta.horizontalAdvance(kKeys);
    if (m_narrow) return {keys, m_theme.scaled(kHeight)};
    return {std::max(m_theme.scaled(kWidth), keys + cell.horizontalAdvance(text()) + 16), m_theme.scaled(kHeight)};
}

void SearchBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int frame = hasFocus() ? 2 : 1;
    painter.setPen(QPen(m_theme.color(hasFocus() ? Token::Accent : Token::LineControl), frame));
    painter.setBrush(m_theme.color(underMouse() ? Token::Hover : Token::Surface));
    const auto half = frame / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), 3, 3);
    const int icon = m_theme.scaled(kIcon);
    m_theme.icon("search", Token::Text2).paint(&painter, QRect(kPadding, (height() - icon) / 2, icon, icon));
    const auto inner = rect().adjusted(2 * kPadding + icon, 0, -kPadding, 0);
    painter.setPen(m_theme.color(Token::Text2));
    painter.setFont(m_theme.font(TextRole::Cell));
    if (!m_narrow) painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft, text());
    painter.setFont(m_theme.font(TextRole::Meta));
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignRight, kKeys);
}

} // namespace ui
