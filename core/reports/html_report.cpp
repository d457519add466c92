#include "core/reports/html_report.h"

#include "core/reports/html.h"
#include "core/reports/page_style.h"
#include "core/reports/sections.h"

#include <string_view>

namespace core::reports {

namespace {

std::string sectionOf(ReportSection section, const ReportContent& content, const Markup& markup)
{
    switch (section) {
    case ReportSection::Summary: return summarySection(content, markup);
    case ReportSection::Data: return dataSection(content, markup);
    case ReportSection::Models: return modelSection(content, markup);
    case ReportSection::Comparison: return comparisonSection(content, markup);
    case ReportSection::Slices: return sliceSection(content, markup);
    case ReportSection::Bias: return biasSection(content, markup);
    case ReportSection::Examples: return exampleSection(content, markup);
    case ReportSection::Parts: return extraSection(content, markup);
    case ReportSection::Limits: return limitSection(content, markup);
    case ReportSection::Settings: return settingSection(content, markup);
    }
    return {};
}

/// Its heading bears its name, so that a link or the window's list leads to it.
std::string named(ReportSection section, std::string html)
{
    constexpr std::string_view kHeading = "<h2";
    if (html.starts_with(kHeading)) html.insert(kHeading.size(), " id=\"" + std::string(enumName(section)) + "\"");
    return html;
}

std::string body(const ReportContent& content, const Markup& markup)
{
    auto html = Markup::heading(1, markup.say(Text::TitleOf, {content.project})) +
                Markup::paragraph(markup.say(Text::WrittenOn) + " " + content.writtenOn + " · " +
                                      markup.say(Text::Run) + " " + std::to_string(content.run.id.value),
                                  "meta");
    for (const auto section : content.sections) html += named(section, sectionOf(section, content, markup));
    return html;
}

std::string page(const ReportContent& content, const std::string& head, const std::string& body)
{
    return std::string("<!DOCTYPE html>\n<html lang=\"") + (content.language == Language::Japanese ? "ja" : "en") +
           "\">\n<head>\n<meta charset=\"utf-8\">\n" + head + "</head>\n<body>\n" + body + "</body>\n</html>\n";
}

} // namespace

std::string htmlReport(const ReportContent& content)
{
    const auto title = escaped(Markup(content.language, Medium::Web).say(Text::TitleOf, {content.project}));
    return page(content,
                "<meta name=\"viewport\" content=\"width=device-width\">\n<title>" + title + "</title>\n" +
                    std::string(kPageStyle),
                body(content, Markup(content.language, Medium::Web)));
}

std::string printedReport(const ReportContent& content)
{
    return page(content, std::string(kPrintStyle), body(content, Markup(content.language, Medium::Page)));
}

} // namespace core::reports
