#include "core/reports/markup.h"

#include "core/reports/charts.h"
#include "core/reports/html.h"

#include <algorithm>

namespace core::reports {

namespace {

constexpr int kPictureWidth = 88;
constexpr int kPictureHeight = 132;
constexpr std::size_t kCardsInARow = 6; ///< of a printed page

const char* styleOf(Card::Kind kind)
{
    switch (kind) {
    case Card::Kind::Plain: return "card";
    case Card::Kind::Next: return "card next";
    case Card::Kind::Disagrees: return "card disagrees";
    }
    return "card";
}

/// One class for each kind, as QTextDocument reads no two.
const char* pageStyleOf(Card::Kind kind)
{
    switch (kind) {
    case Card::Kind::Plain: return "card";
    case Card::Kind::Next: return "cardNext";
    case Card::Kind::Disagrees: return "cardDisagrees";
    }
    return "card";
}

std::string attribute(const char* name, const std::string& value)
{
    return value.empty() ? std::string() : std::string(" ") + name + "=\"" + value + '"';
}

} // namespace

std::string nameOf(const ReportItem& item)
{
    return item.title.empty() ? item.code : item.title;
}

std::string Markup::say(Text which, const std::vector<std::string>& parts) const
{
    std::string result;
    const auto pattern = say(which);
    for (std::size_t at = 0; at < pattern.size(); ++at) {
        const bool isPlace = pattern[at] == '{' && at + 2 < pattern.size() && pattern[at + 2] == '}';
        const auto part = isPlace ? static_cast<std::size_t>(pattern[at + 1] - '0') : parts.size();
        if (part >= parts.size()) {
            result += pattern[at];
            continue;
        }
        result += parts[part];
        at += 2;
    }
    return result;
}

std::string Markup::rank(int rank) const
{
    return m_language == Language::Japanese ? std::to_string(rank) + "位" : "rank " + std::to_string(rank);
}

std::string Markup::heading(int level, const std::string& words)
{
    const auto name = "h" + std::to_string(level);
    return "<" + name + ">" + escaped(words) + "</" + name + ">\n";
}

std::string Markup::paragraph(const std::string& words, const char* style)
{
    return "<p" + attribute("class", style) + ">" + escaped(words) + "</p>\n";
}

std::string Markup::band(const std::string& words, const char* style) const
{
    if (m_medium == Medium::Web) return paragraph(words, style);
    return std::string(R"(<table width="100%" cellspacing="0" cellpadding="8" class="plain"><tr><td class=")") + style +
           "\">" + escaped(words) + "</td></tr></table>\n";
}

std::string Markup::tableHead(const std::vector<std::string>& names, const std::vector<bool>& isNumber) const
{
    constexpr std::size_t kManyColumns = 9; // with more room between them they would be wider than the page
    std::string html = m_medium == Medium::Web
                           ? "<div class=\"wide\"><table>\n<thead><tr>"
                           : std::string(R"(<table class="rows" width="100%" cellspacing="0" cellpadding=")") +
                                 (names.size() < kManyColumns ? "4" : "2") + "\">\n<thead><tr>";
    for (std::size_t at = 0; at < names.size(); ++at)
        html += std::string(at < isNumber.size() && isNumber[at] ? R"(<th class="number" align="right">)"
                                                                 : "<th align=\"left\">") +
                escaped(names[at]) + "</th>";
    return html + "</tr></thead>\n";
}

std::string Markup::cell(const std::string& words)
{
    return "<td>" + escaped(words) + "</td>";
}

std::string Markup::number(const std::string& figure)
{
    return numberHtml(escaped(figure));
}

std::string Markup::numberHtml(const std::string& html)
{
    return R"(<td class="number" align="right">)" + html + "</td>";
}

std::string Markup::tableEnd() const
{
    return m_medium == Medium::Web ? "</table></div>\n" : "</table>\n";
}

std::string Markup::pairs(const std::vector<std::pair<std::string, std::string>>& rows) const
{
    std::string html = m_medium == Medium::Web
                           ? "<table>\n"
                           : "<table class=\"rows\" width=\"100%\" cellspacing=\"0\" cellpadding=\"4\">\n";
    for (const auto& [name, value] : rows)
        html += std::string("<tr><th align=\"left\"") + (m_medium == Medium::Web ? ">" : " width=\"40%\">") +
                escaped(name) + "</th><td>" + escaped(value) + "</td></tr>\n";
    return html + "</table>\n";
}

std::string Markup::chart(const std::string& svg, int width) const
{
    if (m_medium == Medium::Web) return svg;
    const auto drawn = standaloneSvg(svg, "Noto Sans CJK JP");
    const auto height = static_cast<int>(svgHeight(svg) * width / svgWidth(svg));
    return "<img src=\"" + svgUri(drawn) + "\" width=\"" + std::to_string(width) + "\" height=\"" +
           std::to_string(height) + "\">";
}

std::string Markup::foreignChart(const std::string& svg, const std::string& title, int width)
{
    const auto across = svgWidth(svg);
    const auto height = across > 0 ? static_cast<int>(svgHeight(svg) * width / across) : width / 2;
    return R"(<img class="chart" alt=")" + escaped(title) + "\" src=\"" + svgUri(svg) + "\" width=\"" +
           std::to_string(width) + "\" height=\"" + std::to_string(height) + "\">\n";
}

std::string Markup::picture(const ReportItem& item) const
{
    const auto size = [](int width, int height) {
        return " width=\"" + std::to_string(width) + "\" height=\"" + std::to_string(height) + "\"";
    };
    if (m_medium == Medium::Web) {
        if (item.picture.empty()) return "<div class=\"picture\">" + escaped(say(Text::NoPicture)) + "</div>";
        return R"(<img class="picture" alt=")" + escaped(nameOf(item)) + R"(" src=")" + jpegUri(item.picture) + R"(">)";
    }
    if (item.picture.empty())
        return "<img src=\"" + svgUri(noPictureSvg(say(Text::NoPicture), kPictureWidth, kPictureHeight)) + "\"" +
               size(kPictureWidth, kPictureHeight) + ">";
    const auto [width, height] = jpegSize(item.picture); // fitted, not stretched
    const double scale =
        std::min(static_cast<double>(kPictureWidth) / width, static_cast<double>(kPictureHeight) / height);
    return "<img src=\"" + jpegUri(item.picture) + "\"" +
           size(static_cast<int>(width * scale), static_cast<int>(height * scale)) + ">";
}

std::string Markup::strip(const std::vector<Card>& cards) const
{
    std::string html;
    if (m_medium == Medium::Web) {
        html = "<div class=\"strip\">\n";
        for (const auto& card : cards)
            html += std::string("<div class=\"") + styleOf(card.kind) + "\">" + card.html + "</div>\n";
        return html + "</div>\n";
    }
    html = "<table class=\"cards\" width=\"100%\" cellspacing=\"6\" cellpadding=\"5\">\n";
    for (std::size_t at = 0; at < cards.size(); ++at) {
        if (at % kCardsInARow == 0) html += at == 0 ? "<tr>" : "</tr>\n<tr>";
        html += std::string("<td class=\"") + pageStyleOf(cards[at].kind) + R"(" width="16.6%" valign="top">)" +
                cards[at].html + "</td>";
    }
    for (auto at = cards.size(); at % kCardsInARow != 0; ++at) html += "<td width=\"16.6%\"></td>";
    return html + "</tr>\n</table>\n";
}

} // namespace core::reports
