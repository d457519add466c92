#include "core/readers/encoding_scan.h"

#include "core/base/error.h"
#include "core/readers/encoding_guess.h"
#include "core/readers/input_stream.h"
#include "core/readers/text.h"

#include <arrow/buffer.h>
#include <arrow/result.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <atomic>
#include <map>
#include <memory>
#include <mutex>
#include <string_view>

namespace core::readers {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

bool isWide(Encoding encoding)
{
    return encoding == Encoding::Utf16Le || encoding == Encoding::Utf16Be;
}

/// Whether ASCII bytes are ASCII in it, whatever stands before them.
bool keepsAscii(Encoding encoding)
{
    return !isWide(encoding) && encoding != Encoding::Iso2022Jp;
}

/// Counts what one encoding can't read, piece by piece.
class UnreadableCounter {
public:
    explicit UnreadableCounter(Encoding encoding) : m_encoding(encoding), m_decoder(encoding) {}

    void add(std::string_view bytes, bool isAsciiText, bool last)
    {
        if (isAsciiText && keepsAscii(m_encoding) && m_rest.empty() && !m_midCharacter) return;
        auto text = std::move(m_rest);
        m_decoder.decode(bytes, last, text);
        count(text, last);
        // A character that the piece cut is in the decoder, or in m_rest.
        m_midCharacter = !bytes.empty() && static_cast<unsigned char>(bytes.back()) >= 0x80;
    }
    [[nodiscard]] std::int64_t unreadable() const { return m_unreadable; }

private:
    void count(std::string_view text, bool last)
    {
        const auto size = static_cast<std::int32_t>(text.size());
        m_rest.clear();
        for (std::int32_t at = 0; at < size;) {
            const auto start = at;
            UChar32 letter = 0;
            U8_NEXT(reinterpret_cast<const std::uint8_t*>(text.data()), at, size, letter);
            constexpr std::int32_t kLongest = 4;
            if (letter < 0 && at == size && !last && size - start < kLongest && m_encoding == Encoding::Utf8) {
                m_rest = text.substr(static_cast<std::size_t>(start));
                return;
            }
            if (!isText(letter)) m_unreadable += letter >= 0 && isWide(m_encoding) ? 2 : at - start;
        }
    }

    [[nodiscard]] bool isText(UChar32 letter) const
    {
        if (letter < 0) return false;
        if (letter < 0x20) return letter == '\t' || letter == '\n' || letter == '\r' || letter == 0x1A;
        if (letter < 0x80 || !isWide(m_encoding)) return true;
        const auto type = u_charType(letter); // half of all pairs of bytes are some character or other
        return type != U_UNASSIGNED && type != U_PRIVATE_USE_CHAR && type != U_CONTROL_CHAR;
    }

    Encoding m_encoding;
    TextDecoder m_decoder;
    std::string m_rest;
    bool m_midCharacter = false;
    std::int64_t m_unreadable = 0;
};

std::string firstLineOf(std::string_view start, Encoding encoding)
{
    constexpr std::size_t kShown = 300;
    std::string text;
    TextDecoder(encoding).decode(start, /*last=*/false, text);
    std::string_view line(text);
    if (line.starts_with(kByteOrderMark)) line.remove_prefix(kByteOrderMark.size());
    while (line.starts_with('\n') || line.starts_with('\r')) line.remove_prefix(1);
    return printable(line.substr(0, line.find_first_of("\r\n")), kShown);
}

class Scan {
public:
    Scan()
    {
        for (const auto& [encoding, name] : EnumNames<Encoding>::names)
            m_counters.push_back(std::make_unique<UnreadableCounter>(encoding));
    }

    void add(std::string_view bytes, bool last)
    {
        if (m_start.empty()) m_start = bytes;
        const bool ascii = isAscii(bytes) && bytes.find('\x1b') == std::string_view::npos &&
                           bytes.find('\0') == std::string_view::npos;
        if (!ascii && m_decisive.empty()) m_decisive = bytes;
        for (const auto& counter : m_counters) counter->add(bytes, ascii, last);
    }

    [[nodiscard]] std::vector<EncodingScan> result() const
    {
        std::vector<EncodingScan> scans;
        for (const auto& ranked : rankEncodings(m_decisive.empty() ? m_start : m_decisive)) {
            const auto& counter = m_counters[static_cast<std::size_t>(ranked.encoding)];
            scans.push_back({.encoding = ranked.encoding,
                             .likelihood = ranked.likelihood,
                             .unreadable = counter->unreadable(),
                             .firstLine = firstLineOf(m_start.substr(0, kFirst), ranked.encoding)});
        }
        return scans;
    }

private:
    static constexpr std::size_t kFirst = 4096;
    std::string m_start;
    std::string m_decisive;                                     ///< the first piece that holds more than ASCII
    std::vector<std::unique_ptr<UnreadableCounter>> m_counters; ///< in the order of the names
};

std::vector<EncodingScan> scan(const std::filesystem::path& file, const JobContext& context)
{
    constexpr std::int64_t kPiece = std::int64_t{1} << 20;
    const auto consumed = std::make_shared<std::atomic<std::int64_t>>(0);
    const auto stream = openBytes(file, consumed);
    const auto total = static_cast<std::int64_t>(std::filesystem::file_size(file));
    Scan scan;
    for (;;) {
        context.checkIn();
        const auto piece = stream->Read(kPiece);
        if (!piece.ok()) throw Error(ErrorCode::TableDamaged, file.string());
        const std::string_view bytes(reinterpret_cast<const char*>((*piece)->data()),
                                     static_cast<std::size_t>((*piece)->size()));
        scan.add(bytes, /*last=*/bytes.empty());
        if (bytes.empty()) return scan.result();
        context.report({Stage::Reading, *consumed, total});
    }
}

/// What was found in a file of that size and time.
struct Remembered {
    std::uintmax_t size = 0;
    std::filesystem::file_time_type changed;
    std::vector<EncodingScan> scans;
};

} // namespace

std::vector<EncodingScan> scanEncodings(const std::filesystem::path& file, const JobContext& context)
{
    constexpr std::size_t kMost = 32; // a wizard asks again and again about two files
    static std::mutex mutex;
    static std::map<std::filesystem::path, Remembered> known;
    if (!std::filesystem::is_regular_file(file)) return scan(file, context); // which says what is wrong
    const auto size = std::filesystem::file_size(file);
    const auto changed = std::filesystem::last_write_time(file);
    {
        const std::scoped_lock lock(mutex);
        const auto found = known.find(file);
        if (found != known.end() && found->second.size == size && found->second.changed == changed)
            return found->second.scans;
    }
    auto scans = scan(file, context);
    const std::scoped_lock lock(mutex);
    if (known.size() >= kMost) known.clear();
    known[file] = {size, changed, scans};
    return scans;
}

} // namespace core::readers
