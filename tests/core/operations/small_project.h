#pragma once

#include "core/domain/item.h"
#include "core/store/item_repository.h"
#include "core/store/project.h"
#include "core/store/session_repository.h"

#include <cstdint>
#include <random>
#include <string>
#include <vector>

/// Sixty items with titles, four hundred sessions over five days (1970-01-01 to 05) in which an item is mostly followed
/// by the next by number: enough to train small towers on in seconds.
inline void fillSmallProject(const core::store::Project& project)
{
    constexpr std::size_t kItems = 60;
    constexpr std::int64_t kDay = 86'400;
    core::store::Transaction transaction(project.database());
    core::store::ItemRepository items(project.database());
    std::vector<std::int32_t> ids;
    for (std::size_t item = 0; item < kItems; ++item) {
        core::Item added;
        added.code = "i" + std::to_string(item);
        added.title = (item % 2 == 0 ? "bolt " : "nut ") + std::to_string(item / 2);
        ids.push_back(static_cast<std::int32_t>(items.save(added).value));
    }
    core::store::SessionRepository sessions(project.database());
    std::mt19937 random(11);
    for (int session = 0; session < 400; ++session) {
        std::vector<std::int32_t> held;
        auto item = random() % kItems;
        const auto length = 1 + random() % 6;
        while (held.size() < length) {
            held.push_back(ids[item]);
            item = random() % 4 == 0 ? random() % kItems : (item + 1) % kItems;
        }
        std::vector<std::int64_t> times;
        for (std::size_t at = 0; at < held.size(); ++at)
            times.push_back(session / 80 * kDay + session % 80 * 100 + static_cast<std::int64_t>(at));
        sessions.save("s" + std::to_string(session), held, times, std::vector<std::uint8_t>(held.size(), 0));
    }
    transaction.commit();
}

/// Towers that need no time, as TrainRequest::settings takes them.
inline std::vector<std::string> smallSettings()
{
    return {"tower_width=16", "tower_layers=1", "tower_heads=2", "text_tokens=12", "tower_batch=16"};
}
