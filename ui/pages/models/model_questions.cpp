#include "ui/pages/models/model_questions.h"

#include "ui/bridge/jobs.h"
#include "ui/bridge/worker.h"

#include <utility>

namespace ui {

using namespace core::protocol;

qint64 WorkerModelQuestions::ask(const DevicesRequest& request, QObject* receiver,
                                 std::function<void(const DevicesResponse&)> done, Failed failed)
{
    return m_worker.ask<DevicesResponse>(request, receiver, std::move(done), std::move(failed));
}

qint64 WorkerModelQuestions::ask(const BackbonesRequest& request, QObject* receiver,
                                 std::function<void(const BackbonesResponse&)> done, Failed failed)
{
    return m_worker.ask<BackbonesResponse>(request, receiver, std::move(done), std::move(failed));
}

qint64 WorkerModelQuestions::ask(const CompareRequest& request, QObject* receiver,
                                 std::function<void(const CompareResponse&)> done, Failed failed)
{
    return m_worker.ask<CompareResponse>(request, receiver, std::move(done), std::move(failed));
}

qint64 WorkerModelQuestions::ask(const DeleteRunRequest& request, QObject* receiver,
                                 std::function<void(const DeleteRunResponse&)> done, Failed failed)
{
    return m_worker.ask<DeleteRunResponse>(request, receiver, std::move(done), std::move(failed));
}

void WorkerModelQuestions::forget(qint64 question)
{
    m_worker.forget(question);
}

std::optional<WorkerError> WorkerModelQuestions::start(const TrainRequest& request)
{
    return m_jobs.start(request).fault;
}

std::optional<WorkerError> WorkerModelQuestions::start(const ForecastRequest& request)
{
    return m_jobs.start(request).fault;
}

void WorkerModelQuestions::command(core::JobId job, core::JobCommand command)
{
    switch (command) {
    case core::JobCommand::None: return;
    case core::JobCommand::Pause: return m_jobs.pause(job);
    case core::JobCommand::Continue: return m_jobs.resume(job);
    case core::JobCommand::Stop: return m_jobs.stop(job);
    }
}

const std::vector<core::Job>& WorkerModelQuestions::jobs() const
{
    return m_jobs.all();
}

} // namespace ui
