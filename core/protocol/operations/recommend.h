#pragma once

#include "core/domain/evidence.h"

#include <cstdint>
#include <string>
#include <vector>

namespace core::protocol {

/// What to show next in a session, by student and teacher.
struct RecommendRequest {
    static constexpr const char* kOperation = "recommend";

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
        visit("position", self.position, "predict the event at this 1-based place of the session; 0: after its last event");
        visit("top", self.top, "how many");
        visit("run", self.run, "which run; 0 is the newest ready one");
    }
};

/// Both lists. `trueNext` is set when the session goes on at `position`.
struct RecommendResponse {
    std::vector<Recommendation> student;
    std::vector<Recommendation> teacher;
    Recommendation trueNext;
    double studentMilliseconds = 0;
    double teacherMilliseconds = 0;
    std::int64_t run = 0;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("student", self.student, "the student's list, best first");
        visit("teacher", self.teacher, "the teacher's list, best first; empty without a teacher");
        visit("true_next", self.trueNext, "the item that really came next; rank 0 if unknown");
        visit("student_milliseconds", self.studentMilliseconds, "time to answer");
        visit("teacher_milliseconds", self.teacherMilliseconds, "time to answer");
        visit("run", self.run, "the run that answered");
    }
};

} // namespace core::protocol
