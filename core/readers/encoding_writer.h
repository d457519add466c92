#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

struct UConverter;

namespace core::readers {

/// Turns UTF-8 into CP932, the encoding of older Japanese spreadsheets. Characters that CP932 writes under another
/// number (the wave dash, the minus, the yen sign) are written so; what it lacks becomes the geta mark and is told.
class Cp932Encoder {
public:
    Cp932Encoder();
    Cp932Encoder(const Cp932Encoder&) = delete;
    Cp932Encoder& operator=(const Cp932Encoder&) = delete;
    ~Cp932Encoder();

    /// Appends to `out`. Whole characters only.
    void encode(std::string_view utf8, std::string& out);
    /// How many characters became a geta mark, so far.
    [[nodiscard]] std::int64_t replaced() const { return m_replaced; }
    /// Some of those, each once, as UTF-8.
    [[nodiscard]] const std::vector<std::string>& lacking() const { return m_lacking; }

private:
    void note(std::int32_t letter);

    UConverter* m_converter = nullptr;
    std::int64_t m_replaced = 0;
    std::vector<std::string> m_lacking;
};

} // namespace core::readers
