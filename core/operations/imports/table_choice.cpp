#include "core/operations/imports/table_choice.h"

#include "core/base/error.h"
#include "core/protocol/json.h"
#include "core/readers/column_contents.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <utility>

namespace core::operations {

namespace {

using readers::TableKind;

Recipe readRecipe(const std::string& file)
{
    if (file.empty()) return {};
    std::ifstream stream(file, std::ios::binary);
    if (!stream) throw Error(ErrorCode::FileNotFound, file);
    return protocol::decode<Recipe>(std::string(std::istreambuf_iterator<char>(stream), {}));
}

void putOver(std::string& below, const std::string& above)
{
    if (!above.empty()) below = above;
}

void putOver(TableRecipe& below, const TableRecipe& above)
{
    putOver(below.encoding, above.encoding);
    putOver(below.separator, above.separator);
    putOver(below.header, above.header);
    putOver(below.times, above.times);
    below.columns.insert(below.columns.end(), above.columns.begin(), above.columns.end()); // the later one counts
}

std::string toldBy(const std::string& flag)
{
    return flag == "auto" ? std::string() : flag;
}

} // namespace

Recipe recipeOf(const TableChoice& choice)
{
    auto recipe = readRecipe(choice.recipe);
    const auto choices = choice.choices.empty() ? Recipe() : protocol::decode<Recipe>(choice.choices);
    TableRecipe flags;
    flags.encoding = toldBy(choice.encoding);
    flags.separator = choice.separator == "tab" ? "\t" : toldBy(choice.separator);
    flags.header = toldBy(choice.header);
    flags.times = toldBy(choice.times);
    for (auto [table, chosen] :
         {std::pair(&recipe.sessions, &choices.sessions), std::pair(&recipe.items, &choices.items)}) {
        putOver(*table, *chosen);
        putOver(*table, flags);
    }
    return recipe;
}

std::optional<ImportTable> prepareTable(const std::string& file, const TableRecipe& recipe, TableKind kind)
{
    if (file.empty()) return std::nullopt;
    ImportTable table{readers::detectFormat(file, recipe, "auto"), {}};
    table.columns = readers::guessRoles(table.format, kind);
    readers::applyRecipe(recipe, table.format, kind, table.columns);
    return table;
}

void applyRoles(const std::vector<std::string>& roles, std::optional<ImportTable>& sessions,
                std::optional<ImportTable>& items)
{
    for (const auto& role : roles) {
        const bool inSessions = sessions && readers::applyOption(role, TableKind::Sessions, sessions->columns);
        const bool inItems = items && readers::applyOption(role, TableKind::Items, items->columns);
        if (!inSessions && !inItems) throw Error(ErrorCode::ColumnUnknown, role.substr(0, role.rfind('=')));
    }
}

TableRecipe recipeFrom(const ImportTable& table)
{
    return {.encoding = std::string(enumName(table.format.encoding)),
            .separator = std::string(1, table.format.separator),
            .columns = table.columns,
            .header = table.format.hasHeader ? "yes" : "no",
            .times = std::string(enumName(dayOrderOf(table)))};
}

readers::DayOrder dayOrderOf(const ImportTable& table)
{
    const auto time = readers::columnOf(table.columns, Role::Time);
    if (time < 0) return table.format.times.value_or(readers::DayOrder::Unknown);
    return readers::lookAt(table.format, static_cast<std::size_t>(time)).order;
}

std::vector<Role> missingRoles(const ImportTable& table, TableKind kind)
{
    std::vector<Role> missing;
    if (kind == TableKind::Sessions && readers::columnOf(table.columns, Role::Session) < 0)
        missing.push_back(Role::Session);
    if (readers::columnOf(table.columns, Role::Item) < 0) missing.push_back(Role::Item);
    return missing;
}

} // namespace core::operations
