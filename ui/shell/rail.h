#pragma once

#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QList>
#include <QWidget>

namespace ui {

/// A place of the rail: icon above its word, a bar at the left where it is the current one. Icon only when narrow.
class RailButton : public QAbstractButton {
    Q_OBJECT

public:
    RailButton(const Theme& theme, QString icon, QWidget* parent = nullptr);
    void setNarrow(bool narrow);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_icon;
    bool m_narrow = false;
};

/// The places of the window, one below the other at its left edge; 76 px wide, 48 below a window of 1280.
class Rail : public QWidget {
    Q_OBJECT

public:
    explicit Rail(const Theme& theme, QWidget* parent = nullptr);
    void add(const QString& icon);
    void setText(int place, const QString& text);
    void setCurrent(int place);
    void setNarrow(bool narrow);

Q_SIGNALS:
    void chosen(int place);

private:
    const Theme& m_theme;
    QButtonGroup m_group;
    QList<RailButton*> m_buttons;
};

} // namespace ui
