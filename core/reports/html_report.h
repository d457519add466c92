#pragma once

#include "core/reports/report_content.h"

#include <string>

namespace core::reports {

/// The whole report as one HTML page that asks for nothing outside itself: pictures as data, charts as inline SVG.
std::string htmlReport(const ReportContent& content);

/// The same for QTextDocument, 680 pixels wide: the PDF, and the preview in the window. Charts are pictures.
std::string printedReport(const ReportContent& content);

} // namespace core::reports
