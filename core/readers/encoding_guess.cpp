#include "core/readers/encoding_guess.h"

#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace core::readers {

namespace {

/// What it costs to believe that a text holds this character, in nats, by and large.
constexpr double kUsual = 1;    ///< kana, the kanji of JIS level 1, full-width forms, an accent within a word
constexpr double kSeldom = 4;   ///< half-width katakana, other kanji, a sign
constexpr double kUnlikely = 6; ///< what a shop's log hardly holds
constexpr double kImpossible = 12;

struct Cost {
    double nats = 0;
    std::int64_t good = 0;
    std::int64_t bad = 0;
    std::int64_t kana = 0; ///< of the good ones
};

/// Level 1 of JIS X 0208 are the kanji in daily use; CP932 has them before its lead byte 0x98.
class KanjiLevels {
public:
    KanjiLevels() : m_converter(ucnv_open("windows-31j", &m_status)) {}
    KanjiLevels(const KanjiLevels&) = delete;
    KanjiLevels& operator=(const KanjiLevels&) = delete;
    ~KanjiLevels() { ucnv_close(m_converter); }

    bool isDaily(UChar32 letter)
    {
        constexpr UChar32 kEndOfPlane = 0x10000;
        constexpr unsigned char kLevel2 = 0x98;
        if (letter >= kEndOfPlane || U_FAILURE(m_status)) return false;
        const auto unit = static_cast<UChar>(letter);
        std::array<char, 4> bytes{};
        UErrorCode status = U_ZERO_ERROR;
        const auto size =
            ucnv_fromUChars(m_converter, bytes.data(), static_cast<std::int32_t>(bytes.size()), &unit, 1, &status);
        return size == 2 && static_cast<unsigned char>(bytes[0]) < kLevel2;
    }

private:
    UErrorCode m_status = U_ZERO_ERROR;
    UConverter* m_converter;
};

double costOf(UChar32 letter, bool behindLetter, KanjiLevels& levels)
{
    if (letter >= 0xFF61 && letter <= 0xFF9F) return kSeldom;
    if (letter >= 0x3000 && letter <= 0x30FF) return kUsual;
    if (letter >= 0xFF00 && letter <= 0xFF60) return kUsual;
    if (letter == 0xFEFF) return 0;
    switch (u_charType(letter)) {
    case U_UNASSIGNED:
    case U_CONTROL_CHAR:
    case U_SURROGATE: return kImpossible;
    case U_PRIVATE_USE_CHAR: return kUnlikely;
    case U_OTHER_LETTER: return levels.isDaily(letter) ? kUsual : kSeldom;
    case U_UPPERCASE_LETTER:
    case U_LOWERCASE_LETTER: return letter < 0x250 ? (behindLetter ? kUsual : kSeldom) : kSeldom;
    default: return kSeldom;
    }
}

bool isTextControl(UChar32 letter)
{
    return letter == '\t' || letter == '\n' || letter == '\r' || letter == 0x1A;
}

/// `text` is UTF-8 with kUndecodable in it, perhaps cut at its end.
Cost costOfText(std::string_view text)
{
    Cost cost;
    KanjiLevels levels;
    bool behindLetter = false;
    const auto size = static_cast<std::int32_t>(text.size());
    for (std::int32_t at = 0; at < size;) {
        const auto start = at;
        UChar32 letter = 0;
        U8_NEXT(reinterpret_cast<const std::uint8_t*>(text.data()), at, size, letter);
        constexpr std::int32_t kLongest = 4;
        const bool cut = letter < 0 && at == size && size - start < kLongest &&
                         text[static_cast<std::size_t>(start)] != kUndecodable;
        if (cut) break;
        if (letter < 0 || (letter < 0x20 && !isTextControl(letter))) {
            ++cost.bad;
            cost.nats += kImpossible;
            behindLetter = false;
        } else if (letter >= 0x80) {
            const auto nats = costOf(letter, behindLetter, levels);
            ++(nats == kImpossible ? cost.bad : cost.good);
            if (letter > 0x3040 && letter <= 0x30FF) ++cost.kana;
            cost.nats += nats;
            behindLetter = u_isalpha(letter) != 0;
        } else {
            behindLetter = u_isalpha(letter) != 0;
        }
    }
    return cost;
}

Cost costOf(std::string_view sample, Encoding encoding)
{
    std::string text;
    TextDecoder(encoding).decode(sample, /*last=*/false, text);
    auto cost = costOfText(text);
    // Half-width katakana of CP932 are kanji in EUC-JP, in which no Japanese text is without kana.
    if (encoding == Encoding::EucJp && cost.kana == 0) cost.nats += kImpossible * static_cast<double>(cost.good);
    return cost;
}

bool isWide(Encoding encoding)
{
    return encoding == Encoding::Utf16Le || encoding == Encoding::Utf16Be;
}

/// UTF-16 of any log is full of digits and separators, each with a byte 0: which byte of a pair they are tells it.
bool mayBeWide(std::string_view sample, Encoding encoding)
{
    if (sample.starts_with("\xFF\xFE")) return encoding == Encoding::Utf16Le;
    if (sample.starts_with("\xFE\xFF")) return encoding == Encoding::Utf16Be;
    std::array<std::int64_t, 2> zeros{};
    for (std::size_t at = 0; at < sample.size(); ++at)
        if (sample[at] == '\0') ++zeros[at % 2];
    constexpr std::int64_t kOneIn = 20;
    const std::size_t wanted = encoding == Encoding::Utf16Le ? 1 : 0;
    return zeros[wanted] * kOneIn >= std::ssize(sample) && zeros[1 - wanted] * kOneIn < zeros[wanted];
}

bool hasEscapes(std::string_view sample)
{
    return sample.find("\x1b$B") != std::string_view::npos || sample.find("\x1b$@") != std::string_view::npos ||
           sample.find("\x1b(I") != std::string_view::npos;
}

/// How much of a sample speaks for one encoding or another.
double evidenceOf(std::string_view sample)
{
    constexpr std::int64_t kEnough = 16; // more does not make it surer: the sample may be untypical
    const auto telling = std::ranges::count_if(
        sample, [](char byte) { return static_cast<unsigned char>(byte) >= 0x80 || byte == '\0' || byte == '\x1b'; });
    return static_cast<double>(std::min<std::int64_t>(telling, kEnough)) /
           static_cast<double>(std::max<std::int64_t>(telling, 1));
}

/// Among encodings that read a sample equally well.
double priorOf(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8: return 0;
    case Encoding::Cp932: return 2;
    case Encoding::EucJp:
    case Encoding::Windows1252: return 4;
    case Encoding::Iso2022Jp:
    case Encoding::Utf16Le:
    case Encoding::Utf16Be: return 6;
    }
    return 0;
}

} // namespace

std::vector<EncodingLikelihood> rankEncodings(std::string_view sample)
{
    constexpr std::size_t kLooked = std::size_t{1} << 18;
    sample = sample.substr(0, kLooked);
    const auto weight = evidenceOf(sample);
    std::vector<EncodingLikelihood> ranked;
    double sum = 0;
    for (const auto& [encoding, name] : EnumNames<Encoding>::names) {
        auto cost = costOf(sample, encoding);
        const bool ruledOut =
            isWide(encoding) ? !mayBeWide(sample, encoding) : encoding == Encoding::Iso2022Jp && !hasEscapes(sample);
        constexpr double kRuledOut = 50;
        const auto nats = cost.nats * weight + priorOf(encoding) + (ruledOut ? kRuledOut : 0);
        ranked.push_back({encoding, std::exp(-nats), cost.good, cost.bad});
        sum += ranked.back().likelihood;
    }
    for (auto& each : ranked) each.likelihood = sum > 0 ? each.likelihood / sum : 0;
    std::ranges::stable_sort(ranked, std::greater(), &EncodingLikelihood::likelihood);
    return ranked;
}

std::optional<Encoding> guessEncoding(std::string_view sample)
{
    constexpr std::int64_t kClearly = 10;
    const auto best = rankEncodings(sample).front();
    const bool reads = best.bad == 0 || best.good >= kClearly * best.bad;
    return reads && best.likelihood > 0 ? std::optional(best.encoding) : std::nullopt;
}

} // namespace core::readers
