#include "core/tokenizers/oniguruma.h"

#include "core/tokenizers/utf8.h"

#include <unicode/uchar.h>

#include <algorithm>

namespace core::tokenizers {

namespace {

struct NotTranslatable {};

bool isAsciiLetterOrDigit(char each)
{
    return (each >= '0' && each <= '9') || (each >= 'A' && each <= 'Z') || (each >= 'a' && each <= 'z');
}

/// Oniguruma's \w, without ICU's joiners; outside sets a table of its own adds the fractions and powers of Latin-1.
constexpr std::string_view kWord = R"(\p{Alphabetic}\p{M}\p{Nd}\p{Pc})";

class Translation {
public:
    explicit Translation(std::string_view source) : m_rest(source) {}

    std::string run()
    {
        while (!m_rest.empty()) outside();
        return m_result;
    }

private:
    enum class Place { Outside, InSet };

    void outside()
    {
        const char first = m_rest.front();
        switch (first) {
        case '\\': escape(Place::Outside); break;
        case '[': set(); break;
        case '(': group(); break;
        case '*':
        case '+':
        case '?': quantifier(); break;
        case '{':
            if (!interval()) literal();
            break;
        case '.':
        case '|':
        case ')': m_result += take(); break;
        case '^':
        case '$': throw NotTranslatable{};
        default: literal();
        }
    }

    void group()
    {
        using namespace std::string_view_literals;
        for (const auto opening : {"(?:"sv, "(?="sv, "(?!"sv, "(?<="sv, "(?<!"sv, "(?>"sv, "(?i:"sv, "("sv}) {
            if (!m_rest.starts_with(opening) || (opening == "(" && m_rest.starts_with("(?"))) continue;
            m_result += opening;
            m_rest.remove_prefix(opening.size());
            return;
        }
        const bool isFirst = m_result.empty();
        if (!isFirst || !m_rest.starts_with("(?i)")) throw NotTranslatable{};
        m_result += "(?i)";
        m_rest.remove_prefix(4);
    }

    void quantifier()
    {
        m_result += take();
        if (m_rest.starts_with('?') || m_rest.starts_with('+')) m_result += take();
        refuseAnotherQuantifier();
    }

    /// {2}, {2,}, {,3}, {2,3}; any other brace is a plain character to Oniguruma.
    bool interval()
    {
        const auto end = m_rest.find('}');
        if (end == std::string_view::npos) return false;
        const auto inside = m_rest.substr(1, end - 1);
        const auto comma = inside.find(',');
        const auto low = inside.substr(0, comma);
        const auto high = comma == std::string_view::npos ? low : inside.substr(comma + 1);
        const auto areDigits = [](std::string_view text) {
            return text.size() <= 5 && std::ranges::all_of(text, [](char each) { return each >= '0' && each <= '9'; });
        };
        if (!areDigits(low) || !areDigits(high) || (low.empty() && high.empty())) return false;
        m_result += '{' + (low.empty() ? "0" : std::string(low)) + (comma == std::string_view::npos ? "" : ",") +
                    (comma == std::string_view::npos ? "" : std::string(high)) + '}';
        m_rest.remove_prefix(end + 1);
        // Ruby: x{2}? is (?:x{2})?, and x{2,3}+ is not possessive.
        if (m_rest.starts_with('?') && comma != std::string_view::npos) m_result += take();
        refuseAnotherQuantifier();
        return true;
    }

    void refuseAnotherQuantifier()
    {
        if (!m_rest.empty() && std::string_view("*+?{").find(m_rest.front()) != std::string_view::npos)
            throw NotTranslatable{};
    }

    void set()
    {
        m_result += take();
        if (m_rest.starts_with('^')) m_result += take();
        if (m_rest.starts_with(']')) throw NotTranslatable{};
        bool isFirst = true;
        do {
            if (m_rest.empty() || m_rest.starts_with('[') || m_rest.starts_with("&&")) throw NotTranslatable{};
            const bool isDash = m_rest.starts_with('-'); // a plain one only at either end
            if (isDash && !isFirst && !m_rest.starts_with("-]")) throw NotTranslatable{};
            const bool isOne = setCharacter();
            isFirst = false;
            if (!m_rest.starts_with('-') || m_rest.starts_with("-]")) continue;
            if (isDash || !isOne) throw NotTranslatable{};
            m_result += take();
            if (m_rest.empty() || m_rest.starts_with('-') || m_rest.starts_with('[')) throw NotTranslatable{};
            if (!setCharacter()) throw NotTranslatable{};
        } while (!m_rest.starts_with(']'));
        m_result += take();
    }

    /// False for a class of characters, which can't begin or end a range.
    bool setCharacter()
    {
        if (!m_rest.starts_with('\\')) {
            literal();
            return true;
        }
        return escape(Place::InSet);
    }

    /// True if it stands for one character.
    bool escape(Place place)
    {
        take();
        if (m_rest.empty()) throw NotTranslatable{};
        const char kind = take();
        switch (kind) {
        case 's':
        case 'S':
        case 'd':
        case 'D': // in a set of its own ICU repeats it without a step back for each character
            m_result += place == Place::InSet ? std::string{'\\', kind} : std::string{'[', '\\', kind, ']'};
            return false;
        case 'w': word(place, ""); return false;
        case 'W': word(place, "^"); return false;
        case 'p':
        case 'P': property(kind); return false;
        case 'r':
        case 'n':
        case 't':
        case 'f': m_result += {'\\', kind}; return true;
        case 'v': m_result += "\\x0B"; return true;
        case 'u':
        case 'x': codePoint(kind); return true;
        default:
            if (isAsciiLetterOrDigit(kind) || static_cast<unsigned char>(kind) >= 0x80) throw NotTranslatable{};
            m_result += {'\\', kind};
            return true;
        }
    }

    void word(Place place, std::string_view negation)
    {
        const bool isBare = place == Place::InSet && negation.empty();
        if (!isBare) m_result.append("[").append(negation);
        m_result += kWord;
        if (place == Place::Outside) m_result += R"(\u00B2\u00B3\u00B9\u00BC-\u00BE)";
        if (!isBare) m_result += ']';
    }

    void property(char kind)
    {
        const auto end = m_rest.find('}');
        if (!m_rest.starts_with('{') || end == std::string_view::npos) throw NotTranslatable{};
        std::string name(m_rest.substr(1, end - 1));
        m_rest.remove_prefix(end + 1);
        if (name.starts_with('^')) {
            kind = kind == 'p' ? 'P' : 'p';
            name.erase(0, 1);
        }
        const bool isCategory =
            name.size() <= 2 && u_getPropertyValueEnum(UCHAR_GENERAL_CATEGORY_MASK, name.c_str()) != UCHAR_INVALID_CODE;
        const bool isScript =
            name.size() > 2 && u_getPropertyValueEnum(UCHAR_SCRIPT, name.c_str()) != UCHAR_INVALID_CODE;
        if (!isCategory && !isScript) throw NotTranslatable{};
        m_result += std::string("\\") + kind + '{' + (isCategory ? "gc=" : "sc=") + name + '}';
    }

    /// \uHHHH, \xHH below 80, \x{H...}
    void codePoint(char kind)
    {
        std::string_view digits;
        if (m_rest.starts_with('{') && kind == 'x') {
            const auto end = m_rest.find('}');
            if (end == std::string_view::npos) throw NotTranslatable{};
            digits = m_rest.substr(1, end - 1);
            m_rest.remove_prefix(end + 1);
        } else {
            const std::size_t count = kind == 'u' ? 4 : 2;
            digits = m_rest.substr(0, count);
            m_rest.remove_prefix(digits.size());
            if (digits.size() != count || (kind == 'x' && digits[0] >= '8')) throw NotTranslatable{};
        }
        const bool isHex = std::ranges::all_of(digits, [](char each) {
            return (each >= '0' && each <= '9') || (each >= 'a' && each <= 'f') || (each >= 'A' && each <= 'F');
        });
        if (digits.empty() || digits.size() > 6 || !isHex) throw NotTranslatable{};
        m_result += "\\x{" + std::string(digits) + '}';
    }

    void literal()
    {
        const char first = m_rest.front();
        const auto code = static_cast<unsigned char>(first);
        if (code > 0x20 && code < 0x7F && !isAsciiLetterOrDigit(first)) m_result += '\\';
        std::size_t size = 0;
        nextCharacter(m_rest, size);
        m_result += m_rest.substr(0, size);
        m_rest.remove_prefix(size);
    }

    char take()
    {
        const char first = m_rest.front();
        m_rest.remove_prefix(1);
        return first;
    }

    std::string_view m_rest;
    std::string m_result;
};

} // namespace

std::optional<std::string> icuExpression(std::string_view oniguruma)
{
    try {
        return Translation(oniguruma).run();
    } catch (const NotTranslatable&) {
        return std::nullopt;
    }
}

} // namespace core::tokenizers
