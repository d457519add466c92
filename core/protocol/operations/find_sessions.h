#pragma once

#include "core/base/ids.h"

#include <cstdint>
#include <string>
#include <vector>

namespace core::protocol {

/// The sessions that the window's list finds by the same filters.
struct FindSessionsRequest {
    static constexpr const char* kOperation = "find-sessions";

    std::string project;
    std::string text;
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
    std::string order = "newest";
    int top = 20;
    std::int64_t run = 0;
    std::string item;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("project", self.project, "the project folder, NAME.denju");
        visit("text", self.text, "the beginning of a number, or words of an item's code, title or category");
        visit("from", self.from, "sessions that start on this day (UTC) or later, 2020-09-22");
        visit("to", self.to, "sessions that start on this day (UTC) or earlier");
        visit("min_events", self.minEvents, "sessions with so many events or more");
        visit("next", self.next, "test sessions whose last item training saw so often: unseen, cold, warm or hot");
        visit("hits", self.hits, "by the last case's rank, 10 is a hit: student, miss, only-student or only-teacher");
        visit("disagree", self.disagree, "attention and effect do (after: disagreements)");
        visit("marked", self.marked, "marked ones");
        visit("step_from", self.stepFrom, "sessions with a step from this category");
        visit("step_to", self.stepTo, "to this one");
        visit("levels", self.levels, "levels of the category that are compared, 0: all");
        visit("order", self.order, "newest, oldest, longest or gain (student above teacher)");
        visit("top", self.top, "how many");
        visit("run", self.run, "whose ranks and test days; 0 is the newest ready one");
        visit("item", self.item, "sessions that hold the item of this code");
    }
};

struct FoundSession {
    SessionId id;
    std::string code;
    std::int64_t time = 0;
    int events = 0;
    int studentRank = 0;
    int teacherRank = 0;
    bool marked = false;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("id", self.id, "row in the project");
        visit("code", self.code, "the log's session id");
        visit("time", self.time, "of its first event, Unix seconds UTC");
        visit("events", self.events, "repeats in a row count");
        visit("student_rank", self.studentRank, "of the last case, 0 where not measured");
        visit("teacher_rank", self.teacherRank, "of the last case, 0 where not measured");
        visit("marked", self.marked, "marked to be found again");
    }
};

struct FindSessionsResponse {
    std::vector<FoundSession> sessions;
    std::int64_t found = 0;
    std::int64_t all = 0;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("sessions", self.sessions, "the first of those found");
        visit("found", self.found, "sessions that pass");
        visit("all", self.all, "sessions of the project");
    }
};

} // namespace core::protocol
