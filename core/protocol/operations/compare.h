#pragma once

#include "core/domain/metrics.h"
#include "core/domain/run.h"

#include <cstdint>
#include <string>
#include <vector>

namespace core::protocol {

/// In what two runs differ: settings and figures.
struct CompareRequest {
    static constexpr const char* kOperation = "compare";

    std::string project;
    std::int64_t run = 0;
    std::int64_t other = 0;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("project", self.project, "the project folder, NAME.denju");
        visit("run", self.run, "the one run");
        visit("other", self.other, "the other run");
    }
};

/// A setting that is not the same in both.
struct SettingDifference {
    std::string name;
    std::string run; ///< its text in each
    std::string other;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("name", self.name, "setting");
        visit("run", self.run, "in the one run");
        visit("other", self.other, "in the other run");
    }
};

/// One model of both runs on one slice.
struct SliceDifference {
    Slice slice = Slice::All;
    std::int64_t cases = 0;
    PairedDifference difference; ///< run minus other; the p-value is corrected over the slices

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("slice", self.slice, "which cases");
        visit("cases", self.cases, "number of cases");
        visit("difference", self.difference, "the one run minus the other, paired");
    }
};

struct ModelDifference {
    std::string model;                   ///< student or teacher
    std::vector<SliceDifference> slices; ///< All first

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("model", self.model, "student or teacher");
        visit("slices", self.slices, "all cases and each slice");
    }
};

/// `models` holds those that both runs were evaluated with on the same cases; it is empty where there are none.
struct CompareResponse {
    std::int64_t run = 0;
    std::int64_t other = 0;
    std::vector<SettingDifference> settings;
    bool sameData = false;
    bool sameTestDays = false;
    std::vector<ModelDifference> models;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("run", self.run, "the one run");
        visit("other", self.other, "the other run");
        visit("settings", self.settings, "what is not the same in both");
        visit("same_data", self.sameData, "whether both learned from the same data");
        visit("same_test_days", self.sameTestDays, "whether both are tested from the same day");
        visit("models", self.models, "differences of the models that both were evaluated with");
    }
};

/// What each part is worth: runs that differ from a full one only in what was left out.
struct AblationsRequest {
    static constexpr const char* kOperation = "ablations";

    std::string project;
    std::int64_t run = 0;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("project", self.project, "the project folder, NAME.denju");
        visit("run", self.run, "the full run; 0 is the newest evaluated one that leaves nothing out");
    }
};

struct Ablation {
    std::int64_t run = 0;
    std::vector<Without> without;
    PairedDifference difference; ///< its student minus the full run's; the p-value is corrected over the ablations

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("run", self.run, "its run");
        visit("without", self.without, "what it leaves out");
        visit("difference", self.difference, "its student minus the full one, paired");
    }
};

/// `ablations` has for each set of left-out parts the newest run; the largest loss first.
struct AblationsResponse {
    std::int64_t run = 0; ///< the full run, 0 where there is none yet
    SliceMetrics student;
    std::vector<Ablation> ablations;
    std::vector<Without> missing;            ///< single parts that no evaluated run leaves out
    std::vector<std::int64_t> notEvaluated;  ///< runs that would belong here once they were evaluated

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("run", self.run, "the full run, 0 if there is none yet");
        visit("student", self.student, "the full student over all cases");
        visit("ablations", self.ablations, "runs that leave something out");
        visit("missing", self.missing, "parts that no evaluated run leaves out");
        visit("not_evaluated", self.notEvaluated, "runs that still have to be evaluated");
    }
};

/// Trainings that differ only in their seed, taken together.
struct SeedsRequest {
    static constexpr const char* kOperation = "seeds";

    std::string project;
    std::int64_t run = 0;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("project", self.project, "the project folder, NAME.denju");
        visit("run", self.run, "one of them; 0 is the newest ready one");
    }
};

/// One model over the seeds.
struct SeedMean {
    std::string model;
    SliceMetrics mean;   ///< over all cases; its intervals are those of the mean over the seeds
    double hr20Low = 0;  ///< least and greatest of the seeds, per cent
    double hr20High = 0;
    double mrr20Low = 0;
    double mrr20High = 0;
    PairedDifference toStrongest; ///< mean over the seeds minus the strongest simple method; p-value for this pair alone

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("model", self.model, "student or teacher");
        visit("mean", self.mean, "mean over the seeds");
        visit("hr20_low", self.hr20Low, "least of the seeds");
        visit("hr20_high", self.hr20High, "greatest of the seeds");
        visit("mrr20_low", self.mrr20Low, "least of the seeds");
        visit("mrr20_high", self.mrr20High, "greatest of the seeds");
        visit("to_strongest", self.toStrongest, "mean over the seeds minus the strongest simple method, paired");
    }
};

/// Evaluated runs of the same data, test days and settings but the seed; one run alone is one seed.
struct SeedsResponse {
    std::vector<std::int64_t> runs; ///< newest first, one for each seed
    std::string strongest;          ///< the strongest simple method (core/domain/strongest.h)
    std::vector<SeedMean> models;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("runs", self.runs, "the runs, one for each seed");
        visit("strongest", self.strongest, "the strongest simple method, by HR@20");
        visit("models", self.models, "student and teacher over the seeds");
    }
};

} // namespace core::protocol
