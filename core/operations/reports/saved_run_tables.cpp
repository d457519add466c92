#include "core/base/error.h"
#include "core/base/field_text.h"
#include "core/operations/models/trained_run.h"
#include "core/operations/reports/saved_tables.h"
#include "core/protocol/json.h"
#include "core/store/case_repository.h"
#include "core/store/item_repository.h"
#include "core/store/run_repository.h"
#include "core/store/session_repository.h"

#include <limits>
#include <optional>

namespace core::operations {

using reports::Cell;
using reports::numberCell;
using reports::TableColumn;

namespace {

Cell number(std::int64_t value)
{
    return static_cast<double>(value);
}

std::vector<Run> wantedRuns(const TableTask& task)
{
    auto runs = store::RunRepository(task.project.database()).all();
    if (task.request.run != 0) std::erase_if(runs, [&](const Run& run) { return run.id.value != task.request.run; });
    if (task.request.run != 0 && runs.empty())
        throw Error(ErrorCode::RunUnknown, "run " + std::to_string(task.request.run));
    return runs;
}

std::vector<ModelMetrics> measuresOf(const TableTask& task, RunId run)
{
    std::vector<ModelMetrics> models;
    for (const auto& summary : store::RunRepository(task.project.database()).evaluations(run))
        models.push_back(protocol::decode<ModelMetrics>(summary));
    return models;
}

/// Both ends 0 where it was not measured.
void addInterval(std::vector<Cell>& row, const Interval& interval)
{
    const bool known = interval.low != 0 || interval.high != 0;
    row.push_back(known ? Cell(interval.low) : Cell());
    row.push_back(known ? Cell(interval.high) : Cell());
}

/// All 0 where it was not measured.
void addBias(std::vector<Cell>& row, const PopularityBias& bias)
{
    for (const auto value : {bias.meanPopularity, bias.coverage, bias.gini, bias.tailShare})
        row.push_back(bias.coverage > 0 ? numberCell(value) : Cell());
}

/// A slice's row ends before what is measured over all cases only.
std::vector<Cell> measureRow(const Run& run, const ModelMetrics& model, const SliceMetrics& slice)
{
    std::vector<Cell> row{number(run.id.value), number(run.config.seed), model.model,
                          std::string(enumName(slice.slice)), number(slice.cases)};
    for (const auto value : {slice.hr5, slice.hr10, slice.hr20}) row.push_back(numberCell(value));
    addInterval(row, slice.hr20Interval);
    for (const auto value : {slice.mrr5, slice.mrr10, slice.mrr20}) row.push_back(numberCell(value));
    addInterval(row, slice.mrr20Interval);
    for (const auto value : {slice.ndcg5, slice.ndcg10, slice.ndcg20}) row.push_back(numberCell(value));
    const bool whole = slice.slice == Slice::All;
    if (whole && model.toStudent) {
        row.push_back(numberCell(model.toStudent->mrr20));
        addInterval(row, model.toStudent->mrr20Interval);
        row.push_back(numberCell(model.toStudent->pValue));
    } else {
        row.resize(row.size() + 4);
    }
    if (!whole) return row;
    addBias(row, model.bias);
    addBias(row, model.bias10);
    row.push_back(numberCell(model.millisecondsPerCase));
    return row;
}

std::string otherModel(const TableTask& task, RunId run)
{
    if (!task.request.other.empty()) return task.request.other;
    std::string first;
    for (const auto& model : measuresOf(task, run)) {
        if (model.model == task.request.model) continue;
        if (model.model == "teacher") return model.model;
        if (first.empty()) first = model.model;
    }
    return first.empty() ? task.request.model : first;
}

/// What stands at the place, repeats in a row counted once: for runs evaluated before facts were kept.
std::optional<ItemId> targetOf(const std::optional<Session>& session, int position)
{
    if (!session) return std::nullopt;
    int place = 0;
    for (std::size_t at = 0; at < session->events.size(); ++at) {
        if (at > 0 && session->events[at].item == session->events[at - 1].item) continue;
        if (++place == position) return session->events[at].item;
    }
    return std::nullopt;
}

Cell rankCell(int rank)
{
    return rank <= 0 || rank == std::numeric_limits<int>::max() ? Cell() : number(rank);
}

} // namespace

void saveRuns(TableTask& task)
{
    std::vector<TableColumn> columns{{task.say("Run", "学習"), true, 0},
                                     {task.say("State", "状態")},
                                     {task.say("Started (UTC)", "開始（UTC）")},
                                     {task.say("Seconds", "秒"), true, 1},
                                     {task.say("First test day", "評価期間の初日")},
                                     {task.say("Device", "デバイス")},
                                     {task.say("Data", "データ")}};
    const TrainingConfig standard;
    TrainingConfig::visitFields(standard, [&](const char* name, const auto& field, const char* = "") {
        columns.push_back({name, std::is_arithmetic_v<std::remove_cvref_t<decltype(field)>>});
    });
    task.file.begin(task.say("Runs", "学習"), columns);
    for (const auto& run : wantedRuns(task)) {
        std::vector<Cell> row{number(run.id.value),
                              std::string(enumName(run.state)),
                              timeText(run.startedAt),
                              numberCell(run.seconds),
                              run.testFrom,
                              run.device,
                              run.data};
        TrainingConfig::visitFields(run.config, [&](const char*, const auto& field, const char* = "") {
            using Type = std::remove_cvref_t<decltype(field)>;
            if constexpr (std::is_arithmetic_v<Type>)
                row.push_back(numberCell(static_cast<double>(field)));
            else
                row.emplace_back(fieldToText(field));
        });
        task.add(row);
    }
}

void saveEvaluation(TableTask& task)
{
    const auto low = task.say(", low", "（下限）");
    const auto high = task.say(", high", "（上限）");
    const auto difference = task.say("Student minus model, MRR@20", "生徒との差 MRR@20");
    std::vector<TableColumn> columns{{task.say("Run", "学習"), true, 0},
                                     {task.say("Seed", "乱数シード"), true, 0},
                                     {task.say("Model", "モデル")},
                                     {task.say("Slice", "区分")},
                                     {task.say("Cases", "件数"), true, 0}};
    for (const std::string measure : {"HR", "MRR"}) {
        for (const auto* cut : {"@5", "@10", "@20"}) columns.push_back({measure + cut, true, 3});
        const auto at20 = measure + "@20";
        columns.push_back({at20 + low, true, 3});
        columns.push_back({at20 + high, true, 3});
    }
    for (const auto* name : {"NDCG@5", "NDCG@10", "NDCG@20"}) columns.push_back({name, true, 3});
    columns.push_back({difference, true, 3});
    columns.push_back({difference + low, true, 3});
    columns.push_back({difference + high, true, 3});
    columns.push_back({task.say("p (Holm)", "p値 (Holm)"), true, 4});
    for (const auto& of : {task.say(", top 20", "（上位20件）"), task.say(", top 10", "（上位10件）")}) {
        columns.push_back({task.say("Mean training events", "平均出現回数") + of, true, 2});
        columns.push_back({task.say("Coverage, %", "カバレッジ（%）") + of, true, 2});
        columns.push_back({task.say("Gini", "ジニ係数") + of, true, 4});
        columns.push_back({task.say("Tail items, %", "裾の商品（%）") + of, true, 2});
    }
    columns.push_back({task.say("ms per case", "1件あたりms"), true, 3});
    task.file.begin(task.say("Evaluation", "評価"), columns);
    for (const auto& run : wantedRuns(task))
        for (const auto& model : measuresOf(task, run.id))
            for (const auto& slice : model.slices) {
                auto row = measureRow(run, model, slice);
                row.resize(columns.size());
                task.add(row);
            }
}

void saveCases(TableTask& task)
{
    constexpr int kPage = 2000;
    const auto run = readyRun(task.project, task.request.run);
    const auto outcome = enumFromName<store::Outcome>(task.request.outcome);
    if (!outcome) throw Error(ErrorCode::OptionInvalid, "outcome=" + task.request.outcome);
    const auto other = otherModel(task, run.id);
    const store::CaseFilter filter{.run = run.id,
                                   .model = task.request.model,
                                   .other = other,
                                   .outcome = *outcome,
                                   .slice = task.request.slice,
                                   .order = store::CaseFilter::Order::OldestFirst};
    const auto rankOf = [&](const std::string& model) { return task.say("Rank by ", "順位：") + model; };
    task.file.begin(task.say("Cases", "評価ケース"),
                    {{task.say("Session", "セッション")},
                     {task.say("Place in the session", "何番目"), true, 0},
                     {task.say("True next item", "実際の次の商品")},
                     {task.say("Title", "商品名")},
                     {task.say("Training events of the item", "学習期間の出現回数"), true, 0},
                     {rankOf(filter.model), true, 0},
                     {rankOf(other), true, 0}});
    const store::CaseRepository cases(task.project.database());
    const store::SessionRepository sessions(task.project.database());
    const store::ItemRepository items(task.project.database());
    const auto total = cases.counts(filter).any;
    for (std::int64_t offset = 0;; offset += kPage) {
        const auto page = cases.page(filter, offset, kPage);
        for (const auto& each : page) {
            const auto session = sessions.find(each.session);
            const auto target = each.item ? each.item : targetOf(session, each.position);
            const auto item = target ? items.find(*target) : std::nullopt;
            task.add({session ? session->code : std::string(), number(each.position), item ? item->code : std::string(),
                      item ? item->title : std::string(), each.seen < 0 ? Cell() : number(each.seen),
                      rankCell(each.rank), rankCell(each.otherRank)});
        }
        task.context.report({.stage = Stage::Exporting, .done = task.rows, .total = total});
        if (std::ssize(page) < kPage) return;
    }
}

} // namespace core::operations
