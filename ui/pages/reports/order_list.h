#pragma once

#include "ui/widgets/theme.h"

#include <QListWidget>

namespace ui {

/// A short list whose rows the user puts in order: by dragging, or with Alt+Up and Alt+Down. Del asks to take one out.
class OrderList : public QListWidget {
    Q_OBJECT

public:
    explicit OrderList(const Theme& theme, QWidget* parent = nullptr);
    /// Moves a row as the user would.
    void moveRow(int from, int to);

Q_SIGNALS:
    void moved(int from, int to);
    void removeRequested(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

} // namespace ui
