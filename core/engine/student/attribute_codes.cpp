#include "core/engine/student/attribute_codes.h"

#include <string>
#include <unordered_map>

namespace core::engine {

namespace {

std::string topLevel(const std::string& category)
{
    return category.substr(0, category.find('/'));
}

template <class ValueOf> AttributeCodes coded(const char* name, const std::vector<Item>& items, ValueOf&& valueOf)
{
    std::unordered_map<std::string, std::int32_t> known;
    AttributeCodes column{.name = name, .codes = {}};
    column.codes.reserve(items.size());
    for (const auto& item : items) {
        const std::string value = valueOf(item);
        column.codes.push_back(
            value.empty() ? -1 : known.emplace(value, static_cast<std::int32_t>(known.size())).first->second);
    }
    column.count = static_cast<std::int32_t>(known.size());
    return column;
}

void forgetSingles(AttributeCodes& column)
{
    std::vector<int> items(static_cast<std::size_t>(column.count), 0);
    for (const auto code : column.codes)
        if (code >= 0) ++items[static_cast<std::size_t>(code)];
    for (auto& code : column.codes)
        if (code >= 0 && items[static_cast<std::size_t>(code)] == 1) code = -1;
}

} // namespace

std::vector<AttributeCodes> attributeCodes(const Catalogue& catalogue, const TrainingConfig& config)
{
    if (config.leavesOut(Without::Columns)) return {};
    const auto& items = catalogue.items;
    std::vector<AttributeCodes> columns;
    columns.push_back(coded("same_category", items, [](const Item& item) { return item.category; }));
    columns.push_back(coded("same_top_category", items, [](const Item& item) { return topLevel(item.category); }));
    for (std::size_t at = 0; at < catalogue.columns.size(); ++at)
        if (catalogue.columns[at].kind == ColumnKind::Category)
            columns.push_back(coded("same_attribute", items, [&](const Item& item) { return item.attributes[at]; }));
    if (config.leavesOut(Without::Ids))
        for (auto& column : columns) forgetSingles(column);
    return columns;
}

} // namespace core::engine
