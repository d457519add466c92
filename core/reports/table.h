#pragma once

#include <string>
#include <variant>
#include <vector>

namespace core::reports {

/// Nothing, a text (codes stay texts), or a number.
using Cell = std::variant<std::monostate, std::string, double>;

/// A heading, and how its numbers are written.
struct TableColumn {
    std::string name;
    bool isNumber = false;
    int decimals = -1; ///< of a number; -1: as many as it has
};

/// A small table in memory: one sheet of a workbook, or one CSV file.
struct Table {
    std::string file;  ///< the name of its CSV file, without ending, e.g. "comparison"
    std::string title; ///< the name of its sheet
    std::vector<TableColumn> columns;
    std::vector<std::vector<Cell>> rows; ///< each as long as `columns`
};

/// The cell of a number; nothing for what is not one.
Cell numberCell(double value);

} // namespace core::reports
