#pragma once

#include <QByteArray>
#include <QTemporaryDir>

#include <array>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

namespace core::readers::tests {

/// A folder for the files of one test.
class TestFolder {
public:
    [[nodiscard]] std::filesystem::path path(const std::string& name) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }
    /// Writes the file and gives its path.
    [[nodiscard]] std::filesystem::path file(const std::string& name, std::string_view bytes) const
    {
        std::ofstream(path(name), std::ios::binary) << bytes;
        return path(name);
    }

private:
    QTemporaryDir m_folder;
};

inline void appendLittleEndian(std::string& out, std::uint32_t value)
{
    for (const unsigned shift : {0U, 8U, 16U, 24U}) out += static_cast<char>(value >> shift);
}

inline std::uint32_t crc32(std::string_view bytes)
{
    std::uint32_t sum = 0xFFFFFFFF;
    for (const char byte : bytes) {
        sum ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit) sum = (sum >> 1U) ^ ((sum & 1U) != 0 ? 0xEDB88320 : 0);
    }
    return ~sum;
}

/// As gzip does it.
inline std::string gzipped(std::string_view bytes)
{
    const auto packed = qCompress(reinterpret_cast<const uchar*>(bytes.data()), static_cast<int>(bytes.size()));
    constexpr int kBefore = 6; // Qt's length and zlib's header around the deflated bytes, and zlib's sum behind them
    constexpr int kBehind = 4;
    std::string out("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10);
    out.append(packed.constData() + kBefore, static_cast<std::size_t>(packed.size() - kBefore - kBehind));
    appendLittleEndian(out, crc32(bytes));
    appendLittleEndian(out, static_cast<std::uint32_t>(bytes.size()));
    return out;
}

/// The log of `kJapaneseLog` in CP932, with two characters of Microsoft's own (a circled one, the full-width tilde).
constexpr std::string_view kJapaneseLog =
    "セッションID,商品コード,日時\n見積,①ネジ,2026-11-23\n見積,ボルト～,2026-11-24\n";
constexpr std::string_view kJapaneseLogCp932 = "\x83\x5a\x83\x62\x83\x56\x83\x87\x83\x93\x49\x44\x2c\x8f\xa4\x95\x69"
                                               "\x83\x52\x81\x5b\x83\x68\x2c\x93\xfa\x8e\x9e\x0a"
                                               "\x8c\xa9\x90\xcf\x2c\x87\x40\x83\x6c\x83\x57\x2c"
                                               "2026-11-23\n"
                                               "\x8c\xa9\x90\xcf\x2c\x83\x7b\x83\x8b\x83\x67\x81\x60\x2c"
                                               "2026-11-24\n";

constexpr std::string_view kJapaneseLogEucJp =
    "\xa5\xbb\xa5\xc3\xa5\xb7\xa5\xe7\xa5\xf3ID,\xbe\xa6\xc9\xca\xa5\xb3\xa1\xbc\xa5\xc9,\xc6\xfc\xbb\xfe\n"
    "\xb8\xab\xc0\xd1,\xad\xa1\xa5\xcd\xa5\xb8,2026-11-23\n"
    "\xb8\xab\xc0\xd1,\xa5\xdc\xa5\xeb\xa5\xc8\xa1\xc1,2026-11-24\n";

} // namespace core::readers::tests
