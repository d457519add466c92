#pragma once

#include "ui/pages/sessions/edited_session.h"
#include "ui/widgets/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class WhatIfRow;

/// The events of the what-if as rows with buttons: earlier, later, take away, restore.
class WhatIfList : public QWidget {
    Q_OBJECT

public:
    WhatIfList(const Theme& theme, Pictures pictures, QWidget* parent = nullptr);
    void show(const EditedSession& session);

Q_SIGNALS:
    void removeRequested(int index);
    void restoreRequested(int index);
    void moveRequested(int index, int by);

private:
    WhatIfRow* addRow();
    void drawIcons();

    const Theme& m_theme;
    Pictures m_pictures;
    QVBoxLayout* m_layout = nullptr;
    QList<WhatIfRow*> m_rows;
};

} // namespace ui
