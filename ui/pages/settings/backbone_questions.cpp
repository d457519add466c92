#include "ui/pages/settings/backbone_questions.h"

#include "ui/bridge/worker.h"

#include <utility>

namespace ui {

using namespace core::protocol;

BackboneQuestions backboneQuestions(Worker& worker)
{
    return {.list =
                [&worker](QObject* receiver, auto done, auto failed) {
                    worker.ask<BackbonesResponse>(BackbonesRequest{}, receiver, std::move(done), std::move(failed));
                },
            .add =
                [&worker](const AddBackboneRequest& request, QObject* receiver, auto done, auto failed) {
                    worker.ask<AddBackboneResponse>(request, receiver, std::move(done), std::move(failed));
                },
            .remove =
                [&worker](const RemoveBackboneRequest& request, QObject* receiver, auto done, auto failed) {
                    worker.ask<RemoveBackboneResponse>(request, receiver, std::move(done), std::move(failed));
                }};
}

} // namespace ui
