#include "core/domain/training_config.h"

#include <algorithm>

namespace core {

bool TrainingConfig::leavesOut(Without part) const
{
    return std::find(without.begin(), without.end(), part) != without.end();
}

TrainingConfig presetConfig(Preset preset)
{
    TrainingConfig config{.preset = preset};
    switch (preset) {
    case Preset::Quick: break;
    case Preset::Pilot:
        config.towerWidth = 96;
        config.knowledgeEpochs = 2;
        config.transitionEpochs = 2;
        break;
    case Preset::Full:
        config.towerWidth = 192;
        config.towerLayers = 4;
        config.textTokens = 128;
        config.knowledgeEpochs = 6;
        config.transitionEpochs = 4;
        config.alignmentEpochs = 2;
        config.studentEpochs = 2;
        break;
    }
    return config;
}

} // namespace core
