#pragma once

#include "core/tokenizers/text_tokenizer.h"

#include <QtTest>

#include <array>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <span>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

/// What packaging/backbones/make_tokenizer_samples.py writes, read back.
namespace samples {

inline std::filesystem::path folder()
{
    return std::filesystem::path(DENJU_SOURCE_DIR) / "tests/core/tokenizers/data";
}

inline std::string content(const std::filesystem::path& path)
{
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

inline std::vector<std::string> lines(const std::filesystem::path& path)
{
    std::vector<std::string> result;
    std::ifstream stream(path, std::ios::binary);
    for (std::string line; std::getline(stream, line);) result.push_back(line);
    return result;
}

/// A text in which bytes stand as \xHH.
inline std::string unescaped(std::string_view line)
{
    std::string text;
    for (std::size_t at = 0; at < line.size(); ++at) {
        if (line[at] != '\\') {
            text += line[at];
            continue;
        }
        text += static_cast<char>(std::stoi(std::string(line.substr(at + 2, 2)), nullptr, 16));
        at += 3;
    }
    return text;
}

inline std::string joined(std::span<const std::int64_t> ids)
{
    std::string text;
    for (const auto id : ids) text += (text.empty() ? "" : " ") + std::to_string(id);
    return text;
}

/// The lowest 24 bits of the CRC-32, in hexadecimal digits.
inline std::string checksum(std::string_view text)
{
    std::uint32_t sum = 0xFFFFFFFF;
    for (const char each : text) {
        sum ^= static_cast<unsigned char>(each);
        for (int bit = 0; bit < 8; ++bit) sum = (sum >> 1U) ^ ((sum & 1U) != 0 ? 0xEDB88320U : 0U);
    }
    return QString("%1").arg(~sum & 0xFFFFFFU, 6, 16, QChar('0')).toStdString();
}

} // namespace samples
