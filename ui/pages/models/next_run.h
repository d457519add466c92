#pragma once

#include "core/domain/job.h"
#include "core/protocol/operations/forecast.h"
#include "core/protocol/operations/train.h"

#include <optional>
#include <string>
#include <vector>

namespace ui {

/// What the next training is to be: the panel's state. Settings that differ from the preset travel by name.
struct NextRun {
    core::TrainingConfig config = core::presetConfig(core::Preset::Pilot);
    std::string testFrom; ///< empty: chosen by the data
    int seeds = 1;
};

[[nodiscard]] bool operator==(const NextRun& left, const NextRun& right);

/// The same choice of device, parts and limit with another preset's settings.
NextRun withPreset(const NextRun& next, core::Preset preset);
/// Settings (name=value) that are not as the preset has them; without those that the request has fields for.
std::vector<std::string> changedSettings(const core::TrainingConfig& config);
/// How many settings a training has, the preset itself not counted.
int settingCount();

core::protocol::TrainRequest trainRequest(const NextRun& next, const std::string& project);
core::protocol::ForecastRequest forecastRequest(const NextRun& next, const std::string& project);
/// What the newest trial of exactly this request found, of those begun after `since` (Unix seconds: the last import).
std::optional<core::protocol::ForecastResponse>
forecastFor(const std::vector<core::Job>& jobs, const core::protocol::ForecastRequest& request, std::int64_t since);

} // namespace ui
