#include "core/reports/report_tables.h"

#include "core/base/field_text.h"
#include "core/domain/strongest.h"
#include "core/reports/markup.h"
#include "core/reports/model_words.h"

#include <charconv>

namespace core::reports {

namespace {

Cell number(std::int64_t value)
{
    return static_cast<double>(value);
}

using Speech = Markup; ///< only its texts are asked for here

Table dataTable(const ReportContent& content, const Speech& words)
{
    const auto& data = content.data;
    Table table{.file = "data",
                .title = words.say(Text::Data),
                .columns = {{words.say(Text::Data)}, {words.say(Text::Value), true}},
                .rows = {{words.say(Text::Sessions), number(data.sessions)},
                         {words.say(Text::Events), number(data.events)},
                         {words.say(Text::Items), number(data.items)},
                         {words.say(Text::WithPicture), number(data.itemsWithPicture)},
                         {words.say(Text::WithText), number(data.itemsWithText)},
                         {words.say(Text::Days), data.firstDay + " – " + data.lastDay},
                         {words.say(Text::HeldOutFrom), content.run.testFrom},
                         {words.say(Text::HeldOut), number(data.testSessions)}}};
    return table;
}

void addMeasure(std::vector<TableColumn>& columns, const std::string& name, const Speech& words)
{
    columns.push_back({name + "@5", true, 2});
    columns.push_back({name + "@10", true, 2});
    columns.push_back({name + "@20", true, 2});
    if (name == "NDCG") return;
    columns.push_back({words.say(Text::Low, {name + "@20"}), true, 2});
    columns.push_back({words.say(Text::High, {name + "@20"}), true, 2});
}

void addMeasures(std::vector<Cell>& row, const SliceMetrics& metrics)
{
    for (const auto value :
         {metrics.hr5, metrics.hr10, metrics.hr20, metrics.hr20Interval.low, metrics.hr20Interval.high, metrics.mrr5,
          metrics.mrr10, metrics.mrr20, metrics.mrr20Interval.low, metrics.mrr20Interval.high, metrics.ndcg5,
          metrics.ndcg10, metrics.ndcg20})
        row.push_back(numberCell(value));
}

Table comparisonTable(const ReportContent& content, const Speech& words)
{
    Table table{.file = "comparison", .title = words.say(Text::Comparison)};
    table.columns = {{words.say(Text::Model)}, {"n", true, 0}};
    for (const auto* name : {"HR", "MRR", "NDCG"}) addMeasure(table.columns, name, words);
    const auto difference = words.say(Text::Difference);
    table.columns.push_back({difference, true, 2});
    table.columns.push_back({words.say(Text::Low, {difference}), true, 2});
    table.columns.push_back({words.say(Text::High, {difference}), true, 2});
    table.columns.push_back({words.say(Text::PValue), true, 4});
    table.columns.push_back({words.say(Text::Milliseconds), true, 2});
    for (const auto& model : content.models) {
        const auto* all = sliceOf(model, Slice::All);
        if (!all) continue;
        std::vector<Cell> row{modelName(model.model, content.language), number(all->cases)};
        addMeasures(row, *all);
        if (model.toStudent) {
            const auto& to = *model.toStudent;
            for (const auto value : {to.mrr20, to.mrr20Interval.low, to.mrr20Interval.high, to.pValue})
                row.push_back(numberCell(value));
        } else {
            row.resize(row.size() + 4);
        }
        row.push_back(numberCell(model.millisecondsPerCase));
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table seedTable(const ReportContent& content, const Speech& words)
{
    Table table{.file = "seeds", .title = words.say(Text::SeedsShort)};
    table.columns = {{words.say(Text::Model)}, {"n", true, 0}};
    for (const std::string measure : {"HR@20", "MRR@20"}) {
        const auto mean = words.say(Text::SeedsMean, {measure});
        for (const auto& name : {mean, words.say(Text::Low, {mean}), words.say(Text::High, {mean}),
                                 words.say(Text::SeedsLeast, {measure}), words.say(Text::SeedsGreatest, {measure})})
            table.columns.push_back({name, true, 2});
    }
    const auto* strongest = strongestSimpleMethod(content.models);
    const auto to =
        strongest ? words.say(Text::SeedsDifference, {modelName(strongest->model, content.language)}) : std::string();
    if (strongest)
        for (const auto& name : {to, words.say(Text::Low, {to}), words.say(Text::High, {to})})
            table.columns.push_back({name, true, 2});
    for (const auto& each : content.overSeeds) {
        std::vector<Cell> row{modelName(each.model, content.language), number(content.seeds)};
        for (const auto value : {each.mean.hr20, each.mean.hr20Interval.low, each.mean.hr20Interval.high,
                                 each.hr20Range.low, each.hr20Range.high, each.mean.mrr20, each.mean.mrr20Interval.low,
                                 each.mean.mrr20Interval.high, each.mrr20Range.low, each.mrr20Range.high})
            row.push_back(numberCell(value));
        if (strongest)
            for (const auto value :
                 {each.toStrongest.hr20, each.toStrongest.hr20Interval.low, each.toStrongest.hr20Interval.high})
                row.push_back(numberCell(value));
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table sliceTable(const ReportContent& content, const Speech& words)
{
    Table table{.file = "slices", .title = words.say(Text::SlicesShort)};
    table.columns = {{words.say(Text::SliceName)}, {words.say(Text::Model)}, {"n", true, 0}};
    for (const auto* name : {"HR", "MRR", "NDCG"}) addMeasure(table.columns, name, words);
    for (const auto slice : kReportSlices)
        for (const auto& model : content.models) {
            const auto* metrics = sliceOf(model, slice);
            if (!metrics || metrics->cases == 0) continue;
            std::vector<Cell> row{sliceName(slice, content.language), modelName(model.model, content.language),
                                  number(metrics->cases)};
            addMeasures(row, *metrics);
            table.rows.push_back(std::move(row));
        }
    return table;
}

Table biasTable(const ReportContent& content, const Speech& words)
{
    Table table{.file = "bias", .title = words.say(Text::BiasShort)};
    table.columns = {{words.say(Text::Model)},
                     {words.say(Text::MeanPopularity), true, 1},
                     {words.say(Text::Coverage), true, 1},
                     {words.say(Text::Gini), true, 3},
                     {words.say(Text::TailShare), true, 1}};
    for (const auto& model : content.models)
        table.rows.push_back({modelName(model.model, content.language), numberCell(model.bias.meanPopularity),
                              numberCell(model.bias.coverage), numberCell(model.bias.gini),
                              numberCell(model.bias.tailShare)});
    return table;
}

void addExample(Table& table, const ReportExample& example)
{
    for (const auto& event : example.events) {
        const auto& evidence = event.evidence;
        table.rows.push_back({example.session, number(evidence.position), event.item.code, event.item.title,
                              numberCell(evidence.attention * 100), numberCell(evidence.effect * 100),
                              number(evidence.rankBefore), number(evidence.rankAfter), example.target.code,
                              example.target.title, number(example.targetRank),
                              example.teacherRank > 0 ? number(example.teacherRank) : Cell()});
    }
}

Table exampleTable(const ReportContent& content, const Speech& words)
{
    Table table{.file = "examples", .title = words.say(Text::Examples)};
    const auto target = words.say(Text::TargetItem);
    table.columns = {{words.say(Text::Session)},
                     {words.say(Text::PlaceInSession), true, 0},
                     {words.say(Text::ItemCode)},
                     {words.say(Text::ItemTitle)},
                     {words.say(Text::Attention) + ", %", true, 1},
                     {words.say(Text::Effect) + ", %", true, 1},
                     {words.say(Text::RankBefore), true, 0},
                     {words.say(Text::WithoutIt), true, 0},
                     {target},
                     {words.say(Text::ItemTitle)},
                     {words.say(Text::StudentRank), true, 0},
                     {words.say(Text::TeacherRank), true, 0}};
    for (const auto& example : content.examples) addExample(table, example);
    for (const auto& extra : content.extras)
        if (extra.example) addExample(table, *extra.example);
    return table;
}

Table settingTable(const ReportContent& content, const Speech& words)
{
    Table table{.file = "settings",
                .title = words.say(Text::Settings),
                .columns = {{words.say(Text::Setting)}, {words.say(Text::Value)}}};
    const auto add = [&](const std::string& name, const std::string& value) { table.rows.push_back({name, value}); };
    add(words.say(Text::Run), std::to_string(content.run.id.value));
    add(words.say(Text::Device), content.run.device);
    add(words.say(Text::DataPrint), content.dataPrint);
    add(words.say(Text::ModelPrint), content.modelPrint);
    TrainingConfig::visitFields(content.run.config, [&](const char* name, const auto& field, const char* = "") {
        add(name, fieldToText(field));
    });
    return table;
}

/// Its cells as the window showed them; where a whole cell is a number it becomes one.
void addExtras(std::vector<Table>& tables, const ReportContent& content)
{
    int count = 0;
    for (const auto& extra : content.extras) {
        if (extra.table.columns.empty()) continue;
        auto table = extra.table;
        table.file = "added-" + std::to_string(++count);
        table.title = extra.title;
        for (auto& row : table.rows)
            for (std::size_t at = 0; at < row.size(); ++at) {
                const auto* text = std::get_if<std::string>(&row[at]);
                if (!text || !table.columns[at].isNumber) continue;
                double value = 0;
                const auto* const end = text->data() + text->size();
                const auto read = std::from_chars(text->data(), end, value);
                if (read.ec == std::errc() && read.ptr == end) row[at] = numberCell(value);
            }
        tables.push_back(std::move(table));
    }
}

} // namespace

std::vector<Table> reportTables(const ReportContent& content)
{
    const Speech words(content.language, Medium::Web);
    std::vector<Table> tables;
    for (const auto section : content.sections) switch (section) {
        case ReportSection::Data: tables.push_back(dataTable(content, words)); break;
        case ReportSection::Comparison:
            if (!content.overSeeds.empty()) tables.push_back(seedTable(content, words));
            tables.push_back(comparisonTable(content, words));
            break;
        case ReportSection::Slices: tables.push_back(sliceTable(content, words)); break;
        case ReportSection::Bias: tables.push_back(biasTable(content, words)); break;
        case ReportSection::Examples: tables.push_back(exampleTable(content, words)); break;
        case ReportSection::Parts: addExtras(tables, content); break;
        case ReportSection::Settings: tables.push_back(settingTable(content, words)); break;
        case ReportSection::Summary:
        case ReportSection::Models:
        case ReportSection::Limits: break; // sentences
        }
    return tables;
}

} // namespace core::reports
