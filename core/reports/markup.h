#pragma once

#include "core/reports/report_content.h"
#include "core/reports/texts.h"

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace core::reports {

/// For what a page is written: a browser, or QTextDocument (the PDF and the window's preview), which knows neither
/// inline SVG nor boxes that float, but tables and pictures.
enum class Medium { Web, Page };

/// A box of a strip: an event or a recommendation.
struct Card {
    enum class Kind { Plain, Next, Disagrees };
    Kind kind = Kind::Plain;
    std::string html;
};

/// Writes the report's building blocks as its medium reads them. Texts given are plain unless they are called html.
class Markup {
public:
    Markup(Language language, Medium medium) : m_language(language), m_medium(medium) {}

    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] Medium medium() const { return m_medium; }
    [[nodiscard]] std::string say(Text which) const { return std::string(text(which, m_language)); }
    /// With {0}, {1}, ... filled in.
    [[nodiscard]] std::string say(Text which, const std::vector<std::string>& parts) const;
    [[nodiscard]] std::string rank(int rank) const;

    [[nodiscard]] static std::string heading(int level, const std::string& words);
    [[nodiscard]] static std::string paragraph(const std::string& words, const char* style = "");
    [[nodiscard]] std::string band(const std::string& words, const char* style) const;

    [[nodiscard]] std::string tableHead(const std::vector<std::string>& names, const std::vector<bool>& isNumber) const;
    [[nodiscard]] static std::string cell(const std::string& words);
    [[nodiscard]] static std::string number(const std::string& figure);
    [[nodiscard]] static std::string numberHtml(const std::string& html);
    [[nodiscard]] std::string tableEnd() const;
    /// Names at the left, their values at the right.
    [[nodiscard]] std::string pairs(const std::vector<std::pair<std::string, std::string>>& rows) const;

    /// `svg` as charts.h draws it, `width` pixels wide.
    [[nodiscard]] std::string chart(const std::string& svg, int width) const;
    /// An SVG of unknown origin: shown as a picture, so that nothing in it runs.
    [[nodiscard]] static std::string foreignChart(const std::string& svg, const std::string& title, int width);
    [[nodiscard]] std::string picture(const ReportItem& item) const;
    [[nodiscard]] std::string strip(const std::vector<Card>& cards) const;

private:
    Language m_language;
    Medium m_medium;
};

/// Pictures before codes; the code stands only where there is no title. Plain text.
std::string nameOf(const ReportItem& item);

} // namespace core::reports
