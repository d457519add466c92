#pragma once

#include "core/domain/evidence.h"
#include "core/domain/metrics.h"
#include "core/domain/run.h"

#include <cstddef>
#include <cstdint>
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

/// Everything a report says, gathered by the operation.
struct ReportContent {
    Language language = Language::English;
    std::string project;
    std::string writtenOn; ///< a day
    ReportData data;
    Run run;
    int seeds = 1; ///< runs of the same settings that differ only in their seed
    std::vector<ModelMetrics> models;
    std::vector<ReportExample> examples;
};

} // namespace core::reports
