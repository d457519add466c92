#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace core::protocol {

/// Steps between categories, counted over all sessions, beside what the student makes of them.
struct TransitionsRequest {
    static constexpr const char* kOperation = "transitions";

    std::string project;
    int levels = 0;
    int top = 12;
    std::int64_t run = 0;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("project", self.project, "the project folder, NAME.denju");
        visit("levels", self.levels, "levels of the category path that are told apart; 0: as many as give a table that can be read");
        visit("top", self.top, "categories with the most events; the rest is one");
        visit("run", self.run, "whose student; 0 is the newest ready one, none is needed");
    }
};

struct CategoryCount {
    std::string name;
    bool isRest = false;
    std::int64_t events = 0;
    std::int64_t items = 0;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("name", self.name, "category, empty where items have none");
        visit("rest", self.isRest, "all the other categories together");
        visit("events", self.events, "in all sessions, repeats in a row once");
        visit("items", self.items, "items of the category that have events");
    }
};

struct CategoryStep {
    int from = 0;
    int to = 0;
    std::int64_t count = 0;
    double share = 0;
    double lift = 0;
    double student = -1;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("from", self.from, "place among the categories, from 0");
        visit("to", self.to, "place among the categories, from 0");
        visit("count", self.count, "steps in the log");
        visit("share", self.share, "of all steps that leave the category");
        visit("lift", self.lift, "how many times as often as chance would have it");
        visit("student", self.student, "share of the student's transition weight that leaves the category; -1 without a run");
    }
};

struct TransitionsResponse {
    std::vector<CategoryCount> categories;
    std::vector<CategoryStep> steps;
    int levels = 0;
    int deepest = 0;
    std::int64_t folded = 0;
    std::int64_t all = 0;
    std::int64_t run = 0;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("categories", self.categories, "most events first, the rest last");
        visit("steps", self.steps, "every pair that occurs, row by row");
        visit("levels", self.levels, "levels of the category path told apart");
        visit("deepest", self.deepest, "levels of the longest path");
        visit("folded", self.folded, "categories in the rest");
        visit("all", self.all, "steps counted");
        visit("run", self.run, "the run of the student's shares, 0 without one");
    }
};

} // namespace core::protocol
