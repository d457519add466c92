#include "core/reports/comparison_section.h"

#include "core/reports/charts.h"
#include "core/reports/html.h"
#include "core/reports/texts.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace core::reports {

namespace {

std::string element(const char* name, const std::string& inner)
{
    return std::string("<") + name + ">" + escaped(inner) + "</" + name + ">\n";
}

std::string number(const std::string& figure)
{
    return "<td class=\"number\">" + escaped(figure) + "</td>";
}

std::string withInterval(double value, const Interval& interval)
{
    return "<td class=\"number\">" + fixed(value, 2) + "<br><span class=\"small\">" + fixed(interval.low, 2) + " – " +
           fixed(interval.high, 2) + "</span></td>";
}

std::string header(std::initializer_list<std::string_view> names)
{
    std::string html = "<div class=\"wide\"><table>\n<tr>";
    for (const auto name : names) html += "<th>" + escaped(name) + "</th>";
    return html + "</tr>\n";
}

const SliceMetrics* find(const ModelMetrics& model, Slice slice)
{
    const auto found = std::ranges::find(model.slices, slice, &SliceMetrics::slice);
    return found == model.slices.end() ? nullptr : &*found;
}

std::string modelName(const ModelMetrics& model, Language language)
{
    if (model.model == "student") return std::string(text(Text::Student, language));
    if (model.model == "teacher") return std::string(text(Text::Teacher, language));
    return model.model;
}

std::string differenceCells(const ModelMetrics& model)
{
    if (!model.toStudent) return number("–") + number("–");
    const auto& difference = *model.toStudent;
    return withInterval(difference.mrr20, difference.mrr20Interval) + number(fixed(difference.pValue, 3));
}

std::string mainTable(const ReportContent& content)
{
    const auto say = [&](Text which) { return text(which, content.language); };
    auto html = header({say(Text::Model), "HR@5", "HR@10", "HR@20", "MRR@5", "MRR@10", "MRR@20", "NDCG@5", "NDCG@10",
                        "NDCG@20", say(Text::Difference), say(Text::PValue), say(Text::Milliseconds)});
    for (const auto& model : content.models) {
        const auto* all = find(model, Slice::All);
        if (!all) continue;
        html += "<tr><td>" + escaped(modelName(model, content.language)) + "</td>" + number(fixed(all->hr5, 2)) +
                number(fixed(all->hr10, 2)) + withInterval(all->hr20, all->hr20Interval) + number(fixed(all->mrr5, 2)) +
                number(fixed(all->mrr10, 2)) + withInterval(all->mrr20, all->mrr20Interval) +
                number(fixed(all->ndcg5, 2)) + number(fixed(all->ndcg10, 2)) + number(fixed(all->ndcg20, 2)) +
                differenceCells(model) + number(fixed(model.millisecondsPerCase, 2)) + "</tr>\n";
    }
    return html + "</table></div>\n" + element("p", std::string(say(Text::DifferenceIs)));
}

std::string overallCharts(const ReportContent& content)
{
    std::vector<ChartRow> hits;
    std::vector<ChartRow> places;
    for (const auto& model : content.models)
        if (const auto* all = find(model, Slice::All)) {
            const auto name = modelName(model, content.language);
            hits.push_back({name, false, markerOf(model.model), all->hr20, all->hr20Interval});
            places.push_back({name, false, markerOf(model.model), all->mrr20, all->mrr20Interval});
        }
    const auto unit = ", %, " + std::string(text(Text::Interval, content.language));
    return intervalChart("HR@20" + unit, hits) + intervalChart("MRR@20" + unit, places);
}

struct SliceName {
    Slice slice;
    Text name;
};

constexpr std::array kSlices{SliceName{Slice::Unseen, Text::SliceUnseen}, SliceName{Slice::Cold, Text::SliceCold},
                             SliceName{Slice::Warm, Text::SliceWarm},     SliceName{Slice::Hot, Text::SliceHot},
                             SliceName{Slice::Short, Text::SliceShort},   SliceName{Slice::Long, Text::SliceLong}};

std::string sliceChart(const ReportContent& content)
{
    std::vector<ChartRow> rows;
    for (const auto& [slice, name] : kSlices) {
        bool first = true;
        for (const auto& model : content.models) {
            const auto* metrics = find(model, slice);
            if (!metrics || metrics->cases == 0) continue;
            const auto heading = std::string(text(name, content.language)) + ", n = " + grouped(metrics->cases);
            if (first) rows.push_back({.label = heading, .isHeading = true, .interval = {}});
            first = false;
            rows.push_back({modelName(model, content.language), false, markerOf(model.model), metrics->hr20,
                            metrics->hr20Interval});
        }
    }
    if (rows.empty()) return {};
    const auto heading = std::string(text(Text::Slices, content.language));
    return element("h3", heading) +
           intervalChart("HR@20, %, " + std::string(text(Text::Interval, content.language)), rows);
}

std::string biasTable(const ReportContent& content)
{
    const auto say = [&](Text which) { return text(which, content.language); };
    auto html = element("h3", std::string(say(Text::Bias))) + element("p", std::string(say(Text::BiasIs))) +
                header({say(Text::Model), say(Text::MeanPopularity), say(Text::Coverage), say(Text::Gini),
                        say(Text::TailShare)});
    for (const auto& model : content.models)
        html += "<tr><td>" + escaped(modelName(model, content.language)) + "</td>" +
                number(fixed(model.bias.meanPopularity, 1)) + number(fixed(model.bias.coverage, 1)) +
                number(fixed(model.bias.gini, 3)) + number(fixed(model.bias.tailShare, 1)) + "</tr>\n";
    return html + "</table></div>\n";
}

} // namespace

std::string comparisonSection(const ReportContent& content)
{
    const auto say = [&](Text which) { return std::string(text(which, content.language)); };
    const auto heading = element("h2", say(Text::Comparison));
    if (content.models.empty()) return heading + element("p", say(Text::NotEvaluated));
    std::string html = heading;
    if (content.seeds < 3) html += "<p class=\"reference\">" + escaped(say(Text::Reference)) + "</p>\n";
    html += element("p", say(Text::AllCases));
    if (const auto* all = find(content.models.front(), Slice::All))
        html += element("p", "n = " + grouped(all->cases) + " " + say(Text::Cases));
    return html + mainTable(content) + overallCharts(content) + sliceChart(content) + biasTable(content);
}

} // namespace core::reports
