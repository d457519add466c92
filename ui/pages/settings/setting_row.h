#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace ui {

/// One setting: its name and what it does at the left, its control at the right.
class SettingRow : public QWidget {
    Q_OBJECT

public:
    /// Takes the controls in, from left to right.
    SettingRow(const Theme& theme, const QList<QWidget*>& controls, QWidget* parent = nullptr);
    /// Also what a screen reader says of the first control.
    void setTexts(const QString& name, const QString& what);

private:
    QLabel* m_name;
    QLabel* m_what;
    QList<QWidget*> m_controls;
};

} // namespace ui
