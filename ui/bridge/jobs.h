#pragma once

#include "core/domain/job.h"
#include "core/protocol/json.h"
#include "core/protocol/operations/turn.h"
#include "ui/bridge/error_text.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QTimer>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace core::store {
class Project;
}

namespace ui {

/// The long jobs of one project: each is a row of the project file and a detached `denju-cli serve --job`, so that it
/// outlives the window. Watches the rows three times a second over a connection of its own. GUI thread.
class Jobs : public QObject {
    Q_OBJECT

public:
    explicit Jobs(QString cliPath, QObject* parent = nullptr);
    ~Jobs() override;

    /// Watches the jobs of this project from now on; those still running are announced at once. An answer is the fault.
    std::optional<WorkerError> watch(const std::filesystem::path& project);
    void unwatch();

    struct Started {
        core::JobId id;
        std::optional<WorkerError> fault;
    };
    /// Records the job in the watched project and starts its worker. One that changes the data or trains waits its turn
    /// behind the others of its kind and starts by itself, also when no window is open any more.
    template <class Request> Started start(const Request& request)
    {
        return startJob(Request::kOperation, core::protocol::encode(request), core::protocol::turnOf<Request>());
    }
    void pause(core::JobId id) { command(id, core::JobCommand::Pause); }
    void resume(core::JobId id) { command(id, core::JobCommand::Continue); }
    /// A job that only waits is taken out of the queue.
    void stop(core::JobId id) { command(id, core::JobCommand::Stop); }

    /// The newest hundred as last seen, newest first.
    [[nodiscard]] const std::vector<core::Job>& all() const { return m_jobs; }
    /// Queued (also those that wait their turn), running or paused, newest first.
    [[nodiscard]] std::vector<core::Job> live() const;
    [[nodiscard]] std::optional<core::Job> find(core::JobId id) const;
    [[nodiscard]] bool hasLive() const { return !live().empty(); }
    /// Looks at the project file now instead of at the next tick.
    void poll();

Q_SIGNALS:
    /// A job is new or its state or progress changed.
    void jobChanged(const core::Job& job);
    /// A job that was live in this window's sight is done, cancelled or failed (a lost worker counts as failed).
    void jobFinished(const core::Job& job);

private:
    Started startJob(const std::string& operation, const std::string& requestJson, core::Turn turn);
    void startWaiting();
    void command(core::JobId id, core::JobCommand command);
    void sendCommands();
    void markLost();
    void abandon(core::JobId id, core::ErrorCode code, const std::string& detail);
    void abandonUnborn();
    void take(std::vector<core::Job> jobs);

    QString m_cliPath;
    std::unique_ptr<core::store::Project> m_project;
    std::vector<core::Job> m_jobs;
    QHash<qint64, core::JobCommand> m_unsent; ///< commands that met a busy project, tried again at each tick
    QHash<qint64, qint64> m_loading;          ///< process of each job that this window started and no worker took yet
    QTimer m_timer;
};

[[nodiscard]] bool isLive(core::JobState state);
/// Why a failed job failed; none for any other state.
std::optional<WorkerError> faultOf(const core::Job& job);

} // namespace ui
