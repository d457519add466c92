#include "ui/bridge/operation_text.h"

#include "core/protocol/operations/disagreements.h"
#include "core/protocol/operations/evaluate.h"
#include "core/protocol/operations/explain.h"
#include "core/protocol/operations/export.h"
#include "core/protocol/operations/forecast.h"
#include "core/protocol/operations/import.h"
#include "core/protocol/operations/preview.h"
#include "core/protocol/operations/profile.h"
#include "core/protocol/operations/recommend.h"
#include "core/protocol/operations/report.h"
#include "core/protocol/operations/sample.h"
#include "core/protocol/operations/save_table.h"
#include "core/protocol/operations/train.h"
#include "core/protocol/operations/undo_import.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct JobText {
    Q_DECLARE_TR_FUNCTIONS(JobText)
};

} // namespace

QString operationText(const std::string& operation)
{
    if (operation == core::protocol::ImportRequest::kOperation) return JobText::tr("Import");
    if (operation == core::protocol::PreviewRequest::kOperation) return JobText::tr("Reading the files");
    if (operation == core::protocol::UndoImportRequest::kOperation) return JobText::tr("Undoing the import");
    if (operation == core::protocol::ProfileRequest::kOperation) return JobText::tr("Checking the data");
    if (operation == core::protocol::TrainRequest::kOperation) return JobText::tr("Training");
    if (operation == core::protocol::ForecastRequest::kOperation) return JobText::tr("Forecast");
    if (operation == core::protocol::SampleRequest::kOperation) return JobText::tr("Sample project");
    if (operation == core::protocol::EvaluateRequest::kOperation) return JobText::tr("Evaluation");
    if (operation == core::protocol::ReportRequest::kOperation) return JobText::tr("Report");
    if (operation == core::protocol::ExportRequest::kOperation) return JobText::tr("Export");
    if (operation == core::protocol::SaveTableRequest::kOperation) return JobText::tr("Table");
    if (operation == core::protocol::DisagreementsRequest::kOperation)
        return JobText::tr("Explaining the test sessions");
    if (operation == core::protocol::RecommendRequest::kOperation) return JobText::tr("Recommending");
    if (operation == core::protocol::ExplainRequest::kOperation) return JobText::tr("Explaining");
    return QString::fromStdString(operation);
}

} // namespace ui
