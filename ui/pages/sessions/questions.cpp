#include "ui/pages/sessions/questions.h"

#include "ui/bridge/worker.h"

#include <utility>

namespace ui {

using namespace core::protocol;

qint64 WorkerQuestions::ask(const RecommendRequest& request, QObject* receiver,
                            std::function<void(const RecommendResponse&)> done, Failed failed)
{
    return m_worker.ask<RecommendResponse>(request, receiver, std::move(done), std::move(failed));
}

qint64 WorkerQuestions::ask(const ExplainRequest& request, QObject* receiver,
                            std::function<void(const ExplainResponse&)> done, Failed failed)
{
    return m_worker.ask<ExplainResponse>(request, receiver, std::move(done), std::move(failed));
}

qint64 WorkerQuestions::ask(const SimilarRequest& request, QObject* receiver,
                            std::function<void(const SimilarResponse&)> done, Failed failed)
{
    return m_worker.ask<SimilarResponse>(request, receiver, std::move(done), std::move(failed));
}

qint64 WorkerQuestions::ask(const ItemFactsRequest& request, QObject* receiver,
                            std::function<void(const ItemFactsResponse&)> done, Failed failed)
{
    return m_worker.ask<ItemFactsResponse>(request, receiver, std::move(done), std::move(failed));
}

qint64 WorkerQuestions::ask(const TransitionsRequest& request, QObject* receiver,
                            std::function<void(const TransitionsResponse&)> done, Failed failed)
{
    return m_worker.ask<TransitionsResponse>(request, receiver, std::move(done), std::move(failed));
}

void WorkerQuestions::forget(qint64 question)
{
    m_worker.forget(question);
}

} // namespace ui
