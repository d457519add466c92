#pragma once

#include <string>
#include <vector>

namespace core::protocol {

/// Is the project file whole?
struct CheckRequest {
    static constexpr const char* kOperation = "check";

    std::string project;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("project", self.project, "the project folder, NAME.denju");
    }
};

/// Faults found, each a sentence; none if the project is whole.
struct CheckResponse {
    bool whole = false;
    std::vector<std::string> faults;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("whole", self.whole, "true when nothing is wrong");
        visit("faults", self.faults, "what is wrong");
    }
};

} // namespace core::protocol
