#include "core/reports/table_file.h"

#include "core/base/error.h"

#include <algorithm>
#include <cctype>
#include <cmath>

namespace core::reports {

Cell numberCell(double value)
{
    return std::isfinite(value) ? Cell(value) : Cell();
}

TableFormat tableFormatOf(const std::filesystem::path& file)
{
    auto ending = file.extension().string();
    std::ranges::transform(ending, ending.begin(), [](unsigned char each) { return std::tolower(each); });
    if (ending == ".csv") return TableFormat::Csv;
    if (ending == ".xlsx") return TableFormat::Xlsx;
    throw Error(ErrorCode::OptionInvalid, "out=" + file.string() + " (a name that ends in .csv or .xlsx)");
}

void addTable(TableFile& file, const Table& table)
{
    file.begin(table.title, table.columns);
    for (const auto& row : table.rows) file.add(row);
}

} // namespace core::reports
