#include "core/domain/strongest.h"
#include "core/reports/html.h"
#include "core/reports/model_words.h"
#include "core/reports/sections.h"

#include <algorithm>

namespace core::reports {

namespace {

std::string withInterval(double value, const Interval& interval)
{
    const bool hasMinus = interval.low < 0 || interval.high < 0; // must not run into the dash
    return Markup::numberHtml(fixed(value, 2) + "<br><span class=\"small\">" + fixed(interval.low, 2) +
                              (hasMinus ? " – " : "–") + fixed(interval.high, 2) + "</span>");
}

std::string differenceCells(const ModelMetrics& model)
{
    if (!model.toStudent) return Markup::number("–") + Markup::number("–");
    const auto& difference = *model.toStudent;
    return withInterval(difference.mrr20, difference.mrr20Interval) +
           Markup::number(difference.pValue < 0.0005 ? "<0.001" : fixed(difference.pValue, 3));
}

/// A rule of thumb answers in less than can be written here, but not in no time.
std::string milliseconds(double value)
{
    return value > 0 && value < 0.005 ? "<0.01" : fixed(value, 2);
}

std::string row(const ModelMetrics& model, const SliceMetrics& all, const Markup& markup)
{
    auto html = "<tr>" + Markup::cell(modelName(model.model, markup.language()));
    html += Markup::number(fixed(all.hr5, 2)) + Markup::number(fixed(all.hr10, 2)) +
            withInterval(all.hr20, all.hr20Interval);
    if (markup.medium() == Medium::Web) html += Markup::number(fixed(all.mrr5, 2));
    html += Markup::number(fixed(all.mrr10, 2)) + withInterval(all.mrr20, all.mrr20Interval);
    if (markup.medium() == Medium::Web)
        html += Markup::number(fixed(all.ndcg5, 2)) + Markup::number(fixed(all.ndcg10, 2));
    return html + Markup::number(fixed(all.ndcg20, 2)) + differenceCells(model) +
           Markup::number(milliseconds(model.millisecondsPerCase)) + "</tr>\n";
}

/// A page is too narrow for every cut-off; the workbook and the web page hold them all.
std::string mainTable(const ReportContent& content, const Markup& markup)
{
    std::vector<std::string> names{markup.say(Text::Model), "HR@5", "HR@10", "HR@20"};
    if (markup.medium() == Medium::Web) names.emplace_back("MRR@5");
    names.insert(names.end(), {"MRR@10", "MRR@20"});
    if (markup.medium() == Medium::Web) names.insert(names.end(), {"NDCG@5", "NDCG@10"});
    names.insert(names.end(),
                 {"NDCG@20", markup.say(Text::Difference), markup.say(Text::PValue), markup.say(Text::Milliseconds)});
    std::vector<bool> isNumber(names.size(), true);
    isNumber.front() = false;
    auto html = markup.tableHead(names, isNumber);
    for (const auto& model : content.models)
        if (const auto* all = sliceOf(model, Slice::All)) html += row(model, *all, markup);
    return html + markup.tableEnd() + Markup::paragraph(markup.say(Text::DifferenceIs), "meta");
}

/// Nothing where one seed stands alone.
std::string seedTable(const ReportContent& content, const Markup& markup)
{
    if (content.overSeeds.empty()) return {};
    const auto* strongest = strongestSimpleMethod(content.models);
    std::vector<std::string> names{markup.say(Text::Model)};
    for (const auto* measure : {"HR@20", "MRR@20"})
        for (const auto text : {Text::SeedsMean, Text::SeedsLeast, Text::SeedsGreatest})
            names.push_back(markup.say(text, {measure}));
    if (strongest) names.push_back(markup.say(Text::SeedsDifference, {modelName(strongest->model, content.language)}));
    std::vector<bool> isNumber(names.size(), true);
    isNumber.front() = false;
    auto html = Markup::heading(3, markup.say(Text::SeedsTitle, {std::to_string(content.seeds)})) +
                markup.tableHead(names, isNumber);
    for (const auto& each : content.overSeeds) {
        html += "<tr>" + Markup::cell(modelName(each.model, content.language)) +
                withInterval(each.mean.hr20, each.mean.hr20Interval) + Markup::number(fixed(each.hr20Range.low, 2)) +
                Markup::number(fixed(each.hr20Range.high, 2)) + withInterval(each.mean.mrr20, each.mean.mrr20Interval) +
                Markup::number(fixed(each.mrr20Range.low, 2)) + Markup::number(fixed(each.mrr20Range.high, 2));
        if (strongest) html += withInterval(each.toStrongest.hr20, each.toStrongest.hr20Interval);
        html += "</tr>\n";
    }
    return html + markup.tableEnd() + Markup::paragraph(markup.say(Text::SeedsAre), "meta") +
           Markup::paragraph(markup.say(
               Text::SeedsThisRun, {std::to_string(content.run.id.value), std::to_string(content.run.config.seed)}));
}

std::string unit(const ReportContent& content)
{
    return ", %, " + std::string(text(Text::Interval, content.language));
}

std::string drawn(const std::vector<NamedChart>& charts, const Markup& markup)
{
    std::string html;
    for (const auto& chart : charts)
        html += markup.medium() == Medium::Web ? markup.chart(chart.svg, kChartWidth)
                                               : "<p>" + markup.chart(chart.svg, kChartWidth) + "</p>\n";
    return html;
}

} // namespace

std::vector<NamedChart> comparisonCharts(const ReportContent& content)
{
    std::vector<ChartRow> hits;
    std::vector<ChartRow> places;
    for (const auto& model : content.models)
        if (const auto* all = sliceOf(model, Slice::All)) {
            const auto name = modelName(model.model, content.language);
            hits.push_back({name, markerOf(model.model), all->hr20, all->hr20Interval});
            places.push_back({name, markerOf(model.model), all->mrr20, all->mrr20Interval});
        }
    if (hits.empty()) return {};
    return {{"comparison-hr20", intervalChart("HR@20" + unit(content), hits)},
            {"comparison-mrr20", intervalChart("MRR@20" + unit(content), places)}};
}

std::vector<NamedChart> sliceCharts(const ReportContent& content)
{
    struct Drawing {
        Slice slice;
        long cases = 0;
        std::vector<ChartRow> rows;
    };
    std::vector<Drawing> drawings;
    double highest = 0;
    for (const auto slice : kReportSlices) {
        Drawing drawing{.slice = slice};
        for (const auto& model : content.models) {
            const auto* metrics = sliceOf(model, slice);
            if (!metrics || metrics->cases == 0) continue;
            drawing.cases = metrics->cases;
            drawing.rows.push_back({modelName(model.model, content.language), markerOf(model.model), metrics->hr20,
                                    metrics->hr20Interval});
        }
        highest = std::max(highest, highestOf(drawing.rows));
        if (!drawing.rows.empty()) drawings.push_back(std::move(drawing));
    }
    std::vector<NamedChart> charts;
    charts.reserve(drawings.size());
    for (const auto& drawing : drawings)
        charts.push_back({"slices-hr20-" + std::string(enumName(drawing.slice)),
                          intervalChart(sliceName(drawing.slice, content.language) + ", n = " + grouped(drawing.cases) +
                                            " – HR@20" + unit(content),
                                        drawing.rows, highest)});
    return charts;
}

std::string comparisonSection(const ReportContent& content, const Markup& markup)
{
    auto html = Markup::heading(2, markup.say(Text::Comparison));
    if (content.models.empty()) return html + Markup::paragraph(markup.say(Text::NotEvaluated));
    if (content.seeds < 3) html += markup.band(markup.say(Text::Reference), "reference");
    html += Markup::paragraph(markup.say(Text::AllCases));
    if (const auto* all = sliceOf(content.models.front(), Slice::All))
        html += Markup::paragraph("n = " + grouped(all->cases) + " " + markup.say(Text::Cases));
    return html + seedTable(content, markup) + mainTable(content, markup) + drawn(comparisonCharts(content), markup);
}

std::string sliceSection(const ReportContent& content, const Markup& markup)
{
    const auto charts = sliceCharts(content);
    return charts.empty() ? std::string() : Markup::heading(2, markup.say(Text::Slices)) + drawn(charts, markup);
}

std::string biasSection(const ReportContent& content, const Markup& markup)
{
    if (content.models.empty()) return {};
    auto html = Markup::heading(2, markup.say(Text::Bias)) + Markup::paragraph(markup.say(Text::BiasIs)) +
                markup.tableHead({markup.say(Text::Model), markup.say(Text::MeanPopularity), markup.say(Text::Coverage),
                                  markup.say(Text::Gini), markup.say(Text::TailShare)},
                                 {false, true, true, true, true});
    for (const auto& model : content.models)
        html += "<tr>" + Markup::cell(modelName(model.model, content.language)) +
                Markup::number(fixed(model.bias.meanPopularity, 1)) + Markup::number(fixed(model.bias.coverage, 1)) +
                Markup::number(fixed(model.bias.gini, 3)) + Markup::number(fixed(model.bias.tailShare, 1)) + "</tr>\n";
    return html + markup.tableEnd();
}

} // namespace core::reports
