#pragma once

#include "core/reports/charts.h"
#include "core/reports/markup.h"
#include "core/reports/report_content.h"

#include <string>
#include <vector>

namespace core::reports {

/// A drawing of the report, with the name of its file.
struct NamedChart {
    std::string file; ///< without ending, e.g. "comparison-hr20"
    std::string svg;
};

/// The sections of a report as HTML, each with its heading; empty where there is nothing to say.
std::string summarySection(const ReportContent& content, const Markup& markup);
std::string dataSection(const ReportContent& content, const Markup& markup);
std::string modelSection(const ReportContent& content, const Markup& markup);
std::string comparisonSection(const ReportContent& content, const Markup& markup);
std::string sliceSection(const ReportContent& content, const Markup& markup);
std::string biasSection(const ReportContent& content, const Markup& markup);
std::string exampleSection(const ReportContent& content, const Markup& markup);
std::string extraSection(const ReportContent& content, const Markup& markup);
std::string limitSection(const ReportContent& content, const Markup& markup);
std::string settingSection(const ReportContent& content, const Markup& markup);

/// One example with its strips, under a heading of its own.
std::string exampleBlock(const ReportExample& example, const Markup& markup);

/// The charts of the comparison, and that of the slices; none where nothing was measured.
std::vector<NamedChart> comparisonCharts(const ReportContent& content);
std::vector<NamedChart> sliceCharts(const ReportContent& content);

/// Width of a chart on a page, pixels.
constexpr int kChartWidth = 660;

} // namespace core::reports
