#pragma once

#include "ui/pages/sessions/edited_session.h"
#include "ui/widgets/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class WhatIfRow;

/// The events of the what-if as rows with buttons: earlier, later, take away, restore. A row can be dragged, too.
class WhatIfList : public QWidget {
    Q_OBJECT

public:
    WhatIfList(const Theme& theme, Pictures pictures, QWidget* parent = nullptr);
    void show(const EditedSession& session);

Q_SIGNALS:
    void removeRequested(int index);
    void restoreRequested(int index);
    void moveRequested(int index, int by);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void dropDrag();
    WhatIfRow* addRow();
    void drawIcons();

    const Theme& m_theme;
    Pictures m_pictures;
    QVBoxLayout* m_layout = nullptr;
    QList<WhatIfRow*> m_rows;
    int m_dragged = -1; ///< row under the pointer when it was pressed
    int m_before = -1;  ///< the row before which it would stand; -1: not dragged
    QPoint m_pressed;
};

} // namespace ui
