#include "ui/shell/job_row.h"

#include "core/store/job_repository.h"
#include "ui/bridge/job_text.h"
#include "ui/bridge/jobs.h"
#include "ui/bridge/operation_text.h"
#include "ui/widgets/themed_button.h"
#include "ui/widgets/themed_label.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QStyle>

namespace ui {

using core::Job;
using core::JobState;

namespace {

void setGround(QWidget* widget, const char* ground)
{
    if (widget->property("ground").toString() == ground) return;
    widget->setProperty("ground", ground);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

struct Look {
    const char* icon;
    Token colour;
    const char* ground;
};

Look lookOf(JobState state)
{
    switch (state) {
    case JobState::Queued: return {"clock", Token::Text2, "sunken"};
    case JobState::Running: return {"play", Token::Accent, "info"};
    case JobState::Paused: return {"pause", Token::Accent, "info"};
    case JobState::Done: return {"check", Token::Ok, "ok"};
    case JobState::Cancelled: return {"stop", Token::Text2, "sunken"};
    case JobState::Failed: return {"error", Token::Error, "error"};
    }
    return {"info", Token::Text2, "sunken"};
}

} // namespace

JobRow::JobRow(const Theme& theme, const Job& job, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_icon(new IconLabel(theme, "play", Token::Accent, 16)),
      m_title(new ThemedLabel(theme, TextRole::BodyStrong)), m_text(new ThemedLabel(theme, TextRole::Body)),
      m_bar(new QProgressBar)
{
    setAttribute(Qt::WA_StyledBackground);
    m_text->setWordWrap(true);
    m_text->setObjectName("jobText");
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(160);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addWidget(m_title);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_bar);
    m_pause = add("pause", "pauseJob", &JobRow::pauseRequested);
    m_continue = add("play", "continueJob", &JobRow::continueRequested);
    m_stop = add("stop", "stopJob", &JobRow::stopRequested);
    m_resume = add("resume", "resumeTraining", &JobRow::resumeRequested);
    m_faults = add("list", "showFaults", &JobRow::faultsRequested);
    m_again = add("import", "importAgain", &JobRow::againRequested);
    m_log = add("text", "showLog", &JobRow::logRequested);
    m_copy = add("copy", "copyDiagnostics", &JobRow::diagnosticsRequested);
    m_dismiss = add("close", "dismissJob", &JobRow::dismissed, "flat");
    connect(this, &JobRow::diagnosticsRequested, this,
            [this] { QApplication::clipboard()->setText(diagnosticsOf(m_job)); });
    show(job);
}

ThemedButton* JobRow::add(const char* icon, const char* name, void (JobRow::*said)(), const char* kind)
{
    auto* button = new ThemedButton(m_theme, icon, kind, this);
    button->setObjectName(name);
    layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, said);
    return button;
}

void JobRow::show(const Job& job, int before)
{
    m_job = job;
    m_before = before;
    if (job.state == JobState::Running)
        m_timeLeft.add(static_cast<int>(job.progress.stage), job.progress.done, job.progress.total,
                       core::store::nowMilliseconds());
    else
        m_timeLeft.clear(); // a pause is no rate
    const auto look = lookOf(job.state);
    m_icon->setIcon(look.icon, look.colour);
    setGround(this, look.ground);
    m_bar->setVisible(job.state == JobState::Running || job.state == JobState::Paused);
    const auto share = shareOf(job);
    m_bar->setRange(0, share < 0 ? 0 : 1000);
    if (share >= 0) m_bar->setValue(static_cast<int>(share * 1000));
    showButtons();
    retranslate();
}

void JobRow::setCanResume(bool can)
{
    m_canResume = can;
    showButtons();
}

void JobRow::showButtons()
{
    const bool live = isLive(m_job.state);
    const bool failed = m_job.state == JobState::Failed;
    // The focus goes from one to the other: from a button that is hidden it would fall on Stop.
    auto* const from = m_job.state == JobState::Paused ? m_pause : m_continue;
    auto* const to = m_job.state == JobState::Paused ? m_continue : m_pause;
    to->setVisible(m_job.state == JobState::Running || m_job.state == JobState::Paused);
    if (from->hasFocus() && to->isVisibleTo(this)) to->setFocus();
    from->hide();
    m_stop->setVisible(live);
    m_resume->setVisible(m_canResume && !live && m_job.state != JobState::Done && m_job.operation == "train");
    m_faults->setVisible(leftOutSome(m_job));
    m_again->setVisible(failed && m_job.operation == "import");
    m_log->setVisible(m_job.state != JobState::Queued && m_job.state != JobState::Done);
    m_copy->setVisible(failed);
    m_dismiss->setVisible(!live);
}

void JobRow::retranslate()
{
    m_title->setText(operationText(m_job.operation));
    const auto range = m_timeLeft.range();
    if (m_job.state == JobState::Queued)
        m_text->setText(queueText(m_before));
    else
        m_text->setText(isLive(m_job.state) ? progressText(m_job, range) : resultText(m_job));
    m_text->setToolTip(range ? tr("The range comes from the rates of this step so far: the slowest and the fastest "
                                  "tenth of its stretches of three seconds and more.")
                             : QString());
    m_pause->setText(tr("Pause"));
    m_continue->setText(tr("Continue"));
    m_stop->setText(m_job.state == JobState::Queued ? tr("Remove from the queue") : tr("Stop"));
    m_resume->setText(tr("Resume training"));
    m_faults->setText(tr("What was left out…"));
    m_again->setText(tr("Import again…"));
    m_log->setText(tr("Log"));
    m_copy->setText(tr("Copy diagnostics"));
    m_dismiss->setToolTip(tr("Dismiss"));
    m_dismiss->setAccessibleName(tr("Dismiss"));
    m_bar->setAccessibleName(m_text->text());
}

} // namespace ui
