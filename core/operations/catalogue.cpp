#include "core/operations/catalogue.h"

#include "core/operations/check_operation.h"
#include "core/operations/imports/import_operation.h"
#include "core/operations/imports/preview_operation.h"
#include "core/operations/imports/undo_import_operation.h"
#include "core/operations/models/backbones_operation.h"
#include "core/operations/plain_text.h"
#include "core/operations/profile/profile_operation.h"
#include "core/operations/reports/export_operation.h"
#include "core/operations/reports/report_operation.h"
#include "core/operations/reports/save_table_operation.h"
#include "core/operations/runs/cases_operation.h"
#include "core/operations/runs/compare_operation.h"
#include "core/operations/runs/delete_run_operation.h"
#include "core/operations/runs/disagreements_operation.h"
#include "core/operations/runs/evaluate_operation.h"
#include "core/operations/sample_operation.h"
#include "core/operations/sessions/explain_operation.h"
#include "core/operations/sessions/find_sessions_operation.h"
#include "core/operations/sessions/item_facts_operation.h"
#include "core/operations/sessions/mark_operation.h"
#include "core/operations/sessions/recommend_operation.h"
#include "core/operations/sessions/similar_operation.h"
#include "core/operations/sessions/transitions_operation.h"
#include "core/operations/training/devices_operation.h"
#include "core/operations/training/forecast_operation.h"
#include "core/operations/training/study_operation.h"
#include "core/operations/training/train_operation.h"
#include "core/protocol/json.h"
#include "core/protocol/operations/turn.h"

#include <algorithm>

namespace core::operations {

namespace {

template <class T> std::vector<std::string> choicesOf()
{
    std::vector<std::string> names;
    if constexpr (NamedEnum<T>)
        for (const auto& [value, name] : EnumNames<T>::names) names.emplace_back(name);
    return names;
}

template <class Request> std::vector<Field> fieldsOf()
{
    std::vector<Field> fields;
    const Request standard;
    Request::visitFields(standard, [&](const char* name, const auto& field, const char* help) {
        using Type = std::remove_cvref_t<decltype(field)>;
        fields.push_back({name, help, fieldToText(field), choicesOf<Type>(), std::is_same_v<Type, bool>});
    });
    return fields;
}

template <class Request> Request requestFromTexts(const std::map<std::string, std::string>& texts)
{
    Request request;
    Request::visitFields(request, [&](const char* name, auto& field, const char*) {
        const auto found = texts.find(name);
        if (found != texts.end()) fieldFromText(name, found->second, field);
    });
    return request;
}

enum class Kind { Short, Long, LongExclusive };

template <class Request> Operation operation(const char* summary, Kind kind)
{
    using Response = decltype(run(std::declval<const Request&>(), std::declval<const JobContext&>()));
    return {.name = Request::kOperation,
            .summary = summary,
            .isLong = kind != Kind::Short,
            .isExclusive = kind == Kind::LongExclusive || protocol::turnOf<Request>() == Turn::InOrder,
            .fields = fieldsOf<Request>(),
            .request = [](const auto& texts) { return protocol::encode(requestFromTexts<Request>(texts)); },
            .run =
                [](std::string_view request, const JobContext& context) {
                    return protocol::encode(run(protocol::decode<Request>(request), context));
                },
            .describe = [](std::string_view response) { return plainText(protocol::decode<Response>(response)); }};
}

} // namespace

const std::vector<Operation>& catalogue()
{
    using namespace protocol;
    static const std::vector<Operation> all{
        operation<SampleRequest>("make the sample project", Kind::LongExclusive),
        operation<ImportRequest>("read a log, a product table and pictures into a project", Kind::LongExclusive),
        operation<PreviewRequest>("say how files would be read, and change nothing", Kind::Short),
        operation<UndoImportRequest>("put the project back to before the newest import", Kind::LongExclusive),
        operation<ProfileRequest>("say what the data can carry", Kind::Short),
        operation<TrainRequest>("train the towers and distil the student", Kind::LongExclusive),
        operation<ForecastRequest>("what a training will take on this computer", Kind::Long),
        operation<StudyRequest>("train with each part left out or spoiled, and say what that costs",
                                Kind::LongExclusive),
        operation<EvaluateRequest>("compare all models on held-out sessions", Kind::Long),
        operation<CasesRequest>("list wins and losses of an evaluated run, case by case", Kind::Short),
        operation<RecommendRequest>("what to show next in a session", Kind::Short),
        operation<ExplainRequest>("why an item stands where it does", Kind::Short),
        operation<FindSessionsRequest>("find sessions by items, results, marks and steps", Kind::Short),
        operation<SimilarRequest>("past sessions like this one", Kind::Short),
        operation<ItemFactsRequest>("what is known of an item", Kind::Short),
        operation<TransitionsRequest>("steps between categories", Kind::Short),
        operation<DisagreementsRequest>("explain the test sessions, to find where attention and effect disagree",
                                        Kind::Long),
        operation<MarkRequest>("mark a session to find it again", Kind::Short),
        operation<ReportRequest>("write the report as one HTML file", Kind::Long),
        operation<SaveTableRequest>("write a table for a spreadsheet", Kind::Long),
        operation<ExportRequest>("write the student for serving, with a proof", Kind::Long),
        operation<CompareRequest>("in what two runs differ", Kind::Short),
        operation<AblationsRequest>("what each part is worth", Kind::Short),
        operation<SeedsRequest>("the same training under several seeds as one", Kind::Short),
        operation<DeleteRunRequest>("forget a run and its files", Kind::Short),
        operation<DevicesRequest>("what this computer can train on", Kind::Short),
        operation<BackbonesRequest>("the pretrained models on this computer", Kind::Short),
        operation<AddBackboneRequest>("check a model folder and add it", Kind::Short),
        operation<RemoveBackboneRequest>("take an added model folder off the list", Kind::Short),
        operation<CheckRequest>("check that the project is whole", Kind::Short),
    };
    return all;
}

const Operation* findOperation(std::string_view name)
{
    const auto& all = catalogue();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Operation& each) { return each.name == name; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace core::operations
