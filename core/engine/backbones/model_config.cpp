#include "core/engine/backbones/model_config.h"

#include "core/base/error.h"
#include "core/engine/backbones/model_json.h"

#include <cmath>
#include <utility>

namespace core::engine {

namespace {

using Json = nlohmann::json;

constexpr std::uintmax_t kMostBytes = 1'000'000;
constexpr int kDeepest = 10;

template <class Values> void flatten(const Json& json, const std::string& name, Values& values)
{
    if (json.is_structured()) {
        const auto before = name.empty() ? name : name + '.';
        for (const auto& [key, value] : json.items()) flatten(value, before + key, values);
    } else if (json.is_boolean()) {
        values[name] = json.template get<bool>();
    } else if (json.is_number()) {
        values[name] = json.template get<double>();
    } else if (json.is_string()) {
        values[name] = json.template get<std::string>();
    }
}

} // namespace

void refuseBackbone(const std::filesystem::path& folder, const std::string& what)
{
    throw Error(ErrorCode::BackboneUnusable, folder.string() + " (" + what + ")");
}

ModelConfig::ModelConfig(const std::filesystem::path& folder, const std::string& file)
{
    Content content{.folder = folder, .file = file, .values = {}};
    flatten(readModelJson(folder, file, kMostBytes, kDeepest), "", content.values);
    m_content = std::make_shared<const Content>(std::move(content));
}

ModelConfig ModelConfig::section(const std::string& key) const
{
    auto result = *this;
    result.m_prefix += key + '.';
    return result;
}

const ModelConfig::Value* ModelConfig::find(const std::string& key) const
{
    const auto found = m_content->values.find(m_prefix + key);
    return found == m_content->values.end() ? nullptr : &found->second;
}

bool ModelConfig::has(const std::string& key) const
{
    return find(key) != nullptr;
}

template <class Wanted> const Wanted* ModelConfig::get(const std::string& key, const char* wanted) const
{
    const auto* value = find(key);
    if (value == nullptr) return nullptr;
    const auto* right = std::get_if<Wanted>(value);
    if (right == nullptr) refuse(m_prefix + key + " is not " + wanted);
    return right;
}

std::int64_t ModelConfig::whole(const std::string& key, std::optional<std::int64_t> fallback, std::int64_t most) const
{
    const auto value = number(key, fallback ? std::optional(static_cast<double>(*fallback)) : std::nullopt);
    if (value < 1 || value > static_cast<double>(most) || value != std::floor(value))
        refuse(m_prefix + key + " is no whole number of 1 to " + std::to_string(most));
    return static_cast<std::int64_t>(value);
}

double ModelConfig::number(const std::string& key, std::optional<double> fallback) const
{
    const auto* value = get<double>(key, "a number");
    if (value == nullptr && !fallback) refuse(m_prefix + key + " is missing");
    const auto result = value == nullptr ? *fallback : *value;
    if (!std::isfinite(result) || result <= 0) refuse(m_prefix + key + " is not above zero");
    return result;
}

bool ModelConfig::flag(const std::string& key, bool fallback) const
{
    const auto* value = get<bool>(key, "true or false");
    return value == nullptr ? fallback : *value;
}

std::string ModelConfig::text(const std::string& key, const std::string& fallback) const
{
    const auto* value = get<std::string>(key, "a text");
    return value == nullptr ? fallback : *value;
}

void ModelConfig::refuse(const std::string& what) const
{
    refuseBackbone(m_content->folder, m_content->file + ": " + what);
}

} // namespace core::engine
