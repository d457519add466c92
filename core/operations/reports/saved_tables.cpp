#include "core/operations/reports/saved_tables.h"

#include "core/base/error.h"
#include "core/domain/split.h"
#include "core/readers/text.h"
#include "core/store/import_repository.h"
#include "core/store/item_facts.h"
#include "core/store/item_grid.h"
#include "core/store/item_repository.h"

#include <array>
#include <cstdio>
#include <unordered_map>

namespace core::operations {

using reports::Cell;
using reports::TableColumn;

namespace {

store::ItemFilter itemFilter(const protocol::SaveTableRequest& request)
{
    store::ItemFilter filter;
    filter.text = readers::folded(request.search);
    filter.category = request.category;
    filter.pictures = static_cast<store::ItemFilter::Pictures>(request.pictures);
    filter.seen = static_cast<store::ItemFilter::Seen>(request.seen);
    if (!request.newSince.empty()) filter.newSince = midnightFromDate(request.newSince);
    return filter;
}

/// What items are searched by is kept beside them; a project of an older layout gets it now, as an import would.
void needFacts(const TableTask& task)
{
    if (!store::ItemFacts(task.project.database()).areMissing()) return;
    const auto project = store::Project::open(task.request.project);
    store::Transaction transaction(project.database());
    store::ItemFacts(project.database()).refresh(readers::folded, task.context);
    transaction.commit();
}

Cell number(std::int64_t value)
{
    return static_cast<double>(value);
}

} // namespace

std::string timeText(std::int64_t time)
{
    if (time == 0) return {};
    constexpr std::int64_t kDay = 86'400;
    const auto seconds = ((time % kDay) + kDay) % kDay;
    std::array<char, 16> clock{};
    std::snprintf(clock.data(), clock.size(), " %02d:%02d:%02d", static_cast<int>(seconds / 3600),
                  static_cast<int>(seconds / 60 % 60), static_cast<int>(seconds % 60));
    return dateFromTime(time) + clock.data();
}

void saveItems(TableTask& task)
{
    const auto catalogue = store::ItemRepository(task.project.database()).all();
    std::vector<TableColumn> columns{{task.say("Item code", "商品コード")}, {task.say("Title", "商品名")},
                                     {task.say("Description", "説明")},     {task.say("Category", "カテゴリ")},
                                     {task.say("Price", "価格"), true},     {task.say("Picture", "画像")}};
    for (const auto& column : catalogue.columns) columns.push_back({column.name});
    task.file.begin(task.say("Items", "商品"), columns);
    const auto add = [&](const Item& item) {
        std::vector<Cell> row{
            item.code,   item.title, item.description, item.category, item.price ? Cell(*item.price) : Cell(),
            item.picture};
        for (const auto& attribute : item.attributes) row.emplace_back(attribute);
        task.add(row);
    };
    const auto filter = itemFilter(task.request);
    const bool isWhole = filter.text.empty() && filter.category.empty() && !filter.newSince &&
                         filter.pictures == store::ItemFilter::Pictures::All &&
                         filter.seen == store::ItemFilter::Seen::All;
    if (isWhole) {
        for (const auto& item : catalogue.items) add(item);
        return;
    }
    needFacts(task);
    std::unordered_map<std::int32_t, const Item*> byId;
    for (const auto& item : catalogue.items) byId.emplace(static_cast<std::int32_t>(item.id.value), &item);
    for (const auto id : store::ItemGrid(task.project.database()).ids(filter))
        if (const auto found = byId.find(id); found != byId.end()) add(*found->second);
}

void saveFaults(TableTask& task)
{
    const auto& database = task.project.database();
    const store::ImportRepository imports(database);
    task.file.begin(task.say("Faults", "不備"), {{task.say("Import", "取り込み"), true, 0},
                                                 {task.say("File", "ファイル")},
                                                 {task.say("Line", "行"), true, 0},
                                                 {task.say("Column", "列")},
                                                 {task.say("Value", "値")},
                                                 {task.say("Reason", "理由")}});
    const auto last = database.number("SELECT coalesce(max(id), 0) FROM import");
    for (std::int64_t import = 1; import <= last; ++import) {
        if (task.request.import != 0 && task.request.import != import) continue;
        imports.forEachFault(import, [&](const RowFault& fault) {
            if (!task.request.search.empty() && fault.reason != task.request.search) return;
            task.add({number(import), fault.file, number(fault.line), fault.column, fault.value, fault.reason});
        });
    }
}

} // namespace core::operations
