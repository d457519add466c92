#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace core::protocol {

/// What the data can carry: sizes, sparseness, coverage, order signal, new items.
struct ProfileRequest {
    static constexpr const char* kOperation = "profile";

    std::string project;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("project", self.project, "the project folder, NAME.denju");
    }
};

/// One check of the data; `verdict` is ok, attention or fail.
struct ProfileCheck {
    std::string name;
    std::string verdict;
    double value = 0;
    std::string unit;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("name", self.name, "what was checked");
        visit("verdict", self.verdict, "ok, attention or fail");
        visit("value", self.value, "the figure");
        visit("unit", self.unit, "its unit");
    }
};

/// Counts and checks.
struct ProfileResponse {
    std::int64_t sessions = 0;
    std::int64_t events = 0;
    std::int64_t items = 0;
    std::int64_t pictures = 0;
    std::string firstDay;
    std::string lastDay;
    std::vector<ProfileCheck> checks;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("sessions", self.sessions, "sessions");
        visit("events", self.events, "events");
        visit("items", self.items, "items");
        visit("pictures", self.pictures, "items with a picture");
        visit("first_day", self.firstDay, "first day of the log");
        visit("last_day", self.lastDay, "last day of the log");
        visit("checks", self.checks, "the checks");
    }
};

} // namespace core::protocol
