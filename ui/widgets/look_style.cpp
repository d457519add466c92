#include "ui/widgets/look_style.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>

#include <algorithm>
#include <array>

namespace ui {

namespace {

constexpr int kMessageIcon = 28;

struct Own {
    QStyle::StandardPixmap which;
    const char* icon;
    Token colour = Token::Text;
};

constexpr auto kOwn = std::to_array<Own>({
    {QStyle::SP_MessageBoxInformation, "info", Token::Accent},
    {QStyle::SP_MessageBoxQuestion, "info", Token::Accent},
    {QStyle::SP_MessageBoxWarning, "warn", Token::Warn},
    {QStyle::SP_MessageBoxCritical, "error", Token::Error},
    {QStyle::SP_FileDialogToParent, "up"},
    {QStyle::SP_FileDialogBack, "back"},
    {QStyle::SP_ArrowBack, "back"},
    {QStyle::SP_ArrowForward, "forward"},
    {QStyle::SP_FileDialogNewFolder, "plus"},
    {QStyle::SP_FileDialogListView, "grid"},
    {QStyle::SP_FileDialogDetailedView, "list"},
});

bool turnsWithTheWheel(const QWidget* widget)
{
    return qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget);
}

} // namespace

LookStyle::LookStyle(const Theme& theme) : QProxyStyle("Fusion"), m_theme(&theme) {}

QIcon LookStyle::standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const
{
    const auto* own = std::ranges::find(kOwn, which, &Own::which);
    if (own == kOwn.end() || !m_theme) return QProxyStyle::standardIcon(which, option, widget);
    return m_theme->icon(own->icon, own->colour);
}

int LookStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    if (metric == PM_MessageBoxIconSize && m_theme) return m_theme->scaled(kMessageIcon);
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int LookStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* more) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons) return 0; // the desktop's stock icons; words do
    return QProxyStyle::styleHint(hint, option, widget, more);
}

void LookStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (!turnsWithTheWheel(widget)) return;
    if (widget->focusPolicy() == Qt::WheelFocus) widget->setFocusPolicy(Qt::StrongFocus);
    widget->installEventFilter(this);
}

void LookStyle::unpolish(QWidget* widget)
{
    if (turnsWithTheWheel(widget)) widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

bool LookStyle::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Wheel) return QProxyStyle::eventFilter(watched, event);
    event->ignore(); // so that it goes on to what scrolls
    return true;
}

} // namespace ui
