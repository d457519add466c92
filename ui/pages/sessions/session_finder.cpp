#include "ui/pages/sessions/session_finder.h"

#include "core/base/error.h"

namespace ui {

namespace {

constexpr std::chrono::milliseconds kAtOnce(40); // a click has 100
constexpr std::chrono::milliseconds kSlice(8);

} // namespace

SessionFinder::SessionFinder(QObject* parent) : QObject(parent)
{
    m_slices.setInterval(0);
    connect(&m_slices, &QTimer::timeout, this, [this] { work(kSlice); });
}

void SessionFinder::find(const core::store::Database& database, const core::store::SessionFilter& filter)
{
    stop();
    try {
        m_scan.emplace(database, filter);
    } catch (const core::Error& error) {
        Q_EMIT failed(workerError(error));
        return;
    }
    work(kAtOnce);
    if (!m_scan) return;
    m_slices.start();
    Q_EMIT progressed();
}

void SessionFinder::stop()
{
    m_slices.stop();
    m_scan.reset();
    m_found.clear();
}

void SessionFinder::work(std::chrono::microseconds budget)
{
    try {
        if (!m_scan->advance(budget)) {
            Q_EMIT progressed();
            return;
        }
    } catch (const core::Error& error) {
        stop();
        Q_EMIT failed(workerError(error));
        return;
    }
    m_found = m_scan->take();
    m_slices.stop();
    m_scan.reset();
    Q_EMIT found();
}

} // namespace ui
