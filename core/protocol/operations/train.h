#pragma once

#include "core/domain/job.h"
#include "core/domain/run.h"

#include <string>
#include <vector>

namespace core::protocol {

/// Trains both towers, aligns them, distils the student. A stopped run goes on with `resume`.
struct TrainRequest {
    static constexpr const char* kOperation = "train";
    static constexpr auto kTurn = Turn::InOrder;

    std::string project;
    Preset preset = Preset::Quick;
    std::string testFrom;
    std::int64_t seed = 1;
    std::string device = "auto";
    bool resume = false;
    std::vector<Without> without;
    std::int64_t run = 0;
    std::int64_t memoryLimit = 0;
    std::vector<std::string> settings;
    int seeds = 1;
    std::string note;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("project", self.project, "the project folder, NAME.denju");
        visit("preset", self.preset, "quick, pilot or full");
        visit("test_from", self.testFrom, "first test day (UTC), such as 2020-09-22; empty: chosen by the data");
        visit("seed", self.seed, "same seed, same result");
        visit("device", self.device, "auto, cpu or cuda:0");
        visit("resume", self.resume, "go on with a run that did not come to its end");
        visit("without", self.without, "parts to leave out (ablations)");
        visit("run", self.run, "which run to go on with; 0 is the newest");
        visit("memory_limit", self.memoryLimit, "megabytes that the training may take, 0: no limit");
        visit("settings", self.settings, "other settings, as name=value");
        visit("seeds", self.seeds, "how many runs, one after the other: seed, seed+1, ...");
        visit("note", self.note, "a note beside the run");
    }
};

/// The finished run (of several seeds the last), and how the student does on the validation days (never the test days).
struct TrainResponse {
    Run run;
    double validationHr20 = 0;
    double validationMrr20 = 0;
    double teacherValidationHr20 = 0;
    std::int64_t edges = 0;
    std::vector<std::int64_t> runs; ///< all that were trained, one for each seed

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("run", self.run, "the run");
        visit("validation_hr20", self.validationHr20, "student, hits in 20 on the validation days, per cent");
        visit("validation_mrr20", self.validationMrr20, "student, MRR@20 on the validation days, per cent");
        visit("teacher_validation_hr20", self.teacherValidationHr20, "teacher, hits in 20 on the validation days, per cent");
        visit("edges", self.edges, "transition edges of the student");
        visit("runs", self.runs, "all runs that were trained, one for each seed");
    }
};

} // namespace core::protocol
