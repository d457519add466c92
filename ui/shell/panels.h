#pragma once

#include <QList>

class QWidget;

namespace ui {

/// Moves the focus to the next (or the previous) of the window's panels: the rail, the visible views and scroll areas
/// of the page, the trays. `roots` in their order; a root that holds views stands for these.
void focusPanel(const QList<QWidget*>& roots, bool forward);

} // namespace ui
