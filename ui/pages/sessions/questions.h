#pragma once

#include "core/protocol/operations/explain.h"
#include "core/protocol/operations/item_facts.h"
#include "core/protocol/operations/recommend.h"
#include "core/protocol/operations/similar.h"
#include "core/protocol/operations/transitions.h"
#include "ui/bridge/error_text.h"

#include <functional>

class QObject;

namespace ui {

class Worker;

/// What the Sessions page asks of the models. An interface, so that tests can answer when and how they like. ask()
/// returns the question's number for forget(), which takes back what nobody waits for any more.
class Questions {
public:
    using Failed = std::function<void(const WorkerError&)>;

    virtual ~Questions() = default;
    virtual qint64 ask(const core::protocol::RecommendRequest& request, QObject* receiver,
                       std::function<void(const core::protocol::RecommendResponse&)> done, Failed failed) = 0;
    virtual qint64 ask(const core::protocol::ExplainRequest& request, QObject* receiver,
                       std::function<void(const core::protocol::ExplainResponse&)> done, Failed failed) = 0;
    virtual qint64 ask(const core::protocol::SimilarRequest& request, QObject* receiver,
                       std::function<void(const core::protocol::SimilarResponse&)> done, Failed failed) = 0;
    virtual qint64 ask(const core::protocol::ItemFactsRequest& request, QObject* receiver,
                       std::function<void(const core::protocol::ItemFactsResponse&)> done, Failed failed) = 0;
    virtual qint64 ask(const core::protocol::TransitionsRequest& request, QObject* receiver,
                       std::function<void(const core::protocol::TransitionsResponse&)> done, Failed failed) = 0;
    /// One that was answered already is no matter.
    virtual void forget(qint64 question) = 0;
};

/// Asks the warm worker, which must outlive this.
class WorkerQuestions : public Questions {
public:
    explicit WorkerQuestions(Worker& worker) : m_worker(worker) {}
    qint64 ask(const core::protocol::RecommendRequest& request, QObject* receiver,
               std::function<void(const core::protocol::RecommendResponse&)> done, Failed failed) override;
    qint64 ask(const core::protocol::ExplainRequest& request, QObject* receiver,
               std::function<void(const core::protocol::ExplainResponse&)> done, Failed failed) override;
    qint64 ask(const core::protocol::SimilarRequest& request, QObject* receiver,
               std::function<void(const core::protocol::SimilarResponse&)> done, Failed failed) override;
    qint64 ask(const core::protocol::ItemFactsRequest& request, QObject* receiver,
               std::function<void(const core::protocol::ItemFactsResponse&)> done, Failed failed) override;
    qint64 ask(const core::protocol::TransitionsRequest& request, QObject* receiver,
               std::function<void(const core::protocol::TransitionsResponse&)> done, Failed failed) override;
    void forget(qint64 question) override;

private:
    Worker& m_worker;
};

} // namespace ui
