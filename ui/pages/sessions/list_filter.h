#pragma once

#include "core/protocol/operations/save_table.h"
#include "core/store/session_repository.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace ui {

/// What the session list is narrowed to and sorted by, as the analyst chose it: plain values that a chip, the history
/// and an undo can carry.
struct ListFilter {
    using Order = core::store::SessionFilter::Order;

    QString text; ///< as typed: the beginning of a number, or words of an item
    Order order = Order::NewestFirst;
    bool test = false;               ///< only the run's test days
    std::optional<std::int64_t> day; ///< only that day, a midnight, Unix seconds UTC
    bool longOnes = false;           ///< five events or more
    std::optional<core::Slice> next; ///< how often the true next item was seen in training
    std::optional<core::store::Hits> hits;
    bool disagrees = false;
    bool marked = false;
    QString stepFrom; ///< categories of a step, at stepLevels levels
    QString stepTo;
    int stepLevels = 0;
    QString item;      ///< code: only sessions that hold it
    QString itemTitle; ///< its name for the chip

    static constexpr int kLong = 5;

    /// `testFrom`: the run's first test day, without one nothing is narrowed to test days. The item is the caller's to
    /// look up.
    [[nodiscard]] core::store::SessionFilter forStore(core::RunId run, std::optional<std::int64_t> testFrom) const;
    /// The same for the operation that writes the list into a file.
    [[nodiscard]] core::protocol::SaveTableRequest asRequest(core::RunId run,
                                                             std::optional<std::int64_t> testFrom) const;
    /// Whether every session passes; the order is no filter.
    [[nodiscard]] bool isEmpty() const;

    /// As the history writes it: "q=コート&test=1"; empty for the standard.
    [[nodiscard]] QString toText() const;
    static ListFilter fromText(const QString& text);

    friend bool operator==(const ListFilter&, const ListFilter&) = default;
};

} // namespace ui
