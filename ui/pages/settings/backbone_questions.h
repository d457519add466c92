#pragma once

#include "core/protocol/operations/backbones.h"
#include "ui/bridge/error_text.h"

#include <functional>

class QObject;

namespace ui {

class Worker;

/// The three questions about pretrained models, so that a test can answer them.
struct BackboneQuestions {
    template <class Response> using Done = std::function<void(const Response&)>;
    using Failed = std::function<void(const WorkerError&)>;

    std::function<void(QObject*, Done<core::protocol::BackbonesResponse>, Failed)> list;
    std::function<void(const core::protocol::AddBackboneRequest&, QObject*, Done<core::protocol::AddBackboneResponse>,
                       Failed)>
        add;
    std::function<void(const core::protocol::RemoveBackboneRequest&, QObject*,
                       Done<core::protocol::RemoveBackboneResponse>, Failed)>
        remove;
};

/// Put to the worker.
BackboneQuestions backboneQuestions(Worker& worker);

} // namespace ui
