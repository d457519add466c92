#pragma once

#include "core/domain/recipe.h"
#include "core/readers/table_format.h"

#include <string>
#include <vector>

namespace core::readers {

enum class TableKind { Sessions, Items };

/// What each column means, from its header (English, Japanese) and its first rows, in the header's order. One column a
/// role. In the product table every column without a role is an attribute; in the log it is ignored.
std::vector<ColumnRole> guessRoles(const TableFormat& format, TableKind kind);

/// Puts what a recipe says over the guess. Throws ColumnUnknown for a role whose column is not in the header.
void applyRecipe(const TableRecipe& recipe, const TableFormat& format, TableKind kind,
                 std::vector<ColumnRole>& columns);

/// Puts "column=role" over the guess. False where this table has no such column. Throws OptionInvalid.
bool applyOption(const std::string& option, TableKind kind, std::vector<ColumnRole>& columns);

/// Position of the column with that role, -1 if there is none.
int columnOf(const std::vector<ColumnRole>& columns, Role role);

} // namespace core::readers
