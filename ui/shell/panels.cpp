#include "ui/shell/panels.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QScrollArea>

namespace ui {

namespace {

QWidget* firstFocusable(QWidget* panel)
{
    if (panel->focusPolicy() != Qt::NoFocus && !qobject_cast<QScrollArea*>(panel)) return panel;
    for (auto* child : panel->findChildren<QWidget*>())
        if (child->focusPolicy() & Qt::TabFocus && child->isVisible() && child->isEnabled()) return child;
    return nullptr;
}

/// The views of a root in the order of the layout; the root itself where it has none.
QList<QWidget*> panelsOf(QWidget* root)
{
    QList<QWidget*> panels;
    for (auto* area : root->findChildren<QAbstractScrollArea*>())
        if (area->isVisible() && firstFocusable(area)) panels += area;
    if (panels.isEmpty() && firstFocusable(root)) panels += root;
    return panels;
}

} // namespace

void focusPanel(const QList<QWidget*>& roots, bool forward)
{
    QList<QWidget*> panels;
    for (auto* root : roots)
        if (root->isVisible()) panels += panelsOf(root);
    if (panels.isEmpty()) return;
    auto* now = QApplication::focusWidget();
    qsizetype current = forward ? -1 : panels.size();
    for (qsizetype i = 0; i < panels.size(); ++i)
        if (now && (panels[i] == now || panels[i]->isAncestorOf(now))) current = i;
    const auto count = panels.size();
    const auto next = (current + (forward ? 1 : -1) + count) % count;
    firstFocusable(panels.at(next))->setFocus(Qt::TabFocusReason);
}

} // namespace ui
