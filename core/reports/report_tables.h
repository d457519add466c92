#pragma once

#include "core/base/job_context.h"
#include "core/reports/report_content.h"
#include "core/reports/table.h"

#include <filesystem>
#include <string>
#include <vector>

namespace core::reports {

/// The figures of the report's sections as tables, in the order of its sections: data, comparison, slices, bias,
/// examples, what was added, settings.
std::vector<Table> reportTables(const ReportContent& content);

/// A workbook with a sheet for each of those tables. Throws DiskFull, FileWriteFailed.
void writeWorkbook(const std::filesystem::path& target, const ReportContent& content);

/// Each table as CSV (UTF-8) and each chart as SVG in `folder`, which is made where it is missing -> the paths. Throws
/// DiskFull, FileWriteFailed.
std::vector<std::string> writeTablesAndCharts(const std::filesystem::path& folder, const ReportContent& content,
                                              const JobContext& context);

} // namespace core::reports
