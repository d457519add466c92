#pragma once

#include "core/store/session_scan.h"
#include "ui/bridge/error_text.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>
#include <vector>

namespace ui {

/// Runs a SessionScan between the events of the window: what takes a moment is answered at once, what takes longer in
/// slices, and the window goes on meanwhile. A new search takes the place of the one before.
class SessionFinder : public QObject {
    Q_OBJECT

public:
    explicit SessionFinder(QObject* parent = nullptr);

    /// `database` must stay until the search is done or stopped.
    void find(const core::store::Database& database, const core::store::SessionFilter& filter);
    void stop();
    [[nodiscard]] bool isSearching() const { return m_scan.has_value(); }
    /// Of the search in progress, 0 to 1.
    [[nodiscard]] double share() const { return m_scan ? m_scan->share() : 1; }
    /// What was found last; empty while none was.
    [[nodiscard]] std::vector<core::SessionId> take() { return std::move(m_found); }

Q_SIGNALS:
    void progressed();
    void found();
    void failed(const WorkerError& fault);

private:
    void work(std::chrono::microseconds budget);

    std::optional<core::store::SessionScan> m_scan;
    std::vector<core::SessionId> m_found;
    QTimer m_slices;
};

} // namespace ui
