#pragma once

#include "ui/widgets/theme.h"

#include <QLabel>

namespace ui {

/// A label in one of the theme's text roles; `tone` is "", "text2", "ok", "warn" or "error" of the style sheet.
class ThemedLabel : public QLabel {
    Q_OBJECT

public:
    ThemedLabel(const Theme& theme, TextRole role, const char* tone = "", QWidget* parent = nullptr);
};

/// An icon of the theme at a fixed size, in a colour that follows it.
class IconLabel : public QLabel {
    Q_OBJECT

public:
    IconLabel(const Theme& theme, QString name, Token colour, int size, QWidget* parent = nullptr);
    void setIcon(const QString& name, Token colour);

private:
    void draw();

    const Theme& m_theme;
    QString m_name;
    Token m_colour;
    int m_size;
};

} // namespace ui
