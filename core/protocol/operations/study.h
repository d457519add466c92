#pragma once

#include "core/domain/job.h"
#include "core/domain/metrics.h"
#include "core/domain/study.h"
#include "core/domain/training_config.h"

#include <cstdint>
#include <string>
#include <vector>

namespace core::protocol {

/// Trains the student anew with each part left out or spoiled, and measures what that costs: the table of METHOD.md
/// section 4. Trained variants are kept in the project, so a stopped study goes on where it was.
struct StudyRequest {
    static constexpr const char* kOperation = "study";
    static constexpr auto kTurn = Turn::InOrder;

    std::string project;
    Preset preset = Preset::Quick;
    std::string testFrom;
    std::int64_t seed = 1;
    int seeds = 1;
    std::string device = "auto";
    StudyDays days = StudyDays::Validation;
    bool curve = false;
    std::vector<StudyVariant> variants;
    std::vector<Without> without;
    std::int64_t memoryLimit = 0;
    std::vector<std::string> settings;
    std::string table;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("project", self.project, "the project folder, NAME.denju");
        visit("preset", self.preset, "quick, pilot or full");
        visit("test_from", self.testFrom, "first test day (UTC), such as 2020-09-22; empty: chosen by the data");
        visit("seed", self.seed, "of the first training of each variant");
        visit("seeds", self.seeds, "trainings of each variant: seed, seed+1, ...; their mean is judged");
        visit("device", self.device, "auto, cpu or cuda:0");
        visit("days", self.days, "validation (for choosing) or test");
        visit("curve", self.curve, "the learning curve: the whole from no session, and from 1, 10 and 30 % of them");
        visit("variants", self.variants, "which ones beside the whole; empty: all but those of the curve");
        visit("without", self.without, "parts that every variant leaves out");
        visit("memory_limit", self.memoryLimit, "megabytes that a training may take, 0: no limit");
        visit("settings", self.settings, "other settings, as name=value");
        visit("table", self.table, "write the table to this CSV");
    }
};

/// A variant's figures over all cases, and over those whose target was seen less than five times. Differences are the
/// variant less the whole, paired over sessions, p-values Holm-corrected over the variants.
struct StudyRow {
    StudyVariant variant = StudyVariant::Whole;
    SliceMetrics all;
    SliceMetrics rare;
    PairedDifference difference;
    PairedDifference rareDifference;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("variant", self.variant, "what was changed");
        visit("all", self.all, "all cases");
        visit("rare", self.rare, "cases of unseen and cold targets");
        visit("difference", self.difference, "variant less the whole, all cases");
        visit("rare_difference", self.rareDifference, "variant less the whole, unseen and cold targets");
    }
};

struct StudyResponse {
    std::string firstDay;
    std::int64_t cases = 0;
    std::int64_t rareCases = 0;
    std::vector<StudyRow> rows;
    std::string table;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("first_day", self.firstDay, "first day that was judged on");
        visit("cases", self.cases, "cases");
        visit("rare_cases", self.rareCases, "of them with an unseen or cold target");
        visit("rows", self.rows, "one for each variant, the whole first");
        visit("table", self.table, "the file written");
    }
};

} // namespace core::protocol
