#include "core/operations/reports/report_gathering.h"

#include "core/base/fingerprint.h"
#include "core/domain/report_part.h"
#include "core/domain/split.h"
#include "core/operations/models/tested_runs.h"
#include "core/operations/models/trained_run.h"
#include "core/operations/models/warm_models.h"
#include "core/operations/runs/compare_operation.h"
#include "core/operations/sessions/explain_operation.h"
#include "core/operations/sessions/recommend_operation.h"
#include "core/protocol/json.h"
#include "core/store/item_repository.h"
#include "core/store/picture_repository.h"
#include "core/store/report_part_repository.h"
#include "core/store/run_repository.h"
#include "core/store/session_repository.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <fstream>
#include <functional>
#include <iterator>
#include <set>
#include <sstream>

namespace core::operations {

namespace {

constexpr std::size_t kExamples = 5;
constexpr int kRecommendations = 10;
constexpr std::size_t kFewestEvents = 3; ///< of an example: two to learn from, one to predict
constexpr std::size_t kMostEvents = 9;   ///< what fits a page

/// Items with their pictures by id, as examples need them.
class ItemShelf {
public:
    explicit ItemShelf(const store::Database& database) : m_items(database), m_pictures(database) {}

    [[nodiscard]] reports::ReportItem take(ItemId id) const
    {
        const auto item = m_items.find(id);
        if (!item) return {};
        return {.code = item->code, .title = item->title, .picture = m_pictures.jpeg(id, store::PictureSize::Small)};
    }

private:
    store::ItemRepository m_items;
    store::PictureRepository m_pictures;
};

reports::ReportData describe(const store::Project& project, const Dataset& dataset,
                             const std::vector<SessionIndex>& test)
{
    const auto hasText = [](const Item& item) { return !item.title.empty() || !item.description.empty(); };
    const auto [first, last] = std::ranges::minmax(dataset.log.times);
    return {.sessions = dataset.log.size(),
            .events = static_cast<std::int64_t>(dataset.log.items.size()),
            .items = dataset.itemCount(),
            .itemsWithPicture = store::PictureRepository(project.database()).count(),
            .itemsWithText = std::ranges::count_if(dataset.catalogue.items, hasText),
            .firstDay = dateFromTime(first),
            .lastDay = dateFromTime(last),
            .testSessions = static_cast<std::int64_t>(test.size())};
}

/// How many seeds of the training of `run` were evaluated, itself among them.
int seedsLike(const store::RunRepository& runs, const Run& run)
{
    std::set<std::int64_t> seeds{run.config.seed};
    for (const auto& each : runs.all())
        if (each.state == RunState::Ready && areAlike(run, each, "seed") && !runs.evaluations(each.id).empty())
            seeds.insert(each.config.seed);
    return static_cast<int>(seeds.size());
}

/// The mean over the seeds, as the Evaluation page has it.
void addSeeds(reports::ReportContent& content, const protocol::ReportRequest& request, const JobContext& context)
{
    if (content.seeds < 2 || content.models.empty()) return;
    const auto answer =
        operations::run(protocol::SeedsRequest{.project = request.project, .run = content.run.id.value}, context);
    for (const auto& each : answer.models)
        content.overSeeds.push_back({.model = each.model,
                                     .mean = each.mean,
                                     .hr20Range = {each.hr20Low, each.hr20High},
                                     .mrr20Range = {each.mrr20Low, each.mrr20High},
                                     .toStrongest = each.toStrongest});
}

/// Sessions of a readable length, at even steps through the test, so that none is chosen for its result. Those with
/// items that came after the training are passed over: the run can't answer for them.
std::vector<SessionIndex> pickExamples(const Dataset& dataset, const std::vector<SessionIndex>& test,
                                       const WarmModels& models)
{
    const auto isKnown = [&](ItemIndex item) {
        return models.indexOf(dataset.catalogue.items[static_cast<std::size_t>(item)].id).has_value();
    };
    std::vector<SessionIndex> fitting;
    std::ranges::copy_if(test, std::back_inserter(fitting), [&](SessionIndex session) {
        const auto items = dataset.log.itemsOf(session);
        return items.size() >= kFewestEvents && items.size() <= kMostEvents && std::ranges::all_of(items, isKnown);
    });
    std::vector<SessionIndex> picked;
    const auto count = std::min(kExamples, fitting.size());
    for (std::size_t each = 0; each < count; ++each) picked.push_back(fitting[each * fitting.size() / count]);
    return picked;
}

/// What the student says in a session, and why it puts the target where it does.
reports::ReportExample explained(const protocol::RecommendRequest& recommend, const protocol::ExplainRequest& explain,
                                 const ItemShelf& shelf, const JobContext& context)
{
    const auto lists = operations::run(recommend, context);
    const auto answer = operations::run(explain, context);
    const auto& target = answer.explanation.target;
    reports::ReportExample result{.session = explain.session,
                                  .events = {},
                                  .recommendations = {},
                                  .target = shelf.take(target.item),
                                  .targetRank = target.rank,
                                  .teacherRank = answer.teacherRank};
    for (const auto& event : answer.explanation.events) result.events.push_back({shelf.take(event.item), event});
    for (const auto& each : lists.student)
        result.recommendations.push_back({shelf.take(each.item), each.rank, each.otherRank, each.item == target.item});
    return result;
}

/// What the student says before the last event of a held-out session, and why it puts that event where it does.
reports::ReportExample example(const protocol::ReportRequest& request, const Run& run, const Dataset& dataset,
                               SessionIndex session, const ItemShelf& shelf, const JobContext& context)
{
    const auto items = dataset.log.itemsOf(session);
    const auto& code = dataset.log.codes[static_cast<std::size_t>(session)];
    const auto& target = dataset.catalogue.items[static_cast<std::size_t>(items.back())].code;
    const auto position = static_cast<int>(items.size());
    const protocol::RecommendRequest recommend{.project = request.project,
                                               .session = code,
                                               .items = {},
                                               .position = position,
                                               .top = kRecommendations,
                                               .run = run.id.value};
    const protocol::ExplainRequest explain{.project = request.project,
                                           .session = code,
                                           .items = {},
                                           .position = position,
                                           .target = target,
                                           .run = run.id.value};
    return explained(recommend, explain, shelf, context);
}

std::string today()
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return dateFromTime(std::chrono::duration_cast<std::chrono::seconds>(now).count());
}

/// Of the student's tensors. Reading them takes a moment, so that of the last file stays.
std::string modelPrint(const std::filesystem::path& file)
{
    static std::filesystem::path known;
    static std::filesystem::file_time_type knownTime;
    static std::string print;
    std::error_code fault;
    const auto time = std::filesystem::last_write_time(file, fault);
    if (!fault && file == known && time == knownTime) return print;
    std::ifstream stream(file, std::ios::binary);
    Fingerprint all;
    std::vector<char> piece(std::size_t{1} << 20);
    while (stream.read(piece.data(), std::ssize(piece)) || stream.gcount() > 0)
        all.add(std::as_bytes(std::span(piece).first(static_cast<std::size_t>(stream.gcount()))));
    known = file;
    knownTime = time;
    print = all.text();
    return print;
}

/// The best first, as the window shows them.
double hitsOf(const ModelMetrics& model)
{
    const auto all = std::ranges::find(model.slices, Slice::All, &SliceMetrics::slice);
    return all == model.slices.end() ? -1 : all->hr20;
}

reports::Table tableOf(const ReportPart& part)
{
    reports::Table table{.file = "", .title = part.title};
    for (std::size_t at = 0; at < part.columns.size(); ++at)
        table.columns.push_back(
            {part.columns[at], std::ranges::find(part.numbers, static_cast<int>(at)) != part.numbers.end()});
    const auto width = part.columns.size();
    for (std::size_t at = 0; width > 0 && at + width <= part.cells.size(); at += width)
        table.rows.emplace_back(part.cells.begin() + static_cast<std::ptrdiff_t>(at),
                                part.cells.begin() + static_cast<std::ptrdiff_t>(at + width));
    return table;
}

/// Whether the project still holds what the part asks for.
bool isThere(const ReportPart& part, const store::Project& project)
{
    const store::ItemRepository items(project.database());
    const auto known = [&](const std::string& code) { return items.findByCode(code).has_value(); };
    if (!part.target.empty() && !known(part.target)) return false;
    if (!part.items.empty()) return std::ranges::all_of(part.items, known);
    return store::SessionRepository(project.database()).findByCode(part.session).has_value();
}

reports::ReportExtra extra(const ReportPart& part, const protocol::ReportRequest& request,
                           const store::Project& project, const Run& run, const ItemShelf& shelf,
                           const JobContext& context)
{
    reports::ReportExtra result{.title = part.title, .table = tableOf(part), .svg = part.svg};
    std::istringstream lines(part.text);
    for (std::string line; std::getline(lines, line);)
        if (!line.empty()) result.paragraphs.push_back(line);
    if (part.kind != ReportPartKind::Session) return result;
    if (!isThere(part, project)) {
        result.isGone = true;
        return result;
    }
    const auto session = part.items.empty() ? part.session : std::string();
    result.example = explained({.project = request.project,
                                .session = session,
                                .items = part.items,
                                .position = part.position,
                                .top = kRecommendations,
                                .run = run.id.value},
                               {.project = request.project,
                                .session = session,
                                .items = part.items,
                                .position = part.position,
                                .target = part.target,
                                .run = run.id.value},
                               shelf, context);
    return result;
}

void addExamples(reports::ReportContent& content, const protocol::ReportRequest& request, const store::Project& project,
                 const Dataset& dataset, const std::vector<SessionIndex>& test, const JobContext& context)
{
    const ItemShelf shelf(project.database());
    const auto picked = pickExamples(dataset, test, *warmModels(project, content.run.id.value));
    for (const auto session : picked) {
        context.checkIn();
        content.examples.push_back(example(request, content.run, dataset, session, shelf, context));
        context.report({Stage::Reporting, std::ssize(content.examples), std::ssize(picked)});
    }
}

void addExtras(reports::ReportContent& content, const protocol::ReportRequest& request, const store::Project& project,
               const JobContext& context)
{
    const ItemShelf shelf(project.database());
    for (const auto& stored : store::ReportPartRepository(project.database()).all()) {
        context.checkIn();
        const auto part = protocol::decode<ReportPart>(stored.content);
        content.extras.push_back(extra(part, request, project, content.run, shelf, context));
    }
}

} // namespace

reports::ReportContent gatherReport(const protocol::ReportRequest& request, const store::Project& project,
                                    const JobContext& context)
{
    const auto trained = readyRun(project, request.run);
    const store::RunRepository runs(project.database());
    const auto dataset = store::loadDataset(project);
    const auto test = splitByTime(dataset.log, midnightFromDate(trained.testFrom)).test;
    context.checkIn();

    reports::ReportContent content{.language = request.language == protocol::Language::Ja ? reports::Language::Japanese
                                                                                          : reports::Language::English,
                                   .project = project.folder().stem().string(),
                                   .writtenOn = today(),
                                   .dataPrint = trained.data,
                                   .modelPrint = modelPrint(project.modelFolder(trained.id) / "student.safetensors"),
                                   .data = describe(project, dataset, test),
                                   .run = trained,
                                   .seeds = seedsLike(runs, trained),
                                   .models = {},
                                   .examples = {}};
    if (!request.sections.empty()) content.sections = request.sections;
    for (const auto& summary : runs.evaluations(trained.id))
        content.models.push_back(protocol::decode<ModelMetrics>(summary));
    std::ranges::stable_sort(content.models, std::greater(), hitsOf);
    const auto wants = [&](ReportSection section) {
        return std::ranges::find(content.sections, section) != content.sections.end();
    };
    if (wants(ReportSection::Summary) || wants(ReportSection::Comparison)) addSeeds(content, request, context);
    if (wants(ReportSection::Examples)) addExamples(content, request, project, dataset, test, context);
    if (wants(ReportSection::Parts)) addExtras(content, request, project, context);
    return content;
}

} // namespace core::operations
