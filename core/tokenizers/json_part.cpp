#include "core/tokenizers/json_part.h"

#include "core/tokenizers/utf8.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace core::tokenizers {

namespace {

/// What a document of values may not be, looked at before memory is spent on it.
class ShapeCheck : public nlohmann::json_sax<Json> {
public:
    [[nodiscard]] const std::string& fault() const { return m_fault; }

    bool null() override { return true; }
    bool boolean(bool /*value*/) override { return true; }
    bool number_integer(number_integer_t /*value*/) override { return true; }
    bool number_unsigned(number_unsigned_t /*value*/) override { return true; }
    bool number_float(number_float_t /*value*/, const string_t& /*text*/) override { return true; }
    bool string(string_t& /*value*/) override { return true; }
    bool binary(binary_t& /*value*/) override { return true; }
    bool start_array(std::size_t /*size*/) override { return deeper(); }
    bool start_object(std::size_t /*size*/) override { return deeper(); }
    bool end_array() override { return higher(); }
    bool end_object() override { return higher(); }

    bool key(string_t& name) override
    {
        if (m_keys.back().insert(name).second) return true;
        m_fault = "it names " + inQuotes(name) + " twice";
        return false;
    }

    bool parse_error(std::size_t position, const std::string& /*token*/,
                     const nlohmann::detail::exception& /*fault*/) override
    {
        m_fault = "it is not JSON from byte " + std::to_string(position) + " on";
        return false;
    }

private:
    bool deeper()
    {
        constexpr std::size_t kDeepest = 32;
        m_keys.emplace_back();
        if (m_keys.size() <= kDeepest) return true;
        m_fault = "it is nested more than " + std::to_string(kDeepest) + " levels deep";
        return false;
    }
    bool higher()
    {
        m_keys.pop_back();
        return true;
    }

    std::vector<std::unordered_set<std::string>> m_keys; // of each open object
    std::string m_fault;
};

} // namespace

Json parseJson(const ModelFile& file)
{
    const auto content = file.content();
    ShapeCheck check;
    if (!Json::sax_parse(content, &check)) throw file.error(check.fault());
    return Json::parse(content);
}

JsonPart::JsonPart(const Json& value, const ModelFile& file, std::string place)
    : m_value(&value), m_file(&file), m_place(std::move(place))
{
}

Error JsonPart::error(const std::string& what) const
{
    return m_file->error((m_place.empty() ? "it" : m_place) + " " + what);
}

JsonPart JsonPart::at(const char* key) const
{
    if (auto found = find(key)) return *found;
    throw error(std::string("lacks \"") + key + '"');
}

std::optional<JsonPart> JsonPart::find(const char* key) const
{
    if (!m_value->is_object()) throw error("is not an object");
    const auto found = m_value->find(key);
    if (found == m_value->end() || found->is_null()) return std::nullopt;
    return JsonPart(*found, *m_file, m_place.empty() ? key : m_place + "." + key);
}

std::vector<JsonPart> JsonPart::items() const
{
    if (!m_value->is_array()) throw error("is not a list");
    std::vector<JsonPart> parts;
    parts.reserve(m_value->size());
    for (const auto& each : *m_value)
        parts.emplace_back(each, *m_file, m_place + "[" + std::to_string(parts.size()) + "]");
    return parts;
}

const std::string& JsonPart::text() const
{
    if (!m_value->is_string()) throw error("is not a text");
    return m_value->get_ref<const std::string&>();
}

char32_t JsonPart::character() const
{
    std::size_t at = 0;
    const auto& all = text();
    const auto first = all.empty() ? U'\0' : nextCharacter(all, at);
    if (all.empty() || at != all.size()) throw error("is not one character");
    return first;
}

bool JsonPart::flag() const
{
    if (!m_value->is_boolean()) throw error("is neither true nor false");
    return m_value->get<bool>();
}

bool JsonPart::flagOr(const char* key, bool otherwise) const
{
    const auto found = find(key);
    return found ? found->flag() : otherwise;
}

std::int64_t JsonPart::number(std::int64_t most) const
{
    if (m_value->is_number_unsigned() && std::cmp_less_equal(m_value->get<std::uint64_t>(), most))
        return m_value->get<std::int64_t>();
    throw error("is not a whole number from 0 to " + std::to_string(most));
}

void JsonPart::allowOnly(std::initializer_list<std::string_view> others) const
{
    if (!m_value->is_object()) throw error("is not an object");
    for (const auto& each : m_value->items())
        if (each.key() != "type" && std::ranges::find(others, each.key()) == others.end())
            throw error("has an option that isn't known here, " + inQuotes(each.key()));
}

} // namespace core::tokenizers
