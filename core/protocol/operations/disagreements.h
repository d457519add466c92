#pragma once

#include <cstdint>
#include <string>

namespace core::protocol {

/// Explains the last case of every test session and keeps how far attention and measured effect are apart, so that the
/// session list finds those that disagree.
struct DisagreementsRequest {
    static constexpr const char* kOperation = "disagreements";

    std::string project;
    std::int64_t run = 0;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("project", self.project, "the project folder, NAME.denju");
        visit("run", self.run, "which run; 0 is the newest ready one");
    }
};

struct DisagreementsResponse {
    std::int64_t explained = 0;
    std::int64_t left = 0;
    std::int64_t disagree = 0;
    std::int64_t effectLarger = 0;
    double seconds = 0;
    std::int64_t run = 0;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("explained", self.explained, "test sessions whose last case was explained");
        visit("left", self.left, "test sessions that ask for nothing the model knows");
        visit("disagree", self.disagree, "attention and effect of some event are 20 points or more apart");
        visit("effect_larger", self.effectLarger, "of these: the effect is the larger one");
        visit("seconds", self.seconds, "time taken");
        visit("run", self.run, "the run that was explained");
    }
};

} // namespace core::protocol
