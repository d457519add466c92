#include "core/tokenizers/token_decoder.h"

#include "core/tokenizers/byte_letters.h"
#include "core/tokenizers/split_pattern.h"
#include "core/tokenizers/utf8.h"

#include <array>
#include <numeric>
#include <optional>

namespace core::tokenizers {

namespace {

using Texts = std::vector<std::string>;

std::string joined(const Texts& texts)
{
    return std::accumulate(texts.begin(), texts.end(), std::string());
}

void replaceAll(std::string& text, std::string_view from, std::string_view to)
{
    for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size())
        text.replace(at, from.size(), to);
}

void fromByteLetters(Texts& texts)
{
    std::string bytes;
    for (const auto& each : texts) bytes += bytesOf(each).value_or(each);
    texts = {repaired(bytes)};
}

/// "<0xE3>"; nothing for other tokens.
std::optional<char> byteOf(const std::string& token)
{
    if (token.size() != 6 || !token.starts_with("<0x") || token.back() != '>') return std::nullopt;
    const auto digit = [](char each) {
        const auto at =
            std::string_view("0123456789abcdef").find(each >= 'A' && each <= 'F' ? static_cast<char>(each + 32) : each);
        return at == std::string_view::npos ? -1 : static_cast<int>(at);
    };
    if (digit(token[3]) < 0 || digit(token[4]) < 0) return std::nullopt;
    return static_cast<char>(static_cast<unsigned char>(digit(token[3]) * 16 + digit(token[4])));
}

void fromByteTokens(Texts& texts)
{
    Texts result;
    std::string bytes;
    const auto addBytes = [&] {
        if (bytes.empty()) return;
        if (repaired(bytes) == bytes)
            result.push_back(bytes);
        else
            result.insert(result.end(), bytes.size(), "\xEF\xBF\xBD");
        bytes.clear();
    };
    for (auto& each : texts) {
        if (const auto byte = byteOf(each)) {
            bytes += *byte;
            continue;
        }
        addBytes();
        result.push_back(std::move(each));
    }
    addBytes();
    texts = std::move(result);
}

TokenDecoder makeWordPiece(const JsonPart& part)
{
    part.allowOnly({"prefix", "cleanup"});
    return [prefix = part.at("prefix").text(), cleansUp = part.at("cleanup").flag()](Texts& texts) {
        constexpr std::array<std::pair<std::string_view, std::string_view>, 11> kCleaning{{{" .", "."},
                                                                                           {" ?", "?"},
                                                                                           {" !", "!"},
                                                                                           {" ,", ","},
                                                                                           {" ' ", "'"},
                                                                                           {" n't", "n't"},
                                                                                           {" 'm", "'m"},
                                                                                           {" do not", " don't"},
                                                                                           {" 's", "'s"},
                                                                                           {" 've", "'ve"},
                                                                                           {" 're", "'re"}}};
        for (std::size_t at = 0; at < texts.size(); ++at) {
            auto& text = texts[at];
            if (at > 0 && text.starts_with(prefix))
                text.erase(0, prefix.size());
            else if (at > 0)
                text.insert(0, " ");
            if (!cleansUp) continue;
            for (const auto& [from, to] : kCleaning) replaceAll(text, from, to);
        }
    };
}

TokenDecoder makeStrip(const JsonPart& part)
{
    part.allowOnly({"content", "start", "stop"});
    constexpr std::int64_t kMost = std::int64_t{1} << 30U;
    std::string blank;
    append(blank, part.at("content").character());
    return [blank, start = part.at("start").number(kMost), stop = part.at("stop").number(kMost)](Texts& texts) {
        for (auto& text : texts) {
            for (auto left = start; left > 0 && text.starts_with(blank); --left) text.erase(0, blank.size());
            for (auto left = stop; left > 0 && text.ends_with(blank); --left) text.resize(text.size() - blank.size());
        }
    };
}

TokenDecoder makeReplace(const JsonPart& part)
{
    part.allowOnly({"pattern", "content"});
    return [pattern = SplitPattern(part.at("pattern")), content = part.at("content").text()](Texts& texts) {
        for (auto& text : texts) {
            std::string changed;
            for (const auto& [begin, end, isMatch] : pattern.spans(text))
                changed += isMatch ? content : text.substr(begin, end - begin);
            text = std::move(changed);
        }
    };
}

TokenDecoder makeMetaspace(const JsonPart& part)
{
    part.allowOnly({"replacement", "prepend_scheme", "split", "add_prefix_space", "str_rep"});
    std::string blank;
    append(blank, part.at("replacement").character());
    const auto scheme = part.find("prepend_scheme");
    const bool isPrepended = scheme ? scheme->text() != "never" : part.flagOr("add_prefix_space", true);
    return [blank, isPrepended](Texts& texts) {
        for (std::size_t at = 0; at < texts.size(); ++at)
            replaceAll(texts[at], blank, at == 0 && isPrepended ? "" : " ");
    };
}

TokenDecoder makeSequence(const JsonPart& part)
{
    part.allowOnly({"decoders"});
    std::vector<TokenDecoder> steps;
    for (const auto& each : part.at("decoders").items()) steps.push_back(makeTokenDecoder(each));
    return [steps = std::move(steps)](Texts& texts) {
        for (const auto& step : steps) step(texts);
    };
}

} // namespace

TokenDecoder makeTokenDecoder(const JsonPart& part)
{
    const auto& kind = part.at("type").text();
    if (kind == "Sequence") return makeSequence(part);
    if (kind == "WordPiece") return makeWordPiece(part);
    if (kind == "Strip") return makeStrip(part);
    if (kind == "Replace") return makeReplace(part);
    if (kind == "Metaspace") return makeMetaspace(part);
    if (kind == "ByteLevel") {
        part.allowOnly({"add_prefix_space", "trim_offsets", "use_regex"});
        return fromByteLetters;
    }
    if (kind == "ByteFallback" || kind == "Fuse") part.allowOnly({});
    if (kind == "ByteFallback") return fromByteTokens;
    if (kind == "Fuse") return [](Texts& texts) { texts = {joined(texts)}; };
    throw part.error("is of a kind that isn't known here, " + inQuotes(kind));
}

} // namespace core::tokenizers
