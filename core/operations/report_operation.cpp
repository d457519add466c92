#include "core/operations/report_operation.h"

#include "core/base/error.h"
#include "core/base/part_file.h"
#include "core/domain/split.h"
#include "core/operations/explain_operation.h"
#include "core/operations/recommend_operation.h"
#include "core/operations/trained_run.h"
#include "core/operations/warm_models.h"
#include "core/protocol/json.h"
#include "core/reports/html_report.h"
#include "core/store/item_repository.h"
#include "core/store/picture_repository.h"
#include "core/store/project.h"
#include "core/store/run_repository.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <iterator>
#include <set>

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

/// How many seeds were trained with the settings of `run`.
int seedsLike(const store::RunRepository& runs, const Run& run)
{
    std::set<std::int64_t> seeds;
    for (const auto& each : runs.all())
        if (each.state == RunState::Ready && each.testFrom == run.testFrom && each.config.preset == run.config.preset &&
            each.config.without == run.config.without)
            seeds.insert(each.config.seed);
    return static_cast<int>(seeds.size());
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

/// What the student says before the last event of a session, and why it puts that event where it does.
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
    const auto lists = operations::run(recommend, context);
    const auto answer = operations::run(explain, context);

    reports::ReportExample result{.session = code,
                                  .events = {},
                                  .recommendations = {},
                                  .target = shelf.take(answer.explanation.target.item),
                                  .targetRank = answer.explanation.target.rank,
                                  .teacherRank = answer.teacherRank};
    for (const auto& event : answer.explanation.events) result.events.push_back({shelf.take(event.item), event});
    for (const auto& each : lists.student)
        result.recommendations.push_back({shelf.take(each.item), each.rank, each.otherRank, each.code == target});
    return result;
}

std::string today()
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return dateFromTime(std::chrono::duration_cast<std::chrono::seconds>(now).count());
}

} // namespace

protocol::ReportResponse run(const protocol::ReportRequest& request, const JobContext& context)
{
    const std::filesystem::path file(request.out);
    if (file.extension() != ".html")
        throw Error(ErrorCode::OptionInvalid, "out=" + request.out + " (a name that ends in .html)");
    const auto project = store::Project::open(request.project, store::Access::ReadOnly);
    const auto trained = readyRun(project, request.run);
    const store::RunRepository runs(project.database());
    const auto dataset = store::loadDataset(project);
    const auto test = splitByTime(dataset.log, midnightFromDate(trained.testFrom)).test;

    reports::ReportContent content{.language = request.language == protocol::Language::Ja ? reports::Language::Japanese
                                                                                          : reports::Language::English,
                                   .project = project.folder().stem().string(),
                                   .writtenOn = today(),
                                   .data = describe(project, dataset, test),
                                   .run = trained,
                                   .seeds = seedsLike(runs, trained),
                                   .models = {},
                                   .examples = {}};
    for (const auto& summary : runs.evaluations(trained.id))
        content.models.push_back(protocol::decode<ModelMetrics>(summary));

    const ItemShelf shelf(project.database());
    const auto picked = pickExamples(dataset, test, *warmModels(project, trained.id.value));
    for (const auto session : picked) {
        context.checkIn();
        content.examples.push_back(example(request, trained, dataset, session, shelf, context));
        context.report({Stage::Reporting, std::ssize(content.examples), std::ssize(picked)});
    }
    const auto html = reports::htmlReport(content);
    context.checkIn();
    writeWhole(file, html);
    return {.file = request.out, .bytes = std::ssize(html)};
}

} // namespace core::operations
