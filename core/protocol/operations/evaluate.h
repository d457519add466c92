#pragma once

#include "core/domain/finding.h"
#include "core/domain/metrics.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace core::protocol {

/// Ranks all items for every held-out case and measures the models on the same cases.
struct EvaluateRequest {
    static constexpr const char* kOperation = "evaluate";

    std::string project;
    std::string model = "all";
    std::string rankings;
    std::int64_t run = 0;
    std::string testFrom;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("project", self.project, "the project folder, NAME.denju");
        visit("model", self.model,
              "student, teacher, untaught (the student without teacher), popularity, session-popularity, rules, "
              "item-knn, session-knn, vstan or all");
        visit("rankings", self.rankings,
              "write the 20 best of each case to this CSV (one file per model where there are several)");
        visit("run", self.run, "which run; 0 is the newest ready one");
        visit("test_from", self.testFrom, "first test day where no run is trained yet");
    }
};

/// The comparison table.
struct EvaluateResponse {
    std::string testFrom;
    std::int64_t cases = 0;
    std::int64_t sessions = 0;
    std::vector<ModelMetrics> models;
    std::optional<PopularityProbe> popularityProbe; ///< of the run's teacher; none without it
    std::vector<std::string> rankings;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("test_from", self.testFrom, "first test day");
        visit("cases", self.cases, "held-out cases");
        visit("sessions", self.sessions, "held-out sessions");
        visit("models", self.models, "one row per model");
        visit("popularity_probe", self.popularityProbe, "what the teacher's vectors tell of popularity");
        visit("rankings", self.rankings, "files written");
    }
};

} // namespace core::protocol
