#pragma once

#include "core/base/ids.h"

#include <cstdint>
#include <string>
#include <vector>

namespace core {

/// One thing that happened to one item. `time` in Unix seconds, UTC. `type` is the log's own word (view, quote, ...), may be empty.
struct Event {
    ItemId item;
    std::int64_t time = 0;
    std::string type;

    template <class Self, class Visitor>
    static void visitFields(Self& self, Visitor&& visit)
    {
        visit("item", self.item, "row of the item in the project");
        visit("time", self.time, "Unix seconds, UTC");
        visit("type", self.type, "the log's own word for the event");
    }
};

/// Events of one visit, quotation or basket in the order in which they happened.
struct Session {
    SessionId id;
    std::string code;
    std::vector<Event> events;

    template <class Self, class Visitor>
    static void visitFields(Self& self, Visitor&& visit)
    {
        visit("id", self.id, "row in the project");
        visit("code", self.code, "the log's session id");
        visit("events", self.events, "in order");
    }
};

} // namespace core
