#include "ui/shell/job_tray.h"

#include "ui/bridge/jobs.h"
#include "ui/shell/job_row.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using core::Job;

QString pageOfJob(const Job& job)
{
    const auto is = [&](std::initializer_list<const char*> operations) {
        return std::find(operations.begin(), operations.end(), job.operation) != operations.end();
    };
    if (is({"train", "forecast"})) return "models";
    if (is({"evaluate", "ablations", "study"})) return "evaluation";
    if (is({"report"})) return "reports";
    if (is({"import", "undo-import", "profile"})) return "data";
    return {};
}

namespace {

/// What the window itself asked for: its page shows what came of it, and "done" would be no news.
bool isAnswered(const Job& job)
{
    return job.state == core::JobState::Done &&
           (job.operation == "profile" || job.operation == "forecast" || job.operation == "ablations");
}

} // namespace

JobTray::JobTray(const Theme& theme, Jobs& jobs, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_jobs(jobs), m_layout(new QVBoxLayout(this))
{
    setObjectName("jobTray");
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(1);
    hide();
    connect(&jobs, &Jobs::jobChanged, this, [this](const Job& job) { show(job); });
}

void JobTray::show(const Job& job)
{
    if (isAnswered(job)) {
        dismiss(job.id);
        return;
    }
    const bool live = isLive(job.state);
    auto* row = m_rows.value(job.id.value);
    if (live) dismissEnded(job.operation);
    if (job.state == core::JobState::Done && (!row || isLive(row->job().state))) dismissDone(job.id);
    if (live && job.operation == "undo-import") dismissEnded("import"); // what it told is no longer so
    if (!row || live != isLive(row->job().state)) m_folded = false;
    if (row)
        row->show(job);
    else
        m_rows.insert(job.id.value, addRow(job));
    showQueue();
    fit();
}

JobRow* JobTray::addRow(const Job& job)
{
    auto* row = new JobRow(m_theme, job, this);
    m_layout->insertWidget(0, row);
    row->setCanResume(m_canResume);
    const auto id = job.id;
    connect(row, &JobRow::pauseRequested, this, [this, id] { m_jobs.pause(id); });
    connect(row, &JobRow::continueRequested, this, [this, id] { m_jobs.resume(id); });
    connect(row, &JobRow::stopRequested, this, [this, id] { m_jobs.stop(id); });
    connect(row, &JobRow::dismissed, this, [this, id] { dismiss(id); });
    connect(row, &JobRow::resumeRequested, this, &JobTray::resumeTrainingRequested);
    connect(row, &JobRow::faultsRequested, this, [this, row] { Q_EMIT faultsRequested(row->job()); });
    connect(row, &JobRow::againRequested, this, [this, row] { Q_EMIT importAgainRequested(Job(row->job())); });
    connect(row, &JobRow::logRequested, this, [this, id] { Q_EMIT logRequested(id.value); });
    return row;
}

// What waits stands behind what it waits for.
void JobTray::showQueue()
{
    auto live = m_jobs.live(); // newest first
    std::reverse(live.begin(), live.end());
    int before = 0;
    for (const auto& job : live) {
        auto* row = m_rows.value(job.id.value);
        if (!row) continue;
        if (job.state == core::JobState::Queued) row->show(job, before);
        m_layout->removeWidget(row);
        m_layout->addWidget(row);
        ++before;
    }
}

void JobTray::dismiss(core::JobId id)
{
    if (auto* old = m_rows.take(id.value)) {
        old->hide();
        old->deleteLater();
    }
    fit();
}

// What came of the training before is told again by the one that follows it.
void JobTray::dismissEnded(const std::string& operation)
{
    for (const auto id : m_rows.keys()) {
        const auto& job = m_rows[id]->job();
        if (job.operation == operation && !isLive(job.state)) dismiss({id});
    }
}

// Good news are news once: the newest pushes the one before out, faults stay until they are dismissed.
void JobTray::dismissDone(core::JobId newest)
{
    for (const auto id : m_rows.keys())
        if (m_rows[id]->job().state == core::JobState::Done && id != newest.value) dismiss({id});
}

void JobTray::setCanResume(bool can)
{
    m_canResume = can;
    for (auto* row : m_rows) row->setCanResume(can);
}

void JobTray::toggle()
{
    m_folded = !m_folded;
    fit();
}

void JobTray::setPage(const QString& page)
{
    m_page = page;
    fit();
}

// A page shows one job of a kind, the first; what waits behind it stands here, to be taken out of the queue. What
// became of a job its page says too, but for an import that left rows out, whose list opens from here.
bool JobTray::isShownByPage(const Job& job) const
{
    if (pageOfJob(job) != m_page) return false;
    if (!isLive(job.state)) return m_page != "data" || job.state != core::JobState::Done;
    return std::ranges::none_of(m_rows, [&](const JobRow* other) {
        const auto& before = other->job();
        return isLive(before.state) && before.operation == job.operation && before.id.value < job.id.value;
    });
}

void JobTray::fit()
{
    bool any = false;
    for (auto* row : m_rows) {
        const bool elsewhere = isShownByPage(row->job());
        row->setVisible(!elsewhere);
        any = any || !elsewhere;
    }
    setVisible(any && !m_folded);
}

void JobTray::clear()
{
    qDeleteAll(m_rows);
    m_rows.clear();
    fit();
}

void JobTray::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        for (auto* row : m_rows) row->retranslate();
}

} // namespace ui
