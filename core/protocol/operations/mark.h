#pragma once

#include <cstdint>
#include <string>

namespace core::protocol {

/// Marks a session to be found again, or takes the mark away.
struct MarkRequest {
    static constexpr const char* kOperation = "mark";

    std::string project;
    std::string session;
    bool remove = false;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("project", self.project, "the project folder, NAME.denju");
        visit("session", self.session, "the log's session id");
        visit("remove", self.remove, "take the mark away");
    }
};

struct MarkResponse {
    bool marked = false;
    std::int64_t all = 0;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("marked", self.marked, "whether the session is marked now");
        visit("all", self.all, "marked sessions of the project");
    }
};

} // namespace core::protocol
