#include "ui/pages/evaluation/evaluation_questions.h"

#include "ui/bridge/worker.h"

#include <utility>

namespace ui {

void WorkerEvaluationQuestions::ask(const core::protocol::SeedsRequest& request, QObject* receiver,
                                    Done<core::protocol::SeedsResponse> done, Failed failed)
{
    m_worker.ask(request, receiver, std::move(done), std::move(failed));
}

void WorkerEvaluationQuestions::ask(const core::protocol::AblationsRequest& request, QObject* receiver,
                                    Done<core::protocol::AblationsResponse> done, Failed failed)
{
    m_worker.ask(request, receiver, std::move(done), std::move(failed));
}

} // namespace ui
