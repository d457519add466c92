#include "core/engine/language/packing.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace core::engine {

namespace {

constexpr std::int64_t kRow = 256; // places of a row; a longer one pays more for the places that don't see each other

using Row = std::vector<std::size_t>; // sequences

/// Longest first, each into the first row with room.
std::vector<Row> rowsOf(const std::vector<std::int64_t>& lengths, std::int64_t capacity)
{
    std::vector<std::size_t> order(lengths.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::greater<>(), [&](std::size_t each) { return lengths[each]; });
    std::vector<Row> rows;
    std::vector<std::int64_t> room;
    for (const auto each : order) {
        const auto fits = std::ranges::find_if(room, [&](std::int64_t left) { return left >= lengths[each]; });
        const auto at = static_cast<std::size_t>(fits - room.begin());
        if (fits == room.end()) {
            rows.emplace_back();
            room.push_back(capacity);
        }
        rows[at].push_back(each);
        room[at] -= lengths[each];
    }
    return rows;
}

} // namespace

std::optional<Packing> packed(const std::vector<std::int64_t>& lengths, std::int64_t longest)
{
    const auto B = std::ssize(lengths);
    const auto C = std::max(kRow, longest);
    const auto rows = rowsOf(lengths, C);
    const auto R = std::ssize(rows);
    if (10 * R * C > 9 * B * longest) return std::nullopt;

    Packing packing{.places = torch::zeros({R, C}, torch::kLong),
                    .positions = torch::zeros({R, C}, torch::kLong),
                    .mask = {},
                    .back = torch::zeros({B * longest}, torch::kLong)};
    auto owner = torch::full({R, C}, -1, torch::kLong); // which sequence stands there
    auto* places = packing.places.data_ptr<std::int64_t>();
    auto* positions = packing.positions.data_ptr<std::int64_t>();
    auto* back = packing.back.data_ptr<std::int64_t>();
    auto* owners = owner.data_ptr<std::int64_t>();
    for (std::int64_t row = 0; row < R; ++row) {
        auto to = row * C;
        for (const auto each : rows[static_cast<std::size_t>(row)])
            for (std::int64_t at = 0; at < lengths[each]; ++at, ++to) {
                const auto from = static_cast<std::int64_t>(each) * longest + at;
                places[to] = from;
                positions[to] = at;
                back[from] = to;
                owners[to] = static_cast<std::int64_t>(each);
            }
    }
    packing.mask = (owner.unsqueeze(2) == owner.unsqueeze(1)).tril(); // [R, C, C]
    return packing;
}

} // namespace core::engine
