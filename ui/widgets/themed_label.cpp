#include "ui/widgets/themed_label.h"

#include "ui/widgets/kept_font.h"

#include <utility>

namespace ui {

ThemedLabel::ThemedLabel(const Theme& theme, TextRole role, const char* tone, QWidget* parent) : QLabel(parent)
{
    setProperty("role", tone);
    setTextFormat(Qt::PlainText);
    keepFont(theme, role, this);
}

IconLabel::IconLabel(const Theme& theme, QString name, Token colour, int size, QWidget* parent)
    : QLabel(parent), m_theme(theme), m_name(std::move(name)), m_colour(colour), m_size(size)
{
    connect(&theme, &Theme::changed, this, &IconLabel::draw);
    draw();
}

void IconLabel::setIcon(const QString& name, Token colour)
{
    m_name = name;
    m_colour = colour;
    draw();
}

void IconLabel::draw()
{
    const QSize size(m_theme.scaled(m_size), m_theme.scaled(m_size));
    setFixedSize(size);
    setPixmap(m_theme.icon(m_name, m_colour).pixmap(size, devicePixelRatioF()));
}

} // namespace ui
