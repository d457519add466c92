#pragma once

#include "core/domain/job.h"
#include "core/protocol/operations/backbones.h"
#include "core/protocol/operations/compare.h"
#include "core/protocol/operations/delete_run.h"
#include "core/protocol/operations/devices.h"
#include "core/protocol/operations/forecast.h"
#include "core/protocol/operations/train.h"
#include "ui/bridge/error_text.h"

#include <functional>
#include <optional>
#include <vector>

class QObject;

namespace ui {

class Jobs;
class Worker;

/// What the Models page asks of the worker and starts as jobs. An interface, so that tests can answer when and how they
/// like.
class ModelQuestions {
public:
    using Failed = std::function<void(const WorkerError&)>;

    virtual ~ModelQuestions() = default;
    virtual qint64 ask(const core::protocol::DevicesRequest& request, QObject* receiver,
                       std::function<void(const core::protocol::DevicesResponse&)> done, Failed failed) = 0;
    virtual qint64 ask(const core::protocol::BackbonesRequest& request, QObject* receiver,
                       std::function<void(const core::protocol::BackbonesResponse&)> done, Failed failed) = 0;
    virtual qint64 ask(const core::protocol::CompareRequest& request, QObject* receiver,
                       std::function<void(const core::protocol::CompareResponse&)> done, Failed failed) = 0;
    virtual qint64 ask(const core::protocol::DeleteRunRequest& request, QObject* receiver,
                       std::function<void(const core::protocol::DeleteRunResponse&)> done, Failed failed) = 0;
    /// Nobody waits for it any more; one that was answered already is no matter.
    virtual void forget(qint64 question) = 0;

    /// An answer is the fault: nothing was started.
    virtual std::optional<WorkerError> start(const core::protocol::TrainRequest& request) = 0;
    virtual std::optional<WorkerError> start(const core::protocol::ForecastRequest& request) = 0;
    virtual void command(core::JobId job, core::JobCommand command) = 0;
    /// Newest first.
    [[nodiscard]] virtual const std::vector<core::Job>& jobs() const = 0;
};

/// Asks the warm worker and the project's jobs, which must outlive this.
class WorkerModelQuestions : public ModelQuestions {
public:
    WorkerModelQuestions(Worker& worker, Jobs& jobs) : m_worker(worker), m_jobs(jobs) {}
    qint64 ask(const core::protocol::DevicesRequest& request, QObject* receiver,
               std::function<void(const core::protocol::DevicesResponse&)> done, Failed failed) override;
    qint64 ask(const core::protocol::BackbonesRequest& request, QObject* receiver,
               std::function<void(const core::protocol::BackbonesResponse&)> done, Failed failed) override;
    qint64 ask(const core::protocol::CompareRequest& request, QObject* receiver,
               std::function<void(const core::protocol::CompareResponse&)> done, Failed failed) override;
    qint64 ask(const core::protocol::DeleteRunRequest& request, QObject* receiver,
               std::function<void(const core::protocol::DeleteRunResponse&)> done, Failed failed) override;
    void forget(qint64 question) override;
    std::optional<WorkerError> start(const core::protocol::TrainRequest& request) override;
    std::optional<WorkerError> start(const core::protocol::ForecastRequest& request) override;
    void command(core::JobId job, core::JobCommand command) override;
    [[nodiscard]] const std::vector<core::Job>& jobs() const override;

private:
    Worker& m_worker;
    Jobs& m_jobs;
};

} // namespace ui
