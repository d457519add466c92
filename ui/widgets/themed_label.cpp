#include "ui/widgets/themed_label.h"

#include <QEvent>

#include <utility>

namespace ui {

namespace {

/// A style sheet gives a widget, when it is first shown, the font back that it was made with: what changed meanwhile
/// (the language, the zoom) would be lost. Puts the theme's font in its place again.
class FontKeeper : public QObject {
public:
    FontKeeper(const Theme& theme, TextRole role, QWidget* widget)
        : QObject(widget), m_theme(theme), m_role(role), m_widget(widget)
    {
        widget->installEventFilter(this);
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

ThemedLabel::ThemedLabel(const Theme& theme, TextRole role, const char* tone, QWidget* parent) : QLabel(parent)
{
    setProperty("role", tone);
    setTextFormat(Qt::PlainText);
    setFont(theme.font(role));
    new FontKeeper(theme, role, this);
    connect(&theme, &Theme::changed, this, [this, &theme, role] { setFont(theme.font(role)); });
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
