#pragma once

#include "core/domain/dataset.h"

#include <numeric>
#include <random>
#include <string>
#include <vector>

namespace core::engine {

/// Sessions of one to six chance events on five days, over items of which three are a family.
inline Dataset randomDataset(unsigned seed, int items, int sessions)
{
    constexpr std::int64_t kDay = 86'400;
    std::mt19937 random(seed);
    Dataset dataset;
    dataset.catalogue.columns = {{"colour", ColumnKind::Category}};
    for (int item = 0; item < items; ++item)
        dataset.catalogue.items.push_back({.id = {item + 1},
                                           .code = std::to_string(item),
                                           .title = "thing " + std::to_string(item / 3),
                                           .category = "a/b",
                                           .price = 1.0 + item,
                                           .attributes = {item % 2 == 0 ? "red" : "blue"}});
    for (int session = 0; session < sessions; ++session) {
        std::vector<ItemIndex> events;
        const auto length = 1 + static_cast<int>(random() % 6);
        for (int event = 0; event < length; ++event)
            events.push_back(static_cast<ItemIndex>(random() % static_cast<unsigned>(items)));
        dataset.log.append({session + 1}, std::to_string(session), events,
                           std::vector<std::int64_t>(events.size(), session % 5 * kDay));
    }
    return dataset;
}

inline std::vector<SessionIndex> allSessions(const Dataset& dataset)
{
    std::vector<SessionIndex> all(static_cast<std::size_t>(dataset.log.size()));
    std::iota(all.begin(), all.end(), 0);
    return all;
}

} // namespace core::engine
