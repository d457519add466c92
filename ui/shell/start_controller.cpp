#include "ui/shell/start_controller.h"

#include "core/base/log.h"
#include "core/store/item_repository.h"
#include "core/store/run_repository.h"
#include "core/store/session_repository.h"
#include "ui/bridge/job_text.h"
#include "ui/bridge/jobs.h"
#include "ui/pages/start/start_page.h"
#include "ui/session/preferences.h"
#include "ui/session/project_session.h"

#include <algorithm>

namespace ui {

StartController::StartController(StartPage& page, const Services& services)
    : m_page(page), m_services(services), m_recent(services.settings)
{
    connect(&services.jobs, &Jobs::jobChanged, this, &StartController::showJob);
    for (const auto signal : {&ProjectSession::opened, &ProjectSession::closed, &ProjectSession::changed})
        connect(&services.session, signal, this, &StartController::readProject);
    connect(&page, &StartPage::shown, this,
            [this] { m_page.recent().set(m_recent.all(), RecentModel::Order::Newest); });
    connect(&page, &StartPage::recentRemoveRequested, this, &StartController::remove);
    connect(&services.preferences, &Preferences::changed, this, [this](const QString& key) {
        if (key == "keepsRecent" && !m_services.preferences.keepsRecent()) clear();
    });
    m_reading.setSingleShot(true);
    connect(&m_reading, &QTimer::timeout, this, &StartController::readRecent);
    showRecent();
}

void StartController::add(const QString& folder)
{
    if (m_services.preferences.keepsRecent()) m_recent.add(folder);
    showRecent();
}

void StartController::remove(const QString& folder)
{
    m_recent.remove(folder);
    showRecent();
}

void StartController::clear()
{
    m_recent.clear();
    showRecent();
}

// Under the eyes of the person who opens one no row moves; the newest comes first when Start is shown again.
void StartController::showRecent()
{
    m_page.recent().set(m_recent.all(), m_page.isVisible() ? RecentModel::Order::InPlace : RecentModel::Order::Newest);
    m_next = 0;
    m_reading.start();
}

void StartController::readRecent()
{
    if (m_next >= m_page.recent().rowCount()) return;
    auto project = m_page.recent().at(m_next);
    RecentProjects::read(project);
    m_page.recent().setRow(m_next, project);
    ++m_next;
    m_reading.start();
}

void StartController::readProject()
{
    m_known = {};
    try {
        if (m_services.session.isOpen()) {
            const auto& database = m_services.session.project().database();
            m_known.sessions = core::store::SessionRepository(database).count();
            m_known.items = core::store::ItemRepository(database).count();
            const auto runs = core::store::RunRepository(database).all();
            const auto isReady = [](const core::Run& run) { return run.state == core::RunState::Ready; };
            m_known.canResume = !runs.empty() && !isReady(runs.front());
            m_known.trained = std::any_of(runs.begin(), runs.end(), isReady);
            const core::store::RunRepository repository(database);
            m_known.evaluated = std::any_of(runs.begin(), runs.end(), [&](const core::Run& run) {
                return isReady(run) && !repository.evaluations(run.id).empty();
            });
        }
    } catch (const core::Error& error) { // a vanished file: the frame says so
        core::logWarning(error.what());
    }
    Q_EMIT projectRead();
}

void StartController::showJob(const core::Job& job)
{
    auto& recent = m_page.recent();
    for (int row = 0; isLive(job.state) && row < recent.rowCount(); ++row) {
        if (recent.at(row).folder != m_services.session.folder()) continue;
        auto project = recent.at(row);
        project.state = RecentProject::State::Running;
        project.operation = job.operation;
        project.share = shareOf(job);
        project.secondsLeft = job.secondsLeft;
        recent.setRow(row, project);
    }
}

} // namespace ui
