#pragma once

#include "core/domain/evidence.h"

#include <cstdint>
#include <string>
#include <vector>

namespace core::protocol {

/// Why an item stands where it does: attention and leave-one-out effect of each event.
struct ExplainRequest {
    static constexpr const char* kOperation = "explain";

    std::string project;
    std::string session;
    std::vector<std::string> items;
    int position = 0;
    std::string target;
    std::int64_t run = 0;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("project", self.project, "the project folder, NAME.denju");
        visit("session", self.session, "the log's session id");
        visit("items", self.items, "item codes in order, instead of a session");
        visit("position", self.position, "explain the prediction of the event at this 1-based place; 0: after the last event");
        visit("target", self.target, "item code; empty: the best recommendation");
        visit("run", self.run, "which run; 0 is the newest ready one");
    }
};

/// The evidence.
struct ExplainResponse {
    Explanation explanation;
    int teacherRank = 0;
    double milliseconds = 0;
    std::int64_t run = 0;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("explanation", self.explanation, "the student's");
        visit("teacher_rank", self.teacherRank, "rank of the target by the teacher, 0 without one");
        visit("milliseconds", self.milliseconds, "time to answer");
        visit("run", self.run, "the run that answered");
    }
};

} // namespace core::protocol
