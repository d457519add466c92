#pragma once

#include "core/domain/evidence.h"
#include "core/domain/metrics.h"
#include "core/domain/report_section.h"
#include "core/domain/run.h"
#include "core/reports/table.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace core::reports {

enum class Language { English, Japanese };

/// A product as the report shows it: never a code alone.
struct ReportItem {
    std::string code;
    std::string title;
    std::vector<std::byte> picture; ///< JPEG, empty where there is none
};

struct ReportEvent {
    ReportItem item;
    EventEvidence evidence;
};

struct ReportRecommendation {
    ReportItem item;
    int rank = 0;
    int teacherRank = 0; ///< 0 without a teacher
    bool isTrueNext = false;
};

/// A held-out session with what the student recommends after its events, and why.
struct ReportExample {
    std::string session;
    std::vector<ReportEvent> events;
    std::vector<ReportRecommendation> recommendations;
    ReportItem target; ///< the explained item
    int targetRank = 0;
    int teacherRank = 0; ///< 0 without a teacher
};

/// What a page put by for the report.
struct ReportExtra {
    std::string title;
    std::vector<std::string> paragraphs;
    std::optional<ReportExample> example; ///< a session, explained anew
    Table table;                          ///< empty: none
    bool isGone = false;                  ///< its session or items are no longer in the project
    std::string svg;                      ///< a chart as one <svg> element, drawn by whoever put it by; empty: none
};

/// What the project holds.
struct ReportData {
    std::int64_t sessions = 0;
    std::int64_t events = 0;
    std::int64_t items = 0;
    std::int64_t itemsWithPicture = 0;
    std::int64_t itemsWithText = 0;
    std::string firstDay;
    std::string lastDay;
    std::int64_t testSessions = 0;
};

/// One model over several trainings that differ only in their seed.
struct ReportSeeds {
    std::string model;
    SliceMetrics mean;  ///< over all cases; its intervals are those of the mean over the seeds
    Interval hr20Range; ///< least and greatest of the seeds, per cent
    Interval mrr20Range;
    PairedDifference toStrongest; ///< mean minus the strongest simple method; says nothing where there is none
};

/// Everything a report says, gathered by the operation.
struct ReportContent {
    Language language = Language::English;
    std::string project;
    std::string writtenOn;  ///< a day
    std::string dataPrint;  ///< fingerprint of what the run learned from; empty in runs older than it
    std::string modelPrint; ///< fingerprint of the student's tensors
    std::vector<ReportSection> sections = allReportSections(); ///< which, in their order
    ReportData data;
    Run run;
    int seeds = 1;                      ///< evaluated runs of the same settings that differ only in their seed
    std::vector<ReportSeeds> overSeeds; ///< of two seeds and more: student and teacher
    std::vector<ModelMetrics> models;
    std::vector<ReportExample> examples;
    std::vector<ReportExtra> extras;
};

} // namespace core::reports
