#include "ui/shell/job_tray.h"

#include "ui/bridge/jobs.h"
#include "ui/bridge/operation_text.h"
#include "ui/shell/job_text.h"
#include "ui/widgets/themed_button.h"
#include "ui/widgets/themed_label.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>

namespace ui {

using core::Job;
using core::JobState;

namespace {

void setGround(QWidget* widget, const char* ground)
{
    if (widget->property("ground").toString() == ground) return;
    widget->setProperty("ground", ground);
    widget->setStyleSheet(widget->styleSheet()); // polishes anew with the property
}

} // namespace

JobRow::JobRow(const Theme& theme, const Job& job, QWidget* parent)
    : QWidget(parent), m_icon(new IconLabel(theme, "play", Token::Accent, 16)),
      m_title(new ThemedLabel(theme, TextRole::BodyStrong)), m_text(new ThemedLabel(theme, TextRole::Body)),
      m_bar(new QProgressBar), m_pause(new ThemedButton(theme, "pause")), m_continue(new ThemedButton(theme, "play")),
      m_stop(new ThemedButton(theme, "stop")), m_resume(new ThemedButton(theme, "resume")),
      m_faults(new ThemedButton(theme, "list")), m_copy(new ThemedButton(theme, "copy")),
      m_dismiss(new ThemedButton(theme, "close", "flat"))
{
    setAttribute(Qt::WA_StyledBackground);
    m_text->setWordWrap(true);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(160);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addWidget(m_title);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_bar);
    for (auto* button : {m_pause, m_continue, m_stop, m_resume, m_faults, m_copy, m_dismiss}) layout->addWidget(button);
    m_stop->setObjectName("stopJob");
    m_pause->setObjectName("pauseJob");
    m_continue->setObjectName("continueJob");
    m_resume->setObjectName("resumeTraining");
    m_faults->setObjectName("showFaults");
    m_dismiss->setObjectName("dismissJob");
    m_text->setObjectName("jobText");
    connect(m_pause, &QPushButton::clicked, this, &JobRow::pauseRequested);
    connect(m_continue, &QPushButton::clicked, this, &JobRow::continueRequested);
    connect(m_stop, &QPushButton::clicked, this, &JobRow::stopRequested);
    connect(m_resume, &QPushButton::clicked, this, &JobRow::resumeRequested);
    connect(m_faults, &QPushButton::clicked, this, &JobRow::faultsRequested);
    connect(m_dismiss, &QPushButton::clicked, this, &JobRow::dismissed);
    connect(m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(diagnosticsOf(m_job)); });
    show(job);
}

void JobRow::show(const Job& job)
{
    m_job = job;
    const bool live = isLive(job.state);
    const bool failed = job.state == JobState::Failed;
    m_icon->setIcon(live                               ? "play"
                    : failed                           ? "error"
                    : job.state == JobState::Cancelled ? "stop"
                                                       : "check",
                    live                          ? Token::Accent
                    : failed                      ? Token::Error
                    : job.state == JobState::Done ? Token::Ok
                                                  : Token::Text2);
    setGround(this, live ? "info" : failed ? "error" : job.state == JobState::Done ? "ok" : "sunken");
    m_bar->setVisible(live);
    const auto share = shareOf(job);
    m_bar->setRange(0, share < 0 ? 0 : 1000);
    if (share >= 0) m_bar->setValue(static_cast<int>(share * 1000));
    m_pause->setVisible(job.state == JobState::Running);
    m_continue->setVisible(job.state == JobState::Paused);
    m_stop->setVisible(live);
    showResume();
    m_faults->setVisible(leftOutSome(job));
    m_copy->setVisible(failed);
    m_dismiss->setVisible(!live);
    retranslate();
}

void JobRow::setCanResume(bool can)
{
    m_canResume = can;
    showResume();
}

void JobRow::showResume()
{
    const bool ended = !isLive(m_job.state) && m_job.state != JobState::Done;
    m_resume->setVisible(m_canResume && ended && m_job.operation == "train");
}

void JobRow::retranslate()
{
    m_title->setText(operationText(m_job.operation));
    m_text->setText(isLive(m_job.state) ? progressText(m_job) : resultText(m_job));
    m_pause->setText(tr("Pause"));
    m_continue->setText(tr("Continue"));
    m_stop->setText(tr("Stop"));
    m_resume->setText(tr("Resume training"));
    m_faults->setText(tr("What was left out…"));
    m_copy->setText(tr("Copy diagnostics"));
    m_dismiss->setToolTip(tr("Dismiss"));
    m_dismiss->setAccessibleName(tr("Dismiss"));
    m_bar->setAccessibleName(m_text->text());
}

JobTray::JobTray(const Theme& theme, Jobs& jobs, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_jobs(jobs), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(1);
    hide();
    connect(&jobs, &Jobs::jobChanged, this, [this](const Job& job) { show(job); });
}

void JobTray::show(const Job& job)
{
    if (isLive(job.state)) dismissEnded(job.operation);
    auto*& row = m_rows[job.id.value];
    if (row)
        row->show(job);
    else
        row = addRow(job);
    setVisible(true);
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
    return row;
}

void JobTray::dismiss(core::JobId id)
{
    if (auto* old = m_rows.take(id.value)) old->deleteLater();
    setVisible(!m_rows.isEmpty());
}

// What came of the training before is told again by the one that follows it.
void JobTray::dismissEnded(const std::string& operation)
{
    for (const auto id : m_rows.keys()) {
        const auto& job = m_rows[id]->job();
        if (job.operation == operation && !isLive(job.state)) dismiss({id});
    }
}

void JobTray::setCanResume(bool can)
{
    m_canResume = can;
    for (auto* row : m_rows) row->setCanResume(can);
}

void JobTray::clear()
{
    qDeleteAll(m_rows);
    m_rows.clear();
    hide();
}

void JobTray::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        for (auto* row : m_rows) row->retranslate();
}

} // namespace ui
