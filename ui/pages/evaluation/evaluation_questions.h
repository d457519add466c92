#pragma once

#include "core/protocol/operations/compare.h"
#include "ui/bridge/error_text.h"

#include <functional>

class QObject;

namespace ui {

class Worker;

/// What the Evaluation page asks of the worker. An interface, so that tests can answer when and how they like.
class EvaluationQuestions {
public:
    using Failed = std::function<void(const WorkerError&)>;
    template <class Response> using Done = std::function<void(const Response&)>;

    virtual ~EvaluationQuestions() = default;
    virtual void ask(const core::protocol::SeedsRequest& request, QObject* receiver,
                     Done<core::protocol::SeedsResponse> done, Failed failed) = 0;
    virtual void ask(const core::protocol::AblationsRequest& request, QObject* receiver,
                     Done<core::protocol::AblationsResponse> done, Failed failed) = 0;
};

/// Asks the warm worker, which must outlive this.
class WorkerEvaluationQuestions : public EvaluationQuestions {
public:
    explicit WorkerEvaluationQuestions(Worker& worker) : m_worker(worker) {}
    void ask(const core::protocol::SeedsRequest& request, QObject* receiver, Done<core::protocol::SeedsResponse> done,
             Failed failed) override;
    void ask(const core::protocol::AblationsRequest& request, QObject* receiver,
             Done<core::protocol::AblationsResponse> done, Failed failed) override;

private:
    Worker& m_worker;
};

} // namespace ui
