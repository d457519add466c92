#pragma once

#include "ui/widgets/theme.h"

class QWidget;

namespace ui {

/// Gives a widget the theme's font for good. A style sheet gives a widget, when it is first shown, the font back that
/// it was made with: what changed meanwhile (the language, the zoom) would be lost with a plain setFont().
void keepFont(const Theme& theme, TextRole role, QWidget* widget);

} // namespace ui
