#include "core/engine/text/tokenizer.h"

#include <algorithm>

namespace core::engine {

namespace {

constexpr std::int64_t kBytes = 256;
constexpr std::int64_t kRarestPiece = 3; // a run seen less often is spelled by its characters

enum class Script { Space, Latin, Digit, Hiragana, Katakana, Ideograph, Other };

/// The length of the UTF-8 character at the front, 1 where it is broken, and its code point (U+FFFD where broken).
struct Character {
    std::size_t length = 1;
    std::uint32_t point = 0xFFFD;
};

Character firstCharacter(std::string_view text)
{
    const auto byte = [&](std::size_t at) { return static_cast<std::uint32_t>(static_cast<unsigned char>(text[at])); };
    const auto lead = byte(0);
    if (lead < 0x80) return {1, lead};
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || text.size() < length) return {};
    auto point = lead & (0x7FU >> length);
    for (std::size_t at = 1; at < length; ++at) {
        if ((byte(at) & 0xC0U) != 0x80U) return {};
        point = (point << 6U) | (byte(at) & 0x3FU);
    }
    return {length, point};
}

Script scriptOf(std::uint32_t point)
{
    if (point <= ' ' || point == 0xA0 || point == 0x3000) return Script::Space;
    if (point >= '0' && point <= '9') return Script::Digit;
    if ((point | 0x20U) >= 'a' && (point | 0x20U) <= 'z') return Script::Latin;
    if (point < 0xC0 || (point >= 0x2000 && point < 0x2C00) || (point > 0x3000 && point < 0x3041)) return Script::Other;
    if (point < 0x2000) return Script::Latin; // Greek, Cyrillic and the like are written with spaces, too
    if (point >= 0x3041 && point <= 0x309F) return Script::Hiragana;
    if ((point >= 0x30A0 && point <= 0x30FF) || (point >= 0xFF66 && point <= 0xFF9F)) return Script::Katakana;
    if (point >= 0x3400 && point <= 0x9FFF) return Script::Ideograph;
    return Script::Other;
}

std::vector<std::string> charactersOf(std::string_view run)
{
    std::vector<std::string> characters;
    while (!run.empty()) {
        const auto length = firstCharacter(run).length;
        characters.emplace_back(run.substr(0, length));
        run.remove_prefix(length);
    }
    return characters;
}

} // namespace

std::vector<std::string> scriptRuns(std::string_view text)
{
    std::vector<std::string> runs;
    auto previous = Script::Space;
    while (!text.empty()) {
        const auto [length, point] = firstCharacter(text);
        const auto script = scriptOf(point);
        if (script != Script::Space) {
            if (script != previous || script == Script::Other) runs.emplace_back();
            for (const char each : text.substr(0, length))
                runs.back() += each >= 'A' && each <= 'Z' ? static_cast<char>(each + ('a' - 'A')) : each;
        }
        previous = script;
        text.remove_prefix(length);
    }
    return runs;
}

Tokenizer Tokenizer::build(std::span<const std::string> texts, std::int64_t largestVocabulary,
                           const JobContext& context)
{
    std::size_t read = 0;
    std::map<std::string, std::int64_t> counts; // ordered, so that equal counts are cut the same way everywhere
    for (const auto& text : texts) {
        if (read++ % 1024 == 0) context.checkIn();
        for (const auto& run : scriptRuns(text)) {
            const auto characters = charactersOf(run);
            for (const auto& character : characters) ++counts[character];
            if (characters.size() > 1) ++counts[run];
        }
    }
    std::vector<std::pair<std::int64_t, std::string>> ranked;
    for (const auto& [piece, count] : counts)
        if (count >= kRarestPiece && piece.size() > 1) ranked.emplace_back(-count, piece); // single bytes have tokens
    std::sort(ranked.begin(), ranked.end());

    const auto room = std::max<std::int64_t>(0, largestVocabulary - FirstByte - kBytes);
    ranked.resize(std::min(ranked.size(), static_cast<std::size_t>(room)));
    std::vector<std::string> pieces;
    pieces.reserve(ranked.size());
    for (auto& [count, piece] : ranked) pieces.push_back(std::move(piece));
    return Tokenizer(std::move(pieces));
}

Tokenizer::Tokenizer(std::vector<std::string> pieces) : m_pieces(std::move(pieces))
{
    for (std::size_t at = 0; at < m_pieces.size(); ++at)
        m_tokens.emplace(m_pieces[at], FirstByte + kBytes + static_cast<std::int64_t>(at));
}

std::int64_t Tokenizer::size() const
{
    return FirstByte + kBytes + static_cast<std::int64_t>(m_pieces.size());
}

std::vector<std::int64_t> Tokenizer::encode(std::string_view text) const
{
    std::vector<std::int64_t> tokens;
    const auto add = [&](const std::string& piece) {
        const auto found = m_tokens.find(piece);
        if (found != m_tokens.end()) tokens.push_back(found->second);
        return found != m_tokens.end();
    };
    for (const auto& run : scriptRuns(text)) {
        if (add(run)) continue;
        for (const auto& character : charactersOf(run)) {
            if (add(character)) continue;
            for (const char byte : character) tokens.push_back(FirstByte + static_cast<unsigned char>(byte));
        }
    }
    return tokens;
}

std::string Tokenizer::decode(std::span<const std::int64_t> tokens) const
{
    std::string text;
    bool afterPiece = false;
    for (const auto token : tokens) {
        const bool isPiece = token >= FirstByte + kBytes;
        if ((isPiece || afterPiece) && !text.empty() && token >= FirstByte) text += ' ';
        if (isPiece)
            text += m_pieces.at(static_cast<std::size_t>(token - FirstByte - kBytes));
        else if (token >= FirstByte)
            text += static_cast<char>(token - FirstByte);
        afterPiece = isPiece;
    }
    return text;
}

} // namespace core::engine
