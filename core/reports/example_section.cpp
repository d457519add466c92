#include "core/reports/html.h"
#include "core/reports/sections.h"

namespace core::reports {

namespace {

std::string small(const std::string& words)
{
    return "<span class=\"small\">" + escaped(words) + "</span>";
}

/// On two lines where a narrow card would break them elsewhere.
std::string ranks(const EventEvidence& evidence, const Markup& markup)
{
    const std::size_t fits = markup.language() == Language::Japanese ? 8 : 3;
    const auto digits = std::to_string(evidence.rankBefore).size() + std::to_string(evidence.rankAfter).size();
    return escaped(markup.rank(evidence.rankBefore)) + " → " +
           (markup.medium() == Medium::Page && digits > fits ? "<br>" : "") + escaped(markup.rank(evidence.rankAfter));
}

Card eventCard(const ReportEvent& event, const Markup& markup)
{
    const auto& evidence = event.evidence;
    const bool isWeb = markup.medium() == Medium::Web;
    Card card{.kind = evidence.disagrees ? Card::Kind::Disagrees : Card::Kind::Plain,
              .html = markup.picture(event.item)};
    card.html += (isWeb ? "" : "<br>") + escaped(nameOf(event.item)) + (isWeb ? "" : "<br>") +
                 markup.chart(evidenceBars(evidence.attention, evidence.effect), 88) + (isWeb ? "" : "<br>") + "<b>" +
                 ranks(evidence, markup) + "</b>";
    if (evidence.disagrees)
        card.html += isWeb ? "<div class=\"warn\">" + escaped(markup.say(Text::Disagrees)) + "</div>"
                           : "<br><span class=\"warn\">" + escaped(markup.say(Text::Disagrees)) + "</span>";
    return card;
}

Card recommendationCard(const ReportRecommendation& recommendation, const Markup& markup)
{
    Card card{.kind = recommendation.isTrueNext ? Card::Kind::Next : Card::Kind::Plain,
              .html = markup.picture(recommendation.item)};
    card.html += std::string(markup.medium() == Medium::Web ? "" : "<br>") + "<b>" +
                 std::to_string(recommendation.rank) + "</b> " + escaped(nameOf(recommendation.item));
    if (recommendation.teacherRank > 0)
        card.html += "<br>" + small(markup.say(Text::Teacher) + ": " + std::to_string(recommendation.teacherRank));
    if (recommendation.isTrueNext)
        card.html += "<br><span class=\"ok\">" + escaped(markup.say(Text::TrueNext)) + "</span>";
    return card;
}

} // namespace

std::string exampleBlock(const ReportExample& example, const Markup& markup)
{
    auto html = "<p>" + escaped(markup.say(Text::Explained)) + ": <b>" + escaped(nameOf(example.target)) + "</b>, " +
                escaped(markup.say(Text::Student)) + " " + escaped(markup.rank(example.targetRank));
    if (example.teacherRank > 0)
        html += ", " + escaped(markup.say(Text::Teacher)) + " " + escaped(markup.rank(example.teacherRank));
    html += "</p>\n";
    std::vector<Card> events;
    for (const auto& event : example.events) events.push_back(eventCard(event, markup));
    std::vector<Card> recommendations;
    for (const auto& each : example.recommendations) recommendations.push_back(recommendationCard(each, markup));
    return html + markup.strip(events) + Markup::paragraph(markup.say(Text::Recommended), "small") +
           markup.strip(recommendations);
}

std::string exampleSection(const ReportContent& content, const Markup& markup)
{
    auto html = Markup::heading(2, markup.say(Text::Examples));
    if (content.examples.empty()) return html + Markup::paragraph(markup.say(Text::NoExamples), "meta");
    html += Markup::paragraph(markup.say(Text::GrammarIs), "meta");
    for (const auto& example : content.examples)
        html += Markup::heading(3, markup.say(Text::Session) + " " + example.session) + exampleBlock(example, markup);
    return html;
}

std::string extraSection(const ReportContent& content, const Markup& markup)
{
    if (content.extras.empty()) return {};
    auto html = Markup::heading(2, markup.say(Text::Extras));
    for (const auto& extra : content.extras) {
        html += Markup::heading(3, extra.title);
        for (const auto& words : extra.paragraphs) html += Markup::paragraph(words);
        if (extra.isGone) html += markup.band(markup.say(Text::ExtraGone), "reference");
        if (extra.example) html += exampleBlock(*extra.example, markup);
        if (!extra.svg.empty()) html += "<p>" + Markup::foreignChart(extra.svg, extra.title, kChartWidth) + "</p>\n";
        if (extra.table.columns.empty() || !extra.svg.empty()) continue; // a chart's figures stand in the workbook
        std::vector<std::string> names;
        std::vector<bool> isNumber;
        for (const auto& column : extra.table.columns) {
            names.push_back(column.name);
            isNumber.push_back(column.isNumber);
        }
        html += markup.tableHead(names, isNumber);
        for (const auto& row : extra.table.rows) {
            html += "<tr>";
            for (std::size_t at = 0; at < row.size(); ++at) {
                const auto* words = std::get_if<std::string>(&row[at]);
                const auto shown = words ? *words : std::string("–");
                html += isNumber[at] ? Markup::number(shown) : Markup::cell(shown);
            }
            html += "</tr>\n";
        }
        html += markup.tableEnd();
    }
    return html;
}

} // namespace core::reports
