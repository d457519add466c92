#pragma once

#include "core/base/ids.h"
#include "core/domain/training_config.h"

#include <cstdint>
#include <string>

namespace core {

enum class RunState { Training, Stopped, Failed, Ready };

template <> struct EnumNames<RunState> {
    static constexpr std::array names{std::pair{RunState::Training, "training"},
                                      std::pair{RunState::Stopped, "stopped"}, std::pair{RunState::Failed, "failed"},
                                      std::pair{RunState::Ready, "ready"}};
};

/// One training: its settings, its split, and where its files stand (models/RUN in the project's folder).
struct Run {
    RunId id;
    RunState state = RunState::Training;
    std::int64_t startedAt = 0; ///< Unix seconds UTC
    double seconds = 0;         ///< wall clock spent, resumed parts added up
    std::string testFrom;       ///< first test day
    std::string device;         ///< by its full name
    TrainingConfig config;
    std::string data; ///< fingerprint of what it learns from (fingerprintOf); empty in runs older than it

    template <class Self, class Visitor> static void visitFields(Self& self, Visitor&& visit)
    {
        visit("id", self.id, "run");
        visit("state", self.state, "training, stopped, failed or ready");
        visit("started_at", self.startedAt, "Unix seconds, UTC");
        visit("seconds", self.seconds, "wall clock spent");
        visit("test_from", self.testFrom, "first test day");
        visit("device", self.device, "trained on");
        visit("config", self.config, "settings");
        visit("data", self.data, "fingerprint of the data that it learned from");
    }
};

} // namespace core
