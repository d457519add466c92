#include "ui/widgets/themed_button.h"

#include <utility>

namespace ui {

ThemedButton::ThemedButton(const Theme& theme, QString icon, const char* kind, QWidget* parent)
    : QPushButton(parent), m_theme(theme), m_icon(std::move(icon)),
      m_colour(qstrcmp(kind, "primary") == 0 ? Token::OnAccent : Token::Text)
{
    setProperty("kind", kind);
    setAutoDefault(false);
    connect(&theme, &Theme::changed, this, &ThemedButton::draw);
    draw();
}

void ThemedButton::draw()
{
    // The icon in its middle: 2 px more of air before the text.
    setIconSize({m_theme.scaled(20), m_theme.scaled(16)});
    if (!m_icon.isEmpty()) setIcon(m_theme.icon(m_icon, m_colour));
}

} // namespace ui
