#pragma once

#include "core/operations/imports/table_import.h"
#include "core/readers/table_reader.h"
#include "core/readers/times.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace core::operations {

/// Why a row can't be used.
struct RowProblem {
    int column = -1; ///< position of the one at fault
    const char* reason = nullptr;
};

/// Reads rows of a log: the one place that says which of them can be used, for the import and its preview.
class EventCells {
public:
    struct Event {
        std::string_view session;
        std::string_view item;
        std::string_view type;
        std::int64_t time = 0; ///< Unix seconds UTC
    };

    explicit EventCells(const ImportTable& table);

    /// Fills `event`, or says why not. The views live as long as the batch.
    std::optional<RowProblem> read(const readers::TableBatch& batch, std::int64_t row, Event& event) const;
    [[nodiscard]] std::optional<std::int64_t> time(std::string_view cell) const
    {
        return readers::parseTime(cell, m_dayOrder);
    }
    /// A cell as it stands in the file; nothing where there is no such column.
    static std::string_view raw(const readers::TableBatch& batch, int column, std::int64_t row)
    {
        return column < 0 ? std::string_view() : batch.columns[static_cast<std::size_t>(column)][row];
    }

    /// What data bases and reports write where there is nothing: NULL, \N, NaN, (not set), #N/A, ...
    static bool isNothing(std::string_view cell);

    [[nodiscard]] int sessionColumn() const { return m_session; }
    [[nodiscard]] int itemColumn() const { return m_item; }
    [[nodiscard]] int timeColumn() const { return m_time; }
    [[nodiscard]] int typeColumn() const { return m_type; }

private:
    int m_session, m_item, m_time, m_type;
    readers::DayOrder m_dayOrder;
};

/// The same for rows of a product table. Remembers the codes that it has read.
class ItemCells {
public:
    explicit ItemCells(const ImportTable& table);

    struct Outcome {
        std::string_view code;
        std::optional<RowProblem> problem;
        bool isMerged = false; ///< says again, word for word, what the row of the same code said
    };
    Outcome read(const readers::TableBatch& batch, std::int64_t row);
    [[nodiscard]] std::size_t codes() const { return m_rows.size(); }

private:
    [[nodiscard]] std::uint64_t fingerprint(const readers::TableBatch& batch, std::int64_t row) const;

    const ImportTable& m_table;
    int m_code;
    std::unordered_map<std::string, std::uint64_t> m_rows; ///< code to what its row says
};

} // namespace core::operations
