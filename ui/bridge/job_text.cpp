#include "ui/bridge/job_text.h"

#include "core/protocol/operations/evaluate.h"
#include "core/protocol/operations/import.h"
#include "core/protocol/operations/report.h"
#include "core/protocol/operations/sample.h"
#include "core/protocol/operations/train.h"
#include "core/protocol/operations/undo_import.h"
#include "ui/bridge/jobs.h"
#include "ui/bridge/operation_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QSysInfo>

#include <algorithm>

namespace ui {

using core::Job;
using core::JobState;
using core::Stage;

namespace {

struct JobText {
    Q_DECLARE_TR_FUNCTIONS(JobText)
};

QString number(std::int64_t value)
{
    return QLocale().toString(static_cast<qlonglong>(value));
}

QString percent(double value)
{
    return QLocale().toString(value, 'f', 1) + "%";
}

QString importText(const core::protocol::ImportResponse& response)
{
    auto text = JobText::tr("Imported %1 events in %2 sessions, %3 items and %4 pictures.")
                    .arg(number(response.eventsImported), number(response.sessions),
                         number(response.itemsImported + response.itemsFromLog), number(response.picturesImported));
    const auto rows = response.rowsLeftOut + response.itemRowsLeftOut;
    if (rows + response.picturesLeftOut > 0)
        text +=
            " " + JobText::tr("Left out: %1 rows and %2 pictures.").arg(number(rows), number(response.picturesLeftOut));
    if (response.sessionsReplaced > 0)
        text +=
            " " +
            JobText::tr("%1 sessions replace earlier ones of the same number.").arg(number(response.sessionsReplaced));
    return text;
}

QString trainText(const core::protocol::TrainResponse& response)
{
    auto text =
        JobText::tr(
            "Trained run %1. On the validation days the true next item is among the student's first 20 in %2 of cases.")
            .arg(number(response.run.id.value), percent(response.validationHr20));
    if (response.teacherValidationHr20 > 0)
        text += " " + JobText::tr("The teacher reaches %1.").arg(percent(response.teacherValidationHr20));
    return text;
}

QString sampleText(const core::protocol::SampleResponse& response)
{
    return JobText::
        tr("The sample project holds %1 items, %2 sessions and %3 pictures. Train it to see recommendations and why.")
            .arg(number(response.items), number(response.sessions), number(response.pictures));
}

QString doneText(const Job& job)
{
    using namespace core::protocol;
    if (job.operation == ImportRequest::kOperation) return importText(decode<ImportResponse>(job.response));
    if (job.operation == TrainRequest::kOperation) return trainText(decode<TrainResponse>(job.response));
    if (job.operation == SampleRequest::kOperation) return sampleText(decode<SampleResponse>(job.response));
    if (job.operation == UndoImportRequest::kOperation)
        return JobText::tr("The project is as it was before that import.");
    if (job.operation == ReportRequest::kOperation)
        return JobText::tr("The report is written to %1.")
            .arg(QString::fromStdString(decode<ReportResponse>(job.response).file));
    if (job.operation == EvaluateRequest::kOperation) {
        const auto response = decode<EvaluateResponse>(job.response);
        return JobText::tr("%1 held-out predictions were made by %n methods.", nullptr,
                           static_cast<int>(response.models.size()))
            .arg(number(response.cases));
    }
    return JobText::tr("%1: done.").arg(operationText(job.operation));
}

} // namespace

QString stageText(Stage stage)
{
    switch (stage) {
    case Stage::Reading: return JobText::tr("Reading the files");
    case Stage::Writing: return JobText::tr("Writing the project");
    case Stage::Pictures: return JobText::tr("Reading the pictures");
    case Stage::Catalogue: return JobText::tr("Making the catalogue");
    case Stage::Sessions: return JobText::tr("Making the sessions");
    case Stage::Preparing: return JobText::tr("Preparing");
    case Stage::Backbones: return JobText::tr("Reading the items with pretrained models");
    case Stage::KnowledgeTower: return JobText::tr("Training the knowledge tower");
    case Stage::TransitionTower: return JobText::tr("Training the transition tower");
    case Stage::Alignment: return JobText::tr("Aligning the towers");
    case Stage::Distillation: return JobText::tr("Handing over to the student (distillation)");
    case Stage::Student: return JobText::tr("Training the student");
    case Stage::Baselines: return JobText::tr("Preparing the baselines");
    case Stage::Evaluating: return JobText::tr("Measuring");
    case Stage::Reporting: return JobText::tr("Writing the report");
    case Stage::Exporting: return JobText::tr("Exporting");
    }
    return {};
}

QString durationText(double seconds)
{
    const auto minutes = static_cast<int>((seconds + 30) / 60);
    if (seconds < 60) return JobText::tr("less than a minute");
    if (minutes < 60) return JobText::tr("about %1 min").arg(minutes);
    return JobText::tr("about %1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

double shareOf(const Job& job)
{
    if (job.progress.total <= 0) return -1;
    return std::clamp(static_cast<double>(job.progress.done) / static_cast<double>(job.progress.total), 0.0, 1.0);
}

QString rangeText(double leastSeconds, double mostSeconds)
{
    const QLocale locale;
    if (mostSeconds < 90) return JobText::tr("%1 – %2 s").arg(qRound(leastSeconds)).arg(qRound(mostSeconds));
    if (mostSeconds < 90 * 60)
        return JobText::tr("%1 – %2 min").arg(qRound(leastSeconds / 60)).arg(qRound(mostSeconds / 60));
    return JobText::tr("%1 – %2 h")
        .arg(locale.toString(leastSeconds / 3600, 'f', 1), locale.toString(mostSeconds / 3600, 'f', 1));
}

QString queueText(int before)
{
    return before == 0 ? JobText::tr("Waiting for its worker to start")
                       : JobText::tr("Waiting its turn behind %n others", nullptr, before);
}

QString progressText(const Job& job, const std::optional<TimeLeft::Range>& range)
{
    if (job.state == JobState::Queued) return queueText(0);
    QStringList parts{stageText(job.progress.stage)};
    if (const auto share = shareOf(job); share >= 0) parts += QString::number(static_cast<int>(share * 100)) + "%";
    if (job.state == JobState::Paused) {
        parts += JobText::tr("paused");
        return parts.join(JobText::tr(" · "));
    }
    if (job.ratePerSecond >= 0.1)
        parts +=
            JobText::tr("%1 a second").arg(QLocale().toString(job.ratePerSecond, 'f', job.ratePerSecond < 10 ? 1 : 0));
    const auto seconds = range ? range->likely : job.secondsLeft;
    if (seconds >= 0) {
        auto left = JobText::tr("%1 left in this step").arg(durationText(seconds));
        if (range && range->most >= 60) left += JobText::tr(" (%1)").arg(rangeText(range->least, range->most));
        parts += left;
    }
    return parts.join(JobText::tr(" · "));
}

QString resultText(const Job& job)
{
    if (const auto fault = faultOf(job)) return fault->sentence;
    if (job.state == JobState::Cancelled)
        return job.operation == core::protocol::TrainRequest::kOperation
                   ? JobText::tr("Stopped. Everything up to the last checkpoint is kept; you can go on from there.")
                   : JobText::tr("Stopped. The project is as it was before.");
    try {
        return doneText(job);
    } catch (const core::Error&) { // a response of another version still means done
        return JobText::tr("%1: done.").arg(operationText(job.operation));
    }
}

bool leftOutSome(const Job& job)
{
    using namespace core::protocol;
    if (job.state != JobState::Done || job.operation != ImportRequest::kOperation) return false;
    try {
        return !decode<ImportResponse>(job.response).faults.empty();
    } catch (const core::Error&) {
        return false;
    }
}

QString diagnosticsOf(const Job& job)
{
    QStringList lines{"Denju " + QCoreApplication::applicationVersion() + ", Qt " + qVersion() + ", " +
                      QSysInfo::prettyProductName() + ", " + QSysInfo::currentCpuArchitecture()};
    lines += "operation: " + QString::fromStdString(job.operation);
    lines += "request: " + QString::fromStdString(job.request);
    const auto state = core::enumName(job.state);
    const auto stage = core::enumName(job.progress.stage);
    lines += "state: " + QString::fromUtf8(state.data(), static_cast<qsizetype>(state.size()));
    lines += "stage: " + QString::fromUtf8(stage.data(), static_cast<qsizetype>(stage.size())) +
             QString(" %1 of %2").arg(job.progress.done).arg(job.progress.total);
    lines += "error: " + QString::fromStdString(job.errorCode) + ": " + QString::fromStdString(job.errorDetail);
    lines += "heartbeat: " + QDateTime::fromMSecsSinceEpoch(job.heartbeatAt, Qt::UTC).toString(Qt::ISODateWithMs);
    return lines.join('\n');
}

} // namespace ui
