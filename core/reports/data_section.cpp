#include "core/base/field_text.h"
#include "core/reports/html.h"
#include "core/reports/sections.h"

namespace core::reports {

namespace {

std::string countOf(std::int64_t part, std::int64_t whole)
{
    if (whole == 0) return grouped(part);
    return grouped(part) + " (" + fixed(100.0 * static_cast<double>(part) / static_cast<double>(whole), 1) + "%)";
}

Text wordsOf(Preset preset)
{
    switch (preset) {
    case Preset::Quick: return Text::PresetQuick;
    case Preset::Pilot: return Text::PresetPilot;
    case Preset::Full: return Text::PresetFull;
    }
    return Text::PresetQuick;
}

Text wordsOf(Without part)
{
    switch (part) {
    case Without::Images: return Text::WithoutImages;
    case Without::Text: return Text::WithoutText;
    case Without::Columns: return Text::WithoutColumns;
    case Without::Ids: return Text::WithoutIds;
    case Without::Neighbours: return Text::WithoutNeighbours;
    case Without::Knowledge: return Text::WithoutKnowledge;
    case Without::Transition: return Text::WithoutTransition;
    case Without::Teacher: return Text::WithoutTeacher;
    }
    return Text::WithoutImages;
}

std::string leftOut(const TrainingConfig& config, const Markup& markup)
{
    std::string parts;
    for (const auto part : config.without) parts += (parts.empty() ? "" : ", ") + markup.say(wordsOf(part));
    return parts.empty() ? markup.say(Text::Nothing) : parts;
}

} // namespace

std::string dataSection(const ReportContent& content, const Markup& markup)
{
    const auto& data = content.data;
    return Markup::heading(2, markup.say(Text::Data)) +
           markup.pairs({{markup.say(Text::Sessions), grouped(data.sessions)},
                         {markup.say(Text::Events), grouped(data.events)},
                         {markup.say(Text::Items), grouped(data.items)},
                         {markup.say(Text::WithPicture), countOf(data.itemsWithPicture, data.items)},
                         {markup.say(Text::WithText), countOf(data.itemsWithText, data.items)},
                         {markup.say(Text::Days), data.firstDay + " – " + data.lastDay},
                         {markup.say(Text::HeldOutFrom), content.run.testFrom},
                         {markup.say(Text::HeldOut), countOf(data.testSessions, data.sessions)}});
}

std::string modelSection(const ReportContent& content, const Markup& markup)
{
    const auto& run = content.run;
    const auto described = [&](Text name, Text words, const char* style) {
        return std::string("<p><b class=\"") + style + "\">" + escaped(markup.say(name)) + "</b> " +
               escaped(markup.say(words)) + "</p>\n";
    };
    std::vector<std::pair<std::string, std::string>> rows{
        {markup.say(Text::Preset), markup.say(wordsOf(run.config.preset))},
        {markup.say(Text::Seed), fieldToText(run.config.seed)},
        {markup.say(Text::Device), run.device},
        {markup.say(Text::TrainingTime), fixed(run.seconds, 0)},
        {markup.say(Text::LeftOut), leftOut(run.config, markup)}};
    if (!content.dataPrint.empty()) rows.emplace_back(markup.say(Text::DataPrint), content.dataPrint);
    if (!content.modelPrint.empty()) rows.emplace_back(markup.say(Text::ModelPrint), content.modelPrint);
    return Markup::heading(2, markup.say(Text::Models)) + described(Text::Teacher, Text::TeacherIs, "teacherName") +
           described(Text::Student, Text::StudentIs, "studentName") + markup.pairs(rows);
}

std::string settingSection(const ReportContent& content, const Markup& markup)
{
    std::vector<std::pair<std::string, std::string>> rows;
    TrainingConfig::visitFields(content.run.config, [&](const char* name, const auto& field, const char* = "") {
        rows.emplace_back(name, fieldToText(field));
    });
    return Markup::heading(2, markup.say(Text::Settings)) + markup.pairs(rows);
}

std::string limitSection(const ReportContent&, const Markup& markup)
{
    auto html = Markup::heading(2, markup.say(Text::Limits)) + "<ul>\n";
    for (const auto limit : {Text::LimitAccuracy, Text::LimitLosses, Text::LimitBaselines, Text::LimitSeeds,
                             Text::LimitAttention, Text::LimitPast})
        html += "<li>" + escaped(markup.say(limit)) + "</li>\n";
    return html + "</ul>\n";
}

} // namespace core::reports
