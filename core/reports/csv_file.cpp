#include "core/base/part_file.h"
#include "core/reports/csv_field.h"
#include "core/reports/table_file.h"

#include <array>
#include <charconv>
#include <cmath>
#include <stdexcept>
#include <utility>

namespace core::reports {

namespace {

constexpr std::size_t kAtOnce = std::size_t{1} << 16;

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
        for (const auto& column : columns) line += (line.empty() ? "" : ",") + csvText(column.name);
        put(line);
    }

    void add(std::span<const Cell> row) override
    {
        std::string line;
        for (std::size_t at = 0; at < m_columns.size(); ++at) {
            if (at > 0) line += ',';
            if (const auto* text = std::get_if<std::string>(&row[at]))
                line += csvText(*text);
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
