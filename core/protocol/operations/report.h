#pragma once

#include "core/domain/report_section.h"
#include "core/protocol/operations/language.h"

#include <cstdint>
#include <string>
#include <vector>

namespace core::protocol {

/// The report of a run as one file: a self-contained web page, a PDF, or a workbook with a sheet for each table.
struct ReportRequest {
    static constexpr const char* kOperation = "report";

    std::string project;
    std::string out;
    Language language = Language::En;
    std::int64_t run = 0;
    std::vector<ReportSection> sections;
    std::string tables;
    bool preview = false;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("project", self.project, "the project folder, NAME.denju");
        visit("out", self.out, "the file to write (.html, .pdf or .xlsx)");
        visit("language", self.language, "ja or en");
        visit("run", self.run, "which run; 0 is the newest ready one");
        visit("sections", self.sections,
              "what stands in it, in this order: summary, data, models, comparison, slices, bias, examples, parts, "
              "limits, settings; empty is all");
        visit("tables", self.tables, "a folder for its tables as CSV and its charts as SVG; empty: none");
        visit("preview", self.preview, "write nothing, answer with the pages as HTML");
    }
};

/// What was written.
struct ReportResponse {
    std::string file;
    std::int64_t bytes = 0;
    std::vector<std::string> tables;
    std::string html;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("file", self.file, "path");
        visit("bytes", self.bytes, "its size");
        visit("tables", self.tables, "the tables and charts beside it, paths");
        visit("html", self.html, "of a preview: the pages as QTextDocument reads them");
    }
};

} // namespace core::protocol
