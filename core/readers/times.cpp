#include "core/readers/times.h"

#include "core/readers/text.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstring>
#include <string>

namespace core::readers {

namespace {

constexpr std::int64_t kSecondsPerHour = 3600;
constexpr std::int64_t kSecondsPerMinute = 60;
constexpr double kExcelEpoch = 25569; ///< 1970-01-01 in a spreadsheet's days

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

/// Eight digits at once (Lemire 2022, "Parsing integers quickly"). Nothing where one is none.
std::optional<std::int64_t> eightDigits(const char* at)
{
    std::uint64_t word = 0;
    std::memcpy(&word, at, sizeof word);
    const auto high = word & 0xF0F0F0F0F0F0F0F0U;
    const auto carried = (word + 0x0606060606060606U) & 0xF0F0F0F0F0F0F0F0U;
    if ((high | (carried >> 4U)) != 0x3333333333333333U) return std::nullopt;
    word -= 0x3030303030303030U;
    word = word * 10 + (word >> 8U); // pairs
    constexpr std::uint64_t kLowPairs = 0x000000FF000000FFU;
    constexpr std::uint64_t kHundred = 100 + (std::uint64_t{1'000'000} << 32U);
    constexpr std::uint64_t kOne = 1 + (std::uint64_t{10'000} << 32U);
    return static_cast<std::int64_t>(((word & kLowPairs) * kHundred + ((word >> 16U) & kLowPairs) * kOne) >> 32U);
}

/// Reads a time from left to right; every step says whether it could.
class Cursor {
public:
    explicit Cursor(std::string_view text) : m_rest(text) {}
    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }

    bool number(int& value, std::size_t most)
    {
        std::size_t digits = 0;
        value = 0;
        while (digits < std::min(most, m_rest.size()) && isDigit(m_rest[digits]))
            value = value * 10 + (m_rest[digits++] - '0');
        m_rest.remove_prefix(digits);
        return digits > 0;
    }

    bool any(std::initializer_list<std::string_view> marks)
    {
        const auto* const found =
            std::ranges::find_if(marks, [this](std::string_view mark) { return m_rest.starts_with(mark); });
        if (found == marks.end()) return false;
        m_rest.remove_prefix(found->size());
        return true;
    }

    /// The letters (ASCII) at hand, perhaps none.
    std::string_view word()
    {
        const auto isLetter = [](char letter) { return (letter | 0x20) >= 'a' && (letter | 0x20) <= 'z'; };
        const auto* const end = std::ranges::find_if_not(m_rest, isLetter);
        const auto word = m_rest.substr(0, static_cast<std::size_t>(end - m_rest.begin()));
        m_rest.remove_prefix(word.size());
        return word;
    }

    void skip(std::string_view letters)
    {
        m_rest.remove_prefix(std::min(m_rest.find_first_not_of(letters), m_rest.size()));
    }

private:
    std::string_view m_rest;
};

struct Fields {
    int year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0;
    std::int64_t offset = 0; ///< seconds east of UTC
};

std::optional<std::int64_t> secondsOf(const Fields& at)
{
    namespace chrono = std::chrono;
    const chrono::year_month_day day{chrono::year(at.year), chrono::month(static_cast<unsigned>(at.month)),
                                     chrono::day(static_cast<unsigned>(at.day))};
    constexpr int kLeapSecond = 60;
    if (!day.ok() || at.hour > 24 || at.minute > 59 || at.second > kLeapSecond) return std::nullopt;
    const auto days = chrono::sys_days(day).time_since_epoch().count();
    const auto seconds = std::int64_t{days} * 24 * kSecondsPerHour + at.hour * kSecondsPerHour +
                         at.minute * kSecondsPerMinute + at.second - at.offset;
    return seconds < 0 ? std::nullopt : std::optional(seconds);
}

/// AM and PM, before the clock as in Japanese or behind it.
enum class Half { None, Morning, Afternoon };

Half readHalf(Cursor& cursor)
{
    cursor.skip(" ");
    if (cursor.any({"午前", "AM", "am", "a.m."})) return Half::Morning;
    return cursor.any({"午後", "PM", "pm", "p.m."}) ? Half::Afternoon : Half::None;
}

bool readDigits(Cursor& cursor, Fields& at, bool hourWillDo)
{
    if (!cursor.number(at.hour, 2)) return false;
    if (!cursor.any({":", "時"})) return hourWillDo || cursor.atEnd();
    if (cursor.atEnd()) return true;
    if (!cursor.number(at.minute, 2)) return hourWillDo;
    if (cursor.any({":", "分"}) && cursor.number(at.second, 2)) {
        if (cursor.any({".", ","})) cursor.skip("0123456789");
        cursor.any({"秒"});
    }
    return true;
}

bool readClock(Cursor& cursor, Fields& at)
{
    constexpr int kNoon = 12;
    auto half = readHalf(cursor);
    cursor.skip(" ");
    auto hourAlone = cursor;
    if (half == Half::None && hourAlone.number(at.hour, 2)) half = readHalf(hourAlone); // 10 PM
    if (!readDigits(cursor, at, half != Half::None)) return false;
    if (const auto behind = readHalf(cursor); behind != Half::None) half = behind;
    if (half == Half::None) return true;
    if (at.hour > kNoon) return false;
    at.hour = at.hour % kNoon + (half == Half::Afternoon ? kNoon : 0);
    return true;
}

bool readZone(Cursor& cursor, Fields& at)
{
    cursor.skip(" ");
    if (cursor.atEnd() || cursor.any({"Z", "z", "UTC", "GMT"})) return cursor.atEnd();
    if (cursor.any({"JST"})) {
        at.offset = 9 * kSecondsPerHour;
        return cursor.atEnd();
    }
    const bool east = cursor.any({"+"});
    if (!east && !cursor.any({"-"})) return false;
    int hours = 0;
    int minutes = 0;
    if (!cursor.number(hours, 2)) return false;
    cursor.any({":"});
    cursor.number(minutes, 2);
    at.offset = (east ? 1 : -1) * (hours * kSecondsPerHour + minutes * kSecondsPerMinute);
    return cursor.atEnd();
}

/// 11/23/2026 and 23.11.2026, the two numbers as they stand; dots are only written behind a day.
struct YearLast {
    int first = 0, second = 0, year = 0;
    bool dots = false;

    bool read(Cursor& cursor)
    {
        if (!cursor.number(first, 2)) return false;
        dots = cursor.any({"."});
        const std::string_view mark = dots ? "." : cursor.any({"-"}) ? "-" : "/";
        if (!dots && mark == "/" && !cursor.any({"/"})) return false;
        return cursor.number(second, 2) && cursor.any({mark}) && cursor.number(year, 4) && year >= 1970;
    }
};

/// English names, three letters or whole; 0 for anything else.
int monthNamed(std::string_view word)
{
    constexpr std::array<std::string_view, 12> kMonths{"january",   "february", "march",    "april",
                                                       "may",       "june",     "july",     "august",
                                                       "september", "october",  "november", "december"};
    std::string small;
    for (const char letter : word) small += static_cast<char>(letter | 0x20); // ASCII letters
    constexpr std::size_t kShort = 3;
    for (std::size_t month = 0; month < kMonths.size(); ++month)
        if (small == kMonths[month] || small == kMonths[month].substr(0, kShort)) return static_cast<int>(month) + 1;
    return 0;
}

/// 16-Sep-2020, 16 September 2020, Sep 16, 2020.
bool readNamedMonth(Cursor& cursor, Fields& at)
{
    constexpr std::string_view kMarks = " -/.,";
    at.month = monthNamed(cursor.word());
    cursor.skip(kMarks);
    if (!cursor.number(at.day, 2)) return false;
    cursor.skip(kMarks);
    if (at.month == 0) {
        at.month = monthNamed(cursor.word());
        cursor.skip(kMarks);
    }
    if (at.month == 0 || !cursor.number(at.year, 4) || at.year < 1970) return false;
    cursor.any({","});
    return true;
}

bool readDay(Cursor& cursor, Fields& at, DayOrder order)
{
    if (auto named = cursor; readNamedMonth(named, at)) {
        cursor = named;
        return true;
    }
    auto yearLast = cursor;
    if (YearLast day; day.read(yearLast)) {
        if (day.dots) order = DayOrder::DayFirst;
        if (order != DayOrder::DayFirst && order != DayOrder::MonthFirst) return false;
        at.year = day.year;
        at.day = order == DayOrder::DayFirst ? day.first : day.second;
        at.month = order == DayOrder::DayFirst ? day.second : day.first;
        cursor = yearLast;
        cursor.any({","});
        return true;
    }
    if (!cursor.number(at.year, 4) || at.year < 1970 || !cursor.any({"-", "/", ".", "年"})) return false;
    if (!cursor.number(at.month, 2) || !cursor.any({"-", "/", ".", "月"})) return false;
    if (!cursor.number(at.day, 2)) return false;
    cursor.any({"日"});
    return true;
}

std::optional<std::int64_t> parseCalendar(std::string_view text, DayOrder order)
{
    Cursor cursor(text);
    Fields at;
    if (!readDay(cursor, at, order)) return std::nullopt;
    cursor.any({"T", "t"});
    cursor.skip(" ");
    if (!cursor.atEnd() && !(readClock(cursor, at) && readZone(cursor, at))) return std::nullopt;
    return secondsOf(at);
}

/// 20261123 and 20261123100000.
std::optional<std::int64_t> parseCompact(std::string_view digits)
{
    Cursor cursor(digits);
    Fields at;
    if (!cursor.number(at.year, 4) || at.year < 1970 || at.year > 2199) return std::nullopt;
    cursor.number(at.month, 2);
    cursor.number(at.day, 2);
    if (!cursor.atEnd()) {
        cursor.number(at.hour, 2);
        cursor.number(at.minute, 2);
        cursor.number(at.second, 2);
    }
    return secondsOf(at);
}

std::optional<std::int64_t> parseUnix(std::string_view digits)
{
    constexpr std::size_t kCompactDay = 8;
    constexpr std::size_t kCompactSecond = 14;
    constexpr std::size_t kMostDigits = 18;
    if (digits.size() > kMostDigits) return std::nullopt;
    if (digits.size() == kCompactDay || digits.size() == kCompactSecond)
        if (const auto compact = parseCompact(digits)) return compact;
    std::int64_t value = 0;
    for (const char digit : digits) value = value * 10 + (digit - '0');
    constexpr std::int64_t kMostSeconds = 100'000'000'000; // the year 5138; milliseconds of 1973
    constexpr std::int64_t kThousand = 1000;
    while (value >= kMostSeconds) value /= kThousand;
    return value;
}

/// Days and parts of a day since 1899-12-30; nothing before 1970.
std::optional<double> excelDays(std::string_view text)
{
    constexpr std::size_t kMostDigits = 6;
    const auto point = std::min(text.find_first_of(".,"), text.size());
    const auto parts = text.substr(std::min(point + 1, text.size()));
    if (point == 0 || point > kMostDigits || !std::ranges::all_of(text.substr(0, point), isDigit) ||
        !std::ranges::all_of(parts, isDigit))
        return std::nullopt;
    double days = 0;
    for (const char digit : text.substr(0, point)) days = days * 10 + (digit - '0');
    double unit = 1;
    for (const char digit : parts) days += (unit /= 10) * (digit - '0');
    return days < kExcelEpoch ? std::nullopt : std::optional(days);
}

} // namespace

bool isExcelDay(std::string_view text)
{
    constexpr double kFirst = 32874; // 1990-01-01
    constexpr double kLast = 73051;  // 2100-01-01
    const auto days = excelDays(trimmed(text));
    return days && *days >= kFirst && *days < kLast;
}

DayOrder dayOrderOf(std::string_view text)
{
    constexpr int kMonths = 12;
    const auto plain = normalized(text);
    Cursor cursor(plain);
    YearLast day;
    if (!day.read(cursor) || day.dots) return DayOrder::Unknown;
    if (day.first > kMonths && day.second <= kMonths) return DayOrder::DayFirst;
    return day.second > kMonths && day.first <= kMonths ? DayOrder::MonthFirst : DayOrder::Unknown;
}

std::optional<std::int64_t> parseTime(std::string_view text, DayOrder order)
{
    constexpr std::size_t kUnixDigits = 10; // seconds from 2001 to 2286, which nearly every log holds
    if (text.size() == kUnixDigits && isDigit(text[8]) && isDigit(text[9]))
        if (const auto eight = eightDigits(text.data()))
            return *eight * 100 + std::int64_t{text[8] - '0'} * 10 + (text[9] - '0');
    text = trimmed(text);
    if (text.empty()) return std::nullopt;
    if (order == DayOrder::ExcelDays)
        if (const auto days = excelDays(text))
            return std::llround((*days - kExcelEpoch) * 24 * static_cast<double>(kSecondsPerHour));
    if (std::ranges::all_of(text, isDigit)) return parseUnix(text);
    if (!isAscii(text)) {
        const auto plain = normalized(text);
        if (std::ranges::all_of(plain, isDigit)) return parseUnix(plain);
        return parseCalendar(plain, order);
    }
    const auto point = text.find('.'); // 1600257600.25, as data frames write it
    constexpr std::size_t kFewestUnixDigits = 9;
    if (point != std::string_view::npos && point >= kFewestUnixDigits &&
        std::ranges::all_of(text.substr(0, point), isDigit) && std::ranges::all_of(text.substr(point + 1), isDigit))
        return parseUnix(text.substr(0, point));
    return parseCalendar(text, order);
}

} // namespace core::readers
