#pragma once

#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace ui {

/// A place of the rail: icon above its word, a bar at the left where it is the current one, a small bar below while
/// something of it is at work. Icon only when narrow.
class RailButton : public QAbstractButton {
    Q_OBJECT

public:
    RailButton(const Theme& theme, QString icon, QWidget* parent = nullptr);
    void setNarrow(bool narrow);
    /// 0 to 1; below 0 there is no bar.
    void setShare(double share);
    [[nodiscard]] double share() const { return m_share; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_icon;
    bool m_narrow = false;
    double m_share = -1;
};

/// The places of the window, one below the other at its left edge; 76 px wide, 48 below a window of 1280.
class Rail : public QWidget {
    Q_OBJECT

public:
    explicit Rail(const Theme& theme, QWidget* parent = nullptr);
    void insert(int place, const QString& icon, bool atFoot);
    void setText(int place, const QString& text);
    void setCurrent(int place);
    void setNarrow(bool narrow);
    [[nodiscard]] RailButton* button(int place) const { return m_buttons.at(place); }

Q_SIGNALS:
    void chosen(int place);

private:
    const Theme& m_theme;
    QButtonGroup m_group;
    bool m_narrow = false;
    QList<RailButton*> m_buttons;
    QVBoxLayout* m_places;
    QVBoxLayout* m_foot;
};

} // namespace ui
