#pragma once

#include "core/base/enum_names.h"

#include <vector>

namespace core {

/// The sections of a report.
enum class ReportSection { Summary, Data, Models, Comparison, Slices, Bias, Examples, Parts, Limits, Settings };

template <> struct EnumNames<ReportSection> {
    static constexpr std::array names{
        std::pair{ReportSection::Summary, "summary"},   std::pair{ReportSection::Data, "data"},
        std::pair{ReportSection::Models, "models"},     std::pair{ReportSection::Comparison, "comparison"},
        std::pair{ReportSection::Slices, "slices"},     std::pair{ReportSection::Bias, "bias"},
        std::pair{ReportSection::Examples, "examples"}, std::pair{ReportSection::Parts, "parts"},
        std::pair{ReportSection::Limits, "limits"},     std::pair{ReportSection::Settings, "settings"}};
};

/// All of them, in the order of a report that was not asked for another.
inline std::vector<ReportSection> allReportSections()
{
    std::vector<ReportSection> all;
    all.reserve(EnumNames<ReportSection>::names.size());
    for (const auto& [section, name] : EnumNames<ReportSection>::names) all.push_back(section);
    return all;
}

} // namespace core
