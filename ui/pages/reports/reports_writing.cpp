#include "ui/pages/reports/reports_controller.h"

#include "core/domain/job.h"
#include "core/protocol/json.h"
#include "core/protocol/operations/export.h"
#include "ui/bridge/job_text.h"
#include "ui/bridge/jobs.h"
#include "ui/dialogs/dialogs.h"
#include "ui/pages/reports/contents_panel.h"
#include "ui/session/project_session.h"
#include "ui/widgets/band.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLocale>

namespace ui {

using core::Job;
using core::protocol::ExportRequest;
using core::protocol::ExportResponse;
using core::protocol::ReportRequest;
using core::protocol::ReportResponse;

namespace {

QString native(const std::string& path)
{
    return QDir::toNativeSeparators(QString::fromStdString(path));
}

/// Where a job writes; empty for a record that can't be read.
QString targetOf(const Job& job)
{
    try {
        return native(job.operation == ReportRequest::kOperation
                          ? core::protocol::decode<ReportRequest>(job.request).out
                          : core::protocol::decode<ExportRequest>(job.request).out);
    } catch (const core::Error&) {
        return {};
    }
}

} // namespace

void ReportsController::pickFile()
{
    const QStringList filters{tr("Web page (*.html)"), tr("PDF (*.pdf)"), tr("Excel workbook (*.xlsx)")};
    const auto picked = m_with.dialogs.pickSave(tr("Write the report"), m_choices.fileWithEnding(),
                                                filters.at(static_cast<int>(m_choices.format)));
    if (picked.isEmpty()) return;
    m_choices.file = picked;
    m_choices.file = m_choices.fileWithEnding();
    if (m_choices.file == picked) m_mayReplace += picked; // the box has asked
    m_page.contents().setChoices(m_choices);
    remember();
    allowWriting();
}

void ReportsController::write()
{
    takeChoices();
    if (m_job.value != 0 || m_runs.empty() || !m_choices.wantsAny()) return;
    if (m_choices.file.isEmpty()) pickFile();
    if (m_choices.file.isEmpty()) return;
    const auto file = m_choices.fileWithEnding();
    if (const auto folder = QFileInfo(file).absoluteDir(); !folder.exists()) {
        m_say = [this, path = QDir::toNativeSeparators(folder.path())] {
            m_page.setOutcome(ReportsPage::Outcome::Failed,
                              tr("The folder %1 is not there. Choose another place for the report.").arg(path), {}, {},
                              {});
        };
        return m_say();
    }
    if (QFileInfo::exists(file) && !m_mayReplace.contains(file)) {
        const int answer =
            m_with.dialogs.ask({.title = tr("Write the report"),
                                .text = tr("%1 is there already. Replace it?").arg(QDir::toNativeSeparators(file)),
                                .answers = {tr("Replace"), tr("Cancel")}});
        if (answer != 0) return;
    }
    m_mayReplace += file;
    m_page.clearOutcome();
    const auto started = m_with.jobs.start(m_choices.request(projectFolder(), run(), /*preview=*/false));
    if (started.fault) fail(*started.fault);
}

void ReportsController::exportStudent()
{
    if (m_job.value != 0 || m_runs.empty()) return;
    const auto parent = m_with.dialogs.pickFolder(tr("Choose the folder in which the student's folder is made"));
    if (parent.isEmpty()) return;
    const auto folder = QDir(parent).filePath(QString("%1-student-%2").arg(m_session.name()).arg(run()));
    const auto started = m_with.jobs.start(
        ExportRequest{.project = projectFolder().toStdString(), .out = folder.toStdString(), .run = run()});
    if (started.fault) fail(*started.fault);
}

void ReportsController::stop()
{
    if (m_job.value != 0) m_with.jobs.stop(m_job);
}

void ReportsController::takeJob(const Job& job)
{
    if (job.operation != ReportRequest::kOperation && job.operation != ExportRequest::kOperation) return;
    if (isLive(job.state)) {
        m_job = job.id;
        const auto what = job.operation == ReportRequest::kOperation ? tr("The report is being written: %1")
                                                                     : tr("The student is being exported: %1");
        m_page.setProgress(what.arg(targetOf(job)), shareOf(job));
    } else {
        if (job.id == m_job) m_job = {};
        m_page.setProgress({}, -1);
        m_say = [this, job] { showEnd(job); };
        m_say();
    }
    allowWriting();
}

bool ReportsController::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        QMetaObject::invokeMethod(this, &ReportsController::sayAgain, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void ReportsController::sayAgain()
{
    if (m_say && !m_page.outcomeBand().isHidden()) m_say();
}

void ReportsController::showEnd(const Job& job)
{
    if (const auto fault = faultOf(job)) return fail(*fault);
    if (job.state == core::JobState::Cancelled)
        return m_page.setOutcome(ReportsPage::Outcome::Cancelled,
                                 tr("Stopped. %1 was not written; what was there before is kept.").arg(targetOf(job)),
                                 {}, {}, {});
    try {
        showDone(job);
    } catch (const core::Error& error) {
        fail(workerError(error));
    }
}

void ReportsController::showDone(const Job& job)
{
    if (job.operation == ExportRequest::kOperation) {
        const auto response = core::protocol::decode<ExportResponse>(job.response);
        const auto folder = QString::fromStdString(response.folder);
        return m_page.setOutcome(
            ReportsPage::Outcome::Done, tr("The student was exported to %1.").arg(native(response.folder)),
            tr("Proof: read again from there, it scores %n cases exactly as the one in the project.", "",
               static_cast<int>(response.casesCompared)),
            {}, folder);
    }
    const auto response = core::protocol::decode<ReportResponse>(job.response);
    const auto file = QString::fromStdString(response.file);
    QString detail = QLocale().formattedDataSize(response.bytes);
    if (!response.tables.empty())
        detail += " · " + tr("%n tables and charts in %1", "", static_cast<int>(response.tables.size()))
                              .arg(QDir::toNativeSeparators(
                                  QFileInfo(QString::fromStdString(response.tables.front())).absolutePath()));
    m_page.setOutcome(ReportsPage::Outcome::Done, tr("The report was written: %1").arg(native(response.file)), detail,
                      file, QFileInfo(file).absolutePath());
}

void ReportsController::fail(const WorkerError& fault)
{
    m_page.setOutcome(ReportsPage::Outcome::Failed, fault.sentence, fault.code + ": " + fault.detail, {}, {});
}

} // namespace ui
