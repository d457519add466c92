#include "ui/pages/evaluation/evaluation_page.h"

#include "ui/bridge/job_text.h"
#include "ui/bridge/jobs.h"
#include "ui/pages/evaluation/behaviour_view.h"
#include "ui/pages/evaluation/cases_view.h"
#include "ui/pages/evaluation/comparison_table.h"
#include "ui/pages/evaluation/elided_label.h"
#include "ui/pages/evaluation/evaluation_reader.h"
#include "ui/pages/evaluation/panels_view.h"
#include "ui/pages/evaluation/words.h"
#include "ui/widgets/band.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/state_view.h"
#include "ui/widgets/themed_button.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace ui {

namespace {

constexpr std::array kSlices{core::Slice::All, core::Slice::Unseen, core::Slice::Cold, core::Slice::Warm,
                             core::Slice::Hot, core::Slice::Short,  core::Slice::Long};
constexpr std::array kCutOffs{CutOff::Twenty, CutOff::Ten, CutOff::Five};
constexpr int kRoomForLengths = 520;
constexpr int kCrowdedBelow = 1280;
constexpr int kAgainAction = 3;    ///< of the menu
constexpr int kTabbedPanels = 250; ///< what a chart of four rows needs, with its tab
constexpr int kPanels = 320;
constexpr int kLowBelow = 700; ///< height of the page in a window of 800, under which the panels become tabs

} // namespace

EvaluationPage::EvaluationPage(const Theme& theme, ProjectSession& session, QWidget* parent)
    : Page(parent), m_theme(theme), m_tools(new QWidget(this)), m_segments(new Segmented(theme, {"", "", ""}, m_tools)),
      m_tested(new ElidedLabel(theme, m_tools)), m_group(new QComboBox(m_tools)), m_slice(new QComboBox(m_tools)),
      m_cutOff(new QComboBox(m_tools)), m_again(new ThemedButton(theme, "play", "", m_tools)),
      m_export(new ThemedButton(theme, "export", "", m_tools)), m_exports(new QMenu(m_export)),
      m_job(new Band(theme, this)), m_old(new Band(theme, this)), m_verdict(new Band(theme, this)),
      m_stack(new QStackedWidget(this)), m_views(new QStackedWidget(m_stack)), m_empty(new StateView(theme, m_stack)),
      m_table(new ComparisonTable(theme, m_views)), m_panels(new PanelsView(theme, m_views)),
      m_cases(new CasesView(theme, session, m_views)), m_behaviour(new BehaviourView(theme, m_views))
{
    buildTools();
    buildBands();
    buildViews();
    buildCommands();
    EvaluationPage::retranslate();
    showEmpty(Empty::NoProject);
}

void EvaluationPage::buildTools()
{
    for (const auto slice : kSlices) m_slice->addItem({}, static_cast<int>(slice));
    for (const auto cutOff : kCutOffs) m_cutOff->addItem({}, static_cast<int>(cutOff));
    connect(m_export, &QPushButton::clicked, this,
            [this] { m_exports->popup(m_export->mapToGlobal(m_export->rect().bottomLeft())); });
    m_exports->addAction(QString(), this, &EvaluationPage::saveComparisonRequested);
    m_exports->addAction(QString(), this, &EvaluationPage::saveCasesRequested);
    m_exports->addAction(QString(), this, &EvaluationPage::addTableToReportRequested);
    m_exports->addAction(QString(), this, &EvaluationPage::evaluateRequested);
    m_group->hide();
    auto* layout = new QHBoxLayout(m_tools);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_segments);
    layout->addSpacing(4);
    layout->addWidget(m_tested, 1);
    for (auto* box : {m_slice, m_cutOff}) box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_group->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_group->setMinimumContentsLength(20);
    for (auto* box : {m_group, m_slice, m_cutOff}) layout->addWidget(box);
    layout->addWidget(m_again);
    layout->addWidget(m_export);
    connect(m_segments, &Segmented::chosen, this, [this](int segment) { setView(static_cast<View>(segment)); });
    connect(m_slice, &QComboBox::activated, this, &EvaluationPage::filterChosen);
    connect(m_cutOff, &QComboBox::activated, this, &EvaluationPage::filterChosen);
    connect(m_group, &QComboBox::activated, this, &EvaluationPage::groupChosen);
    connect(m_again, &QPushButton::clicked, this, &EvaluationPage::evaluateRequested);
}

void EvaluationPage::buildBands()
{
    m_copy = m_job->addButton("copy");
    m_stop = m_job->addButton("stop");
    m_report = m_verdict->addButton("plus");
    connect(m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_diagnostics); });
    connect(m_stop, &QPushButton::clicked, this, &EvaluationPage::stopRequested);
    connect(m_report, &QPushButton::clicked, this, &EvaluationPage::addToReportRequested);
}

void EvaluationPage::buildViews()
{
    auto* comparison = new QWidget(m_views);
    auto* layout = new QVBoxLayout(comparison);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_panels->setProperty("frame", "top");
    layout->addWidget(m_table);
    layout->addWidget(m_panels, 1);
    m_views->addWidget(comparison);
    m_views->addWidget(m_cases);
    m_views->addWidget(m_behaviour);
    m_stack->installEventFilter(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_views);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    for (auto* band : {m_job, m_old, m_verdict}) page->addWidget(band);
    page->addWidget(m_stack, 1);
    connect(m_empty->button(), &QPushButton::clicked, this, [this] {
        if (m_why == Empty::NoProject) Q_EMIT openRequested();
        if (m_why == Empty::NoData) Q_EMIT importRequested();
        if (m_why == Empty::NoRun) Q_EMIT trainRequested();
        if (m_why == Empty::NotEvaluated) Q_EMIT evaluateRequested();
    });
    connect(m_table, &TableView::saveRequested, this, &EvaluationPage::saveComparisonRequested);
    connect(m_cases, &CasesView::saveRequested, this, &EvaluationPage::saveCasesRequested);
}

void EvaluationPage::buildCommands()
{
    const auto add = [this](const char* name, auto&& work) {
        auto* action = new QAction(this);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, work);
        m_commands += action;
    };
    add("evaluation.comparison", [this] { setView(View::Comparison); });
    add("evaluation.cases", [this] { setView(View::Cases); });
    add("evaluation.behaviour", [this] { setView(View::Behaviour); });
    add("evaluation.again", [this] { Q_EMIT evaluateRequested(); });
    add("evaluation.save", [this] { Q_EMIT saveComparisonRequested(); });
    add("evaluation.saveCases", [this] { Q_EMIT saveCasesRequested(); });
    add("evaluation.report", [this] { Q_EMIT addToReportRequested(); });
}

void EvaluationPage::arrive(const QString& detail)
{
    if (!detail.isEmpty()) Q_EMIT placeAsked(detail);
}

bool EvaluationPage::isEmpty() const
{
    return m_stack->currentWidget() == m_empty;
}

void EvaluationPage::showEmpty(Empty why)
{
    m_why = why;
    tellWhyEmpty();
    m_stack->setCurrentWidget(m_empty);
    m_verdict->hide();
    m_old->hide();
    const bool isOpen = why == Empty::NotEvaluated || why == Empty::Evaluating;
    for (auto* each : QList<QWidget*>{m_segments, m_slice, m_cutOff, m_export, m_again}) each->hide();
    m_group->setVisible(isOpen && m_group->count() > 1);
    for (auto* command : m_commands)
        command->setEnabled(why == Empty::NotEvaluated && command->objectName() == "evaluation.again");
    m_what = {};
    m_tested->setText({}, {});
}

void EvaluationPage::showEvaluation(const Evaluation& evaluation)
{
    m_stack->setCurrentWidget(m_views);
    for (auto* each : QList<QWidget*>{m_segments, m_slice, m_cutOff, m_export}) each->show();
    m_group->setVisible(m_group->count() > 1);
    fitTools();
    tell(evaluation);
    m_table->show(evaluation.comparison, slice(), cutOff());
    showSlices();
    const auto length = biasLength(evaluation.comparison, cutOff());
    const auto series = biasSeries(evaluation, length);
    QStringList said{biasSentence(series)};
    if (evaluation.popularityProbe) said << probeSentence(*evaluation.popularityProbe);
    m_panels->showBias(series, length, EvaluationWords::sentences(said));
    m_behaviour->show(evaluation);
    m_isOld = evaluation.isOlderThanData();
    m_unmeasured = static_cast<int>(evaluation.group.size() - evaluation.evaluated.size());
    tellLacking();
    for (auto* command : m_commands) command->setEnabled(true);
    fit();
}

void EvaluationPage::showVerdict(const Verdict& verdict)
{
    switch (verdict.kind) {
    case Verdict::Kind::Better: m_verdict->say(Band::Kind::Ok, verdict.sentence, verdict.detail); break;
    case Verdict::Kind::Reference: m_verdict->say(Band::Kind::Warn, verdict.sentence, verdict.detail); break;
    case Verdict::Kind::Unclear:
    case Verdict::Kind::None: m_verdict->say(Band::Kind::Info, verdict.sentence, verdict.detail, "info"); break;
    case Verdict::Kind::Worse: m_verdict->say(Band::Kind::Error, verdict.sentence, verdict.detail); break;
    }
    m_report->setVisible(verdict.kind != Verdict::Kind::None);
    m_verdict->setVisible(view() == View::Comparison && !isEmpty());
}

void EvaluationPage::setGroups(const QStringList& names, int current)
{
    const QSignalBlocker still(m_group);
    m_group->clear();
    m_group->addItems(names);
    m_group->setCurrentIndex(current);
    int widest = 0;
    for (const auto& each : names) widest = std::max(widest, m_group->fontMetrics().horizontalAdvance(each));
    m_group->view()->setMinimumWidth(widest + 40);
    m_group->setToolTip(names.value(current));
    m_group->setVisible(names.size() > 1);
    fitTools();
}

void EvaluationPage::showJob(const std::optional<core::Job>& job)
{
    m_shownJob = job;
    const bool hadFocus = m_stop->hasFocus();
    m_stop->setVisible(job && isLive(job->state));
    if (hadFocus && m_stop->isHidden()) (isEmpty() ? m_empty->button() : m_again)->setFocus();
    m_copy->setVisible(job && job->state == core::JobState::Failed);
    m_job->setShare(job && isLive(job->state) ? shareOf(*job) : -1);
    const bool isAtWork = job && job->state == core::JobState::Running;
    if (isAtWork)
        m_timeLeft.add(static_cast<int>(job->progress.stage), job->progress.done, job->progress.total,
                       job->heartbeatAt);
    else
        m_timeLeft.clear(); // a pause is no rate
    if (!job || job->state == core::JobState::Done) {
        m_job->hide();
        return;
    }
    if (isLive(job->state)) {
        m_job->say(Band::Kind::Info, tr("Evaluating. %1").arg(progressText(*job, m_timeLeft.range())));
    } else if (job->state == core::JobState::Cancelled) {
        m_job->say(Band::Kind::Neutral,
                   isEmpty() ? tr("Evaluation stopped. Nothing was measured yet; it can be started anew.")
                             : tr("Evaluation stopped. What was measured before still stands."));
    } else {
        m_diagnostics = diagnosticsOf(*job);
        m_job->say(Band::Kind::Error, resultText(*job));
    }
}

void EvaluationPage::showFault(const QString& sentence, const QString& diagnostics)
{
    m_diagnostics = diagnostics;
    m_stop->hide();
    m_copy->show();
    m_job->setShare(-1);
    m_job->say(Band::Kind::Error, sentence);
}

void EvaluationPage::setCanEvaluate(bool can, const QString& whyNot)
{
    m_again->setEnabled(can);
    m_exports->actions().at(kAgainAction)->setEnabled(can);
    m_again->setToolTip(can ? tr("Ranks all items anew for every held-out prediction, by every method") : whyNot);
    m_empty->button()->setEnabled(can || m_why != Empty::NotEvaluated);
}

EvaluationPage::View EvaluationPage::view() const
{
    return static_cast<View>(m_views->currentIndex());
}

void EvaluationPage::setView(View view)
{
    m_segments->setCurrent(static_cast<int>(view));
    m_views->setCurrentIndex(static_cast<int>(view));
    m_verdict->setVisible(view == View::Comparison && !isEmpty());
    m_slice->setEnabled(view != View::Behaviour);
    m_cutOff->setEnabled(view == View::Comparison);
    Q_EMIT viewChosen();
}

core::Slice EvaluationPage::slice() const
{
    return static_cast<core::Slice>(m_slice->currentData().toInt());
}

void EvaluationPage::setSlice(core::Slice slice)
{
    m_slice->setCurrentIndex(m_slice->findData(static_cast<int>(slice)));
}

CutOff EvaluationPage::cutOff() const
{
    return static_cast<CutOff>(m_cutOff->currentData().toInt());
}

// Lengths too where the marks of a row have the height to stand apart.
void EvaluationPage::showSlices()
{
    m_areLengthsShown = m_panels->height() > m_theme.scaled(kRoomForLengths);
    const auto kinds = m_areLengthsShown ? SliceKinds::ByFrequencyAndLength : SliceKinds::ByFrequency;
    m_panels->showSlices(sliceChart(m_table->comparison().comparison(), cutOff(), kinds));
}

// Where the choice of trainings leaves no room, an action goes into the menu: the views' names stay whole.
void EvaluationPage::fitTools()
{
    const bool isCrowded = m_group->count() > 1 && width() < m_theme.scaled(kCrowdedBelow);
    m_again->setVisible(!isCrowded && !isEmpty());
    m_exports->actions().at(kAgainAction)->setVisible(isCrowded);
    m_export->setText(isCrowded ? tr("More") : tr("Export"));
}

void EvaluationPage::fit()
{
    fitTools();
    const bool hasRoom = m_panels->height() > m_theme.scaled(kRoomForLengths);
    if (!isEmpty() && hasRoom != m_areLengthsShown) showSlices();
    m_panels->setTabbed(height() < m_theme.scaled(kLowBelow) || width() < 1000);
    const int below = m_theme.scaled(m_panels->isTabbed() ? kTabbedPanels : kPanels);
    m_table->setLeastRows(
        std::clamp((m_stack->height() - m_table->heightOfRows(0) - below) / m_table->rowHeight(), 3, 8));
}

// The room below the bands, which come and go.
bool EvaluationPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_stack && event->type() == QEvent::Resize) fit();
    return Page::eventFilter(watched, event);
}

} // namespace ui
