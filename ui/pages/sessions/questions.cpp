#include "ui/pages/sessions/questions.h"

#include "ui/bridge/worker.h"

#include <utility>

namespace ui {

using namespace core::protocol;

void WorkerQuestions::ask(const RecommendRequest& request, QObject* receiver,
                          std::function<void(const RecommendResponse&)> done, Failed failed)
{
    m_worker.ask<RecommendResponse>(request, receiver, std::move(done), std::move(failed));
}

void WorkerQuestions::ask(const ExplainRequest& request, QObject* receiver,
                          std::function<void(const ExplainResponse&)> done, Failed failed)
{
    m_worker.ask<ExplainResponse>(request, receiver, std::move(done), std::move(failed));
}

} // namespace ui
