#include "ui/shell/rail.h"

#include <QPainter>
#include <QVBoxLayout>

#include <utility>

namespace ui {

RailButton::RailButton(const Theme& theme, QString icon, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_icon(std::move(icon))
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void RailButton::setNarrow(bool narrow)
{
    m_narrow = narrow;
    updateGeometry();
}

QSize RailButton::sizeHint() const
{
    return {m_narrow ? 48 : 76, 56};
}

void RailButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto ground = isChecked() ? Token::Surface : underMouse() ? Token::Hover : Token::Window;
    painter.fillRect(rect(), m_theme.color(ground));
    if (isChecked()) painter.fillRect(0, 0, 3, height(), m_theme.color(Token::Accent));
    const auto ink = isChecked() ? Token::Accent : Token::Text2;
    const int top = m_narrow ? (height() - 20) / 2 : 9;
    m_theme.icon(m_icon, ink).paint(&painter, QRect((width() - 20) / 2, top, 20, 20));
    if (!m_narrow) {
        painter.setFont(m_theme.font(isChecked() ? TextRole::MetaStrong : TextRole::Meta));
        painter.setPen(m_theme.color(isChecked() ? Token::Text : Token::Text2));
        painter.drawText(QRect(2, 32, width() - 4, 18), Qt::AlignCenter, text());
    }
    if (!hasFocus()) return;
    painter.setPen(QPen(m_theme.color(Token::Accent), 2));
    painter.drawRect(rect().adjusted(1, 1, -2, -2));
}

Rail::Rail(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setProperty("ground", "window");
    setProperty("frame", "right");
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 1, 0);
    layout->setSpacing(0);
    layout->addStretch();
    connect(&m_group, &QButtonGroup::idClicked, this, &Rail::chosen);
}

void Rail::add(const QString& icon)
{
    auto* button = new RailButton(m_theme, icon, this);
    m_group.addButton(button, static_cast<int>(m_buttons.size()));
    static_cast<QVBoxLayout*>(layout())->insertWidget(static_cast<int>(m_buttons.size()), button);
    m_buttons += button;
}

void Rail::setText(int place, const QString& text)
{
    m_buttons.at(place)->setText(text);
    m_buttons.at(place)->setAccessibleName(text);
    m_buttons.at(place)->setToolTip(QString("%1 (Ctrl+%2)").arg(text).arg(place + 1));
}

void Rail::setCurrent(int place)
{
    m_buttons.at(place)->setChecked(true);
}

void Rail::setNarrow(bool narrow)
{
    for (auto* button : m_buttons) button->setNarrow(narrow);
}

} // namespace ui
