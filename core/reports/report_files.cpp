#include "core/base/error.h"
#include "core/base/part_file.h"
#include "core/reports/report_tables.h"
#include "core/reports/sections.h"
#include "core/reports/table_file.h"

#include <algorithm>
#include <system_error>

namespace core::reports {

namespace {

constexpr const char* kFamilies = "Noto Sans CJK JP, Noto Sans, sans-serif";

bool has(const ReportContent& content, ReportSection wanted)
{
    return std::ranges::find(content.sections, wanted) != content.sections.end();
}

} // namespace

void writeWorkbook(const std::filesystem::path& target, const ReportContent& content)
{
    const auto file = xlsxFile(target);
    const auto tables = reportTables(content);
    for (const auto& table : tables) addTable(*file, table);
    if (tables.empty()) file->begin(content.project, {{content.project}}); // a workbook without a sheet doesn't open
    file->finish();
}

std::vector<std::string> writeTablesAndCharts(const std::filesystem::path& folder, const ReportContent& content,
                                              const JobContext& context)
{
    std::error_code fault;
    std::filesystem::create_directories(folder, fault);
    if (fault) throw Error(ErrorCode::FileWriteFailed, folder.string());
    std::vector<std::string> paths;
    for (const auto& table : reportTables(content)) {
        context.checkIn();
        paths.push_back((folder / (table.file + ".csv")).string());
        const auto file = csvFile(paths.back());
        addTable(*file, table);
        file->finish();
    }
    std::vector<NamedChart> charts;
    if (has(content, ReportSection::Comparison)) charts = comparisonCharts(content);
    if (has(content, ReportSection::Slices))
        for (auto& chart : sliceCharts(content)) charts.push_back(std::move(chart));
    for (const auto& chart : charts) {
        context.checkIn();
        paths.push_back((folder / (chart.file + ".svg")).string());
        writeWhole(paths.back(), standaloneSvg(chart.svg, kFamilies) + "\n");
    }
    int count = 0;
    for (const auto& extra : content.extras) {
        if (extra.svg.empty() || !has(content, ReportSection::Parts)) continue;
        paths.push_back((folder / ("added-" + std::to_string(++count) + ".svg")).string());
        writeWhole(paths.back(), extra.svg);
    }
    return paths;
}

} // namespace core::reports
