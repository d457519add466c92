#pragma once

#include "core/domain/item.h"

#include <cstdint>
#include <string>
#include <vector>

namespace core::protocol {

/// What the project and a run's student know of one item.
struct ItemFactsRequest {
    static constexpr const char* kOperation = "item-facts";

    std::string project;
    std::string item;
    int top = 8;
    std::int64_t run = 0;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("project", self.project, "the project folder, NAME.denju");
        visit("item", self.item, "item code");
        visit("top", self.top, "how many neighbours of each kind");
        visit("run", self.run, "whose student; 0 is the newest ready one, none is needed");
    }
};

/// A day and how many events the item has on it.
struct DayCount {
    std::string day;
    std::int64_t events = 0;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("day", self.day, "UTC day");
        visit("events", self.events, "events of the item");
    }
};

/// An item that stands beside the asked one, in the log or in the student.
struct NeighbourItem {
    ItemId item;
    std::string code;
    std::string title;
    std::int64_t count = 0;
    double weight = 0;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("item", self.item, "row of the item in the project");
        visit("code", self.code, "item code");
        visit("title", self.title, "title");
        visit("count", self.count, "steps in the log, 0 where only the student connects them");
        visit("weight", self.weight, "the student's edge, in score units; 0 where it has none");
    }
};

struct ItemFactsResponse {
    Item item;
    std::vector<AttributeColumn> columns;
    std::int64_t events = 0;
    std::int64_t sessions = 0;
    std::vector<DayCount> days;
    std::vector<NeighbourItem> after;
    std::vector<NeighbourItem> before;
    std::vector<NeighbourItem> picture;
    std::vector<NeighbourItem> text;
    std::vector<NeighbourItem> knowledge;
    int seen = -1;
    std::int64_t run = 0;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("item", self.item, "the product table's row");
        visit("columns", self.columns, "names of its attributes");
        visit("events", self.events, "in all sessions, repeats in a row once");
        visit("sessions", self.sessions, "sessions that hold it");
        visit("days", self.days, "every day of the log");
        visit("after", self.after, "what came right after it, most often first");
        visit("before", self.before, "what came right before it, most often first");
        visit("picture", self.picture, "edges that the student owes to pictures, strongest first");
        visit("text", self.text, "the same for texts");
        visit("knowledge", self.knowledge, "the same for the knowledge tower");
        visit("seen", self.seen, "training sessions that hold it, -1 without a run");
        visit("run", self.run, "the run that answered, 0 without one");
    }
};

} // namespace core::protocol
