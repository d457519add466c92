#include "ui/pages/data/data_controller.h"

#include "core/protocol/operations/item_facts.h"
#include "core/protocol/operations/undo_import.h"
#include "core/store/item_grid.h"
#include "core/store/profile_repository.h"
#include "ui/bridge/job_text.h"
#include "ui/bridge/jobs.h"
#include "ui/bridge/worker.h"
#include "ui/dialogs/dialogs.h"
#include "ui/pages/data/data_item_panel.h"
#include "ui/pages/data/data_page.h"
#include "ui/pages/data/data_reader.h"
#include "ui/pages/data/fault_panel.h"
#include "ui/pages/data/fault_rows_dialog.h"
#include "ui/pages/data/item_browser.h"
#include "ui/pages/data/log_browser.h"
#include "ui/pages/data/verdict_panel.h"
#include "ui/pages/data/wizard/import_wizard.h"
#include "ui/session/navigation.h"
#include "ui/session/project_session.h"
#include "ui/session/table_export.h"
#include "ui/widgets/day_text.h"
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QListView>
#include <QLocale>

#include <algorithm>
#include <array>

namespace ui {

namespace {

constexpr std::array kOwnJobs{"import", "sample", "undo-import", "profile"};

bool isOwn(const core::Job& job)
{
    return std::ranges::find(kOwnJobs, job.operation) != kOwnJobs.end();
}

/// Midnight UTC of "2020-09-22"; 0 where there is none.
std::int64_t timeOfDay(const std::string& day)
{
    const auto date = QDate::fromString(QString::fromStdString(day), Qt::ISODate);
    return date.isValid() ? QDateTime(date, QTime(0, 0), Qt::UTC).toSecsSinceEpoch() : 0;
}

} // namespace

DataController::DataController(DataPage& page, const Setting& setting) : m_page(page), m_setting(setting)
{
    connectPage();
    connectLists();
    m_checking.setSingleShot(true);
    connect(&m_checking, &QTimer::timeout, this, [this] { check(false); });
    connect(&setting.session, &ProjectSession::opened, this, [this] {
        m_shownJob.reset();
        m_page.showJob(std::nullopt);
        m_page.showItemPanel(false);
    });
    for (const auto signal : {&ProjectSession::opened, &ProjectSession::closed, &ProjectSession::changed})
        connect(&setting.session, signal, this, &DataController::read);
    connect(&setting.jobs, &Jobs::jobChanged, this, &DataController::showJobs);
    connect(&setting.jobs, &Jobs::jobFinished, this, &DataController::finished);
    read();
}

void DataController::connectPage()
{
    connect(&m_page, &DataPage::arrived, this, &DataController::arrive);
    connect(&m_page, &DataPage::shown, this, [this] { check(false); });
    connect(&m_page, &DataPage::addRequested, this, [this] { importPaths({}); });
    connect(&m_page, &DataPage::trainRequested, this, [this] { m_setting.navigation.go({"models", {}}); });
    connect(&m_page, &DataPage::undoImportRequested, this, &DataController::undoImport);
    connect(&m_page, &DataPage::stopRequested, this, [this](core::JobId job) { m_setting.jobs.stop(job); });
    connect(&m_page, &DataPage::importAgainRequested, this,
            [this](const core::Job& import) { importAgain(import.request); });
    connect(&m_page, &DataPage::picturesAgainRequested, this, &DataController::choosePicturesAgain);
    connect(&m_pictures, &PlaceWatch::changed, &m_page, &DataPage::setGonePictures);
    connect(&m_page, &DataPage::bandClosed, this, [this] { m_shownJob.reset(); });
    connect(&m_page, &DataPage::diagnosticsRequested, this, [this](core::JobId id) {
        if (const auto job = m_setting.jobs.find(id)) QApplication::clipboard()->setText(diagnosticsOf(*job));
    });
    auto& verdict = m_page.verdict();
    connect(&verdict, &VerdictPanel::checkAgainRequested, this, [this] { check(true); });
    connect(&verdict, &VerdictPanel::itemsRequested, this, &DataController::showCheckItems);
    auto& faults = m_page.faults();
    connect(&faults, &FaultPanel::rowsRequested, this, &DataController::showFaultRows);
    connect(&faults, &FaultPanel::saveRequested, this, [this] { saveFaults({}); });
    connect(&faults, &FaultPanel::mendRequested, this, &DataController::mend);
    connect(&faults, &FaultPanel::itemsRequested, this, [this] { showCheckItems("pictures"); });
    auto& item = m_page.itemPanel();
    connect(&item, &DataItemPanel::itemRequested, this, &DataController::openItemByCode);
}

void DataController::connectLists()
{
    auto& items = m_page.items();
    connect(&items, &ItemBrowser::filterChanged, this, &DataController::showItems);
    connect(&items, &ItemBrowser::itemOpened, this, &DataController::openItem);
    connect(&items, &ItemBrowser::saveRequested, this, &DataController::saveItems);
    connect(&items, &ItemBrowser::selectionChanged, this, [this] {
        if (m_page.itemPanel().isVisible()) openItem(m_page.items().grid().currentIndex().row());
    });
    connect(&m_page.itemModel(), &ItemModel::failed, this,
            [this](const WorkerError& fault) { m_page.showFault(fault.sentence); });
    auto& log = m_page.log();
    connect(&log, &LogBrowser::filterChanged, this, &DataController::showLog);
    connect(&m_page, &DataPage::tabChanged, this, [this](DataPage::Tab tab) {
        if (tab == DataPage::Sessions && m_page.logModel().rowCount() == 0) showLog();
    });
    connect(&log, &LogBrowser::sessionOpened, this, [this](int row) {
        const auto& code = m_page.logModel().row(row).session.code;
        m_setting.navigation.go({"sessions", "session:" + QString::fromStdString(code)});
    });
    connect(&log, &LogBrowser::saveRequested, this, [this] {
        core::protocol::SaveTableRequest request;
        request.table = core::protocol::SavedTable::Sessions;
        request.search = m_page.log().filter().codePrefix;
        m_setting.tables.save(tr("sessions"), request);
    });
    connect(&m_page.logModel(), &LogModel::failed, this,
            [this](const WorkerError& fault) { m_page.showFault(fault.sentence); });
    connect(&m_page.history(), &TableView::saveRequested, this, [this] {
        const auto content = m_page.history().content();
        m_setting.tables.save(tr("imports"), content.headers, content.rows);
    });
}

// "import:" and the paths by line ends, from Start, the menu or a drop; "item:CODE"; "faults".
void DataController::arrive(const QString& detail)
{
    if (detail.startsWith("import:")) importPaths(detail.mid(7).split('\n', Qt::SkipEmptyParts));
    if (detail.startsWith("item:")) openItemByCode(detail.mid(5));
    if (detail == "faults") {
        m_page.showItemPanel(false);
        m_page.setTab(m_page.faults().isVisible() ? DataPage::Items : DataPage::Faults);
    }
}

void DataController::read()
{
    m_view = {};
    if (m_setting.session.isOpen()) {
        try {
            m_view = readDataView(m_setting.session.project());
        } catch (const core::Error& error) {
            m_view.project = DataView::Project::Unreadable;
            m_view.fault = workerError(error).sentence;
        }
    }
    m_page.itemModel().setNewSince(timeOfDay(m_view.profile.testFrom));
    m_page.show(m_view);
    m_pictures.watch(placeOfPictures());
    try {
        if (m_setting.session.isOpen())
            m_page.items().setCategories(core::store::ItemGrid(m_setting.session.project().database()).categories());
    } catch (const core::Error& error) {
        m_page.showFault(workerError(error).sentence);
    }
    showItems();
    showLog();
    showJobs();
    if (m_page.isVisible()) m_checking.start();
}

void DataController::showItems()
{
    try {
        const auto* project = m_setting.session.isOpen() ? &m_setting.session.project() : nullptr;
        m_page.itemModel().show(project, m_page.items().filter());
    } catch (const core::Error& error) {
        m_page.showFault(workerError(error).sentence);
    }
}

// A count over all sessions takes its time in a large log: only where they are looked at.
void DataController::showLog()
{
    try {
        const bool wanted = m_setting.session.isOpen() && m_page.tab() == DataPage::Sessions;
        m_page.logModel().show(wanted ? &m_setting.session.project() : nullptr, m_page.log().filter());
    } catch (const core::Error& error) {
        m_page.showFault(workerError(error).sentence);
    }
}

void DataController::showJobs()
{
    const auto live = m_setting.jobs.live(); // newest first
    const core::Job* shown = nullptr;        // what is at work, else what comes next
    int own = 0;
    int inOrder = 0;
    bool checking = false;
    for (const auto& job : live) {
        if (job.turn == core::Turn::InOrder) ++inOrder;
        checking = checking || job.operation == "profile";
        if (!isOwn(job) || job.operation == "profile") continue;
        ++own;
        if (!shown || shown->state == core::JobState::Queued) shown = &job;
    }
    m_page.setChecking(checking);
    if (shown) {
        m_shownJob = shown->id;
        const auto before = std::ranges::count_if(live, [&](const core::Job& job) {
            return job.turn == core::Turn::InOrder && job.id.value < shown->id.value;
        });
        m_page.showJob(*shown, static_cast<int>(before), own - 1);
    }
    if (m_wizard) m_wizard->setJobsBefore(inOrder);
    const bool locked = m_setting.session.isOpen() && m_setting.session.isReadOnly();
    const bool busy = inOrder > 0;
    const auto reason =
        locked ? tr("This project can only be looked at.") : tr("A job is running. Wait for it or stop it first.");
    m_page.setCanChange(!locked, reason);
    m_page.setCanUndoImport(m_view.canUndoImport && !busy && !locked,
                            busy || locked ? reason : tr("There is no import that could be undone."));
}

void DataController::finished(const core::Job& job)
{
    if (!isOwn(job)) return;
    const bool failed = job.state == core::JobState::Failed;
    if (job.operation == "profile") {
        if (job.state == core::JobState::Done) read();
        if (failed) m_page.showJob(job);
    } else {
        m_shownJob = job.id;
        m_page.showJob(job); // the shell has the session read again, which reads here too
        if (job.operation == "undo-import" && job.state == core::JobState::Done) m_setting.session.refresh();
    }
    showJobs();
}

// By itself only where somebody looks at the page, nothing else runs, and these very data were not tried before.
void DataController::check(bool asked)
{
    const auto& session = m_setting.session;
    if (!session.isOpen() || session.isReadOnly() || m_view.sessions == 0) return;
    if (!asked) {
        if (m_view.verdict == DataView::Verdict::Current || m_setting.jobs.hasLive() || m_wizard) return;
        try {
            auto state = session.folder().toStdString() + ' ' +
                         core::store::ProfileRepository(session.project().database()).dataState();
            if (state == m_checkedState) return;
            m_checkedState = std::move(state);
        } catch (const core::Error&) { // reading has said it already
            return;
        }
    }
    start(core::protocol::ProfileRequest{});
}

template <class Request> void DataController::start(Request request)
{
    request.project = m_setting.session.folder().toStdString();
    if (const auto started = m_setting.jobs.start(request); started.fault) tell(*started.fault);
}

void DataController::tell(const WorkerError& fault)
{
    m_setting.dialogs.tell(
        {Notice::Kind::Error, "Denju", fault.sentence,
         QString("Denju %1\n%2: %3").arg(QApplication::applicationVersion(), fault.code, fault.detail)});
}

QList<NamedRecipe> DataController::recipes() const
{
    constexpr qsizetype kMost = 5;
    QList<NamedRecipe> recipes;
    for (const auto& each : m_view.imports) {
        if (recipes.size() >= kMost) break;
        try {
            const auto response = core::protocol::decode<core::protocol::ImportResponse>(each.response);
            const auto request = core::protocol::decode<core::protocol::ImportRequest>(each.request);
            const auto file =
                QFileInfo(QString::fromStdString(request.sessions.empty() ? request.items : request.sessions));
            if (file.fileName().isEmpty()) continue;
            const auto day = DayText::of(QDateTime::fromSecsSinceEpoch(each.at).date());
            recipes += {tr("as %1, %2").arg(file.completeBaseName(), day), response.recipe};
        } catch (const core::Error&) { // of another version: not offered
            continue;
        }
    }
    return recipes;
}

void DataController::importPaths(const QStringList& paths)
{
    if (!m_setting.session.isOpen()) return;
    if (m_wizard) return m_wizard->raise();
    auto* wizard = new ImportWizard({m_setting.theme, m_setting.dialogs, m_setting.worker, m_setting.session.folder()},
                                    m_page.window());
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    m_wizard = wizard;
    showJobs(); // says to it what its import would wait for
    wizard->setRecipes(recipes());
    wizard->take(paths);
    connect(wizard, &QDialog::accepted, this, [this, wizard] { start(wizard->request()); });
    wizard->open();
}

ImportWizard* DataController::wizard() const
{
    return m_wizard;
}

void DataController::mend()
{
    if (!m_view.imports.empty()) importAgain(m_view.imports.front().request);
}

void DataController::importAgain(const std::string& requestJson)
{
    try {
        const auto request = core::protocol::decode<core::protocol::ImportRequest>(requestJson);
        importPaths({});
        if (!m_wizard) return;
        m_wizard->takeAgain(request);
    } catch (const core::Error& error) {
        tell(workerError(error));
    }
}

// Only a path that says where it begins: an import by the command line may have named one from its own folder.
QString DataController::placeOfPictures() const
{
    for (const auto& each : m_view.imports) {
        try {
            const auto path =
                QString::fromStdString(core::protocol::decode<core::protocol::ImportRequest>(each.request).images);
            if (!path.isEmpty()) return QDir::isAbsolutePath(path) ? path : QString();
        } catch (const core::Error&) { // of another version
            continue;
        }
    }
    return {};
}

void DataController::choosePicturesAgain()
{
    const auto old = m_pictures.path();
    const auto title = tr("Where the pictures are now");
    const auto path = old.endsWith(".zip", Qt::CaseInsensitive)
                          ? m_setting.dialogs.pickFile(title, tr("Archives (*.zip *.tar *.gz);;All files (*)"))
                          : m_setting.dialogs.pickFolder(title);
    if (!path.isEmpty()) importPaths({path});
}

void DataController::undoImport()
{
    if (m_view.imports.empty()) return;
    const auto when = DayText::of(QDateTime::fromSecsSinceEpoch(m_view.imports.front().at));
    const auto answer = m_setting.dialogs.ask(
        {tr("Undo the import"),
         tr("The project is put back to what it was before the import of %1. The files that were imported stay where "
            "they are.")
             .arg(when),
         {tr("Undo the import"), tr("Keep it")},
         0,
         1});
    if (answer == 0) start(core::protocol::UndoImportRequest{});
}

} // namespace ui
