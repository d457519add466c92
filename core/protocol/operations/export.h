#pragma once

#include <cstdint>
#include <string>

namespace core::protocol {

/// The student as files for serving, with a proof that it answers the same.
struct ExportRequest {
    static constexpr const char* kOperation = "export";

    std::string project;
    std::string out;
    std::int64_t run = 0;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("project", self.project, "the project folder, NAME.denju");
        visit("out", self.out, "the folder to write");
        visit("run", self.run, "which run; 0 is the newest ready one");
    }
};

/// What was written and how it was proven.
struct ExportResponse {
    std::string folder;
    std::int64_t casesCompared = 0;
    double largestDifference = 0;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("folder", self.folder, "path");
        visit("cases_compared", self.casesCompared, "cases asked of both");
        visit("largest_difference", self.largestDifference, "largest score difference between them");
    }
};

} // namespace core::protocol
