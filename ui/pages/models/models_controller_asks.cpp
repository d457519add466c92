#include "core/store/project.h"
#include "core/store/run_repository.h"
#include "ui/bridge/job_text.h"
#include "ui/bridge/jobs.h"
#include "ui/dialogs/dialogs.h"
#include "ui/pages/models/comparison_view.h"
#include "ui/pages/models/models_controller.h"
#include "ui/pages/models/models_page.h"
#include "ui/pages/models/next_run_panel.h"
#include "ui/pages/models/runs_model.h"
#include "ui/pages/models/settings_dialog.h"
#include "ui/pages/models/training_view.h"
#include "ui/pages/models/words.h"
#include "ui/session/project_session.h"
#include "ui/session/table_export.h"
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QDirIterator>
#include <QFile>
#include <QUndoCommand>

#include <utility>

// What the Models page's controller asks for: trainings, trials, comparisons, edits.
namespace ui {

using core::Job;

namespace {

/// Puts one value in the place of another, and back.
template <class Value> class ChangeCommand : public QUndoCommand {
public:
    using Put = std::function<void(const Value&)>;
    ChangeCommand(const QString& what, Value before, Value after, Put put)
        : QUndoCommand(what), m_before(std::move(before)), m_after(std::move(after)), m_put(std::move(put))
    {
    }
    void undo() override { m_put(m_before); }
    void redo() override { m_put(m_after); }

private:
    Value m_before, m_after;
    Put m_put;
};

/// Bytes that a process holds, as the kernel says; 0 where it does not.
std::int64_t residentMemory(std::int64_t process)
{
    QFile file(QString("/proc/%1/status").arg(process));
    if (process <= 0 || !file.open(QIODevice::ReadOnly)) return 0;
    for (const auto& line : file.readAll().split('\n'))
        if (line.startsWith("VmRSS:")) return line.mid(6).simplified().split(' ').value(0).toLongLong() * 1024;
    return 0;
}

/// When the newest checkpoint was written; invalid where there is none.
QDateTime checkpointTime(const QString& modelFolder)
{
    QDateTime newest;
    QDirIterator files(modelFolder, {"*.safetensors"}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        const auto time = files.fileInfo().lastModified();
        if (!newest.isValid() || time > newest) newest = time;
    }
    return newest;
}

/// The models that can be used on this computer, by the settings that can name them.
SettingsDialog::Offers offersOf(const core::protocol::BackbonesResponse& found)
{
    SettingsDialog::Offers offers;
    for (const char* setting : {"text_backbone", "picture_backbone", "language_model"}) {
        auto& names = offers[setting];
        for (const auto& backbone : found.backbones)
            if (backbone.fault.empty() && core::suits(backbone.kind, setting))
                names << QString::fromStdString(backbone.name);
    }
    return offers;
}

} // namespace

std::string ModelsController::folder() const
{
    return m_means.project.folder().toStdString();
}

QString ModelsController::factsOf(const Job& job, const RunRow& row) const
{
    QStringList facts{ModelsWords::stage(job.progress.stage)};
    if (job.ratePerSecond > 0)
        facts +=
            tr("%1 steps a second").arg(QLocale().toString(job.ratePerSecond, 'f', job.ratePerSecond < 10 ? 1 : 0));
    if (const auto bytes = residentMemory(job.process); bytes > 0)
        facts += tr("%1 of memory").arg(ModelsWords::gigabytes(bytes));
    const auto models = QString::fromStdString(m_means.project.project().modelFolder(row.run.id).string());
    if (const auto time = checkpointTime(models); time.isValid())
        facts += tr("checkpoint %1 ago")
                     .arg(ModelsWords::duration(
                         static_cast<double>(std::max<qint64>(1, time.secsTo(QDateTime::currentDateTime())))));
    return facts.join(tr(" · "));
}

void ModelsController::choose(core::RunId run)
{
    if (m_shown && *m_shown == run) return;
    m_shown = run;
    const auto* row = rowOf(run);
    m_followsTraining = row && (row->phase == RunPhase::Running || row->phase == RunPhase::Paused);
    m_page.training().select(run);
    showShown();
    showPossible();
}

void ModelsController::askDevices()
{
    if (std::exchange(m_devicesAsked, true)) return;
    m_means.questions.ask(
        core::protocol::DevicesRequest{}, this,
        [this](const core::protocol::DevicesResponse& response) { m_page.next().showDevices(response.devices); },
        [this](const WorkerError&) { m_devicesAsked = false; }); // "automatic" works without; asked again next time
}

void ModelsController::askComparison()
{
    if (m_page.view() != ModelsPage::View::Compare || m_rows.size() < 2) return;
    auto& view = m_page.comparison();
    if (m_comparison) m_means.questions.forget(std::exchange(m_comparison, 0));
    if (view.run() == view.other()) return;
    const core::protocol::CompareRequest request{
        .project = folder(), .run = view.run().value, .other = view.other().value};
    m_comparison = m_means.questions.ask(
        request, this,
        [this](const core::protocol::CompareResponse& response) {
            m_comparison = 0;
            m_page.comparison().showAnswer(response);
        },
        [this](const WorkerError& fault) {
            m_comparison = 0;
            m_page.comparison().showFault(fault.sentence);
        });
}

void ModelsController::compareTicked()
{
    const auto ticked = m_page.training().runs().ticked();
    if (ticked.size() == 2) {
        const auto newer = std::max(ticked[0].value, ticked[1].value);
        const auto older = std::min(ticked[0].value, ticked[1].value);
        m_page.comparison().choose({newer}, {older});
    }
    m_page.showView(ModelsPage::View::Compare);
    askComparison();
}

void ModelsController::train()
{
    if (const auto fault = m_means.questions.start(trainRequest(m_next, folder()))) return tell(*fault);
    m_followsTraining = true;
    m_page.showView(ModelsPage::View::Training);
    showSituation();
}

void ModelsController::tryNext()
{
    m_trialFault.clear();
    if (const auto fault = m_means.questions.start(forecastRequest(m_next, folder()))) tell(*fault);
    showSituation();
}

void ModelsController::goOn(core::RunId run)
{
    core::protocol::TrainRequest request;
    request.project = folder();
    request.resume = true;
    request.run = run.value;
    if (const auto fault = m_means.questions.start(request)) return tell(*fault);
    m_followsTraining = true;
}

void ModelsController::command(core::JobCommand command)
{
    if (const auto* job = runningTraining(m_means.questions.jobs())) m_means.questions.command(job->id, command);
}

void ModelsController::setNext(const NextRun& next)
{
    m_next = next;
    m_trialFault.clear();
    readForecasts();
    m_page.next().showNext(m_next);
    showSituation();
}

void ModelsController::editNext(const NextRun& next)
{
    m_means.project.undoStack().push(new ChangeCommand<NextRun>(tr("Change the next run"), m_next, next,
                                                                [this](const NextRun& value) { setNext(value); }));
}

void ModelsController::editSettings()
{
    if (m_settings) m_means.questions.forget(std::exchange(m_settings, 0));
    m_settings = m_means.questions.ask(
        core::protocol::BackbonesRequest{}, this,
        [this](const core::protocol::BackbonesResponse& found) { openSettings(offersOf(found)); },
        [this](const WorkerError&) { openSettings({}); }); // names can be typed then
}

void ModelsController::openSettings(const SettingsDialog::Offers& offers)
{
    m_settings = 0;
    auto* dialog = new SettingsDialog(m_page.theme(), m_next.config, offers, &m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        auto next = m_next;
        next.config = dialog->config();
        if (!(next == m_next)) editNext(next);
    });
    dialog->open();
}

void ModelsController::editNote(core::RunId run, const QString& note)
{
    const auto* row = rowOf(run);
    if (!row) return;
    const auto before = QString::fromStdString(row->run.note);
    m_means.project.undoStack().push(
        new ChangeCommand<QString>(tr("Change the note of run %1").arg(run.value), before, note,
                                   [this, run](const QString& value) { writeNote(run, value); }));
}

void ModelsController::writeNote(core::RunId run, const QString& note)
{
    tryTo([&] {
        const auto& project = m_means.project.project();
        core::store::RunRepository(project.database()).setNote(run, note.toStdString());
        m_rows = readRuns(project, m_means.questions.jobs());
    });
    m_page.training().runs().setRows(m_rows);
}

void ModelsController::remove(core::RunId run)
{
    const auto* row = rowOf(run);
    if (!row || row->phase == RunPhase::Running || row->phase == RunPhase::Paused) return;
    const auto answer = m_means.dialogs.ask(
        {.title = tr("Delete run %1").arg(run.value),
         .text = tr("%1: its model, its curves and what was measured of it are deleted for good. This can't be undone.")
                     .arg(ModelsWords::runTitle(row->run)),
         .answers = {tr("Delete"), tr("Keep")},
         .preferred = 1,
         .escape = 1});
    if (answer != 0) return;
    m_means.questions.ask(
        core::protocol::DeleteRunRequest{.project = folder(), .run = run.value}, this,
        [this](const core::protocol::DeleteRunResponse&) {
            m_means.project.undoStack().clear(); // it may hold a note of the run
            m_means.project.refresh();
        },
        [this](const WorkerError& fault) { tell(fault); });
}

void ModelsController::copyDiagnostics()
{
    const auto* row = m_shown ? rowOf(*m_shown) : nullptr;
    if (const auto* job = row ? jobOfRun(row->run, m_means.questions.jobs()) : nullptr)
        QApplication::clipboard()->setText(diagnosticsOf(*job));
}

void ModelsController::saveRuns()
{
    if (!m_means.tables) return;
    const auto content = m_page.training().table().content();
    m_means.tables->save(tr("Runs"), content.headers, content.rows);
}

void ModelsController::offerTables()
{
    if (!m_means.tables) return;
    const auto save = [this](const QString& title, const QStringList& header, const QList<QVariantList>& rows) {
        m_means.tables->save(title, header, rows);
    };
    m_page.training().setTableSaver(save);
    m_page.comparison().setTableSaver(save);
    const auto* table = m_page.comparison().table();
    connect(table, &TableView::saveRequested, this, [this, table] {
        const auto content = table->content();
        m_means.tables->save(tr("Compared runs"), content.headers, content.rows);
    });
}

void ModelsController::tell(const WorkerError& fault)
{
    m_means.dialogs.tell({.kind = Notice::Kind::Error,
                          .title = tr("Models"),
                          .text = fault.sentence,
                          .diagnostics = fault.code + ": " + fault.detail});
}

} // namespace ui
