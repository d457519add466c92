#include "ui/pages/reports/reports_page.h"

#include "ui/pages/reports/contents_panel.h"
#include "ui/pages/reports/order_list.h"
#include "ui/pages/reports/report_preview.h"
#include "ui/widgets/band.h"
#include "ui/widgets/state_view.h"
#include "ui/widgets/themed_button.h"
#include "ui/widgets/themed_label.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

namespace ui {

namespace {

constexpr int kBusyAfterMilliseconds = 300;

} // namespace

ReportsPage::ReportsPage(const Theme& theme, QWidget* parent)
    : Page(parent), m_theme(theme), m_contents(new ContentsPanel(theme)), m_preview(new ReportPreview(theme)),
      m_making(new ThemedLabel(theme, TextRole::Body, "text2", m_preview)), m_empty(new StateView(theme)),
      m_stack(new QStackedWidget)
{
    makeTools();
    makeCommands();
    makeBands();
    auto* centre = new QVBoxLayout;
    centre->setContentsMargins(0, 0, 0, 0);
    centre->setSpacing(0);
    for (auto* band : {m_progress, m_outcome, m_fault, m_evaluation}) centre->addWidget(band);
    centre->addWidget(m_preview, 1);
    auto* work = new QWidget;
    auto* columns = new QHBoxLayout(work);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_contents);
    columns->addLayout(centre, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(work);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_busyDelay.setSingleShot(true);
    m_busyDelay.setInterval(kBusyAfterMilliseconds);
    connect(&m_busyDelay, &QTimer::timeout, m_making, &QWidget::show);
    m_making->setAlignment(Qt::AlignCenter);
    m_making->hide();
    auto* middle = new QVBoxLayout(m_preview);
    middle->addWidget(m_making);
    connect(m_contents, &ContentsPanel::writeRequested, this, &ReportsPage::writeRequested);
    connect(m_empty->button(), &QPushButton::clicked, this, [this] { Q_EMIT wayOutRequested(m_state); });
    ReportsPage::retranslate();
    setState(State::NoProject);
}

void ReportsPage::makeTools()
{
    m_tools = new QWidget;
    m_runLabel = new ThemedLabel(m_theme, TextRole::Body, "text2");
    m_runs = new QComboBox;
    m_runs->setObjectName("reportRun");
    m_exportButton = new ThemedButton(m_theme, "export");
    auto* layout = new QHBoxLayout(m_tools);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_runLabel);
    layout->addWidget(m_runs);
    layout->addStretch();
    layout->addWidget(m_exportButton);
    connect(m_runs, &QComboBox::activated, this, &ReportsPage::runChosen);
    connect(m_exportButton, &QPushButton::clicked, this, &ReportsPage::exportRequested);
}

void ReportsPage::makeCommands()
{
    const auto make = [this](const char* name, const QKeySequence& keys, void (ReportsPage::*signal)()) {
        auto* action = new QAction(this);
        action->setObjectName(name);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, signal);
        return action;
    };
    m_write = make("reports.write", QKeySequence("Ctrl+Return"), &ReportsPage::writeRequested);
    m_export = make("reports.export", {}, &ReportsPage::exportRequested);
    m_folder = make("reports.folder", {}, &ReportsPage::folderRequested);
    m_refresh = make("reports.refresh", QKeySequence("F5"), &ReportsPage::refreshRequested);
}

void ReportsPage::makeBands()
{
    m_progress = new Band(m_theme);
    m_stop = m_progress->addButton("stop");
    m_outcome = new Band(m_theme);
    m_openFile = m_outcome->addButton("report", "primary");
    m_openFolder = m_outcome->addButton("folder");
    m_copy = m_outcome->addButton("copy");
    m_close = m_outcome->addButton("close", "flat");
    m_evaluation = new Band(m_theme);
    m_evaluate = m_evaluation->addButton("evaluation");
    m_fault = new Band(m_theme);
    m_again = m_fault->addButton("resume");
    connect(m_stop, &QPushButton::clicked, this, &ReportsPage::stopRequested);
    connect(m_openFile, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_outcomeFile); });
    connect(m_openFolder, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_outcomeFolder); });
    connect(m_close, &QPushButton::clicked, this, &ReportsPage::clearOutcome);
    connect(m_evaluate, &QPushButton::clicked, this, &ReportsPage::evaluateRequested);
    connect(m_again, &QPushButton::clicked, this, &ReportsPage::refreshRequested);
    connect(m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_diagnostics); });
}

void ReportsPage::retranslate()
{
    m_runLabel->setText(tr("Run"));
    m_runs->setAccessibleName(tr("The run that the report tells of"));
    m_exportButton->setText(tr("Export the student…"));
    m_exportButton->setToolTip(tr("Write the student for serving, with a proof that it answers the same"));
    m_write->setText(tr("Write the report"));
    m_export->setText(tr("Export the student…"));
    m_folder->setText(tr("Open the report's folder"));
    m_refresh->setText(tr("Make the preview anew"));
    m_preview->setAccessibleName(tr("Preview of the report"));
    m_making->setText(tr("Making the preview…"));
    m_stop->setText(tr("Stop"));
    m_openFile->setText(tr("Open"));
    m_openFolder->setText(tr("Open folder"));
    m_copy->setText(tr("Copy diagnostics"));
    m_close->setText(tr("Close", "a message"));
    m_evaluate->setText(tr("Go to Evaluation"));
    m_again->setText(tr("Try again"));
    m_contents->retranslate();
    showEmpty();
    if (!m_evaluation->isHidden()) setEvaluated(false);
    Q_EMIT textsChanged();
}

void ReportsPage::showEmpty()
{
    switch (m_state) {
    case State::NoProject:
        return m_empty->show("report", tr("No project is open. Open one, and its report is put together here."),
                             tr("Open a project…"));
    case State::NoSessions:
        return m_empty->show("report", tr("No sessions yet. Import a log; a report needs a trained model over it."),
                             tr("Import a log…"));
    case State::NoRun:
        return m_empty->show("report",
                             tr("No model has been trained yet. Once one is ready, its report is put "
                                "together here."),
                             tr("Go to Models"));
    case State::Ready: return;
    }
}

void ReportsPage::arrive(const QString& detail)
{
    constexpr auto kRun = "run:";
    if (detail.startsWith(kRun)) Q_EMIT runAsked(detail.mid(static_cast<qsizetype>(qstrlen(kRun))).toLongLong());
    if (m_state == State::Ready && !m_contents->isAncestorOf(QApplication::focusWidget()))
        m_contents->sections().setFocus();
}

void ReportsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    Q_EMIT lookedAt();
}

void ReportsPage::setState(State state)
{
    m_state = state;
    const bool isReady = state == State::Ready;
    m_stack->setCurrentIndex(isReady ? 1 : 0);
    m_tools->setEnabled(isReady);
    for (auto* each :
         {static_cast<QWidget*>(m_runLabel), static_cast<QWidget*>(m_runs), static_cast<QWidget*>(m_exportButton)})
        each->setVisible(isReady);
    for (auto* command : ReportsPage::commands()) command->setEnabled(isReady);
    showEmpty();
}

void ReportsPage::setRuns(const QStringList& names, int current)
{
    m_runs->clear();
    m_runs->addItems(names);
    m_runs->setCurrentIndex(current);
}

void ReportsPage::setEvaluated(bool isEvaluated)
{
    if (isEvaluated) return m_evaluation->hide();
    m_evaluation->say(Band::Kind::Warn,
                      tr("This run has not been evaluated: comparison, slices and bias have nothing to "
                         "say yet."));
}

void ReportsPage::setBusy(bool busy)
{
    if (!busy) {
        m_busyDelay.stop();
        return m_making->hide();
    }
    m_fault->hide();
    if (!m_preview->isShown()) m_busyDelay.start(); // an older preview stays readable; the frame shows its bar
}

void ReportsPage::setProgress(const QString& words, double share)
{
    m_progress->setVisible(!words.isEmpty());
    if (words.isEmpty()) return;
    clearOutcome();
    m_progress->say(Band::Kind::Info, words);
    m_progress->setShare(share);
}

void ReportsPage::setOutcome(Outcome outcome, const QString& sentence, const QString& detail, const QString& file,
                             const QString& folder)
{
    constexpr auto kKinds = std::to_array<Band::Kind>({Band::Kind::Ok, Band::Kind::Neutral, Band::Kind::Error});
    const bool failed = outcome == Outcome::Failed;
    m_outcome->say(kKinds[static_cast<std::size_t>(outcome)], sentence, failed ? QString() : detail);
    m_outcomeFile = file;
    m_outcomeFolder = folder;
    m_diagnostics = detail;
    m_openFile->setVisible(!file.isEmpty());
    m_openFolder->setVisible(!folder.isEmpty());
    m_copy->setVisible(failed && !detail.isEmpty());
}

void ReportsPage::clearOutcome()
{
    m_outcome->hide();
}

void ReportsPage::setFault(const QString& sentence, const QString& diagnostics)
{
    if (sentence.isEmpty()) return m_fault->hide();
    m_fault->say(Band::Kind::Error, sentence);
    m_fault->setToolTip(diagnostics);
}

} // namespace ui
