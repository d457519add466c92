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
    std::string data;            ///< fingerprint of what it learns from (fingerprintOf); empty in runs older than it
    std::int64_t peakMemory = 0; ///< bytes of main memory at the highest, resumed parts too; 0 where not measured
    std::string note;            ///< what the user wrote beside it
    std::string forecast;        ///< what was expected before it began: core::Forecast as JSON text; empty: nothing was

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
        visit("peak_memory", self.peakMemory, "bytes of main memory at the highest, 0 if not measured");
        visit("note", self.note, "what the user wrote beside it");
        visit("forecast", self.forecast, "what was expected before it began, as JSON; empty if nothing was");
    }
};

} // namespace core
