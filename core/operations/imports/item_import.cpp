#include "core/operations/imports/table_import.h"
#include "core/operations/imports/table_rows.h"
#include "core/readers/text.h"
#include "core/store/item_repository.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace core::operations {

namespace {

using readers::columnOf;
using readers::TableBatch;

/// Turns rows of the product table into items.
class ItemRows {
public:
    ItemRows(const ImportTable& table, const store::Project& project, ItemIds& ids, ImportFaults& faults,
             protocol::ImportResponse& response)
        : m_table(table), m_cells(table), m_items(project.database()), m_ids(ids), m_faults(faults),
          m_response(response), m_update(!ids.empty())
    {
        auto columns = m_items.columns();
        for (std::size_t at = 0; at < table.columns.size(); ++at) {
            if (table.columns[at].role != Role::Attribute) continue;
            const auto known = std::ranges::find(columns, table.columns[at].column, &AttributeColumn::name);
            m_attributes.emplace_back(at, static_cast<std::size_t>(known - columns.begin()));
            if (known == columns.end())
                columns.push_back({table.columns[at].column, table.columns[at].kind.value_or(ColumnKind::Category)});
        }
        m_items.setColumns(columns);
        m_width = columns.size();
    }

    void read(const TableBatch& batch)
    {
        for (const auto& row : batch.ragged) leaveOut(row.line, "", row.text, "ragged_row");
        m_response.itemRowsRead += batch.rows + std::ssize(batch.ragged);
        for (std::int64_t row = 0; row < batch.rows; ++row) readRow(batch, row);
    }

private:
    void leaveOut(std::int64_t line, const std::string& column, std::string_view value, const char* reason)
    {
        ++m_response.itemRowsLeftOut;
        fault(line, column, value, reason);
    }

    void fault(std::int64_t line, const std::string& column, std::string_view value, const char* reason)
    {
        m_faults.add({m_table.format.file.string(), line, column, readers::printable(value), reason});
    }

    void readRow(const TableBatch& batch, std::int64_t row)
    {
        const auto outcome = m_cells.read(batch, row);
        if (const auto& problem = outcome.problem) {
            const auto column = static_cast<std::size_t>(problem->column);
            return leaveOut(batch.lineOf(row), m_table.columns[column].column,
                            readers::trimmed(batch.columns[column][row]), problem->reason);
        }
        if (outcome.isMerged) {
            ++m_response.itemRowsMerged;
            return;
        }
        const std::string code(outcome.code);
        auto item = (m_update ? m_items.findByCode(code) : std::nullopt).value_or(Item{});
        item.code = code;
        fill(item, batch, row);
        m_ids.put(code, static_cast<std::int32_t>(m_items.save(item).value));
        ++m_response.itemsImported;
    }

    void fill(Item& item, const TableBatch& batch, std::int64_t row)
    {
        item.attributes.resize(m_width);
        for (const auto& [column, place] : m_attributes)
            item.attributes[place] = readers::trimmed(batch.columns[column][row]);
        const auto put = [&](Role role, std::string& field) {
            const auto column = columnOf(m_table.columns, role);
            if (column >= 0) field = readers::trimmed(batch.columns[static_cast<std::size_t>(column)][row]);
        };
        put(Role::Title, item.title);
        put(Role::Description, item.description);
        put(Role::Category, item.category);
        put(Role::Picture, item.picture);
        if (item.title.empty()) item.title = item.code;
        const auto column = columnOf(m_table.columns, Role::Price);
        if (column < 0) return; // what an earlier table said stays
        const auto& header = m_table.columns[static_cast<std::size_t>(column)].column;
        const auto price = readers::trimmed(batch.columns[static_cast<std::size_t>(column)][row]);
        item.price = readers::parseNumber(price);
        if (!item.price && !price.empty()) fault(batch.lineOf(row), header, price, "bad_price"); // the item is kept
    }

    const ImportTable& m_table;
    ItemCells m_cells;
    store::ItemRepository m_items;
    ItemIds& m_ids;
    ImportFaults& m_faults;
    protocol::ImportResponse& m_response;
    bool m_update;
    std::vector<std::pair<std::size_t, std::size_t>> m_attributes; ///< column of the table, place in the item
    std::size_t m_width = 0;
};

} // namespace

void importItems(const ImportTable& table, const store::Project& project, ItemIds& ids, ImportFaults& faults,
                 protocol::ImportResponse& response, const JobContext& context)
{
    ItemRows rows(table, project, ids, faults, response);
    readers::readTable(table.format, context, [&](const TableBatch& batch) {
        rows.read(batch);
        context.report({Stage::Reading, batch.bytesRead, batch.bytesTotal});
    });
}

} // namespace core::operations
