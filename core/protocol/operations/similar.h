#pragma once

#include "core/base/ids.h"

#include <cstdint>
#include <string>
#include <vector>

namespace core::protocol {

/// Past sessions like this one, as the student's own neighbour index weighs them.
struct SimilarRequest {
    static constexpr const char* kOperation = "similar";

    std::string project;
    std::string session;
    std::vector<std::string> items;
    int position = 0;
    int top = 20;
    std::int64_t run = 0;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("project", self.project, "the project folder, NAME.denju");
        visit("session", self.session, "the log's session id");
        visit("items", self.items, "item codes in order, instead of a session");
        visit("position", self.position, "compare the events before this 1-based place; 0: all events");
        visit("top", self.top, "how many sessions");
        visit("run", self.run, "which run; 0 is the newest ready one");
    }
};

/// An event of a similar session.
struct SimilarEvent {
    ItemId item;
    std::string code;
    std::string title;
    bool shared = false; ///< stands in the asked session, too
    bool next = false;   ///< what came right after the last shared one

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("item", self.item, "row of the item in the project");
        visit("code", self.code, "item code");
        visit("title", self.title, "title");
        visit("shared", self.shared, "stands in the asked session, too");
        visit("next", self.next, "came right after the last shared item");
    }
};

struct SimilarSession {
    SessionId id;
    std::string code;
    std::int64_t time = 0;
    double similarity = 0;
    int shared = 0;
    std::vector<SimilarEvent> events;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("id", self.id, "row in the project");
        visit("code", self.code, "the log's session id");
        visit("time", self.time, "of its first event, Unix seconds UTC");
        visit("similarity", self.similarity, "shared items by nearness to the end and rarity, by length and age; comparable within one answer");
        visit("shared", self.shared, "distinct items that both hold");
        visit("events", self.events, "in order, repeats in a row once");
    }
};

struct SimilarResponse {
    std::vector<SimilarSession> sessions;
    std::int64_t known = 0;
    double milliseconds = 0;
    std::int64_t run = 0;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("sessions", self.sessions, "nearest first; those that hold nothing else are left out");
        visit("known", self.known, "sessions that the student compares with: those of its training");
        visit("milliseconds", self.milliseconds, "time to answer");
        visit("run", self.run, "the run that answered");
    }
};

} // namespace core::protocol
