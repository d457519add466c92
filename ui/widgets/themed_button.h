#pragma once

#include "ui/widgets/theme.h"

#include <QPushButton>

namespace ui {

/// A push button with an icon that follows the theme. Kinds as in the style sheet: "", "primary", "flat", "link".
class ThemedButton : public QPushButton {
    Q_OBJECT

public:
    ThemedButton(const Theme& theme, QString icon, const char* kind = "", QWidget* parent = nullptr);

private:
    void draw();

    const Theme& m_theme;
    QString m_icon;
    Token m_colour;
};

} // namespace ui
