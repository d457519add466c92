#pragma once

#include <string>
#include <vector>

namespace core::readers {

/// Whether the first of a table's rows names the columns. It does unless it reads like those below: a number or a time
/// stands over numbers or times, and no known header is among its cells. Inside this room only.
bool firstRowIsNames(const std::vector<std::vector<std::string>>& rows);

} // namespace core::readers
