#include "ui/widgets/look_style.h"

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

} // namespace ui
