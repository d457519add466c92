#pragma once

#include "core/reports/report_content.h"

#include <string>

namespace core::reports {

/// The comparison of all evaluated models as HTML: table, charts, slices, popularity bias; or that there is nothing
/// yet.
std::string comparisonSection(const ReportContent& content);

} // namespace core::reports
