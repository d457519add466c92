#include "core/domain/training_config.h"

#include "core/base/error.h"
#include "core/base/field_text.h"

#include <algorithm>
#include <array>
#include <type_traits>

namespace core {

namespace {

struct Bounded {
    std::string_view name;
    SettingBounds bounds;
};

// Wide enough for every sensible trial; outside, a training would fail, never end or learn nothing.
constexpr std::array kBounds{
    Bounded{"seed", {0, 1e15}},
    Bounded{"tower_width", {8, 1024}},
    Bounded{"tower_layers", {1, 24}},
    Bounded{"tower_heads", {1, 32}},
    Bounded{"adapter_rank", {0, 256}},
    Bounded{"text_tokens", {4, 512}},
    Bounded{"knowledge_epochs", {1, 200}},
    Bounded{"transition_epochs", {1, 200}},
    Bounded{"alignment_epochs", {1, 200}},
    Bounded{"teacher_share", {0.01, 1}},
    Bounded{"tower_batch", {2, 1024}},
    Bounded{"tower_learning_rate", {1e-7, 0.1}},
    Bounded{"temperature", {0.005, 2}},
    Bounded{"separation_weight", {0, 10}},
    Bounded{"student_epochs", {1, 50}},
    Bounded{"student_batch", {1, 4096}},
    Bounded{"step_edges", {1000, 100e6}},
    Bounded{"student_learning_rate", {1e-7, 0.1}},
    Bounded{"distillation_weight", {0, 10}},
    Bounded{"rare_lift", {0, 20}},
    Bounded{"neighbours_per_item", {1, 1000}},
    Bounded{"edges_per_item", {10, 100'000}},
    Bounded{"memory_limit", {0, 16e6}},
};

std::string plain(double number)
{
    std::array<char, 400> text; // fixed notation: nobody should have to read 1e+15
    auto* const end = std::to_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed).ptr;
    return {text.data(), end};
}

[[noreturn]] void refuse(const std::string& text, std::string_view name)
{
    const auto bounds = boundsOf(name);
    throw Error(ErrorCode::OptionInvalid,
                bounds ? text + " (from " + plain(bounds->least) + " to " + plain(bounds->most) + ")" : text);
}

bool isWithin(double value, const SettingBounds& bounds)
{
    return value >= bounds.least && value <= bounds.most;
}

} // namespace

std::optional<SettingBounds> boundsOf(std::string_view setting)
{
    const auto* found = std::ranges::find(kBounds, setting, &Bounded::name);
    return found == kBounds.end() ? std::nullopt : std::optional(found->bounds);
}

void applySettings(TrainingConfig& config, const std::vector<std::string>& settings)
{
    for (const auto& setting : settings) {
        const auto equals = std::min(setting.find('='), setting.size());
        const auto name = std::string_view(setting).substr(0, equals);
        const auto value = std::string_view(setting).substr(std::min(equals + 1, setting.size()));
        bool known = false;
        TrainingConfig::visitFields(config, [&](std::string_view each, auto& field, const char*) {
            if (each != name || name == "preset") return;
            known = true;
            try {
                fieldFromText(name, value, field);
            } catch (const Error&) {
                refuse(setting, name);
            }
            if constexpr (std::is_arithmetic_v<std::remove_cvref_t<decltype(field)>>) {
                const auto bounds = boundsOf(name);
                if (bounds && !isWithin(static_cast<double>(field), *bounds)) refuse(setting, name);
            }
        });
        if (!known) throw Error(ErrorCode::OptionInvalid, "settings=" + setting);
    }
}

void checkSettings(const TrainingConfig& config)
{
    TrainingConfig::visitFields(config, [&](const char* name, const auto& field, const char*) {
        if constexpr (std::is_arithmetic_v<std::remove_cvref_t<decltype(field)>>) {
            const auto bounds = boundsOf(name);
            if (bounds && !isWithin(static_cast<double>(field), *bounds))
                refuse(std::string(name) + "=" + fieldToText(field), name);
        }
    });
    if (config.towerWidth % config.towerHeads != 0)
        throw Error(ErrorCode::OptionInvalid, "tower_heads=" + std::to_string(config.towerHeads) + " (tower_width " +
                                                  std::to_string(config.towerWidth) + " / " +
                                                  std::to_string(config.towerHeads) + ")");
}

bool TrainingConfig::leavesOut(Without part) const
{
    return std::find(without.begin(), without.end(), part) != without.end();
}

TrainingConfig presetConfig(Preset preset)
{
    TrainingConfig config{.preset = preset};
    switch (preset) {
    case Preset::Quick:
        config.studentEpochs = 2;
        config.studentBatch = 64;
        break;
    case Preset::Pilot:
        config.towerWidth = 96;
        config.knowledgeEpochs = 2;
        config.transitionEpochs = 2;
        config.studentEpochs = 4;
        config.studentBatch = 64;
        break;
    case Preset::Full:
        config.towerWidth = 192;
        config.towerLayers = 4;
        config.textTokens = 128;
        config.knowledgeEpochs = 6;
        config.transitionEpochs = 4;
        config.alignmentEpochs = 2;
        config.studentEpochs = 4;
        config.studentBatch = 64;
        break;
    }
    return config;
}

} // namespace core
