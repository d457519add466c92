#include "ui/pages/models/training_view.h"

#include "ui/charts/chart.h"
#include "ui/pages/models/pipeline_view.h"
#include "ui/pages/models/runs_delegate.h"
#include "ui/pages/models/runs_model.h"
#include "ui/pages/models/words.h"
#include "ui/widgets/band.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/themed_button.h"
#include "ui/widgets/themed_label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using core::Stage;

namespace {

constexpr int kLeastNote = 60;

QWidget* surface()
{
    auto* widget = new QWidget;
    widget->setProperty("ground", "surface");
    widget->setAttribute(Qt::WA_StyledBackground);
    return widget;
}

QWidget* chartPanel(QLabel* title, QLabel* hint, Chart* chart)
{
    auto* panel = surface();
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(title);
    head->addWidget(hint, 1);
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(16, 8, 12, 6);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(chart, 1);
    return panel;
}

} // namespace

TrainingView::TrainingView(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_band(new Band(theme)), m_goOn(m_band->addButton("resume", "primary")),
      m_toEvaluation(m_band->addButton("evaluation")), m_copy(m_band->addButton("copy")),
      m_toNext(m_band->addButton("train")), m_pipeline(new PipelineView(theme)), m_loss(new Chart(theme)),
      m_hits(new Chart(theme)), m_lossTitle(new ThemedLabel(theme, TextRole::BodyStrong)),
      m_lossHint(new ThemedLabel(theme, TextRole::Cell, "text2")),
      m_hitsTitle(new ThemedLabel(theme, TextRole::BodyStrong)),
      m_hitsHint(new ThemedLabel(theme, TextRole::Cell, "text2")),
      m_runsTitle(new ThemedLabel(theme, TextRole::BodyStrong)),
      m_runsHint(new ThemedLabel(theme, TextRole::Cell, "text2")), m_compare(new ThemedButton(theme, "align")),
      m_runs(new RunsModel(this)), m_table(new TableView(theme))
{
    m_band->setObjectName("runBand");
    m_goOn->setObjectName("goOn");
    m_toEvaluation->setObjectName("toEvaluation");
    m_copy->setObjectName("copyDiagnostics");
    m_toNext->setObjectName("toNextRun");
    m_compare->setObjectName("compareTicked");
    auto* split = new QSplitter(Qt::Vertical);
    split->setObjectName("models.split");
    split->setChildrenCollapsible(false);
    buildCharts(theme, split);
    buildRuns(theme, split);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_band);
    layout->addWidget(m_pipeline);
    layout->addWidget(split, 1);
    connect(m_pipeline, &PipelineView::stageChosen, this, &TrainingView::chooseStage);
    const auto ofShown = [this](auto signal) {
        return [this, signal] {
            if (m_shown.row) Q_EMIT(this->*signal)(m_shown.row->run.id);
        };
    };
    connect(m_goOn, &QPushButton::clicked, this, ofShown(&TrainingView::goOnRequested));
    connect(m_toEvaluation, &QPushButton::clicked, this, ofShown(&TrainingView::evaluationRequested));
    connect(m_toNext, &QPushButton::clicked, this, &TrainingView::nextRunRequested);
    connect(m_copy, &QPushButton::clicked, this, &TrainingView::diagnosticsRequested);
    connect(m_compare, &QPushButton::clicked, this, &TrainingView::compareRequested);
    connect(m_runs, &RunsModel::tickedChanged, this, &TrainingView::showCounts);
    retranslate();
}

void TrainingView::buildCharts(const Theme&, QSplitter* split)
{
    m_loss->setObjectName("lossChart");
    m_hits->setObjectName("hitsChart");
    auto* row = new QSplitter;
    row->setChildrenCollapsible(false);
    row->setProperty("frame", "top");
    row->addWidget(chartPanel(m_lossTitle, m_lossHint, m_loss));
    row->addWidget(chartPanel(m_hitsTitle, m_hitsHint, m_hits));
    row->setSizes({500, 500});
    row->setMinimumHeight(150);
    split->addWidget(row);
}

void TrainingView::buildRuns(const Theme& theme, QSplitter* split)
{
    m_table->setObjectName("runs");
    m_table->setModel(m_runs);
    m_table->setItemDelegate(new RunsDelegate(theme, m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const QList<int> widths{74, 88, 108, 118, 138, 138, 92, 88, 100, kLeastNote};
    for (int column = 0; column < widths.size(); ++column) m_table->setColumnWidth(column, widths[column]);
    auto* across = m_table->horizontalScrollBar();
    connect(across, &QScrollBar::rangeChanged, this,
            [this](int, int hidden) { // the last one gives way, then it scrolls
                const int width = m_table->columnWidth(RunsModel::Note);
                if (hidden > 0 && width > kLeastNote)
                    m_table->setColumnWidth(RunsModel::Note, std::max(kLeastNote, width - hidden));
            });
    m_table->setRowMenu([this](QMenu& menu, const QModelIndex& index) {
        const core::RunId run{index.data(RunsModel::kRunRole).toLongLong()};
        menu.addAction(tr("Open in Evaluation"), this, [this, run] { Q_EMIT evaluationRequested(run); });
        auto* remove = menu.addAction(tr("Delete this run…"), this, [this, run] { Q_EMIT deleteRequested(run); });
        const auto phase = m_runs->rows().value(index.row()).phase;
        remove->setEnabled(phase != RunPhase::Running && phase != RunPhase::Paused);
    });
    auto* panel = surface();
    panel->setProperty("frame", "top");
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 6, 12, 6);
    head->setSpacing(8);
    head->addWidget(m_runsTitle);
    head->addWidget(m_runsHint, 1);
    head->addWidget(m_compare);
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 1, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    panel->setMinimumHeight(120);
    split->addWidget(panel);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        if (index.isValid()) Q_EMIT runSelected({index.data(RunsModel::kRunRole).toLongLong()});
    });
    connect(m_table, &TableView::saveRequested, this, &TrainingView::saveRequested);
}

void TrainingView::select(core::RunId run)
{
    const int row = m_runs->rowOf(run);
    if (row >= 0 && m_table->currentIndex().row() != row)
        m_table->setCurrentIndex(m_runs->index(row, RunsModel::Preset));
}

std::optional<core::RunId> TrainingView::selected() const
{
    const auto index = m_table->currentIndex();
    if (!index.isValid()) return std::nullopt;
    return core::RunId{index.data(RunsModel::kRunRole).toLongLong()};
}

void TrainingView::setCompact(bool compact)
{
    m_pipeline->setCompact(compact);
}

void TrainingView::show(const Shown& shown)
{
    const bool another = !m_shown.row || !shown.row || !(m_shown.row->run.id == shown.row->run.id);
    if (another) m_chosenStage.reset();
    m_shown = shown;
    m_pipeline->show(shown.pipeline);
    showBand();
    showCurves();
    showCounts();
}

void TrainingView::chooseStage(Stage stage)
{
    m_chosenStage = stage;
    showCurves();
}

void TrainingView::showRunningBand(const RunRow& row, const core::Job& job)
{
    const auto& share = m_shown.share;
    QString sentence = "<b>" + ModelsWords::runTitle(row.run).toHtmlEscaped() + "</b>";
    const auto add = [&](const QString& part) { sentence += "&nbsp;&nbsp; " + part; };
    if (share)
        add("<b>" + QString::number(static_cast<int>(*share * 100)) + "%</b>");
    else
        add(ModelsWords::stage(job.progress.stage));
    if (job.state == core::JobState::Paused)
        add(tr("paused"));
    else if (m_shown.timeLeft)
        add(tr("<b>about %1 left</b> (%2)")
                .arg(ModelsWords::duration(m_shown.timeLeft->likely),
                     ModelsWords::durations(m_shown.timeLeft->low, m_shown.timeLeft->high)));
    else if (job.secondsLeft >= 0)
        add(tr("about %1 left in this stage").arg(ModelsWords::duration(job.secondsLeft)));
    const bool paused = job.state == core::JobState::Paused;
    m_band->say(Band::Kind::Info, sentence, m_shown.facts, paused ? "pause" : "play");
    m_band->setShare(share.value_or(-1));
}

void TrainingView::showBand()
{
    for (auto* button : {m_goOn, m_toEvaluation, m_copy, m_toNext}) button->hide();
    if (!m_shown.row) {
        m_toNext->show();
        m_band->setShare(-1);
        return m_band->say(Band::Kind::Neutral,
                           tr("Nothing is trained yet. Choose what the next run is to be; a trial "
                              "tells how long it will take."),
                           {}, "train");
    }
    const auto& row = *m_shown.row;
    if (m_shown.job) return showRunningBand(row, *m_shown.job);
    m_band->setShare(-1);
    const auto title = "<b>" + ModelsWords::runTitle(row.run).toHtmlEscaped() + "</b>&nbsp;&nbsp; ";
    const auto when = ModelsWords::when(row.run.startedAt);
    m_goOn->setVisible(canGoOn(row.phase));
    switch (row.phase) {
    case RunPhase::Queued:
    case RunPhase::Running:
    case RunPhase::Paused: m_band->say(Band::Kind::Info, title + ModelsWords::phase(row.phase)); break;
    case RunPhase::Done: {
        const auto took =
            tr("trained in %1 on %2, started %3")
                .arg(ModelsWords::duration(row.run.seconds), QString::fromStdString(row.run.device), when);
        m_band->say(Band::Kind::Ok, title + took.toHtmlEscaped(),
                    row.student ? QString() : tr("Not evaluated on the test days yet."));
        m_toEvaluation->setVisible(true);
        break;
    }
    case RunPhase::Stopped:
        m_band->say(Band::Kind::Neutral, title + tr("stopped after %1").arg(ModelsWords::duration(row.run.seconds)),
                    tr("Everything up to the last checkpoint is kept; you can go on from there."));
        break;
    case RunPhase::Interrupted:
        m_band->say(Band::Kind::Warn, title + tr("interrupted: its worker is gone"),
                    row.fault ? row.fault->sentence
                              : tr("Everything up to the last checkpoint is kept; you can go on from there."));
        m_copy->setVisible(row.fault.has_value());
        break;
    case RunPhase::Failed:
        m_band->say(Band::Kind::Error, title + tr("failed after %1").arg(ModelsWords::duration(row.run.seconds)),
                    row.fault ? row.fault->sentence
                              : tr("The reason is not recorded any more. What was checkpointed is kept."));
        m_copy->setVisible(row.fault.has_value());
        break;
    }
}

void TrainingView::showCurves()
{
    auto stage = Stage::Distillation;
    const auto stages = stagesWithLoss(m_shown.curve);
    if (!stages.isEmpty()) stage = stages.back();
    const bool atWork = m_shown.job && stages.contains(m_shown.job->progress.stage);
    if (atWork) stage = m_shown.job->progress.stage;
    if (m_chosenStage) stage = *m_chosenStage;
    const bool isCurrent = m_shown.job && m_shown.job->progress.stage == stage;
    m_pipeline->setCurrent(stage);
    const auto loss = lossChart(m_shown.curve, stage == Stage::Student ? Stage::Distillation : stage,
                                isCurrent ? m_shown.job->progress.total : 0);
    m_lossTitle->setText(loss.title);
    m_lossHint->setText(loss.isEmpty() ? tr("nothing measured yet") : tr("lower is better · smoothed, as measured"));
    m_loss->setContent(loss);
    const auto hits = m_shown.row ? hitsChart(*m_shown.row, m_shown.curve) : ChartContent{};
    m_hitsTitle->setText(hits.title.isEmpty() ? tr("Hits among 20 (HR@20, %)") : hits.title);
    m_hitsHint->setText(hits.isEmpty()          ? tr("known once the student is tried on the validation days")
                        : !m_shown.row->student ? tr("higher is better")
                                                : tr("higher is better · whiskers: 95% interval"));
    m_hits->setContent(hits);
}

void TrainingView::showCounts()
{
    m_runsHint->setText(tr("%n runs", nullptr, m_runs->rowCount()) + tr(" · ") +
                        tr("%n ticked", nullptr, static_cast<int>(m_runs->ticked().size())));
    m_compare->setEnabled(m_runs->rowCount() > 1);
}

void TrainingView::retranslate()
{
    m_toNext->setText(tr("Choose the next run"));
    m_goOn->setText(tr("Go on"));
    m_toEvaluation->setText(tr("Show in Evaluation"));
    m_copy->setText(tr("Copy diagnostics"));
    m_runsTitle->setText(tr("Runs"));
    m_compare->setText(tr("Show only what differs"));
    m_compare->setToolTip(tr("Compares the two ticked runs, or the two newest"));
    m_table->setAccessibleName(tr("Runs"));
    m_runs->retranslate();
    m_pipeline->retranslate();
    show(Shown(m_shown));
}

void TrainingView::setTableSaver(const Chart::TableSaver& saver)
{
    for (auto* chart : {m_loss, m_hits}) chart->setTableSaver(saver);
}

} // namespace ui
