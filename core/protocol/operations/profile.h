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
///   sessions (value: sessions of 2 events and more; figures sessions, target), days, items (events per item; figures
///   items, events), sparseness (% of items seen 4 times or less in training; figures seldom, items), text (% of
///   items), pictures (% of items; figures items, views in %), order (% by which the hit rate falls when sessions are
///   shuffled; figures ordered, shuffled: hits in 10 in %, cases), new_items (% of the targets of the test days;
///   figures targets, unseen), drift (Jensen-Shannon distance of the items' shares, first half against second half of
///   the time, 0 to 1; figures overlap: % of the 100 most seen that both share, categories: distance of categories),
///   duplicates (% of items in groups; figures picture_groups, title_groups, repeated_sessions), leakage (findings;
///   figures overlapping_sessions, unordered_sessions, telling_column, one_time).
/// `reason` says what is wrong where the verdict is not ok: too_few, one_day, sparse, no_text, no_pictures,
/// few_pictures, no_order, no_times, many_new, drifting, many_duplicates, sessions_cross_split, events_out_of_order,
/// column_tells_next_item, not_enough_to_tell.
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
