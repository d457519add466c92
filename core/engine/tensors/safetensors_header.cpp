#include "core/engine/tensors/safetensors_header.h"

#include <nlohmann/json.hpp>

#include <limits>
#include <set>

namespace core::engine {

namespace {

using Json = nlohmann::json;

constexpr const char* kMetadata = "__metadata__";

/// Follows the one shape that a header may have; the first thing that is otherwise ends the reading, so that neither
/// depth nor size can be abused.
class HeaderReader : public nlohmann::json_sax<Json> {
public:
    SafetensorsHeader header;

    bool start_object(std::size_t /*size*/) override
    {
        if (m_place == Place::Start) return enter(Place::Header);
        if (m_place != Place::Header) return false;
        m_entry = {};
        m_seen.clear();
        return enter(m_name == kMetadata ? Place::Metadata : Place::Entry);
    }

    bool key(string_t& name) override
    {
        if (m_place == Place::Header) {
            m_name = name;
            return m_names.insert(name).second;
        }
        m_key = name;
        if (m_place == Place::Metadata) return !header.metadata.contains(name);
        return m_seen.insert(name).second && (name == "dtype" || name == "shape" || name == "data_offsets");
    }

    bool string(string_t& value) override
    {
        if (m_place == Place::Metadata) return header.metadata.emplace(m_key, value).second;
        m_entry.type = value;
        return m_place == Place::Entry && m_key == "dtype";
    }

    bool start_array(std::size_t /*size*/) override
    {
        m_numbers.clear();
        return m_place == Place::Entry && m_key != "dtype" && enter(Place::Numbers);
    }

    bool number_unsigned(number_unsigned_t value) override
    {
        m_numbers.push_back(static_cast<std::int64_t>(value));
        return m_place == Place::Numbers && value <= std::numeric_limits<std::int64_t>::max();
    }

    bool end_array() override
    {
        if (m_key == "shape") {
            m_entry.shape = m_numbers;
        } else {
            if (m_numbers.size() != 2) return false;
            m_entry.begin = m_numbers[0];
            m_entry.end = m_numbers[1];
        }
        return enter(Place::Entry);
    }

    bool end_object() override
    {
        if (m_place == Place::Header) return enter(Place::End);
        if (m_place == Place::Entry && (m_seen.size() != 3 || !header.entries.emplace(m_name, m_entry).second))
            return false;
        return enter(Place::Header);
    }

    bool null() override { return false; }
    bool boolean(bool /*value*/) override { return false; }
    bool number_integer(number_integer_t /*value*/) override { return false; } // negative
    bool number_float(number_float_t /*value*/, const string_t& /*text*/) override { return false; }
    bool binary(binary_t& /*value*/) override { return false; }
    bool parse_error(std::size_t /*at*/, const std::string& /*token*/,
                     const nlohmann::detail::exception& /*fault*/) override
    {
        return false;
    }

private:
    enum class Place { Start, Header, Metadata, Entry, Numbers, End };

    bool enter(Place place)
    {
        m_place = place;
        return true;
    }

    Place m_place = Place::Start;
    std::string m_name; // of the tensor
    std::string m_key;
    std::set<std::string> m_names;
    std::set<std::string> m_seen; // keys of the entry
    TensorEntry m_entry;
    std::vector<std::int64_t> m_numbers;
};

} // namespace

std::string SafetensorsHeader::toJson() const
{
    nlohmann::ordered_json json;
    json[kMetadata] = metadata;
    for (const auto& [name, entry] : entries) {
        const std::vector offsets{entry.begin, entry.end};
        json[name] = {{"dtype", entry.type}, {"shape", entry.shape}, {"data_offsets", offsets}};
    }
    return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

std::optional<SafetensorsHeader> SafetensorsHeader::fromJson(std::string_view json)
{
    HeaderReader reader;
    if (!Json::sax_parse(json, &reader)) return std::nullopt;
    return reader.header;
}

} // namespace core::engine
