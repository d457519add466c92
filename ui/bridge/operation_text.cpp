#include "ui/bridge/operation_text.h"

#include "core/protocol/operations/backbones.h"
#include "core/protocol/operations/cases.h"
#include "core/protocol/operations/check.h"
#include "core/protocol/operations/compare.h"
#include "core/protocol/operations/delete_run.h"
#include "core/protocol/operations/devices.h"
#include "core/protocol/operations/disagreements.h"
#include "core/protocol/operations/evaluate.h"
#include "core/protocol/operations/explain.h"
#include "core/protocol/operations/export.h"
#include "core/protocol/operations/find_sessions.h"
#include "core/protocol/operations/forecast.h"
#include "core/protocol/operations/import.h"
#include "core/protocol/operations/item_facts.h"
#include "core/protocol/operations/mark.h"
#include "core/protocol/operations/preview.h"
#include "core/protocol/operations/profile.h"
#include "core/protocol/operations/recommend.h"
#include "core/protocol/operations/report.h"
#include "core/protocol/operations/sample.h"
#include "core/protocol/operations/save_table.h"
#include "core/protocol/operations/similar.h"
#include "core/protocol/operations/study.h"
#include "core/protocol/operations/train.h"
#include "core/protocol/operations/transitions.h"
#include "core/protocol/operations/undo_import.h"

#include <QCoreApplication>

#include <array>
#include <string_view>

namespace ui {

namespace {

struct JobText {
    Q_DECLARE_TR_FUNCTIONS(JobText)
};

struct Name {
    std::string_view operation;
    const char* text;
};

constexpr auto kNames = std::to_array<Name>({
    {core::protocol::ImportRequest::kOperation, QT_TRANSLATE_NOOP("JobText", "Import")},
    {core::protocol::PreviewRequest::kOperation, QT_TRANSLATE_NOOP("JobText", "Reading the files")},
    {core::protocol::UndoImportRequest::kOperation, QT_TRANSLATE_NOOP("JobText", "Undoing the import")},
    {core::protocol::ProfileRequest::kOperation, QT_TRANSLATE_NOOP("JobText", "Checking the data")},
    {core::protocol::TrainRequest::kOperation, QT_TRANSLATE_NOOP("JobText", "Training")},
    {core::protocol::ForecastRequest::kOperation, QT_TRANSLATE_NOOP("JobText", "Forecast")},
    {core::protocol::SampleRequest::kOperation, QT_TRANSLATE_NOOP("JobText", "Sample project")},
    {core::protocol::StudyRequest::kOperation, QT_TRANSLATE_NOOP("JobText", "Study")},
    {core::protocol::EvaluateRequest::kOperation, QT_TRANSLATE_NOOP("JobText", "Evaluation")},
    {core::protocol::ReportRequest::kOperation, QT_TRANSLATE_NOOP("JobText", "Report")},
    {core::protocol::ExportRequest::kOperation, QT_TRANSLATE_NOOP("JobText", "Export")},
    {core::protocol::SaveTableRequest::kOperation, QT_TRANSLATE_NOOP("JobText", "Table")},
    {core::protocol::DisagreementsRequest::kOperation, QT_TRANSLATE_NOOP("JobText", "Explaining the test sessions")},
    {core::protocol::RecommendRequest::kOperation, QT_TRANSLATE_NOOP("JobText", "Recommending")},
    {core::protocol::ExplainRequest::kOperation, QT_TRANSLATE_NOOP("JobText", "Explaining")},
    {core::protocol::AblationsRequest::kOperation, QT_TRANSLATE_NOOP("JobText", "Comparing what was left out")},
    {core::protocol::BackbonesRequest::kOperation, QT_TRANSLATE_NOOP("JobText", "Looking for models")},
    {core::protocol::AddBackboneRequest::kOperation, QT_TRANSLATE_NOOP("JobText", "Checking a model folder")},
    {core::protocol::RemoveBackboneRequest::kOperation, QT_TRANSLATE_NOOP("JobText", "Taking a model off the list")},
    {core::protocol::CasesRequest::kOperation, QT_TRANSLATE_NOOP("JobText", "Listing the cases")},
    {core::protocol::CheckRequest::kOperation, QT_TRANSLATE_NOOP("JobText", "Checking the project")},
    {core::protocol::CompareRequest::kOperation, QT_TRANSLATE_NOOP("JobText", "Comparing two runs")},
    {core::protocol::DeleteRunRequest::kOperation, QT_TRANSLATE_NOOP("JobText", "Deleting a run")},
    {core::protocol::DevicesRequest::kOperation, QT_TRANSLATE_NOOP("JobText", "Looking at this computer")},
    {core::protocol::FindSessionsRequest::kOperation, QT_TRANSLATE_NOOP("JobText", "Finding sessions")},
    {core::protocol::ItemFactsRequest::kOperation, QT_TRANSLATE_NOOP("JobText", "Counting the items")},
    {core::protocol::MarkRequest::kOperation, QT_TRANSLATE_NOOP("JobText", "Marking a session")},
    {core::protocol::SeedsRequest::kOperation, QT_TRANSLATE_NOOP("JobText", "Comparing the seeds")},
    {core::protocol::SimilarRequest::kOperation, QT_TRANSLATE_NOOP("JobText", "Finding similar sessions")},
    {core::protocol::TransitionsRequest::kOperation, QT_TRANSLATE_NOOP("JobText", "Counting the transitions")},
});

} // namespace

QString operationText(const std::string& operation)
{
    for (const auto& name : kNames)
        if (name.operation == operation) return JobText::tr(name.text);
    return QString::fromStdString(operation);
}

} // namespace ui
