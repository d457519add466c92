#include "core/engine/backbones/model_card.h"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <string_view>

namespace core::engine {

namespace {

constexpr std::size_t kMostBytes = 65'536;
constexpr std::size_t kMostLanguages = 200;
constexpr std::size_t kLongestWord = 60;

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kAround = " \t\r\"'";
    const auto first = text.find_first_not_of(kAround);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(kAround) - first + 1);
}

/// Only what can stand in a licence's or a language's name is shown to a person.
bool isPlain(std::string_view word)
{
    return !word.empty() && word.size() <= kLongestWord && std::ranges::all_of(word, [](char each) {
        return (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z') || (each >= '0' && each <= '9') ||
               each == '-' || each == '.' || each == '_';
    });
}

void addWords(std::vector<std::string>& words, std::string_view text)
{
    if (text.starts_with('[') && text.ends_with(']')) text = text.substr(1, text.size() - 2);
    while (!text.empty()) {
        const auto comma = std::min(text.find(','), text.size());
        const auto word = trimmed(text.substr(0, comma));
        if (isPlain(word) && words.size() < kMostLanguages) words.emplace_back(word);
        text.remove_prefix(std::min(comma + 1, text.size()));
    }
}

} // namespace

ModelCard readModelCard(const std::filesystem::path& folder)
{
    std::ifstream file(folder / "README.md", std::ios::binary);
    std::string head(kMostBytes, '\0');
    file.read(head.data(), static_cast<std::streamsize>(head.size()));
    head.resize(static_cast<std::size_t>(std::max<std::streamsize>(0, file.gcount())));

    std::istringstream lines(head);
    std::string line;
    if (!std::getline(lines, line) || trimmed(line) != "---") return {};
    std::vector<std::string> licences;
    std::vector<std::string> languages;
    std::string key;
    while (std::getline(lines, line) && trimmed(line) != "---") {
        auto value = trimmed(line);
        if (value.starts_with("- ")) {
            value = trimmed(value.substr(2));
        } else {
            const auto colon = std::min(value.find(':'), value.size());
            key = value.substr(0, colon);
            value = trimmed(value.substr(std::min(colon + 1, value.size())));
        }
        if (key == "license") addWords(licences, value);
        if (key == "language") addWords(languages, value);
    }
    return {.licence = licences.empty() ? std::string() : licences.front(), .languages = std::move(languages)};
}

} // namespace core::engine
