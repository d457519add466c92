#pragma once

#include <QString>

namespace ui {

/// Tells the user through the system. An interface, so that tests can listen.
class Notifier {
public:
    virtual ~Notifier() = default;
    virtual void tell(const QString& title, const QString& text) = 0;
};

/// By org.freedesktop.Notifications of the session's bus; says nothing where nobody there listens.
class DesktopNotifier : public Notifier {
public:
    void tell(const QString& title, const QString& text) override;
};

} // namespace ui
