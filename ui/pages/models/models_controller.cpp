#include "ui/pages/models/models_controller.h"

#include "core/protocol/json.h"
#include "core/store/import_repository.h"
#include "core/store/item_repository.h"
#include "core/store/picture_repository.h"
#include "core/store/project.h"
#include "core/store/run_repository.h"
#include "core/store/session_repository.h"
#include "ui/bridge/job_text.h"
#include "ui/bridge/jobs.h"
#include "ui/dialogs/dialogs.h"
#include "ui/pages/models/comparison_view.h"
#include "ui/pages/models/models_page.h"
#include "ui/pages/models/next_run_panel.h"
#include "ui/pages/models/runs_model.h"
#include "ui/pages/models/training_view.h"
#include "ui/session/navigation.h"
#include "ui/session/preferences.h"
#include "ui/session/project_session.h"

#include <algorithm>
#include <utility>

namespace ui {

using core::Job;
using core::JobState;
using core::protocol::ForecastRequest;
using core::protocol::TrainRequest;

namespace {

constexpr int kBetweenReadings = 500; ///< milliseconds between two readings of a training's curve
constexpr int kMegabytes = 1024;

bool isTraining(const Job& job)
{
    return job.operation == TrainRequest::kOperation;
}

} // namespace

ModelsController::ModelsController(ModelsPage& page, const Means& means, QObject* parent)
    : QObject(parent), m_page(page), m_means(means)
{
    connectPage();
    connectNextRun();
    offerTables();
    auto& project = m_means.project;
    connect(&project, &ProjectSession::opened, this, &ModelsController::openProject);
    connect(&project, &ProjectSession::closed, this, &ModelsController::openProject);
    connect(&project, &ProjectSession::changed, this, &ModelsController::reload);
    openProject();
}

void ModelsController::connectPage()
{
    connect(&m_page, &ModelsPage::visited, this, &ModelsController::askDevices);
    connect(&m_page, &ModelsPage::runWanted, this, [this](qint64 run) { choose({run}); });
    connect(&m_page, &ModelsPage::comparisonWanted, this, [this](qint64 run, qint64 other) {
        m_page.comparison().choose({run}, {other});
        askComparison();
    });
    connect(&m_page, &ModelsPage::viewChanged, this, &ModelsController::askComparison);
    connect(&m_page, &ModelsPage::trainRequested, this, &ModelsController::train);
    connect(&m_page, &ModelsPage::pauseRequested, this, [this] { command(core::JobCommand::Pause); });
    connect(&m_page, &ModelsPage::continueRequested, this, [this] { command(core::JobCommand::Continue); });
    connect(&m_page, &ModelsPage::stopRequested, this, [this] { command(core::JobCommand::Stop); });
    connect(&m_page, &ModelsPage::resumeRequested, this, [this] {
        if (m_shown) goOn(*m_shown);
    });
    connect(&m_page, &ModelsPage::compareRequested, this, &ModelsController::compareTicked);
    connect(&m_page, &ModelsPage::deleteRequested, this, [this] {
        if (m_shown) remove(*m_shown);
    });
    auto& training = m_page.training();
    connect(&training, &TrainingView::runSelected, this, &ModelsController::choose);
    connect(&training, &TrainingView::goOnRequested, this, &ModelsController::goOn);
    connect(&training, &TrainingView::evaluationRequested, this, [this](core::RunId run) {
        m_means.navigation.go({"evaluation", QString("run:%1").arg(run.value)});
    });
    connect(&training, &TrainingView::compareRequested, this, &ModelsController::compareTicked);
    connect(&training, &TrainingView::deleteRequested, this, &ModelsController::remove);
    connect(&training, &TrainingView::diagnosticsRequested, this, &ModelsController::copyDiagnostics);
    connect(&training, &TrainingView::saveRequested, this, &ModelsController::saveRuns);
    connect(&training.runs(), &RunsModel::noteEdited, this, &ModelsController::editNote);
    connect(&m_page.comparison(), &ComparisonView::chosen, this, &ModelsController::askComparison);
}

void ModelsController::connectNextRun()
{
    auto& next = m_page.next();
    connect(&next, &NextRunPanel::edited, this, &ModelsController::editNext);
    connect(&next, &NextRunPanel::settingsRequested, this, &ModelsController::editSettings);
    connect(&next, &NextRunPanel::trainRequested, this, &ModelsController::train);
    connect(&next, &NextRunPanel::trialRequested, this, &ModelsController::tryNext);
    connect(&next, &NextRunPanel::trialStopRequested, this, [this] {
        for (const auto& job : m_means.questions.jobs())
            if (isLive(job.state) && job.operation == ForecastRequest::kOperation)
                m_means.questions.command(job.id, core::JobCommand::Stop);
    });
}

void ModelsController::openProject()
{
    m_shown.reset();
    m_followsTraining = true;
    m_trialFault.clear();
    m_timeLeft.clear();
    m_next = {};
    m_next.config.device = m_means.preferences.device().toStdString();
    m_next.config.memoryLimit = static_cast<std::int64_t>(m_means.preferences.memoryLimit() * kMegabytes);
    reload();
    if (!m_rows.isEmpty()) { // comparable with what was trained last
        m_next.testFrom = m_rows.front().run.testFrom;
        m_next.config.preset = m_rows.front().run.config.preset;
        m_next = withPreset(m_next, m_next.config.preset);
    }
    setNext(m_next);
}

void ModelsController::reload()
{
    m_rows.clear();
    m_items = m_pictures = m_sessions = 0;
    if (m_means.project.isOpen())
        tryTo([this] {
            readCounts();
            m_rows = readRuns(m_means.project.project(), m_means.questions.jobs());
        });
    m_sinceReading.restart();
    readForecasts();
    showAll();
}

void ModelsController::readCounts()
{
    const auto& database = m_means.project.project().database();
    m_items = core::store::ItemRepository(database).count();
    m_pictures = core::store::PictureRepository(database).count();
    m_sessions = core::store::SessionRepository(database).count();
    const auto import = core::store::ImportRepository(database).newest();
    m_imported = import ? import->at : 0;
}

void ModelsController::showAll()
{
    if (!m_means.project.isOpen()) return m_page.showContent(ModelsPage::Content::NoProject);
    const bool hasData = m_items > 0 && m_sessions > 0;
    m_page.showContent(hasData ? ModelsPage::Content::Ready : ModelsPage::Content::NoData);
    const auto* training = runningTraining(m_means.questions.jobs());
    const bool follow = training && m_followsTraining;
    if (m_shown && !rowOf(*m_shown)) m_shown.reset();
    if (const auto* atWork = trainingRow(); follow && atWork) m_shown = atWork->run.id;
    if (!m_shown && !m_rows.isEmpty()) m_shown = m_rows.front().run.id;
    m_page.training().runs().setRows(m_rows);
    m_page.comparison().showRuns(m_rows);
    if (m_shown) m_page.training().select(*m_shown);
    showShown();
    showSituation();
    showPossible();
    askComparison();
}

const RunRow* ModelsController::rowOf(core::RunId run) const
{
    const auto found = std::ranges::find_if(m_rows, [run](const RunRow& row) { return row.run.id == run; });
    return found == m_rows.end() ? nullptr : &*found;
}

const RunRow* ModelsController::trainingRow() const
{
    const auto found = std::ranges::find_if(
        m_rows, [](const RunRow& row) { return row.phase == RunPhase::Running || row.phase == RunPhase::Paused; });
    return found == m_rows.end() ? nullptr : &*found;
}

const Job* ModelsController::jobOfShown() const
{
    const auto* row = m_shown ? rowOf(*m_shown) : nullptr;
    const bool atWork = row && (row->phase == RunPhase::Running || row->phase == RunPhase::Paused);
    return atWork ? runningTraining(m_means.questions.jobs()) : nullptr;
}

void ModelsController::showShown()
{
    TrainingView::Shown shown;
    const auto* row = m_shown ? rowOf(*m_shown) : nullptr;
    const auto* job = jobOfShown();
    if (row) {
        shown.row = *row;
        tryTo(
            [&] { shown.curve = core::store::RunRepository(m_means.project.project().database()).curve(row->run.id); });
    }
    const auto pass = wasTried(shown.curve) ? StudentPass::Second : StudentPass::First;
    shown.pipeline = pipelineOf(row, job, pass);
    shown.pipeline.items = m_items;
    shown.pipeline.pictures = m_pictures;
    shown.pipeline.sessions = m_sessions;
    if (job) {
        shown.job = *job;
        shown.facts = factsOf(*job, *row);
        std::optional<RunTimeLeft> ofStage;
        if (const auto range = m_timeLeft.range()) ofStage = RunTimeLeft{range->least, range->likely, range->most};
        shown.share = shareOfRun(*row, *job, pass);
        shown.timeLeft = timeLeftOfRun(*row, *job, pass, ofStage);
    }
    m_page.training().show(shown);
}

void ModelsController::readForecasts()
{
    m_forecasts = {};
    m_forecastDevice.clear();
    for (const auto preset : {core::Preset::Quick, core::Preset::Pilot, core::Preset::Full}) {
        const auto next = preset == m_next.config.preset ? m_next : withPreset(m_next, preset);
        const auto found = forecastFor(m_means.questions.jobs(), forecastRequest(next, {}), m_imported);
        if (!found) continue;
        m_forecasts[static_cast<std::size_t>(preset)] = found->forecast;
        if (preset == m_next.config.preset) m_forecastDevice = QString::fromStdString(found->device);
    }
}

void ModelsController::showSituation()
{
    NextRunPanel::Situation situation;
    situation.forecasts = m_forecasts;
    situation.device = m_forecastDevice;
    situation.trialFault = m_trialFault;
    situation.readOnly = m_means.project.isReadOnly();
    situation.hasData = m_items > 0 && m_sessions > 0;
    for (const auto& job : m_means.questions.jobs()) {
        if (!isLive(job.state)) continue;
        if (job.operation == ForecastRequest::kOperation) situation.trialShare = shareOf(job);
        if (!isTraining(job)) continue;
        if (job.state == JobState::Queued)
            ++situation.waiting;
        else
            situation.running = trainingRow() ? tr("Run %1").arg(trainingRow()->run.id.value) : tr("A run");
    }
    m_page.next().showSituation(situation);
}

void ModelsController::showPossible()
{
    const auto* training = runningTraining(m_means.questions.jobs());
    const auto* row = m_shown ? rowOf(*m_shown) : nullptr;
    const bool writes = m_means.project.isOpen() && !m_means.project.isReadOnly();
    const bool atWork = row && (row->phase == RunPhase::Running || row->phase == RunPhase::Paused);
    m_page.setPossible({.pause = training && training->state == JobState::Running,
                        .goOn = training && training->state == JobState::Paused,
                        .stop = training != nullptr,
                        .resume = writes && row && canGoOn(row->phase),
                        .compare = m_rows.size() > 1,
                        .remove = writes && row && !atWork,
                        .train = writes && m_items > 0 && m_sessions > 0});
}

void ModelsController::takeJob(const Job& job)
{
    if (!m_means.project.isOpen()) return;
    if (job.operation == ForecastRequest::kOperation) return showSituation();
    if (!isTraining(job)) return;
    if (job.state == JobState::Running)
        m_timeLeft.add(static_cast<int>(job.progress.stage), job.progress.done, job.progress.total, job.heartbeatAt);
    if (!jobOfShown() && m_followsTraining) return reload(); // its run has just been written
    if (m_sinceReading.isValid() && m_sinceReading.elapsed() < kBetweenReadings) return;
    tryTo([this] { m_rows = readRuns(m_means.project.project(), m_means.questions.jobs()); });
    m_sinceReading.restart();
    m_page.training().runs().setRows(m_rows);
    showShown();
    showSituation();
    showPossible();
}

void ModelsController::endJob(const Job& job)
{
    if (!m_means.project.isOpen()) return;
    if (job.operation == ForecastRequest::kOperation) {
        const auto fault = faultOf(job);
        m_trialFault = fault ? fault->sentence : QString();
    }
    bool followed = false;
    if (isTraining(job)) {
        m_timeLeft.clear();
        followed = std::exchange(m_followsTraining, true);
    }
    reload();
    constexpr int kMilliseconds = 1000;
    const bool isOfJob = followed && !m_rows.isEmpty() && m_rows.front().run.startedAt >= job.startedAt / kMilliseconds;
    if (!isOfJob || m_shown == m_rows.front().run.id) return;
    m_shown = m_rows.front().run.id; // one that ended before it was seen at work: how is said, too
    showAll();
}

void ModelsController::tryTo(const std::function<void()>& work)
{
    try {
        work();
    } catch (const core::Error& error) {
        tell(workerError(error));
    }
}

} // namespace ui
