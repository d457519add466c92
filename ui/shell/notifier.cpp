#include "ui/shell/notifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QVariantMap>

namespace ui {

// Desktop Notifications Specification 1.2, "Notify": its answer is not waited for.
void DesktopNotifier::tell(const QString& title, const QString& text)
{
    const auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) return;
    auto call = QDBusMessage::createMethodCall("org.freedesktop.Notifications", "/org/freedesktop/Notifications",
                                               "org.freedesktop.Notifications", "Notify");
    call << QString("Denju") << 0U << QString("denju") << title << text.toHtmlEscaped() << QStringList()
         << QVariantMap{{"desktop-entry", "denju"}} << -1;
    bus.asyncCall(call);
}

} // namespace ui
