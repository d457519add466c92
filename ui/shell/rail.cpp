#include "ui/shell/rail.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr int kWide = 76;
constexpr int kNarrow = 48;
constexpr int kHeight = 56;
constexpr int kIcon = 20;
constexpr int kBarHeight = 3;

} // namespace

RailButton::RailButton(const Theme& theme, QString icon, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_icon(std::move(icon))
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(), update(); });
}

void RailButton::setNarrow(bool narrow)
{
    m_narrow = narrow;
    updateGeometry();
}

void RailButton::setShare(double share)
{
    if (share == m_share) return;
    m_share = share;
    update();
}

QSize RailButton::sizeHint() const
{
    return {m_theme.scaled(m_narrow ? kNarrow : kWide), m_theme.scaled(kHeight)};
}

void RailButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto ground = isChecked() ? Token::Surface : underMouse() ? Token::Hover : Token::Window;
    painter.fillRect(rect(), m_theme.color(ground));
    if (isChecked()) painter.fillRect(0, 0, 3, height(), m_theme.color(Token::Accent));
    const auto ink = isChecked() ? Token::Accent : Token::Text2;
    const int icon = m_theme.scaled(kIcon);
    const int top = m_narrow ? (height() - icon) / 2 : m_theme.scaled(9);
    m_theme.icon(m_icon, ink).paint(&painter, QRect((width() - icon) / 2, top, icon, icon));
    if (!m_narrow) {
        painter.setFont(m_theme.font(isChecked() ? TextRole::MetaStrong : TextRole::Meta));
        painter.setPen(m_theme.color(isChecked() ? Token::Text : Token::Text2));
        painter.drawText(QRect(2, m_theme.scaled(31), width() - 4, m_theme.scaled(18)), Qt::AlignCenter, text());
    }
    if (m_share >= 0) {
        const int side = width() / 6;
        const QRect track(side, height() - kBarHeight - 3, width() - 2 * side, kBarHeight);
        painter.fillRect(track, m_theme.color(Token::Track));
        const auto done = static_cast<int>(std::min(1.0, m_share) * track.width());
        painter.fillRect(QRect(track.topLeft(), QSize(done, kBarHeight)), m_theme.color(Token::Accent));
    }
    if (!hasFocus()) return;
    painter.setPen(QPen(m_theme.color(Token::Accent), 2));
    painter.drawRect(rect().adjusted(1, 1, -2, -2));
}

Rail::Rail(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_places(new QVBoxLayout), m_foot(new QVBoxLayout)
{
    setProperty("ground", "window");
    setProperty("frame", "right");
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 1, 0);
    layout->setSpacing(0);
    layout->addLayout(m_places);
    layout->addStretch();
    layout->addLayout(m_foot);
    connect(&m_group, &QButtonGroup::buttonClicked, this, [this](QAbstractButton* button) {
        Q_EMIT chosen(static_cast<int>(m_buttons.indexOf(static_cast<RailButton*>(button))));
    });
}

void Rail::insert(int place, const QString& icon, bool atFoot)
{
    auto* button = new RailButton(m_theme, icon, this);
    button->setNarrow(m_narrow);
    m_group.addButton(button);
    if (atFoot)
        m_foot->addWidget(button);
    else
        m_places->insertWidget(place, button);
    m_buttons.insert(place, button);
    for (qsizetype i = 1; i < m_buttons.size(); ++i) setTabOrder(m_buttons[i - 1], m_buttons[i]);
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
    m_narrow = narrow;
    for (auto* button : m_buttons) button->setNarrow(narrow);
}

} // namespace ui
