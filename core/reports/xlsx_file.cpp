#include "core/base/error.h"
#include "core/base/part_file.h"
#include "core/reports/table_file.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>
#include <map>
#include <set>
#include <utility>

#include <unistd.h>

namespace core::reports {

namespace {

constexpr lxw_row_t kMostRows = 1'048'576; ///< of a sheet, its header among them
constexpr std::size_t kMostLetters = 32'767;
constexpr std::size_t kMostNameLetters = 31;
constexpr lxw_row_t kMeasuredRows = 200; ///< whose widths a column follows
constexpr double kNarrowest = 6;
constexpr double kWidest = 60;

bool beginsLetter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

/// UTF-8 cut behind so many UTF-16 units, which is how Excel counts.
std::string cutTo(const std::string& text, std::size_t most)
{
    std::size_t units = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!beginsLetter(text[at])) continue;
        units += static_cast<unsigned char>(text[at]) >= 0xF0U ? 2 : 1;
        if (units > most) return text.substr(0, at);
    }
    return text;
}

/// What XML can hold.
std::string printable(std::string text)
{
    std::erase_if(text,
                  [](char each) { return static_cast<unsigned char>(each) < 0x20 && each != '\n' && each != '\t'; });
    return cutTo(text, kMostLetters);
}

/// In letters of the normal font; a Japanese one takes two.
double widthOf(const std::string& text)
{
    double width = 0;
    for (const char each : text)
        if (beginsLetter(each)) width += static_cast<unsigned char>(each) >= 0xE3U ? 2 : 1;
    return width;
}

/// The library writes a path of its own; what it wrote goes on through a PartFile.
class Draft {
public:
    Draft() : m_path((std::filesystem::temp_directory_path() / "denju-XXXXXX").string())
    {
        const int handle = ::mkstemp(m_path.data());
        if (handle < 0) throw Error(ErrorCode::FileWriteFailed, m_path);
        ::close(handle);
    }
    ~Draft() { ::unlink(m_path.c_str()); }
    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;
    [[nodiscard]] const std::string& path() const { return m_path; }

private:
    std::string m_path;
};

class XlsxFile : public TableFile {
public:
    explicit XlsxFile(std::filesystem::path target) : m_target(std::move(target)), m_file(m_target)
    {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        m_book = workbook_new_opt(m_draft.path().c_str(), &options);
        if (m_book == nullptr) throw Error(ErrorCode::MemoryShort, m_target.string());
        m_heading = workbook_add_format(m_book);
        format_set_bold(m_heading);
        format_set_bg_color(m_heading, 0xF8F6F3);
        format_set_bottom(m_heading, LXW_BORDER_THIN);
        format_set_text_wrap(m_heading);
        format_set_align(m_heading, LXW_ALIGN_VERTICAL_TOP);
    }
    ~XlsxFile() override
    {
        if (m_book != nullptr) workbook_close(m_book); // which frees it; the draft is thrown away
    }
    XlsxFile(const XlsxFile&) = delete;
    XlsxFile& operator=(const XlsxFile&) = delete;

    void begin(const std::string& name, const std::vector<TableColumn>& columns) override
    {
        fitColumns();
        m_name = name;
        m_columns = columns;
        openSheet();
    }

    void add(std::span<const Cell> row) override
    {
        if (m_row == kMostRows) {
            fitColumns();
            openSheet();
        }
        for (std::size_t at = 0; at < m_columns.size(); ++at) write(at, row[at]);
        ++m_row;
    }

    void finish() override
    {
        fitColumns();
        const auto fault = workbook_close(std::exchange(m_book, nullptr));
        if (fault != LXW_NO_ERROR) throw Error(ErrorCode::FileWriteFailed, m_target.string());
        std::ifstream draft(m_draft.path(), std::ios::binary);
        std::array<char, std::size_t{1} << 16> bytes{};
        while (draft.read(bytes.data(), std::ssize(bytes)) || draft.gcount() > 0)
            m_file.write(bytes.data(), static_cast<std::size_t>(draft.gcount()));
        if (!draft.eof()) throw Error(ErrorCode::FileWriteFailed, m_target.string());
        m_file.finish();
    }

private:
    /// As Excel allows them: 31 letters, none of []:*?/\, no apostrophe at an end, none twice (whatever their case).
    std::string sheetName()
    {
        auto name = m_name.empty() ? std::string("Table") : m_name;
        for (char& each : name)
            if (std::string_view("[]:*?/\\'").find(each) != std::string_view::npos) each = ' ';
        auto free = cutTo(name, kMostNameLetters);
        for (int number = 2; !m_names.insert(lowered(free)).second; ++number) {
            const auto tail = " (" + std::to_string(number) + ")";
            free = cutTo(name, kMostNameLetters - tail.size()) + tail;
        }
        return free;
    }
    static std::string lowered(std::string text)
    {
        for (char& each : text)
            if (each >= 'A' && each <= 'Z') each = static_cast<char>(each - 'A' + 'a');
        return text;
    }

    void openSheet()
    {
        m_sheet = workbook_add_worksheet(m_book, sheetName().c_str());
        if (m_sheet == nullptr) throw Error(ErrorCode::FileWriteFailed, m_target.string());
        worksheet_freeze_panes(m_sheet, 1, 0);
        m_widths.assign(m_columns.size(), kNarrowest);
        m_row = 0;
        for (std::size_t at = 0; at < m_columns.size(); ++at) {
            const auto name = printable(m_columns[at].name);
            worksheet_write_string(m_sheet, 0, static_cast<lxw_col_t>(at), name.c_str(), m_heading);
            measure(at, std::min(widthOf(name), 2 * widthOf(name) / 3 + 4)); // it may take two lines
        }
        m_row = 1;
    }

    void write(std::size_t column, const Cell& cell)
    {
        const auto place = static_cast<lxw_col_t>(column);
        lxw_error fault = LXW_NO_ERROR;
        if (const auto* text = std::get_if<std::string>(&cell)) {
            if (text->empty()) return;
            const auto written = printable(*text);
            fault = worksheet_write_string(m_sheet, m_row, place, written.c_str(), nullptr);
            measure(column, widthOf(written));
        } else if (const auto* number = std::get_if<double>(&cell); number != nullptr && std::isfinite(*number)) {
            const auto decimals = m_columns[column].decimals;
            fault = worksheet_write_number(m_sheet, m_row, place, *number, decimals < 0 ? nullptr : format(decimals));
            measure(column,
                    std::max(1.0, std::floor(std::log10(std::max(1.0, std::abs(*number))) * 4 / 3)) + 3 + decimals);
        }
        if (fault != LXW_NO_ERROR) throw Error(ErrorCode::FileWriteFailed, m_target.string());
    }

    lxw_format* format(int decimals)
    {
        auto& known = m_formats[decimals];
        if (known == nullptr) {
            known = workbook_add_format(m_book);
            const auto pattern =
                decimals == 0 ? std::string("#,##0") : "0." + std::string(static_cast<std::size_t>(decimals), '0');
            format_set_num_format(known, pattern.c_str());
        }
        return known;
    }

    void measure(std::size_t column, double width)
    {
        if (m_row < kMeasuredRows) m_widths[column] = std::max(m_widths[column], width);
    }
    void fitColumns()
    {
        if (m_sheet == nullptr) return;
        for (std::size_t at = 0; at < m_widths.size(); ++at)
            worksheet_set_column(m_sheet, static_cast<lxw_col_t>(at), static_cast<lxw_col_t>(at),
                                 std::min(m_widths[at] + 2, kWidest), nullptr);
        if (m_row > 1 && !m_columns.empty())
            worksheet_autofilter(m_sheet, 0, 0, m_row - 1, static_cast<lxw_col_t>(m_columns.size() - 1));
    }

    std::filesystem::path m_target;
    PartFile m_file;
    Draft m_draft;
    lxw_workbook* m_book = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    lxw_format* m_heading = nullptr;
    std::map<int, lxw_format*> m_formats; ///< by decimals
    std::set<std::string> m_names;
    std::string m_name;
    std::vector<TableColumn> m_columns;
    std::vector<double> m_widths;
    lxw_row_t m_row = 0;
};

} // namespace

std::unique_ptr<TableFile> xlsxFile(const std::filesystem::path& target)
{
    return std::make_unique<XlsxFile>(target);
}

} // namespace core::reports
