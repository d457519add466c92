#pragma once

#include "core/protocol/operations/report.h"
#include "ui/bridge/worker.h"

#include <functional>

namespace ui {

/// What the Reports page asks of the worker. An interface, so that tests can answer when and how they like.
class ReportQuestions {
public:
    using Done = std::function<void(const core::protocol::ReportResponse&)>;
    using Failed = std::function<void(const WorkerError&)>;

    virtual ~ReportQuestions() = default;
    /// A number for forget().
    virtual qint64 ask(const core::protocol::ReportRequest& request, QObject* receiver, Done done, Failed failed) = 0;
    virtual void forget(qint64 question) = 0;
};

/// Asks the warm worker, which must outlive this.
class WorkerReportQuestions : public ReportQuestions {
public:
    explicit WorkerReportQuestions(Worker& worker) : m_worker(worker) {}
    qint64 ask(const core::protocol::ReportRequest& request, QObject* receiver, Done done, Failed failed) override
    {
        return m_worker.ask<core::protocol::ReportResponse>(request, receiver, std::move(done), std::move(failed));
    }
    void forget(qint64 question) override { m_worker.forget(question); }

private:
    Worker& m_worker;
};

} // namespace ui
