#include "core/reports/charts.h"
#include "core/reports/html.h"

#include <array>
#include <charconv>
#include <utility>

namespace core::reports {

namespace {

/// What the classes of page_style.h mean for a reader without a style sheet, in the light colours.
constexpr std::array<std::pair<std::string_view, std::string_view>, 16> kLooks{{
    {"axis", R"(stroke="#857f75")"},
    {"grid", R"(stroke="#e8e5df")"},
    {"whisker", R"(stroke="#545a61" stroke-width="1.5")"},
    {"student", R"(fill="#1f5fa8")"},
    {"teacher", R"(fill="#ac451c")"},
    {"base", R"(fill="#ffffff" stroke="#4e5359" stroke-width="1.5")"},
    {"attention", R"(fill="#fbf1d6" stroke="#8a6400")"},
    {"hatch", R"(stroke="#8a6400")"},
    {"effect", R"(fill="#2c343c")"},
    {"frame", R"(fill="#f8f6f3" stroke="#857f75" stroke-dasharray="4 3")"},
    {"title", R"(fill="#1d2227" font-size="13" font-weight="600")"},
    {"name", R"(fill="#1d2227")"},
    {"tick", R"(fill="#545a61" font-size="11" text-anchor="middle")"},
    {"tick strong", R"(fill="#1d2227" font-size="11" font-weight="600" text-anchor="middle")"},
    {"figure", R"(fill="#1d2227" text-anchor="end")"},
    {"bars", ""},
}};

std::string_view lookOf(std::string_view name)
{
    for (const auto& [each, look] : kLooks)
        if (each == name) return look;
    return {};
}

/// The number at `index` of viewBox="a b c d".
double viewBox(std::string_view svg, int index)
{
    constexpr std::string_view kName = "viewBox=\"";
    auto at = svg.find(kName);
    if (at == std::string_view::npos) return 0;
    at += kName.size();
    for (; index > 0; --index) {
        at = svg.find(' ', at);
        if (at == std::string_view::npos) return 0;
        ++at;
    }
    double value = 0;
    std::from_chars(svg.data() + at, svg.data() + svg.size(), value);
    return value;
}

} // namespace

double svgWidth(std::string_view svg)
{
    return viewBox(svg, 2);
}

double svgHeight(std::string_view svg)
{
    return viewBox(svg, 3);
}

std::string noPictureSvg(const std::string& words, int width, int height)
{
    const auto across = std::to_string(width);
    const auto down = std::to_string(height);
    const std::string svg = "<svg viewBox=\"0 0 " + across + " " + down + R"("><rect x="0.5" y="0.5" width=")" +
                            std::to_string(width - 1) + "\" height=\"" + std::to_string(height - 1) +
                            R"(" class="frame"/><text x=")" + std::to_string(width / 2) + "\" y=\"" +
                            std::to_string(height / 2 + 4) + R"(" class="tick">)" + escaped(words) + "</text></svg>";
    return standaloneSvg(svg, "Noto Sans CJK JP");
}

std::string standaloneSvg(const std::string& svg, const std::string& family)
{
    constexpr std::string_view kHead = "<svg";
    constexpr std::string_view kClass = "class=\"";
    std::string result(kHead);
    result += R"( xmlns="http://www.w3.org/2000/svg" width=")" + fixed(svgWidth(svg), 0) + "\" height=\"" +
              fixed(svgHeight(svg), 0) + "\" font-family=\"" + escaped(family) + R"(" font-size="12")";
    for (std::size_t at = kHead.size(); at < svg.size();) {
        const auto found = svg.find(kClass, at);
        result.append(svg, at, found == std::string::npos ? found : found - at);
        if (found == std::string::npos) break;
        const auto from = found + kClass.size();
        const auto to = svg.find('"', from);
        result += lookOf(std::string_view(svg).substr(from, to - from));
        at = to + 1;
    }
    while (result.ends_with('\n')) result.pop_back();
    return result;
}

} // namespace core::reports
