#pragma once

#include "core/domain/forecast.h"
#include "core/domain/training_config.h"

#include <cstdint>
#include <string>
#include <vector>

namespace core::protocol {

/// What a training with these settings will take on this computer, from a short trial on the project's own data. The
/// settings are those of TrainRequest. A training that starts with the same ones remembers it.
struct ForecastRequest {
    static constexpr const char* kOperation = "forecast";

    std::string project;
    Preset preset = Preset::Quick;
    std::string testFrom;
    std::string device = "auto";
    std::vector<Without> without;
    std::int64_t memoryLimit = 0;
    std::vector<std::string> settings;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("project", self.project, "the project folder, NAME.denju");
        visit("preset", self.preset, "quick, pilot or full");
        visit("test_from", self.testFrom, "first test day (UTC), such as 2020-09-22; empty: chosen by the data");
        visit("device", self.device, "auto, cpu or cuda:0");
        visit("without", self.without, "parts to leave out (ablations)");
        visit("memory_limit", self.memoryLimit, "megabytes that the training may take, 0: no limit");
        visit("settings", self.settings, "other settings, as name=value");
    }
};

/// The forecast, with what it is for.
struct ForecastResponse {
    Forecast forecast;
    TrainingConfig config;
    std::string testFrom;
    std::string device; ///< by its full name
    std::string data;   ///< fingerprint of the data, as Run::data

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("forecast", self.forecast, "what the training will take");
        visit("config", self.config, "settings");
        visit("test_from", self.testFrom, "first test day");
        visit("device", self.device, "tried on");
        visit("data", self.data, "fingerprint of the data");
    }
};

} // namespace core::protocol
