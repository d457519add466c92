#include "ui/shell/computer_controller.h"

#include "ui/bridge/worker.h"
#include "ui/shell/computer.h"
#include "ui/shell/language.h"
#include "ui/shell/status_line.h"

#include <QApplication>

namespace ui {

namespace {

constexpr int kEveryMilliseconds = 20'000;

} // namespace

ComputerController::ComputerController(StatusLine& status, const Services& services)
    : m_status(status), m_services(services)
{
    m_timer.setInterval(kEveryMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (QApplication::applicationState() == Qt::ApplicationActive && !m_services.worker.isBusy()) ask();
    });
    connect(&services.language, &Language::changed, this, &ComputerController::show,
            Qt::QueuedConnection); // once the new words are in place
    show();
}

// In the background, behind what the user asks: an answer that does not come leaves what was known.
void ComputerController::ask()
{
    if (m_isAsked) return;
    m_isAsked = true;
    m_timer.start();
    m_services.worker.ask<core::protocol::DevicesResponse>(
        core::protocol::DevicesRequest{}, this,
        [this](const core::protocol::DevicesResponse& devices) {
            m_isAsked = false;
            m_devices = devices;
            show();
            Q_EMIT answered(m_devices);
        },
        [this](const WorkerError&) { m_isAsked = false; });
}

void ComputerController::show()
{
    const auto* device = standardDevice(m_devices);
    m_status.setDevice(device ? deviceStatusText(*device) : QString(), device ? computerText(m_devices) : QString());
}

} // namespace ui
