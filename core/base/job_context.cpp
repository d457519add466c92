#include "core/base/job_context.h"

#include <utility>

namespace core {

void PauseGate::open()
{
    m_closed = false;
    m_closed.notify_all();
}

void PauseGate::wait(const std::stop_token& stop)
{
    const std::stop_callback wake(stop, [this] { open(); });
    m_closed.wait(true);
}

JobContext::JobContext(std::stop_token stop, PauseGate* gate, Report report)
    : m_stop(std::move(stop)), m_gate(gate), m_report(std::move(report))
{
}

void JobContext::checkIn() const
{
    if (m_gate != nullptr && !m_stop.stop_requested()) m_gate->wait(m_stop);
    if (m_stop.stop_requested()) throw Cancelled{};
}

void JobContext::report(const Progress& progress) const
{
    if (m_report) m_report(progress);
}

} // namespace core
