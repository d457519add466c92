#include "ui/bridge/job_text.h"
#include "ui/bridge/jobs.h"
#include "ui/bridge/operation_text.h"
#include "ui/pages/data/check_words.h"
#include "ui/pages/data/counts_panel.h"
#include "ui/pages/data/data_item_panel.h"
#include "ui/pages/data/data_page.h"
#include "ui/pages/data/fault_panel.h"
#include "ui/pages/data/item_browser.h"
#include "ui/pages/data/log_browser.h"
#include "ui/pages/data/verdict_panel.h"
#include "ui/widgets/band.h"
#include "ui/widgets/day_text.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/state_view.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/themed_button.h"

#include <QAction>
#include <QDateTime>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QStackedWidget>

/// What the Data page shows of a project.
namespace ui {

void DataPage::show(const DataView& view)
{
    m_view = view;
    m_historyModel.show(view.imports);
    m_faults->show(view.faults);
    m_counts->show(view);
    m_verdict->show(view, m_checking);
    retranslateTexts();
    showState();
    fold();
}

void DataPage::setChecking(bool checking)
{
    m_checking = checking;
    m_verdict->show(m_view, checking);
    fold();
}

void DataPage::setCanChange(bool can, const QString& reason)
{
    m_canChange = can;
    m_add->setEnabled(can);
    m_add->setToolTip(can ? QString() : reason);
    m_state->button()->setEnabled(can || m_view.project < DataView::Project::Empty);
    m_train->setEnabled(can && m_view.sessions > 0);
    m_train->setToolTip(!can ? reason : m_view.sessions > 0 ? QString() : tr("Import a session log first."));
}

void DataPage::setCanUndoImport(bool can, const QString& whyNot)
{
    m_undo->setEnabled(can);
    m_undo->setToolTip(can ? tr("Put the project back to what it was before the last import") : whyNot);
    for (auto* action : m_commands)
        if (action->objectName() == "data.undoImport") action->setEnabled(can);
}

void DataPage::showFault(const QString& sentence)
{
    m_job.reset();
    m_band->say(Band::Kind::Error, sentence);
    m_band->setShare(-1);
    for (auto* button : {m_stop, m_again, m_copy}) button->hide();
    m_closeBand->show();
}

void DataPage::showJob(const std::optional<core::Job>& job, int before, int behind)
{
    using core::JobState;
    if (!job || !m_job || m_job->id != job->id || job->state != JobState::Running)
        m_timeLeft.clear(); // a pause is no rate
    m_job = job;
    m_before = before;
    m_behind = behind;
    if (!job) {
        m_band->hide();
        showState();
        return;
    }
    const auto what = operationText(job->operation);
    const bool live = isLive(job->state);
    if (job->state == JobState::Running)
        m_timeLeft.add(static_cast<int>(job->progress.stage), job->progress.done, job->progress.total,
                       job->heartbeatAt);
    const bool queued = job->state == JobState::Queued;
    const auto detail = [&] {
        auto text = queued ? queueText(before) : progressText(*job, m_timeLeft.range());
        if (behind > 0) text += tr(" · %n more waiting", nullptr, behind);
        return text;
    };
    switch (job->state) {
    case JobState::Queued: m_band->say(Band::Kind::Info, what, detail(), "clock"); break;
    case JobState::Running:
    case JobState::Paused: m_band->say(Band::Kind::Info, what, detail()); break;
    case JobState::Done: m_band->hide(); break; // the tray says what came of it, and the counts below show it
    case JobState::Cancelled:
        m_band->say(Band::Kind::Neutral, tr("%1: stopped. The project is as it was before.").arg(what));
        break;
    case JobState::Failed: {
        const auto fault = faultOf(*job);
        m_band->say(Band::Kind::Error, fault ? fault->sentence : what, tr("The project is as it was before."));
        break;
    }
    }
    m_band->setShare(live && !queued ? shareOf(*job) : -1);
    m_stop->setVisible(live);
    m_stop->setText(queued ? tr("Remove from the queue") : tr("Stop"));
    m_again->setVisible(!live && job->operation == core::protocol::ImportRequest::kOperation);
    m_copy->setVisible(job->state == JobState::Failed);
    m_closeBand->setVisible(!live);
    showState();
}

void DataPage::setGonePictures(const QString& path)
{
    if (path == m_gonePictures) return;
    m_gonePictures = path;
    showGone();
}

// The project keeps its own copies of the pictures, so this is a warning: only another import needs the place.
void DataPage::showGone()
{
    const bool packed = m_gonePictures.endsWith(".zip", Qt::CaseInsensitive);
    m_picturesAgain->setText(packed ? tr("Choose the file again…") : tr("Choose the folder again…"));
    m_closeGone->setToolTip(tr("Dismiss"));
    m_closeGone->setAccessibleName(tr("Dismiss"));
    if (m_gonePictures.isEmpty() || m_gonePictures == m_dismissedPictures) return m_gone->hide();
    const auto name = QFileInfo(m_gonePictures).fileName();
    m_gone->say(Band::Kind::Warn,
                packed ? tr("The picture file is not there any more (%1). Choose its new place.").arg(name)
                       : tr("The picture folder is not there any more (%1). Choose its new place.").arg(name),
                tr("It was at %1. The pictures in this project are kept; another import needs it again. Plug its disk "
                   "in, and this goes by itself.")
                    .arg(m_gonePictures));
}

void DataPage::showState()
{
    const bool importing = m_job && m_job->state != core::JobState::Queued && isLive(m_job->state);
    switch (m_view.project) {
    case DataView::Project::None:
        m_state->show("folder", tr("No project is open. Open one, or drop a session log on Start."),
                      tr("Open a project…"));
        break;
    case DataView::Project::Unreadable: m_state->show("error", m_view.fault, tr("Open another project…")); break;
    case DataView::Project::Empty:
        if (importing)
            m_state->show("import", tr("The data are being imported. They appear here once all of them are in."), {});
        else
            m_state->show("import", tr("No data yet. Import a session log, a product table and pictures."),
                          tr("Import data…"));
        break;
    case DataView::Project::Filled: break;
    }
    m_stack->setCurrentIndex(m_view.project == DataView::Project::Filled ? 1 : 0);
    const bool open = m_view.project != DataView::Project::None;
    m_tools->setEnabled(open);
    for (auto* each : {static_cast<QWidget*>(m_undo), static_cast<QWidget*>(m_add), static_cast<QWidget*>(m_train)})
        each->setVisible(m_view.project == DataView::Project::Filled);
}

void DataPage::retranslate()
{
    m_again->setText(tr("Import again…"));
    m_copy->setText(tr("Copy diagnostics"));
    m_closeBand->setToolTip(tr("Close"));
    m_closeBand->setAccessibleName(tr("Close"));
    m_undo->setText(tr("Undo the import"));
    m_add->setText(tr("Add data"));
    m_train->setText(tr("Go to training"));
    m_history->setAccessibleName(tr("Imports"));
    const QStringList names{tr("Find items or sessions"),
                            tr("Undo the last import"),
                            tr("Check the data again"),
                            tr("Items"),
                            tr("Sessions"),
                            tr("Imports"),
                            tr("Save the left-out rows…")};
    for (int at = 0; at < names.size(); ++at) m_commands[at]->setText(names[at]);
    m_items->retranslate();
    m_log->retranslate();
    m_item->retranslate();
    m_faults->retranslate();
    m_counts->retranslate();
    m_verdict->retranslate();
    m_historyModel.show(m_view.imports);
    retranslateTexts();
    if (m_job)
        showJob(m_job, m_before, m_behind);
    else
        showState();
    showGone();
}

// In a narrow window items and sessions stand with their numbers above alone.
void DataPage::retranslateTexts()
{
    m_which->setTexts({m_narrow ? tr("Items") : tr("Items %1").arg(CheckWords::number(m_view.items)),
                       m_narrow ? tr("Sessions") : tr("Sessions %1").arg(CheckWords::number(m_view.sessions)),
                       tr("Imports %1").arg(m_view.imports.size()), tr("Found %1").arg(m_view.faults.size())});
    m_last->setText(
        m_view.imports.empty()
            ? QString()
            : tr("Last import %1").arg(DayText::of(QDateTime::fromSecsSinceEpoch(m_view.imports.front().at))));
}

} // namespace ui
