#include "core/engine/backbones/model_json.h"

#include "core/engine/backbones/model_config.h"

#include <fstream>

namespace core::engine {

nlohmann::json readModelJson(const std::filesystem::path& folder, const std::string& file, std::uintmax_t mostBytes,
                             int deepest)
{
    using Json = nlohmann::json;
    std::error_code fault;
    const auto bytes = std::filesystem::file_size(folder / file, fault);
    std::ifstream stream(folder / file, std::ios::binary);
    if (fault || !stream) refuseBackbone(folder, file + " is missing or can't be read");
    const auto megabytes = mostBytes / 1'000'000;
    if (bytes > mostBytes)
        refuseBackbone(folder, file + " is larger than " +
                                   (megabytes == 1 ? "a megabyte" : std::to_string(megabytes) + " megabytes"));
    const auto shallow = [&](int depth, Json::parse_event_t /*event*/, Json& /*value*/) {
        if (depth > deepest) refuseBackbone(folder, file + " is nested too deeply");
        return true;
    };
    auto json = Json::parse(stream, shallow, /*allow_exceptions=*/false);
    if (!json.is_object()) refuseBackbone(folder, file + " is no JSON object");
    return json;
}

} // namespace core::engine
