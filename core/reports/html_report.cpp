#include "core/reports/html_report.h"

#include "core/base/field_text.h"
#include "core/reports/comparison_section.h"
#include "core/reports/example_section.h"
#include "core/reports/html.h"
#include "core/reports/page_style.h"
#include "core/reports/texts.h"

namespace core::reports {

namespace {

std::string row(std::string_view name, const std::string& value)
{
    return "<tr><th>" + escaped(name) + "</th><td>" + escaped(value) + "</td></tr>\n";
}

std::string countOf(std::int64_t part, std::int64_t whole)
{
    if (whole == 0) return grouped(part);
    return grouped(part) + " (" + fixed(100.0 * static_cast<double>(part) / static_cast<double>(whole), 1) + "%)";
}

std::string dataSection(const ReportContent& content)
{
    const auto say = [&](Text which) { return text(which, content.language); };
    const auto& data = content.data;
    return "<h2>" + escaped(say(Text::Data)) + "</h2>\n<table>\n" + row(say(Text::Sessions), grouped(data.sessions)) +
           row(say(Text::Events), grouped(data.events)) + row(say(Text::Items), grouped(data.items)) +
           row(say(Text::WithPicture), countOf(data.itemsWithPicture, data.items)) +
           row(say(Text::WithText), countOf(data.itemsWithText, data.items)) +
           row(say(Text::Days), data.firstDay + " – " + data.lastDay) +
           row(say(Text::HeldOutFrom), content.run.testFrom) +
           row(say(Text::HeldOut), countOf(data.testSessions, data.sessions)) + "</table>\n";
}

std::string modelSection(const ReportContent& content)
{
    const auto say = [&](Text which) { return text(which, content.language); };
    const auto& run = content.run;
    const auto paragraph = [&](Text name, Text words, const char* style) {
        return std::string("<p><b class=\"") + style + "\">" + escaped(say(name)) + "</b> " + escaped(say(words)) +
               "</p>\n";
    };
    const auto without = fieldToText(run.config.without);
    std::string html =
        "<h2>" + escaped(say(Text::Models)) + "</h2>\n" + paragraph(Text::Teacher, Text::TeacherIs, "teacherName") +
        paragraph(Text::Student, Text::StudentIs, "studentName") + "<table>\n" +
        row(say(Text::Preset), fieldToText(run.config.preset)) + row(say(Text::Seed), fieldToText(run.config.seed)) +
        row(say(Text::Device), run.device) + row(say(Text::TrainingTime), fixed(run.seconds, 0)) +
        row(say(Text::LeftOut), without.empty() ? std::string(say(Text::Nothing)) : without) +
        "</table>\n<details><summary>" + escaped(say(Text::Setting)) + "</summary><table>\n";
    TrainingConfig::visitFields(run.config, [&](const char* name, const auto& field, const char* = "") {
        html += row(name, fieldToText(field));
    });
    return html + "</table></details>\n";
}

std::string limitSection(const ReportContent& content)
{
    std::string html = "<h2>" + escaped(text(Text::Limits, content.language)) + "</h2>\n<ul>\n";
    for (const auto limit : {Text::LimitAccuracy, Text::LimitLosses, Text::LimitBaselines, Text::LimitSeeds,
                             Text::LimitAttention, Text::LimitPast})
        html += "<li>" + escaped(text(limit, content.language)) + "</li>\n";
    return html + "</ul>\n";
}

} // namespace

std::string htmlReport(const ReportContent& content)
{
    const auto title = escaped(text(Text::Title, content.language));
    return std::string("<!DOCTYPE html>\n<html lang=\"") + (content.language == Language::Japanese ? "ja" : "en") +
           "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>" +
           title + ": " + escaped(content.project) + "</title>\n" + std::string(kPageStyle) + "</head>\n<body>\n" +
           std::string(kHatch) + "<h1>" + title + ": " + escaped(content.project) + "</h1>\n<p class=\"meta\">" +
           escaped(text(Text::WrittenOn, content.language)) + " " + escaped(content.writtenOn) + "</p>\n" +
           dataSection(content) + modelSection(content) + comparisonSection(content) + exampleSection(content) +
           limitSection(content) + "</body>\n</html>\n";
}

} // namespace core::reports
