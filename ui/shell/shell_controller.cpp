#include "ui/shell/shell_controller.h"

#include "core/protocol/operations/import.h"
#include "core/protocol/operations/sample.h"
#include "ui/dialogs/dialogs.h"
#include "ui/pages/page.h"
#include "ui/pages/start/start_page.h"
#include "ui/session/navigation.h"
#include "ui/shell/job_tray.h"
#include "ui/shell/language.h"
#include "ui/shell/log_pane.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shortcut_sheet.h"
#include "ui/shell/status_line.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace ui {

ShellController::ShellController(MainWindow& window, StartPage& start, const Services& services)
    : m_window(window), m_start(start), m_services(services), m_look(window.commands(), services),
      m_projects(window, services), m_jobs(window, m_projects, services), m_starting(start, services),
      m_computer(window.status(), services), m_memory(window, services)
{
    connectCommands();
    connectStart();
    connectProject();
    showProject();
}

void ShellController::connectCommands()
{
    const auto on = [this](const char* name, auto act) {
        connect(m_window.commands().action(name), &QAction::triggered, this, act);
    };
    on("file.new", [this] { m_projects.askToCreate(); });
    on("file.open", [this] { m_projects.askToOpen(); });
    on("file.close", [this] {
        m_memory.save();
        m_projects.close();
    });
    on("file.sample", [this] { makeSample(); });
    on("data.import", [this] { importPaths({}); });
    on("models.train", [this] { train(); });
    on("models.resume", [this] { m_jobs.resumeTraining(); });
    on("tools.diagnostics", [this] { QApplication::clipboard()->setText(m_window.log().diagnostics()); });
    on("help.shortcuts", [this] { showShortcuts(); });
    on("help.about", [this] { showAbout(); });
    connect(&m_window.tray(), &JobTray::importAgainRequested, this, &ShellController::importAgain);
}

void ShellController::connectStart()
{
    connect(&m_start, &StartPage::newRequested, &m_projects, &ProjectController::askToCreate);
    connect(&m_start, &StartPage::openRequested, &m_projects, &ProjectController::askToOpen);
    connect(&m_start, &StartPage::sampleRequested, this, &ShellController::makeSample);
    connect(&m_start, &StartPage::chooseFilesRequested, this, &ShellController::chooseFiles);
    connect(&m_start, &StartPage::dropped, this, &ShellController::importPaths);
    connect(&m_start, &StartPage::importRequested, this, [this] { importPaths({}); });
    connect(&m_start, &StartPage::trainRequested, this, &ShellController::train);
    connect(&m_start, &StartPage::shortcutsRequested, this, &ShellController::showShortcuts);
    connect(&m_start, &StartPage::recentChosen, this, &ShellController::openProject);
    connect(&m_start, &StartPage::recentLocateRequested, this, [this](const QString& folder) {
        if (m_projects.locate(folder)) m_starting.remove(folder);
    });
    connect(&m_computer, &ComputerController::answered, &m_start, &StartPage::setDevices);
}

void ShellController::connectProject()
{
    connect(&m_projects, &ProjectController::opened, this, [this](const QString& folder) {
        m_starting.add(folder);
        m_memory.restore();
    });
    connect(&m_projects, &ProjectController::switched, this, &ShellController::showProject);
    connect(&m_starting, &StartController::projectRead, this, &ShellController::showProject);
    connect(&m_services.jobs, &Jobs::jobChanged, this, &ShellController::showProject);
    connect(&m_jobs, &JobController::ended, this, [this] {
        m_starting.readProject();
        m_starting.showRecent();
    });
    connect(&m_services.language, &Language::changed, this, &ShellController::showProject,
            Qt::QueuedConnection); // once the new words are in place
}

// Where a project was left, work goes on there; one that was never looked at stays on the page of now.
bool ShellController::openProject(const QString& folder)
{
    m_memory.save();
    if (!m_projects.open(folder)) return false;
    const auto page = m_memory.lastPage();
    if (!page.isEmpty() && page != "settings" && hasPage(page)) m_services.navigation.go({page, {}});
    return true;
}

bool ShellController::hasPage(const QString& name) const
{
    const auto& pages = m_window.pages();
    return std::any_of(pages.begin(), pages.end(), [&](const Page* each) { return each->name() == name; });
}

void ShellController::makeSample()
{
    const auto folder = m_projects.askWhere(tr("Sample project"), tr("Sample"));
    if (m_projects.createAt(folder)) m_jobs.start(core::protocol::SampleRequest{}, /*waits=*/false);
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
    if (!m_services.session.isOpen()) m_projects.askToCreate();
    if (!m_services.session.isOpen()) return;
    if (!m_jobs.mayStart(/*waits=*/true)) return; // said before a form is filled in for nothing
    m_services.navigation.go({"data", "import:" + paths.join('\n')});
}

void ShellController::importAgain(const core::Job& import)
{
    try {
        const auto request = core::protocol::decode<core::protocol::ImportRequest>(import.request);
        QStringList paths;
        for (const auto& path : {request.sessions, request.items, request.images})
            if (!path.empty()) paths += QString::fromStdString(path);
        importPaths(paths);
    } catch (const core::Error&) { // of another version: the form is as empty as at first
        importPaths({});
    }
}

void ShellController::train()
{
    m_services.navigation.go({"models", "next"});
}

void ShellController::showProject()
{
    const auto& session = m_services.session;
    const auto& known = m_starting.known();
    const bool busy = m_services.jobs.hasLive();
    const bool locked = session.isOpen() && session.isReadOnly();
    const bool mayImport = !locked;
    const bool mayTrain = !locked && known.sessions > 0;
    const auto reason = locked ? tr("This project can only be looked at.") : tr("Import a session log first.");
    const QLocale locale;
    m_start.setProject(session.name(),
                       tr("%1 sessions · %2 items").arg(locale.toString(known.sessions), locale.toString(known.items)));
    m_start.setOffers({.import = mayImport, .train = mayTrain}, reason);
    m_start.setSteps(known.sessions > 0, known.trained, known.evaluated);
    auto& commands = m_window.commands();
    commands.action("data.import")->setEnabled(mayImport);
    commands.action("file.close")->setEnabled(session.isOpen());
    commands.action("models.train")->setEnabled(mayTrain);
    commands.action("models.resume")->setEnabled(!busy && !locked && known.canResume);
    for (const auto* name : {"data.import", "models.train"})
        commands.action(name)->setToolTip(commands.action(name)->isEnabled() ? QString() : reason);
    commands.action("models.resume")
        ->setToolTip(busy     ? tr("A job is running. Wait for it or stop it first.")
                     : locked ? reason
                              : QString());
    m_window.tray().setCanResume(known.canResume && !locked);
    showSaved();
}

void ShellController::showSaved()
{
    const auto& session = m_services.session;
    QString text;
    if (session.isOpen() && session.isReadOnly()) {
        text = tr("Read-only");
    } else if (session.isOpen()) {
        QDateTime at;
        for (const auto* file : {"project.db", "project.db-wal"}) {
            const QFileInfo info(QDir(session.folder()).filePath(file));
            if (info.size() > 0 && (!at.isValid() || info.lastModified() > at)) at = info.lastModified();
        }
        const bool today = at.date() == QDate::currentDate();
        if (at.isValid()) text = tr("Saved %1").arg(QLocale().toString(at, today ? "HH:mm" : "yyyy-MM-dd"));
    }
    m_window.status().setSaved(
        text, session.isOpen() ? tr("Every change is written at once, into %1").arg(session.folder()) : QString());
}

void ShellController::showShortcuts()
{
    auto* sheet = new ShortcutSheet(m_services.theme, m_window.commands(), m_window.pageActions(), &m_window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->show();
}

void ShellController::showAbout()
{
    m_services.dialogs.tell(
        {Notice::Kind::About,
         tr("About Denju"),
         tr("Denju 伝授 %1\nFree software under the GNU General Public License, version 3 or later.")
             .arg(QApplication::applicationVersion()),
         {}});
}

} // namespace ui
