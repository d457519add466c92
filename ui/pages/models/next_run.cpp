#include "ui/pages/models/next_run.h"

#include "core/base/field_text.h"
#include "core/protocol/json.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace ui {

using core::TrainingConfig;
using core::protocol::ForecastRequest;
using core::protocol::ForecastResponse;
using core::protocol::TrainRequest;

namespace {

constexpr std::array<std::string_view, 5> kOwnFields{"preset", "seed", "device", "without", "memory_limit"};

std::vector<std::string> textsOf(const TrainingConfig& config)
{
    std::vector<std::string> texts;
    TrainingConfig::visitFields(config, [&](std::string_view name, const auto& field, const char*) {
        texts.push_back(std::string(name) + '=' + core::fieldToText(field));
    });
    return texts;
}

} // namespace

bool operator==(const NextRun& left, const NextRun& right)
{
    return left.testFrom == right.testFrom && left.seeds == right.seeds &&
           textsOf(left.config) == textsOf(right.config);
}

NextRun withPreset(const NextRun& next, core::Preset preset)
{
    auto changed = next;
    changed.config = core::presetConfig(preset);
    changed.config.seed = next.config.seed;
    changed.config.device = next.config.device;
    changed.config.without = next.config.without;
    changed.config.memoryLimit = next.config.memoryLimit;
    return changed;
}

std::vector<std::string> changedSettings(const TrainingConfig& config)
{
    const auto standard = textsOf(core::presetConfig(config.preset));
    const auto texts = textsOf(config);
    std::vector<std::string> changed;
    for (std::size_t at = 0; at < texts.size(); ++at) {
        const auto name = std::string_view(texts[at]).substr(0, texts[at].find('='));
        const bool own = std::ranges::find(kOwnFields, name) != kOwnFields.end();
        if (!own && texts[at] != standard[at]) changed.push_back(texts[at]);
    }
    return changed;
}

int settingCount()
{
    return static_cast<int>(textsOf({}).size()) - 1;
}

TrainRequest trainRequest(const NextRun& next, const std::string& project)
{
    TrainRequest request;
    request.project = project;
    request.preset = next.config.preset;
    request.testFrom = next.testFrom;
    request.seed = next.config.seed;
    request.device = next.config.device;
    request.without = next.config.without;
    request.memoryLimit = next.config.memoryLimit;
    request.settings = changedSettings(next.config);
    request.seeds = next.seeds;
    return request;
}

ForecastRequest forecastRequest(const NextRun& next, const std::string& project)
{
    ForecastRequest request;
    request.project = project;
    request.preset = next.config.preset;
    request.testFrom = next.testFrom;
    request.device = next.config.device;
    request.without = next.config.without;
    request.memoryLimit = next.config.memoryLimit;
    request.settings = changedSettings(next.config);
    return request;
}

std::optional<ForecastResponse> forecastFor(const std::vector<core::Job>& jobs, const ForecastRequest& request,
                                            std::int64_t since)
{
    const auto key = [](ForecastRequest asked) { // the folder may have been moved since
        asked.project.clear();
        asked.testFrom.clear();
        return core::protocol::encode(asked);
    };
    const auto wanted = key(request);
    for (const auto& job : jobs) {
        const bool isDone = job.state == core::JobState::Done && job.startedAt >= since * 1000;
        if (job.operation != ForecastRequest::kOperation || !isDone) continue;
        try {
            const auto asked = core::protocol::decode<ForecastRequest>(job.request);
            if (key(asked) != wanted) continue;
            auto response = core::protocol::decode<ForecastResponse>(job.response);
            if (asked.testFrom == request.testFrom || response.testFrom == request.testFrom) return response;
        } catch (const core::Error&) { // of another version: as if it had not been made
            continue;
        }
    }
    return std::nullopt;
}

} // namespace ui
