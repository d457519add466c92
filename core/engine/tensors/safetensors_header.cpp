#include "core/engine/tensors/safetensors_header.h"

#include <charconv>

namespace core::engine {

namespace {

struct NotAHeader {};

/// Reads forward only; anything unexpected throws NotAHeader. No recursion, so depth can't be abused.
class HeaderReader {
public:
    explicit HeaderReader(std::string_view text) : m_text(text) {}

    SafetensorsHeader header()
    {
        SafetensorsHeader result;
        object([&](const std::string& key) {
            if (key == "__metadata__")
                object([&](const std::string& name) { addNew(result.metadata, name, string()); });
            else
                addNew(result.entries, key, entry());
        });
        skipSpace();
        if (!m_text.empty()) throw NotAHeader{};
        return result;
    }

private:
    template <class Map, class Value> static void addNew(Map& map, const std::string& key, Value value)
    {
        if (!map.emplace(key, std::move(value)).second) throw NotAHeader{};
    }

    TensorEntry entry()
    {
        TensorEntry result;
        int seen = 0; // one bit a key: each exactly once
        const auto once = [&seen](int bit) {
            if ((seen & bit) != 0) throw NotAHeader{};
            seen |= bit;
        };
        object([&](const std::string& key) {
            if (key == "dtype") {
                once(1);
                result.type = string();
            } else if (key == "shape") {
                once(2);
                result.shape = numbers();
            } else if (key == "data_offsets") {
                once(4);
                const auto offsets = numbers();
                if (offsets.size() != 2) throw NotAHeader{};
                result.begin = offsets[0];
                result.end = offsets[1];
            } else {
                throw NotAHeader{};
            }
        });
        if (seen != 7) throw NotAHeader{};
        return result;
    }

    template <class Field> void object(Field field)
    {
        expect('{');
        if (accept('}')) return;
        do {
            const auto key = string();
            expect(':');
            field(key);
        } while (accept(','));
        expect('}');
    }

    std::vector<std::int64_t> numbers()
    {
        std::vector<std::int64_t> result;
        expect('[');
        if (accept(']')) return result;
        do result.push_back(number());
        while (accept(','));
        expect(']');
        return result;
    }

    std::int64_t number()
    {
        skipSpace();
        std::int64_t value = 0;
        const auto [end, fault] = std::from_chars(m_text.data(), m_text.data() + m_text.size(), value);
        if (fault != std::errc() || value < 0) throw NotAHeader{};
        m_text.remove_prefix(static_cast<std::size_t>(end - m_text.data()));
        return value;
    }

    std::string string()
    {
        expect('"');
        std::string result;
        for (char each = take(); each != '"'; each = take()) {
            if (static_cast<unsigned char>(each) < 0x20) throw NotAHeader{};
            if (each == '\\')
                escape(result);
            else
                result += each;
        }
        return result;
    }

    void escape(std::string& result)
    {
        switch (const char kind = take()) {
        case '"':
        case '\\':
        case '/': result += kind; break;
        case 'b': result += '\b'; break;
        case 'f': result += '\f'; break;
        case 'n': result += '\n'; break;
        case 'r': result += '\r'; break;
        case 't': result += '\t'; break;
        case 'u': appendCodePoint(result); break;
        default: throw NotAHeader{};
        }
    }

    unsigned codeUnit()
    {
        if (m_text.size() < 4) throw NotAHeader{};
        unsigned value = 0;
        const auto [end, fault] = std::from_chars(m_text.data(), m_text.data() + 4, value, 16);
        if (fault != std::errc() || end != m_text.data() + 4) throw NotAHeader{};
        m_text.remove_prefix(4);
        return value;
    }

    void appendCodePoint(std::string& result)
    {
        auto point = codeUnit();
        if (point >= 0xD800 && point < 0xDC00) {
            if (take() != '\\' || take() != 'u') throw NotAHeader{};
            const auto low = codeUnit();
            if (low < 0xDC00 || low >= 0xE000) throw NotAHeader{};
            point = 0x10000 + ((point - 0xD800) << 10U) + (low - 0xDC00);
        } else if (point >= 0xDC00 && point < 0xE000) {
            throw NotAHeader{};
        }
        const auto tail = [&](unsigned shift) { result += static_cast<char>(0x80U | ((point >> shift) & 0x3FU)); };
        if (point < 0x80) {
            result += static_cast<char>(point);
        } else if (point < 0x800) {
            result += static_cast<char>(0xC0U | (point >> 6U));
            tail(0);
        } else if (point < 0x10000) {
            result += static_cast<char>(0xE0U | (point >> 12U));
            tail(6);
            tail(0);
        } else {
            result += static_cast<char>(0xF0U | (point >> 18U));
            tail(12);
            tail(6);
            tail(0);
        }
    }

    char take()
    {
        if (m_text.empty()) throw NotAHeader{};
        const char first = m_text.front();
        m_text.remove_prefix(1);
        return first;
    }
    void skipSpace()
    {
        while (!m_text.empty() && std::string_view(" \t\r\n").find(m_text.front()) != std::string_view::npos)
            m_text.remove_prefix(1);
    }
    bool accept(char wanted)
    {
        skipSpace();
        if (m_text.empty() || m_text.front() != wanted) return false;
        m_text.remove_prefix(1);
        return true;
    }
    void expect(char wanted)
    {
        if (!accept(wanted)) throw NotAHeader{};
    }

    std::string_view m_text;
};

void appendString(std::string& json, std::string_view text)
{
    json += '"';
    for (const char each : text) {
        if (each == '"' || each == '\\') {
            json += '\\';
            json += each;
        } else if (static_cast<unsigned char>(each) < 0x20) {
            constexpr std::string_view kDigits = "0123456789abcdef";
            json += "\\u00";
            json += kDigits[static_cast<unsigned char>(each) >> 4U];
            json += kDigits[static_cast<unsigned char>(each) & 0xFU];
        } else {
            json += each;
        }
    }
    json += '"';
}

void appendNumbers(std::string& json, const std::vector<std::int64_t>& numbers)
{
    json += '[';
    for (std::size_t at = 0; at < numbers.size(); ++at) json += (at > 0 ? "," : "") + std::to_string(numbers[at]);
    json += ']';
}

} // namespace

std::string SafetensorsHeader::toJson() const
{
    std::string json = "{\"__metadata__\":{";
    for (const auto& [key, value] : metadata) {
        if (json.back() != '{') json += ',';
        appendString(json, key);
        json += ':';
        appendString(json, value);
    }
    json += '}';
    for (const auto& [name, entry] : entries) {
        json += ',';
        appendString(json, name);
        json += ":{\"dtype\":";
        appendString(json, entry.type);
        json += ",\"shape\":";
        appendNumbers(json, entry.shape);
        json += ",\"data_offsets\":";
        appendNumbers(json, {entry.begin, entry.end});
        json += '}';
    }
    return json + '}';
}

std::optional<SafetensorsHeader> SafetensorsHeader::fromJson(std::string_view json)
{
    try {
        return HeaderReader(json).header();
    } catch (const NotAHeader&) {
        return std::nullopt;
    }
}

} // namespace core::engine
