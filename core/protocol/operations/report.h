#pragma once

#include "core/protocol/operations/language.h"

#include <cstdint>
#include <string>

namespace core::protocol {

/// One self-contained HTML file: data, models, comparison, example sessions with evidence, limits.
struct ReportRequest {
    static constexpr const char* kOperation = "report";

    std::string project;
    std::string out;
    Language language = Language::En;
    std::int64_t run = 0;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("project", self.project, "the project folder, NAME.denju");
        visit("out", self.out, "the file to write (.html)");
        visit("language", self.language, "ja or en");
        visit("run", self.run, "which run; 0 is the newest ready one");
    }
};

/// What was written.
struct ReportResponse {
    std::string file;
    std::int64_t bytes = 0;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("file", self.file, "path");
        visit("bytes", self.bytes, "its size");
    }
};

} // namespace core::protocol
