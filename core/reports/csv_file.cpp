#include "core/base/part_file.h"
#include "core/reports/table_file.h"

#include <array>
#include <charconv>
#include <cmath>
#include <stdexcept>
#include <utility>

namespace core::reports {

namespace {

constexpr std::size_t kAtOnce = std::size_t{1} << 16;

bool isNumber(std::string_view text)
{
    double value = 0;
    if (text.starts_with('+')) text.remove_prefix(1);
    const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
    return result.ec == std::errc() && result.ptr == text.data() + text.size();
}

/// What a spreadsheet would take for a formula gets an apostrophe before it; a plain "-3" is none.
std::string harmless(const std::string& text)
{
    const bool looksSo = !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos;
    return looksSo && !isNumber(text) ? "'" + text : text;
}

std::string quoted(const std::string& text)
{
    if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
    std::string result = "\"";
    for (const char each : text) {
        if (each == '"') result += '"';
        result += each;
    }
    return result + '"';
}

std::string numberText(double value, int decimals)
{
    if (!std::isfinite(value)) return {};
    std::array<char, 400> text{};
    auto* const end = text.data() + text.size();
    const auto result = decimals < 0 ? std::to_chars(text.data(), end, value)
                                     : std::to_chars(text.data(), end, value, std::chars_format::fixed, decimals);
    return {text.data(), result.ptr};
}

class CsvFile : public TableFile {
public:
    CsvFile(const std::filesystem::path& target, Encode encode) : m_file(target), m_encode(std::move(encode)) {}

    void begin(const std::string&, const std::vector<TableColumn>& columns) override
    {
        if (!m_columns.empty()) throw std::logic_error("a CSV file holds one table");
        m_columns = columns;
        if (!m_encode) m_text = "\xEF\xBB\xBF";
        std::string line;
        for (const auto& column : columns) line += (line.empty() ? "" : ",") + quoted(harmless(column.name));
        put(line);
    }

    void add(std::span<const Cell> row) override
    {
        std::string line;
        for (std::size_t at = 0; at < m_columns.size(); ++at) {
            if (at > 0) line += ',';
            if (const auto* text = std::get_if<std::string>(&row[at]))
                line += quoted(harmless(*text));
            else if (const auto* number = std::get_if<double>(&row[at]))
                line += numberText(*number, m_columns[at].decimals);
        }
        put(line);
    }

    void finish() override
    {
        flush();
        m_file.finish();
    }

private:
    void put(const std::string& line)
    {
        if (m_encode)
            m_encode(line, m_text);
        else
            m_text += line;
        m_text += "\r\n";
        if (m_text.size() >= kAtOnce) flush();
    }
    void flush()
    {
        m_file.write(m_text.data(), m_text.size());
        m_text.clear();
    }

    PartFile m_file;
    Encode m_encode;
    std::vector<TableColumn> m_columns;
    std::string m_text;
};

} // namespace

std::unique_ptr<TableFile> csvFile(const std::filesystem::path& target, Encode encode)
{
    return std::make_unique<CsvFile>(target, std::move(encode));
}

} // namespace core::reports
