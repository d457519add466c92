#pragma once

#include "core/reports/report_content.h"

#include <string>

namespace core::reports {

/// The example sessions as HTML: events with pictures, attention beside effect, and the recommendations.
std::string exampleSection(const ReportContent& content);

} // namespace core::reports
