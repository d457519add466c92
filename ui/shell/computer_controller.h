#pragma once

#include "core/protocol/operations/devices.h"
#include "ui/shell/services.h"

#include <QObject>
#include <QTimer>

namespace ui {

class StartPage;
class StatusLine;

/// What this computer has, from the worker (operation devices), asked at the start, then now and then while the window
/// is looked at: for the status line, the Start page and the Settings.
class ComputerController : public QObject {
    Q_OBJECT

public:
    ComputerController(StatusLine& status, const Services& services);
    void ask();
    [[nodiscard]] const core::protocol::DevicesResponse& devices() const { return m_devices; }

Q_SIGNALS:
    void answered(const core::protocol::DevicesResponse& devices);

private:
    void show();

    StatusLine& m_status;
    Services m_services;
    QTimer m_timer;
    core::protocol::DevicesResponse m_devices;
    bool m_isAsked = false;
};

} // namespace ui
