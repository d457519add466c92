#include "ui/pages/evaluation/evaluation_controller.h"

#include "core/base/field_text.h"
#include "core/protocol/operations/evaluate.h"
#include "core/protocol/operations/save_table.h"
#include "core/protocol/operations/train.h"
#include "ui/bridge/job_text.h"
#include "ui/bridge/jobs.h"
#include "ui/dialogs/dialogs.h"
#include "ui/pages/evaluation/cases_view.h"
#include "ui/pages/evaluation/comparison_charts.h"
#include "ui/pages/evaluation/comparison_table.h"
#include "ui/pages/evaluation/evaluation_page.h"
#include "ui/pages/evaluation/table_request.h"
#include "ui/pages/evaluation/words.h"
#include "ui/session/project_session.h"
#include "ui/session/report_parts.h"
#include "ui/session/table_export.h"
#include "ui/widgets/band.h"

#include <algorithm>

namespace ui {

using core::protocol::EvaluateRequest;
using core::protocol::SaveTableRequest;
using core::protocol::TrainRequest;

namespace {

bool isEvaluation(const core::Job& job)
{
    return job.operation == EvaluateRequest::kOperation;
}

/// The settings of `config` that its preset would set otherwise, as a training takes them.
std::vector<std::string> settingsBeside(const core::TrainingConfig& config)
{
    const auto preset = core::presetConfig(config.preset);
    std::vector<std::string> usual;
    std::vector<std::string> settings;
    core::TrainingConfig::visitFields(
        preset, [&](const char*, const auto& field, const char*) { usual.push_back(core::fieldToText(field)); });
    std::size_t at = 0;
    core::TrainingConfig::visitFields(config, [&](const std::string& name, const auto& field, const char*) {
        const auto text = core::fieldToText(field);
        const bool hasOwnFlag =
            name == "preset" || name == "seed" || name == "device" || name == "without" || name == "memory_limit";
        if (!hasOwnFlag && text != usual[at]) settings.push_back(name + '=' + text);
        ++at;
    });
    return settings;
}

} // namespace

void EvaluationController::connectJobs()
{
    connect(&m_with.jobs, &Jobs::jobChanged, this, [this](const core::Job& job) {
        if (isEvaluation(job) && isLive(job.state)) showJobs();
        if (job.operation == TrainRequest::kOperation && m_ablations) showAblations();
    });
    connect(&m_with.jobs, &Jobs::jobFinished, this, &EvaluationController::takeJob);
}

void EvaluationController::takeJob(const core::Job& job)
{
    if (!isEvaluation(job)) return;
    m_page.showJob(job);
    if (job.state == core::JobState::Done)
        evaluateNext();
    else
        m_toEvaluate.clear();
    reload();
    if (job.state != core::JobState::Done) m_page.showJob(job);
}

bool EvaluationController::isEvaluating() const
{
    return std::ranges::any_of(m_with.jobs.live(), isEvaluation);
}

void EvaluationController::showJobs()
{
    const auto live = m_with.jobs.live();
    const auto found = std::ranges::find_if(live, isEvaluation);
    if (found != live.end()) m_page.showJob(*found);
    const bool isRunning = found != live.end();
    m_page.setCanEvaluate(!isRunning, isRunning ? tr("An evaluation is under way.") : QString());
    if (isRunning && m_page.isEmpty() && m_group >= 0) m_page.showEmpty(EvaluationPage::Empty::Evaluating);
}

// Those not measured yet, or all of them where all were.
void EvaluationController::evaluateGroup()
{
    if (m_group < 0) return;
    std::vector<core::RunId> missing;
    std::vector<core::RunId> all;
    for (const auto& run : m_evaluation.group) {
        all.push_back(run.id);
        if (std::ranges::find(m_evaluation.evaluated, run.id) == m_evaluation.evaluated.end())
            missing.push_back(run.id);
    }
    const bool isFirst = !m_evaluation.isEvaluated();
    evaluate(isFirst || missing.empty() ? all : missing);
}

// One after the other: each takes all cores.
void EvaluationController::evaluate(const std::vector<core::RunId>& runs)
{
    if (isEvaluating()) return;
    m_toEvaluate = runs;
    evaluateNext();
}

void EvaluationController::evaluateNext()
{
    if (m_toEvaluate.empty()) return;
    const auto run = m_toEvaluate.front();
    m_toEvaluate.erase(m_toEvaluate.begin());
    EvaluateRequest request;
    request.project = m_project.folder().toStdString();
    request.run = run.value;
    const auto started = m_with.jobs.start(request);
    if (started.fault) {
        m_toEvaluate.clear();
        fail(*started.fault);
        return;
    }
    showJobs();
}

void EvaluationController::stop()
{
    m_toEvaluate.clear();
    for (const auto& job : m_with.jobs.live())
        if (isEvaluation(job)) m_with.jobs.stop(job.id);
}

int EvaluationController::waitingTrainings() const
{
    int count = 0;
    for (const auto& job : m_with.jobs.live()) {
        if (job.operation != TrainRequest::kOperation) continue;
        if (!core::protocol::decode<TrainRequest>(job.request).without.empty()) ++count;
    }
    return count;
}

// The button of the ablations: evaluates what is trained, or trains what is missing.
void EvaluationController::trainAblations()
{
    if (!m_ablations || m_evaluation.group.empty()) return;
    if (!m_ablations->notEvaluated.empty()) {
        std::vector<core::RunId> runs;
        for (const auto run : m_ablations->notEvaluated) runs.push_back({run});
        evaluate(runs);
        return;
    }
    const auto& full = m_evaluation.group.front();
    const auto count = static_cast<int>(m_ablations->missing.size());
    const auto text = tr("%n training(s) are queued, each %1. One takes about as long as this run did (%2), one after "
                         "the other. Afterwards they are evaluated here.",
                         nullptr, count)
                          .arg(withoutEach(m_ablations->missing), durationText(full.seconds));
    const int answer = m_with.dialogs.ask({.title = tr("Train without one part"),
                                           .text = text,
                                           .answers = {tr("Queue the trainings"), tr("Cancel")},
                                           .preferred = 1,
                                           .escape = 1});
    if (answer != 0) return;
    for (const auto part : m_ablations->missing) {
        TrainRequest request;
        request.project = m_project.folder().toStdString();
        request.preset = full.config.preset;
        request.testFrom = full.testFrom;
        request.seed = full.config.seed;
        request.device = full.config.device;
        request.without = {part};
        request.settings = settingsBeside(full.config);
        if (const auto started = m_with.jobs.start(request); started.fault) {
            fail(*started.fault);
            break;
        }
    }
    showAblations();
}

void EvaluationController::saveComparison()
{
    if (m_page.isEmpty()) return;
    const auto content = m_page.table().content();
    QStringList headers;
    for (const auto& header : content.headers) headers << header.simplified();
    m_with.tables.save(tr("Comparison"), headers, content.rows);
}

// All of the filter, not only what was scrolled to: the worker reads them itself.
void EvaluationController::saveCases()
{
    if (m_page.isEmpty()) return;
    const auto& view = m_page.cases();
    SaveTableRequest request;
    request.table = core::protocol::SavedTable::Cases;
    request.run = m_evaluation.run().value;
    request.other = view.other().toStdString();
    request.outcome = std::string(core::enumName(view.outcome()));
    request.slice = m_page.slice();
    m_with.tables.save(tr("Wins and losses"), request);
}

void EvaluationController::addVerdict()
{
    if (m_page.isEmpty()) return;
    auto& band = m_page.verdictBand();
    const core::ReportPart part{.kind = core::ReportPartKind::Verdict,
                                .title = tr("The student against the strongest simple method").toStdString(),
                                .text = (band.sentence() + '\n' + band.detail()).toStdString(),
                                .run = m_evaluation.run().value};
    if (const auto fault = m_with.reportParts.add(part)) fail(*fault);
}

void EvaluationController::addTable()
{
    if (m_page.isEmpty()) return;
    const auto rows = rowsRequest(m_page.table().content(), {});
    const core::ReportPart part{.kind = core::ReportPartKind::Table,
                                .title = tr("Comparison of the methods").toStdString(),
                                .text = EvaluationWords::slice(m_page.slice()).toStdString(),
                                .run = m_evaluation.run().value,
                                .columns = rows.columns,
                                .numbers = rows.numbers,
                                .cells = rows.cells};
    if (const auto fault = m_with.reportParts.add(part)) fail(*fault);
}

void EvaluationController::markInReport()
{
    auto& band = m_page.verdictBand();
    const auto text = (band.sentence() + '\n' + band.detail()).toStdString();
    const auto& parts = m_with.reportParts.all();
    m_page.setInReport(std::ranges::any_of(parts, [&](const core::ReportPart& part) {
        return part.kind == core::ReportPartKind::Verdict && part.text == text;
    }));
}

} // namespace ui
