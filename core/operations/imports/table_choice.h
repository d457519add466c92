#pragma once

#include "core/domain/recipe.h"
#include "core/operations/imports/table_import.h"
#include "core/readers/roles.h"

#include <optional>
#include <string>
#include <vector>

namespace core::operations {

/// What a request says of how its tables are to be read.
struct TableChoice {
    std::string recipe;  ///< file
    std::string choices; ///< a Recipe as JSON
    std::string encoding = "auto";
    std::string separator = "auto";
    std::string header = "auto";
    std::string times = "auto";
    std::vector<std::string> roles;

    template <class Request> static TableChoice of(const Request& request)
    {
        return {.recipe = request.recipe,
                .choices = request.choices,
                .encoding = request.encoding,
                .separator = request.separator,
                .header = request.header,
                .times = request.times,
                .roles = request.roles};
    }
};

/// All of it as one recipe: the flags go before the choices, and those before the file. Throws FileNotFound,
/// RequestMalformed, OptionInvalid.
Recipe recipeOf(const TableChoice& choice);

/// Nothing where `file` is empty. Throws as readers::detectFormat and readers::applyRecipe.
std::optional<ImportTable> prepareTable(const std::string& file, const TableRecipe& recipe, readers::TableKind kind);

/// Puts "column=role" over the roles of the tables that have such a column. Throws ColumnUnknown, OptionInvalid.
void applyRoles(const std::vector<std::string>& roles, std::optional<ImportTable>& sessions,
                std::optional<ImportTable>& items);

/// How a table is read, for the next file of its kind.
TableRecipe recipeFrom(const ImportTable& table);

/// How times are written in the log.
readers::DayOrder dayOrderOf(const ImportTable& table);

/// Without these an import is refused.
std::vector<Role> missingRoles(const ImportTable& table, readers::TableKind kind);

} // namespace core::operations
