#pragma once

#include <QAccessible>
#include <QApplication>
#include <QStringList>
#include <QTest>
#include <QWidget>

namespace ui::testing {

/// Visible, enabled widgets below `page` that take the focus by Tab.
inline QList<QWidget*> focusable(const QWidget& page)
{
    QList<QWidget*> widgets;
    for (auto* widget : page.findChildren<QWidget*>())
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
            !widget->focusProxy())
            widgets.append(widget);
    return widgets;
}

inline QString describe(const QWidget* widget)
{
    auto* interface = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
    const auto name = interface ? interface->text(QAccessible::Name) : QString();
    return QString("%1 %2 \"%3\"").arg(widget->metaObject()->className(), widget->objectName(), name);
}

/// Those that a screen reader could not name.
inline QStringList nameless(const QWidget& page)
{
    QStringList found;
    for (auto* widget : focusable(page)) {
        auto* interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).isEmpty()) found.append(describe(widget));
    }
    return found;
}

/// Buttons, fields and the like below `page` that are smaller than 24x24 px, too small to hit.
inline QStringList small(const QWidget& page)
{
    constexpr int kLeast = 24;
    QStringList found;
    for (auto* widget : focusable(page))
        if (widget->width() < kLeast || widget->height() < kLeast)
            found.append(QString("%1 %2x%3").arg(describe(widget)).arg(widget->width()).arg(widget->height()));
    return found;
}

/// The widgets that Tab comes by, in its order, from the one that has the focus until it is back.
inline QList<QWidget*> tabOrder(QWidget& window)
{
    QList<QWidget*> order;
    for (auto* now = QApplication::focusWidget(); now && !order.contains(now); now = QApplication::focusWidget()) {
        order.append(now);
        QTest::keyClick(now, Qt::Key_Tab);
    }
    Q_UNUSED(window)
    return order;
}

} // namespace ui::testing
