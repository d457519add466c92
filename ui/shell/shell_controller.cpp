#include "ui/shell/shell_controller.h"

#include "core/base/log.h"
#include "core/protocol/operations/sample.h"
#include "core/store/item_repository.h"
#include "core/store/run_repository.h"
#include "core/store/session_repository.h"
#include "ui/bridge/jobs.h"
#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/fault_dialog.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/train_dialog.h"
#include "ui/pages/start/start_page.h"
#include "ui/session/project_session.h"
#include "ui/shell/computer.h"
#include "ui/shell/job_text.h"
#include "ui/shell/job_tray.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QStandardPaths>
#include <QTimer>

namespace ui {

namespace {

QString suggestion(const QString& name)
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(name + ".denju");
}

/// Whether the newest training did not come to its end. Throws core::Error.
bool canResume(const core::store::Database& database)
{
    const auto runs = core::store::RunRepository(database).all();
    return !runs.empty() && runs.front().state != core::RunState::Ready;
}

} // namespace

ShellController::ShellController(MainWindow& window, StartPage& start, const Services& services)
    : m_window(window), m_start(start), m_services(services), m_recent(services.settings)
{
    connectActions();
    connectStart();
    connect(&services.jobs, &Jobs::jobFinished, this, &ShellController::finished);
    connect(&services.jobs, &Jobs::jobChanged, this, &ShellController::showJob);
    for (const auto signal : {&ProjectSession::opened, &ProjectSession::closed, &ProjectSession::changed})
        connect(&services.session, signal, this, &ShellController::readProject);
    connect(&services.language, &Language::changed, this, [this] { // once the new words are in place
        QTimer::singleShot(0, this, [this] {
            showComputer();
            showProject();
        });
    });
    connect(&window, &MainWindow::closing, this, &ShellController::askBeforeClosing);
    showComputer();
    showProject();
    showRecent();
}

void ShellController::connectActions()
{
    const auto& actions = m_window.actions();
    connect(actions.create, &QAction::triggered, this, &ShellController::create);
    connect(actions.open, &QAction::triggered, this, &ShellController::open);
    connect(actions.close, &QAction::triggered, this, &ShellController::close);
    connect(actions.import, &QAction::triggered, this, [this] { importPaths({}); });
    connect(actions.sample, &QAction::triggered, this, &ShellController::makeSample);
    connect(actions.train, &QAction::triggered, this, &ShellController::train);
    connect(actions.resume, &QAction::triggered, this, &ShellController::resumeTraining);
    connect(actions.shortcuts, &QAction::triggered, this, &ShellController::showShortcuts);
    connect(actions.about, &QAction::triggered, this, &ShellController::showAbout);
    connect(&m_window.tray(), &JobTray::resumeTrainingRequested, this, &ShellController::resumeTraining);
    connect(&m_window.tray(), &JobTray::faultsRequested, this, &ShellController::showFaults);
}

void ShellController::connectStart()
{
    connect(&m_start, &StartPage::shown, this,
            [this] { m_start.recent().set(m_recent.all(), RecentModel::Order::Newest); });
    connect(&m_start, &StartPage::newRequested, this, &ShellController::create);
    connect(&m_start, &StartPage::openRequested, this, &ShellController::open);
    connect(&m_start, &StartPage::sampleRequested, this, &ShellController::makeSample);
    connect(&m_start, &StartPage::chooseFilesRequested, this, &ShellController::chooseFiles);
    connect(&m_start, &StartPage::dropped, this, &ShellController::importPaths);
    connect(&m_start, &StartPage::importRequested, this, [this] { importPaths({}); });
    connect(&m_start, &StartPage::trainRequested, this, &ShellController::train);
    connect(&m_start, &StartPage::recentChosen, this, &ShellController::openProject);
    connect(&m_start, &StartPage::recentLocateRequested, this, &ShellController::locate);
    connect(&m_start, &StartPage::recentRemoveRequested, this, [this](const QString& folder) {
        m_recent.remove(folder);
        showRecent();
    });
}

bool ShellController::openProject(const QString& folder)
{
    m_window.tray().clear();
    m_services.jobs.unwatch();
    return follow(m_services.session.open(folder));
}

bool ShellController::createAt(const QString& folder)
{
    if (folder.isEmpty()) return false;
    m_window.tray().clear();
    m_services.jobs.unwatch();
    return follow(m_services.session.create(folder.endsWith(".denju") ? folder : folder + ".denju"));
}

// After a failed opening the project before it is still open, and its jobs want to be watched again.
bool ShellController::follow(const std::optional<WorkerError>& fault)
{
    if (fault) tell(*fault);
    if (!m_services.session.isOpen()) return false;
    if (const auto unwatched = m_services.jobs.watch(m_services.session.project().folder()); unwatched && !fault)
        tell(*unwatched);
    if (!fault) m_recent.add(m_services.session.folder());
    showRecent();
    showProject();
    return !fault;
}

void ShellController::create()
{
    createAt(m_services.dialogs.pickSave(tr("New project"), suggestion(tr("Project")), tr("Denju projects (*.denju)")));
}

void ShellController::open()
{
    const auto folder = m_services.dialogs.pickFolder(tr("Open a project (a folder NAME.denju)"));
    if (!folder.isEmpty()) openProject(folder);
}

void ShellController::close()
{
    m_window.tray().clear();
    m_services.jobs.unwatch();
    m_services.session.close();
    m_window.showPage(0);
    showRecent();
}

template <class Request> void ShellController::start(Request request)
{
    if (m_services.jobs.hasLive()) {
        tell(workerError(core::ErrorCode::ProjectBusy, m_services.session.name()));
        return;
    }
    request.project = m_services.session.folder().toStdString();
    if (const auto started = m_services.jobs.start(request); started.fault) tell(*started.fault);
}

void ShellController::makeSample()
{
    const auto folder =
        m_services.dialogs.pickSave(tr("Sample project"), suggestion(tr("Sample")), tr("Denju projects (*.denju)"));
    if (createAt(folder)) start(core::protocol::SampleRequest{});
}

void ShellController::chooseFiles()
{
    const auto paths =
        m_services.dialogs.pickFiles(tr("Choose log, product table and pictures"),
                                     tr("Tables and archives (*.csv *.tsv *.txt *.gz *.zip);;All files (*)"));
    if (!paths.isEmpty()) importPaths(paths);
}

void ShellController::importPaths(const QStringList& paths)
{
    if (paths.size() == 1 && paths.front().endsWith(".denju")) {
        openProject(paths.front());
        return;
    }
    if (!m_services.session.isOpen()) create();
    if (!m_services.session.isOpen()) return;
    if (m_services.jobs.hasLive()) { // said before a form is filled in for nothing
        tell(workerError(core::ErrorCode::ProjectBusy, m_services.session.name()));
        return;
    }
    auto* dialog = new ImportDialog(m_services.theme, m_services.dialogs, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->take(paths);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { start(dialog->request()); });
    dialog->open();
}

void ShellController::train()
{
    auto* dialog = new TrainDialog(m_services.theme, m_known.canResume, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { start(dialog->request()); });
    dialog->open();
}

void ShellController::resumeTraining()
{
    core::protocol::TrainRequest request;
    request.resume = true;
    start(request);
}

void ShellController::showFaults(const core::Job& import)
{
    try {
        const auto response = core::protocol::decode<core::protocol::ImportResponse>(import.response);
        auto* dialog = new FaultDialog(m_services.theme, m_services.dialogs, response, &m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    } catch (const core::Error& error) {
        tell(workerError(error));
    }
}

void ShellController::locate(const QString& folder)
{
    const auto found = m_services.dialogs.pickFolder(tr("Where is %1 now?").arg(QDir(folder).dirName()));
    if (!found.isEmpty() && openProject(found)) m_recent.remove(folder);
    showRecent();
}

void ShellController::finished(const core::Job& job)
{
    if (job.state == core::JobState::Done && m_services.session.isOpen())
        m_services.session.refresh(); // which reads the project, too
    else
        readProject();
    showRecent();
    if (m_closeWhenStopped && !m_services.jobs.hasLive()) m_window.close();
}

void ShellController::askBeforeClosing(bool& allowed)
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

void ShellController::showShortcuts()
{
    m_services.dialogs.tell({Notice::Kind::Information,
                             tr("Keyboard shortcuts"),
                             tr("Ctrl+1, Ctrl+2: pages\nCtrl+N, Ctrl+O: new project, open project\nF6: next panel\n"
                                "Ctrl+Z, Ctrl+Y: undo, redo\nCtrl+Q: quit\n"
                                "Sessions: J, K: next and previous session; Left, Right: event; Del: remove the event"),
                             {}});
}

void ShellController::showAbout()
{
    m_services.dialogs.tell(
        {Notice::Kind::Information,
         tr("About Denju"),
         tr("Denju 伝授 %1\nFree software under the GNU General Public License, version 3 or later.")
             .arg(QApplication::applicationVersion()),
         {}});
}

void ShellController::tell(const WorkerError& fault)
{
    m_services.dialogs.tell(
        {Notice::Kind::Error, "Denju", fault.sentence,
         QString("Denju %1\n%2: %3").arg(QApplication::applicationVersion(), fault.code, fault.detail)});
}

// Under the eyes of the person who opens one no row moves; the newest comes first when Start is shown again.
void ShellController::showRecent()
{
    m_start.recent().set(m_recent.all(),
                         m_start.isVisible() ? RecentModel::Order::InPlace : RecentModel::Order::Newest);
    QTimer::singleShot(0, this, [this] { readRecent(0); });
}

// One project each turn of the event loop, so that the window answers meanwhile.
void ShellController::readRecent(int row)
{
    if (row >= m_start.recent().rowCount()) return;
    auto project = m_start.recent().at(row);
    RecentProjects::read(project);
    m_start.recent().setRow(row, project);
    QTimer::singleShot(0, this, [this, row] { readRecent(row + 1); });
}

void ShellController::readProject()
{
    m_known = {};
    try {
        if (m_services.session.isOpen()) {
            const auto& database = m_services.session.project().database();
            m_known.sessions = core::store::SessionRepository(database).count();
            m_known.items = core::store::ItemRepository(database).count();
            m_known.canResume = canResume(database);
        }
    } catch (const core::Error& error) { // a vanished file: opening it again says so
        core::logWarning(error.what());
    }
    showProject();
}

void ShellController::showProject()
{
    const auto& session = m_services.session;
    const auto& actions = m_window.actions();
    const bool busy = m_services.jobs.hasLive();
    const QLocale locale;
    m_start.setProject(
        session.name(),
        tr("%1 sessions · %2 items").arg(locale.toString(m_known.sessions), locale.toString(m_known.items)));
    m_start.setOffers({.import = !busy, .train = !busy && m_known.sessions > 0},
                      busy ? tr("A job is running. Wait for it or stop it first.") : QString());
    actions.import->setEnabled(!busy);
    actions.close->setEnabled(session.isOpen());
    actions.train->setEnabled(!busy && m_known.sessions > 0);
    actions.resume->setEnabled(!busy && m_known.canResume);
    for (auto* action : {actions.import, actions.train, actions.resume})
        action->setToolTip(busy ? tr("A job is running. Wait for it or stop it first.") : QString());
    m_window.tray().setCanResume(m_known.canResume);
}

void ShellController::showComputer()
{
    m_start.setComputer(computerText());
}

void ShellController::showJob(const core::Job& job)
{
    showProject();
    auto& recent = m_start.recent();
    for (int row = 0; isLive(job.state) && row < recent.rowCount(); ++row) {
        if (recent.at(row).folder != m_services.session.folder()) continue;
        auto project = recent.at(row);
        project.state = RecentProject::State::Running;
        project.share = shareOf(job);
        recent.setRow(row, project);
    }
}

} // namespace ui
