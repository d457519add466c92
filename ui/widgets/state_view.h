#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class IconLabel;

/// An empty state: one icon, one sentence, at most one button.
class StateView : public QWidget {
    Q_OBJECT

public:
    explicit StateView(const Theme& theme, QWidget* parent = nullptr);
    /// An empty `action` hides the button.
    void show(const QString& icon, const QString& sentence, const QString& action);
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QPushButton* button() const { return m_button; }

private:
    IconLabel* m_icon = nullptr;
    QLabel* m_sentence = nullptr;
    QPushButton* m_button = nullptr;
};

} // namespace ui
