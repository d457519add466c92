#pragma once

#include "core/protocol/operations/explain.h"
#include "core/protocol/operations/recommend.h"
#include "ui/bridge/error_text.h"

#include <functional>

class QObject;

namespace ui {

class Worker;

/// What the Sessions page asks of the models. An interface, so that tests can answer when and how they like.
class Questions {
public:
    using Failed = std::function<void(const WorkerError&)>;

    virtual ~Questions() = default;
    virtual void ask(const core::protocol::RecommendRequest& request, QObject* receiver,
                     std::function<void(const core::protocol::RecommendResponse&)> done, Failed failed) = 0;
    virtual void ask(const core::protocol::ExplainRequest& request, QObject* receiver,
                     std::function<void(const core::protocol::ExplainResponse&)> done, Failed failed) = 0;
};

/// Asks the warm worker, which must outlive this.
class WorkerQuestions : public Questions {
public:
    explicit WorkerQuestions(Worker& worker) : m_worker(worker) {}
    void ask(const core::protocol::RecommendRequest& request, QObject* receiver,
             std::function<void(const core::protocol::RecommendResponse&)> done, Failed failed) override;
    void ask(const core::protocol::ExplainRequest& request, QObject* receiver,
             std::function<void(const core::protocol::ExplainResponse&)> done, Failed failed) override;

private:
    Worker& m_worker;
};

} // namespace ui
