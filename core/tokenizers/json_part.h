#pragma once

#include "core/tokenizers/model_file.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core::tokenizers {

using Json = nlohmann::json;

/// Throws BackboneUnusable for what is not JSON in UTF-8, goes deeper than 32 levels, or names a key twice.
Json parseJson(const ModelFile& file);

/// One value of a model's JSON with the way to it ("pre_tokenizer.pretokenizers[1].pattern"), so that whatever is wrong
/// with it is said with its place. Looks into the Json and the file, which must outlive it. All throw BackboneUnusable.
class JsonPart {
public:
    JsonPart(const Json& value, const ModelFile& file, std::string place = "");

    [[nodiscard]] const Json& json() const { return *m_value; }
    [[nodiscard]] const ModelFile& file() const { return *m_file; }
    [[nodiscard]] const std::string& place() const { return m_place; }

    /// "PLACE WHAT".
    [[nodiscard]] Error error(const std::string& what) const;

    [[nodiscard]] JsonPart at(const char* key) const;
    /// Nothing where the key is missing or null.
    [[nodiscard]] std::optional<JsonPart> find(const char* key) const;
    [[nodiscard]] std::vector<JsonPart> items() const;

    [[nodiscard]] const std::string& text() const;
    /// A text of exactly one character.
    [[nodiscard]] char32_t character() const;
    [[nodiscard]] bool flag() const;
    [[nodiscard]] bool flagOr(const char* key, bool otherwise) const;
    /// A whole number from 0 to `most`.
    [[nodiscard]] std::int64_t number(std::int64_t most) const;

    /// Refuses an object with other keys than "type" and `others`: an option that isn't known might
    /// change the tokens.
    void allowOnly(std::initializer_list<std::string_view> others) const;

private:
    const Json* m_value;
    const ModelFile* m_file;
    std::string m_place;
};

} // namespace core::tokenizers
