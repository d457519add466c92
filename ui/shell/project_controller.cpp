#include "ui/shell/project_controller.h"

#include "ui/bridge/jobs.h"
#include "ui/bridge/worker.h"
#include "ui/dialogs/dialogs.h"
#include "ui/pages/page.h"
#include "ui/session/navigation.h"
#include "ui/session/preferences.h"
#include "ui/session/project_session.h"
#include "ui/shell/fault_bands.h"
#include "ui/shell/job_tray.h"
#include "ui/shell/log_pane.h"
#include "ui/shell/main_window.h"
#include "ui/shell/project_copy.h"
#include "ui/shell/project_watch.h"

#include <QApplication>
#include <QDir>

namespace ui {

ProjectController::ProjectController(MainWindow& window, const Services& services)
    : m_window(window), m_services(services), m_watch(new ProjectWatch(services.session, services.jobs, this))
{
    connectBands();
    connect(m_watch, &ProjectWatch::changed, this, &ProjectController::showFaults);
    connect(m_watch, &ProjectWatch::cameBack, this, [this] { open(m_services.session.folder()); });
    connect(&services.worker, &Worker::lost, this, &ProjectController::loseWorker);
    connect(&services.worker, &Worker::answered, &window.bands(),
            [bands = &window.bands()] { bands->setWorkerFault({}, {}); });
}

void ProjectController::connectBands()
{
    auto& bands = m_window.bands();
    connect(&bands, &FaultBands::lookAgainRequested, this, [this] { open(m_services.session.folder()); });
    connect(&bands, &FaultBands::locateRequested, this, [this] { locate(m_services.session.folder()); });
    connect(&bands, &FaultBands::closeProjectRequested, this, &ProjectController::close);
    connect(&bands, &FaultBands::copyProjectRequested, this, &ProjectController::copyElsewhere);
    connect(&bands, &FaultBands::startWorkerRequested, this, [this] {
        m_window.bands().setWorkerFault({}, {});
        m_services.worker.warmUp();
    });
}

bool ProjectController::open(const QString& folder)
{
    leaveJobs();
    return follow(m_services.session.open(folder));
}

bool ProjectController::createAt(const QString& folder)
{
    if (folder.isEmpty()) return false;
    leaveJobs();
    return follow(m_services.session.create(folder.endsWith(".denju") ? folder : folder + ".denju"));
}

void ProjectController::leaveJobs()
{
    m_window.tray().clear();
    m_services.jobs.unwatch();
}

// After a failed opening the project before it is still open, and its jobs want to be watched again.
bool ProjectController::follow(const std::optional<WorkerError>& fault)
{
    if (fault) tell(*fault);
    const auto& session = m_services.session;
    if (!session.isOpen()) return false;
    if (!session.isReadOnly())
        if (const auto unwatched = m_services.jobs.watch(session.project().folder()); unwatched && !fault)
            tell(*unwatched);
    if (!fault) {
        m_services.navigation.clear();
        if (const auto* page = m_window.currentPage()) m_services.navigation.note({page->name(), {}});
        m_window.log().setProject(session.folder());
        m_window.setProject(session.name(), session.folder());
    }
    showFaults();
    Q_EMIT switched();
    if (!fault) Q_EMIT opened(session.folder());
    return !fault;
}

void ProjectController::close()
{
    leaveJobs();
    m_services.session.close();
    m_services.navigation.clear();
    m_window.log().setProject({});
    m_window.setProject({}, {});
    showFaults();
    Q_EMIT switched();
    m_services.navigation.go({"start", {}});
}

QString ProjectController::askWhere(const QString& title, const QString& name)
{
    const auto suggestion = QDir(m_services.preferences.projectsFolder()).filePath(name + ".denju");
    return m_services.dialogs.pickSave(title, suggestion, tr("Denju projects (*.denju)"));
}

void ProjectController::askToCreate()
{
    createAt(askWhere(tr("New project"), tr("Project")));
}

void ProjectController::askToOpen()
{
    const auto folder = m_services.dialogs.pickFolder(tr("Open a project (a folder NAME.denju)"));
    if (!folder.isEmpty()) open(folder);
}

bool ProjectController::locate(const QString& folder)
{
    const auto found = m_services.dialogs.pickFolder(tr("Where is %1 now?").arg(QDir(folder).dirName()));
    return !found.isEmpty() && open(found);
}

bool ProjectController::mayChange()
{
    const auto& session = m_services.session;
    if (!session.isOpen()) return false;
    if (session.isReadOnly()) tell(workerError(core::ErrorCode::ProjectReadOnly, session.name()));
    if (m_watch->isGone()) tell(workerError(core::ErrorCode::ProjectNotFound, session.folder()));
    return !session.isReadOnly() && !m_watch->isGone();
}

void ProjectController::showFaults()
{
    auto& bands = m_window.bands();
    const auto& session = m_services.session;
    bands.setGone(m_watch->isGone(), session.folder());
    bands.setReadOnly(session.isOpen() && session.isReadOnly() && !m_watch->isGone());
    bands.setOpenElsewhere(m_watch->isOpenElsewhere());
}

// Lost with nothing asked of it it is started again by the next question, and nobody missed anything.
void ProjectController::loseWorker()
{
    const auto fault = m_services.worker.fault();
    if (!fault) return;
    const auto diagnostics =
        QString("Denju %1\n%2: %3\n\n%4")
            .arg(QApplication::applicationVersion(), fault->code, fault->detail, m_services.worker.log());
    m_window.bands().setWorkerFault(fault->sentence, diagnostics);
}

void ProjectController::copyElsewhere()
{
    if (m_copying) return;
    const auto from = m_services.session.folder();
    auto to = askWhere(tr("Copy the project"), m_services.session.name());
    if (to.isEmpty()) return;
    if (!to.endsWith(".denju")) to += ".denju";
    m_copying = true;
    copyProject(from, to, this, [this, to](const std::optional<WorkerError>& fault) {
        m_copying = false;
        if (fault)
            tell(*fault);
        else
            open(to);
    });
}

void ProjectController::tell(const WorkerError& fault)
{
    m_services.dialogs.tell(
        {Notice::Kind::Error, "Denju", fault.sentence,
         QString("Denju %1\n%2: %3").arg(QApplication::applicationVersion(), fault.code, fault.detail)});
}

} // namespace ui
