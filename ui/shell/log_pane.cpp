#include "ui/shell/log_pane.h"

#include "ui/bridge/job_log.h"
#include "ui/bridge/job_text.h"
#include "ui/bridge/jobs.h"
#include "ui/bridge/operation_text.h"
#include "ui/widgets/day_text.h"
#include "ui/widgets/themed_button.h"
#include "ui/widgets/themed_label.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollBar>

namespace ui {

namespace {

constexpr int kEveryMilliseconds = 1000;
constexpr int kHeight = 190;
constexpr int kMostJobs = 20;

} // namespace

LogPane::LogPane(const Theme& theme, Jobs& jobs, QWidget* parent)
    : QWidget(parent), m_jobs(jobs), m_title(new ThemedLabel(theme, TextRole::BodyStrong)), m_choice(new QComboBox),
      m_copy(new ThemedButton(theme, "copy")), m_close(new ThemedButton(theme, "close", "flat")),
      m_text(new QPlainTextEdit)
{
    setObjectName("logPane");
    setProperty("ground", "sunken");
    setProperty("frame", "top");
    setAttribute(Qt::WA_StyledBackground);
    m_text->setObjectName("logText");
    m_text->setReadOnly(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_choice->setObjectName("logJob");
    m_copy->setObjectName("copyLog");
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 6, 8, 0);
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_choice);
    head->addStretch();
    head->addWidget(m_copy);
    head->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_text);
    m_timer.setInterval(kEveryMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &LogPane::read);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &LogPane::read);
    connect(m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(diagnostics()); });
    connect(m_close, &QPushButton::clicked, this, &LogPane::closeRequested);
    connect(&jobs, &Jobs::jobChanged, this, [this] {
        if (isVisible()) listJobs();
    });
    const auto fit = [this, &theme] { setFixedHeight(theme.scaled(kHeight)); };
    connect(&theme, &Theme::changed, this, fit);
    fit();
    hide();
    retranslate();
}

void LogPane::setProject(const QString& folder)
{
    m_folder = folder;
    m_choice->clear();
    listJobs();
    read();
}

void LogPane::choose(qint64 job)
{
    listJobs();
    if (const int row = m_choice->findData(job); row >= 0) m_choice->setCurrentIndex(row);
}

// A job that was not there before is the one to look at.
void LogPane::listJobs()
{
    const auto& jobs = m_jobs.all();
    const auto newest = jobs.empty() ? qint64(0) : jobs.front().id.value;
    if (m_choice->count() > 0 && m_choice->itemData(0).toLongLong() == newest) return;
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    for (std::size_t i = 0; i < jobs.size() && i < kMostJobs; ++i) {
        const auto at = QDateTime::fromMSecsSinceEpoch(jobs[i].startedAt);
        m_choice->addItem(QString("%1  %2").arg(operationText(jobs[i].operation), DayText::of(at)),
                          qint64(jobs[i].id.value));
    }
    m_choice->setCurrentIndex(m_choice->count() > 0 ? 0 : -1);
    if (isVisible()) read();
}

// Who has scrolled up to read stays there; at the foot one follows.
void LogPane::read()
{
    const bool any = m_choice->currentIndex() >= 0;
    const auto text = any ? readJobLog(m_folder, m_choice->currentData().toLongLong()) : QString();
    const auto shown =
        any ? text.isEmpty() ? tr("This job has written no log.") : text : tr("No job has run in this project yet.");
    m_copy->setEnabled(any);
    if (shown == m_text->toPlainText()) return;
    auto* bar = m_text->verticalScrollBar();
    const bool atFoot = bar->value() == bar->maximum();
    const int place = bar->value();
    m_text->setPlainText(shown);
    bar->setValue(atFoot ? bar->maximum() : place);
}

QString LogPane::diagnostics() const
{
    const auto id = m_choice->currentData().toLongLong();
    const auto job = m_jobs.find({id});
    return (job ? diagnosticsOf(*job) : QString()) + "\n\n" + readJobLog(m_folder, id);
}

void LogPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    listJobs();
    read();
    m_timer.start();
}

void LogPane::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
}

void LogPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void LogPane::retranslate()
{
    m_title->setText(tr("Log"));
    m_choice->setAccessibleName(tr("Job whose log is shown"));
    m_text->setAccessibleName(tr("Log of the job"));
    m_copy->setText(tr("Copy diagnostics"));
    m_close->setToolTip(tr("Close the log (F12)"));
    m_close->setAccessibleName(tr("Close the log"));
    const auto chosen = m_choice->currentData();
    m_choice->clear(); // the jobs' names are words, too
    listJobs();
    if (const int row = m_choice->findData(chosen); row >= 0) m_choice->setCurrentIndex(row);
    read();
}

} // namespace ui
