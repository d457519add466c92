#pragma once

#include "core/domain/dataset.h"
#include "core/domain/training_config.h"

#include <string>
#include <vector>

namespace core::engine {

/// Planted: 24 items, colours and shapes; whoever looks at a bolt of a colour looks at the nut of that colour next.
inline Dataset plantedDataset()
{
    Dataset dataset;
    const std::vector<std::string> colours{"red",  "blue", "green", "black", "white", "gold",
                                           "grey", "pink", "青",    "赤",    "緑",    "黒"};
    for (const auto& kind : {"bolt", "nut"})
        for (const auto& colour : colours)
            dataset.catalogue.items.push_back({.id = {},
                                               .code = colour + kind,
                                               .title = std::string(kind) + " " + colour,
                                               .description = "a " + std::string(kind),
                                               .category = kind,
                                               .price = {},
                                               .picture = "",
                                               .attributes = {colour}});
    dataset.catalogue.columns = {{.name = "colour", .kind = ColumnKind::Category}};
    for (int session = 0; session < 120; ++session) {
        const auto colour = static_cast<ItemIndex>(session % 12);
        dataset.log.append({session}, std::to_string(session), std::vector<ItemIndex>{colour, colour + 12},
                           std::vector<std::int64_t>{session, session + 1});
    }
    return dataset;
}

/// As plantedDataset(), in words that tiny_models.h has: "bolt 7" and what follows it, "nut 7".
inline Dataset numberedDataset()
{
    auto dataset = plantedDataset();
    for (std::size_t at = 0; at < dataset.catalogue.items.size(); ++at) {
        auto& item = dataset.catalogue.items[at];
        item.title = item.category + " " + std::to_string(at % 12);
        item.attributes = {std::to_string(at % 12)};
        item.description.clear();
    }
    return dataset;
}

/// Towers that learn it in seconds.
inline TrainingConfig smallConfig()
{
    TrainingConfig config;
    config.towerWidth = 16;
    config.towerLayers = 1;
    config.towerHeads = 2;
    config.textTokens = 12;
    config.knowledgeEpochs = 4;
    config.transitionEpochs = 10;
    config.alignmentEpochs = 3;
    config.towerBatch = 8;
    config.towerLearningRate = 5e-3;
    return config;
}

} // namespace core::engine
