#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <variant>

namespace core::engine {

constexpr std::int64_t kMostLayers = 1000;

/// A JSON file of settings in a model folder, or an object in it. Nothing in it is trusted: every getter states what it
/// takes and throws BackboneUnusable naming the key otherwise. The members of a list are its keys 0, 1, ...
class ModelConfig {
public:
    /// Throws BackboneUnusable if the file is missing, over a megabyte, nested deeper than ten or no JSON object.
    explicit ModelConfig(const std::filesystem::path& folder, const std::string& file = "config.json");

    /// The object under `key`; an empty one if there is none.
    [[nodiscard]] ModelConfig section(const std::string& key) const;

    /// Whether there is a value that is neither null nor a list nor an object.
    [[nodiscard]] bool has(const std::string& key) const;
    /// A whole number of 1 to `most`; without a `fallback` it must be there.
    [[nodiscard]] std::int64_t whole(const std::string& key, std::optional<std::int64_t> fallback = {},
                                     std::int64_t most = 10'000'000) const;
    /// A finite number above 0.
    [[nodiscard]] double number(const std::string& key, std::optional<double> fallback = {}) const;
    [[nodiscard]] bool flag(const std::string& key, bool fallback) const;
    [[nodiscard]] std::string text(const std::string& key, const std::string& fallback) const;

    /// Throws BackboneUnusable with the folder's path, the file and `what` is wrong with it.
    [[noreturn]] void refuse(const std::string& what) const;

private:
    using Value = std::variant<bool, double, std::string>;
    struct Content {
        std::filesystem::path folder;
        std::string file;
        std::map<std::string, Value> values; ///< by the keys from the root on, with a dot between
    };

    [[nodiscard]] const Value* find(const std::string& key) const;
    template <class Wanted> [[nodiscard]] const Wanted* get(const std::string& key, const char* wanted) const;

    std::shared_ptr<const Content> m_content;
    std::string m_prefix;
};

/// Throws BackboneUnusable: `folder` and, in brackets, `what` is wrong.
[[noreturn]] void refuseBackbone(const std::filesystem::path& folder, const std::string& what);

} // namespace core::engine
