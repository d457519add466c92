#include "ui/shell/job_controller.h"

#include "core/protocol/operations/import.h"
#include "core/protocol/operations/train.h"
#include "core/store/job_repository.h"
#include "ui/bridge/job_text.h"
#include "ui/bridge/operation_text.h"
#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/fault_dialog.h"
#include "ui/pages/page.h"
#include "ui/session/preferences.h"
#include "ui/shell/job_tray.h"
#include "ui/shell/language.h"
#include "ui/shell/log_pane.h"
#include "ui/shell/main_window.h"
#include "ui/shell/notifier.h"
#include "ui/shell/rail.h"
#include "ui/shell/status_line.h"

#include <QAction>

namespace ui {

namespace {

constexpr qint64 kLongJob = 30'000; ///< milliseconds

} // namespace

JobController::JobController(MainWindow& window, ProjectController& projects, const Services& services)
    : m_window(window), m_projects(projects), m_services(services)
{
    connect(&services.jobs, &Jobs::jobFinished, this, &JobController::finished);
    connect(&services.jobs, &Jobs::jobChanged, this, &JobController::showStatus);
    connect(&projects, &ProjectController::switched, this, &JobController::showStatus);
    connect(&services.language, &Language::changed, this, &JobController::showStatus,
            Qt::QueuedConnection); // once the new words are in place
    connect(&window, &MainWindow::closing, this, &JobController::askBeforeClosing);
    connect(&window.tray(), &JobTray::resumeTrainingRequested, this, &JobController::resumeTraining);
    connect(&window.tray(), &JobTray::faultsRequested, this, &JobController::showFaults);
    connect(&window.tray(), &JobTray::logRequested, this, [this](qint64 job) {
        auto* log = m_window.commands().action("view.log");
        if (!log->isChecked()) log->trigger();
        m_window.log().choose(job);
    });
    showStatus();
}

bool JobController::mayStart(bool waits)
{
    if (!m_projects.mayChange()) return false;
    if (waits || !m_services.jobs.hasLive()) return true;
    m_projects.tell(workerError(core::ErrorCode::ProjectBusy, m_services.session.name()));
    return false;
}

void JobController::resumeTraining()
{
    core::protocol::TrainRequest request;
    request.resume = true;
    start(request, /*waits=*/true);
}

void JobController::showFaults(const core::Job& import)
{
    try {
        const auto response = core::protocol::decode<core::protocol::ImportResponse>(import.response);
        auto* dialog = new FaultDialog(m_services.theme, m_services.dialogs, response, &m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    } catch (const core::Error& error) {
        m_projects.tell(workerError(error));
    }
}

void JobController::finished(const core::Job& job)
{
    if (job.state == core::JobState::Done && m_services.session.isOpen()) m_services.session.refresh();
    Q_EMIT ended();
    showStatus();
    tellSystem(job);
    if (m_closeWhenStopped && !m_services.jobs.hasLive()) m_window.close();
}

// Only what took its time, and only while nobody is looking.
void JobController::tellSystem(const core::Job& job)
{
    const bool wasLong = core::store::nowMilliseconds() - job.startedAt >= kLongJob;
    if (!wasLong || m_window.isActiveWindow() || !m_services.preferences.notifies()) return;
    m_services.notifier.tell(operationText(job.operation) + " – " + m_services.session.name(), resultText(job));
}

void JobController::showStatus()
{
    const auto live = m_services.jobs.live(); // newest first
    const auto& pages = m_window.pages();
    for (int i = 0; i < pages.size(); ++i) m_window.rail().button(i)->setShare(-1);
    const core::Job* atWork = nullptr;
    for (const auto& job : live)
        if (job.state != core::JobState::Queued) atWork = &job;
    if (!atWork && !live.empty()) atWork = &live.back();
    if (!atWork) {
        m_window.status().setJob(tr("No job is running"));
        return;
    }
    for (int i = 0; i < pages.size(); ++i)
        if (pages[i]->name() == pageOfJob(*atWork))
            m_window.rail().button(i)->setShare(std::max(0.0, shareOf(*atWork)));
    auto brief = *atWork;
    brief.ratePerSecond = 0; // there is room for it in the tray
    const auto words = atWork->state == core::JobState::Queued ? queueText(0) : progressText(brief);
    auto text = operationText(atWork->operation) + tr(": ") + words;
    if (live.size() > 1) text += tr(" · %n waiting", nullptr, static_cast<int>(live.size()) - 1);
    m_window.status().setJob(text);
}

void JobController::askBeforeClosing(bool& allowed)
{
    const auto live = m_services.jobs.live();
    if (live.empty()) return;
    const auto answer = m_services.dialogs.ask(
        {tr("A job is running"),
         tr("It can go on without the window; the next time you open the project you find it again."),
         {tr("Keep it running"), tr("Stop it and quit"), tr("Cancel")},
         0,
         2});
    allowed = answer == 0;
    m_closeWhenStopped = answer == 1;
    if (m_closeWhenStopped)
        for (const auto& job : live) m_services.jobs.stop(job.id);
}

} // namespace ui
