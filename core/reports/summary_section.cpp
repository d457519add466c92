#include "core/domain/strongest.h"
#include "core/reports/html.h"
#include "core/reports/model_words.h"
#include "core/reports/sections.h"

#include <algorithm>
#include <cmath>

namespace core::reports {

namespace {

const ModelMetrics* studentOf(const std::vector<ModelMetrics>& models)
{
    const auto found = std::ranges::find(models, "student", &ModelMetrics::model);
    return found == models.end() ? nullptr : &*found;
}

std::string verdict(const PairedDifference& difference, const std::string& strongest, const Markup& markup)
{
    const auto& interval = difference.hr20Interval;
    const auto sign = [](double value) { return (value > 0 ? "+" : "") + fixed(value, 2); };
    const bool unclear = interval.low <= 0 && interval.high >= 0;
    const auto which = unclear ? Text::SummaryUnclear : difference.hr20 >= 0 ? Text::SummaryAbove : Text::SummaryBelow;
    const auto points = unclear ? sign(difference.hr20) : fixed(std::abs(difference.hr20), 2);
    return markup.say(which, {points, strongest, sign(interval.low), sign(interval.high)});
}

} // namespace

std::string summarySection(const ReportContent& content, const Markup& markup)
{
    auto html = Markup::heading(2, markup.say(Text::Summary));
    const auto* student = studentOf(content.models);
    const auto* all = student ? sliceOf(*student, Slice::All) : nullptr;
    if (!all) return html + Markup::paragraph(markup.say(Text::NotEvaluated));
    const auto* strongest = strongestSimpleMethod(content.models);
    if (!strongest)
        return html +
               Markup::paragraph(markup.say(Text::SummaryAlone, {fixed(all->hr20, 1), grouped(all->cases)}), "lead");
    const auto name = modelName(strongest->model, content.language);
    const auto* seeds = seedsOf(content, "student");
    const auto* difference = seeds ? &seeds->toStrongest : strongest->toStudent ? &*strongest->toStudent : nullptr;
    if (difference) html += Markup::paragraph(verdict(*difference, name, markup), "lead");
    html += Markup::paragraph(
        markup.say(Text::SummaryFound, {fixed(seeds ? seeds->mean.hr20 : all->hr20, 1), grouped(all->cases), name,
                                        fixed(sliceOf(*strongest, Slice::All)->hr20, 1)}));
    if (seeds)
        html += Markup::paragraph(
            markup.say(Text::SummarySeeds, {std::to_string(content.seeds), fixed(seeds->hr20Range.low, 1),
                                            fixed(seeds->hr20Range.high, 1)}));
    if (content.seeds < 3) html += markup.band(markup.say(Text::Reference), "reference");
    return html + Markup::paragraph(markup.say(Text::SummaryNotSales));
}

} // namespace core::reports
