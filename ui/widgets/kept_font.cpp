#include "ui/widgets/kept_font.h"

#include <QEvent>
#include <QWidget>

namespace ui {

namespace {

/// Puts the theme's font in its place again.
class FontKeeper : public QObject {
public:
    FontKeeper(const Theme& theme, TextRole role, QWidget* widget)
        : QObject(widget), m_theme(theme), m_role(role), m_widget(widget)
    {
        widget->installEventFilter(this);
        connect(&theme, &Theme::changed, this, [this] { m_widget->setFont(m_theme.font(m_role)); });
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::FontChange && m_widget->styleSheet().isEmpty()) { // else its own has the word
            const auto wanted = m_theme.font(m_role);
            const auto font = m_widget->font();
            if (font.pointSizeF() != wanted.pointSizeF() || font.families() != wanted.families())
                m_widget->setFont(wanted);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    const Theme& m_theme;
    TextRole m_role;
    QWidget* m_widget;
};

} // namespace

void keepFont(const Theme& theme, TextRole role, QWidget* widget)
{
    widget->setFont(theme.font(role));
    new FontKeeper(theme, role, widget);
}

} // namespace ui
