#include "core/reports/example_section.h"

#include "core/reports/charts.h"
#include "core/reports/html.h"
#include "core/reports/texts.h"

namespace core::reports {

namespace {

std::string paragraph(const char* style, const std::string& words)
{
    return std::string("<p class=\"") + style + "\">" + escaped(words) + "</p>\n";
}

/// Pictures before codes; the code stands only where there is no title.
std::string nameOf(const ReportItem& item)
{
    return escaped(item.title.empty() ? item.code : item.title);
}

std::string picture(const ReportItem& item, Language language)
{
    if (item.picture.empty()) return "<div class=\"picture\">" + escaped(text(Text::NoPicture, language)) + "</div>";
    return R"(<img class="picture" alt=")" + nameOf(item) + R"(" src=")" + jpegUri(item.picture) + R"(">)";
}

std::string rankWords(int rank, Language language)
{
    return language == Language::Japanese ? std::to_string(rank) + "位" : "rank " + std::to_string(rank);
}

std::string eventCard(const ReportEvent& event, Language language)
{
    const auto& evidence = event.evidence;
    std::string html = std::string("<div class=\"card") + (evidence.disagrees ? " disagrees" : "") + "\">" +
                       picture(event.item, language) + nameOf(event.item) +
                       evidenceBars(evidence.attention, evidence.effect) + "<b>" +
                       escaped(rankWords(evidence.rankBefore, language)) + " → " +
                       escaped(rankWords(evidence.rankAfter, language)) + "</b>";
    if (evidence.disagrees) html += "<div class=\"warn\">" + escaped(text(Text::Disagrees, language)) + "</div>";
    return html + "</div>\n";
}

std::string recommendationCard(const ReportRecommendation& recommendation, Language language)
{
    std::string html = std::string("<div class=\"card") + (recommendation.isTrueNext ? " next" : "") + "\">" +
                       picture(recommendation.item, language) + "<b>" + std::to_string(recommendation.rank) + "</b> " +
                       nameOf(recommendation.item);
    if (recommendation.teacherRank > 0)
        html += "<div class=\"small\">" + escaped(text(Text::TeacherRank, language)) + ": " +
                std::to_string(recommendation.teacherRank) + "</div>";
    if (recommendation.isTrueNext) html += "<div class=\"ok\">" + escaped(text(Text::TrueNext, language)) + "</div>";
    return html + "</div>\n";
}

std::string exampleBlock(const ReportExample& example, Language language)
{
    const auto say = [&](Text which) { return escaped(text(which, language)); };
    std::string html = "<h3>" + say(Text::Session) + " " + escaped(example.session) + "</h3>\n<p>" +
                       say(Text::Explained) + ": <b>" + nameOf(example.target) + "</b>, " + say(Text::Student) + " " +
                       escaped(rankWords(example.targetRank, language));
    if (example.teacherRank > 0)
        html += ", " + say(Text::Teacher) + " " + escaped(rankWords(example.teacherRank, language));
    html += "</p>\n<div class=\"strip\">\n";
    for (const auto& event : example.events) html += eventCard(event, language);
    html += "</div>\n<p class=\"small\">" + say(Text::Recommended) + "</p>\n<div class=\"strip\">\n";
    for (const auto& recommendation : example.recommendations) html += recommendationCard(recommendation, language);
    return html + "</div>\n";
}

} // namespace

std::string exampleSection(const ReportContent& content)
{
    std::string html = "<h2>" + escaped(text(Text::Examples, content.language)) + "</h2>\n";
    if (content.examples.empty())
        return html + paragraph("meta", std::string(text(Text::NoExamples, content.language)));
    html += paragraph("meta", std::string(text(Text::GrammarIs, content.language)));
    for (const auto& example : content.examples) html += exampleBlock(example, content.language);
    return html;
}

} // namespace core::reports
