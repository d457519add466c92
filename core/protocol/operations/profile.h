#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace core::protocol {

/// What the data can carry: sizes, sparseness, coverage, order signal, new items, drift, duplicates, leakage.
struct ProfileRequest {
    static constexpr const char* kOperation = "profile";

    std::string project;
    std::int64_t seed = 1;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("project", self.project, "the project folder, NAME.denju");
        visit("seed", self.seed, "of the shuffling");
    }
};

/// One number behind a check; `name` is a stable code, see ProfileCheck.
struct ProfileFigure {
    std::string name;
    double value = 0;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("name", self.name, "code");
        visit("value", self.value, "number; shares in per cent");
    }
};

/// One check of the data. `name` is a stable code by which the window words it:
///   sessions    value: sessions of two events and more; figures sessions (all), target
///   days        value: days from the first event to the last
///   items       value: events per item; figures items, events
///   order       value: % of the hits in 10 of a sequential rule that are lost when the sessions are shuffled; figures
///               ordered, shuffled (hits in 10, %), cases
///   sparseness  value: % of items that training sees 4 times or less; figures seldom, items
///   text        value: % of items with a title; figures items (with one), described (% with a description)
///   pictures    value: % of items with a picture; figures items (with one), views (% of events)
///   new_items   value: % of the test days' targets that training never saw; figures targets, unseen
///   drift       value: Jensen-Shannon distance of the items' shares, first half of the time against the second, less
///               what chance gives; figures distance, chance, categories, overlap (% of the 100 most seen in both)
///   duplicates  value: % of items that have a twin; figures picture_groups, picture_items, text_groups, text_items,
///               repeated_sessions; examples: item codes
///   leakage     value: findings; figures crossing (% of training sessions that reach into the test days), known (% of
///               test sessions whose items training has in that order), ties (% of sessions whose events have one
///               time), columns; examples: columns that name the next item
/// `reason` says what is wrong where the verdict is not ok: too_few, one_day, no_times, sparse, no_text, few_texts,
/// no_pictures, few_pictures, no_order, many_new, drifting, many_duplicates, repeated_sessions, sessions_cross_split,
/// test_known, times_tie, column_tells_next_item, not_enough_to_tell.
struct ProfileCheck {
    std::string name;
    std::string verdict;
    double value = 0;
    std::string unit;
    double good = 0;
    double poor = 0;
    bool moreIsBetter = true;
    std::string reason;
    std::vector<ProfileFigure> figures;
    std::vector<std::string> examples;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("name", self.name, "what was checked");
        visit("verdict", self.verdict, "ok, attention or fail");
        visit("value", self.value, "the figure");
        visit("unit", self.unit, "its unit");
        visit("good", self.good, "from here on the verdict is ok");
        visit("poor", self.poor, "beyond this it is fail");
        visit("more_is_better", self.moreIsBetter, "whether the figure should be high");
        visit("reason", self.reason, "what is wrong, empty if nothing is");
        visit("figures", self.figures, "further numbers behind it");
        visit("examples", self.examples, "item codes or columns that show it, some");
    }
};

/// Counts, the checks, and whether the data may carry a pilot.
struct ProfileResponse {
    std::int64_t sessions = 0;
    std::int64_t events = 0;
    std::int64_t items = 0;
    std::int64_t pictures = 0;
    std::string firstDay;
    std::string lastDay;
    std::vector<ProfileCheck> checks;
    std::string verdict; ///< yes, attention or no
    std::vector<std::string> reasons;
    std::string testFrom;
    std::string data;
    double seconds = 0;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("sessions", self.sessions, "sessions");
        visit("events", self.events, "events, consecutive repeats of an item counted once");
        visit("items", self.items, "items");
        visit("pictures", self.pictures, "items with a picture");
        visit("first_day", self.firstDay, "first day of the log");
        visit("last_day", self.lastDay, "last day of the log");
        visit("checks", self.checks, "the checks");
        visit("verdict", self.verdict, "may this carry a pilot: yes, attention or no");
        visit("reasons", self.reasons, "why not a plain yes: name of the check, a colon, its reason; worst first");
        visit("test_from", self.testFrom, "first test day of the split that the checks used, empty without one");
        visit("data", self.data, "fingerprint of the data that were looked at");
        visit("seconds", self.seconds, "how long it took");
    }
};

} // namespace core::protocol
