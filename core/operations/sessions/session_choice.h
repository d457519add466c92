#pragma once

#include "core/domain/run.h"
#include "core/store/project.h"
#include "core/store/session_repository.h"

#include <cstdint>
#include <optional>
#include <string>

namespace core::operations {

/// Which sessions a request means: the filters of the window's list as the requests name them.
struct SessionChoice {
    std::string text;
    std::string item;
    std::string from;
    std::string to;
    int minEvents = 0;
    std::string next;
    std::string hits;
    bool disagree = false;
    bool marked = false;
    std::string stepFrom;
    std::string stepTo;
    int levels = 0;
    std::string order;
    std::int64_t run = 0;

    template <class Request> static SessionChoice of(const Request& request)
    {
        return {.text = request.text,
                .item = request.item,
                .from = request.from,
                .to = request.to,
                .minEvents = request.minEvents,
                .next = request.next,
                .hits = request.hits,
                .disagree = request.disagree,
                .marked = request.marked,
                .stepFrom = request.stepFrom,
                .stepTo = request.stepTo,
                .levels = request.levels,
                .order = request.order,
                .run = request.run};
    }
};

struct ChosenSessions {
    store::SessionFilter filter;
    std::optional<Run> run; ///< whose ranks are meant: the named one, or the newest ready one
};

/// Throws RunUnknown, ItemUnknown, OptionInvalid.
ChosenSessions chosenSessions(const store::Project& project, const SessionChoice& choice);

} // namespace core::operations
