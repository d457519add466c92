#include "ui/pages/evaluation/evaluation_controller.h"

#include "core/base/error.h"
#include "core/store/session_repository.h"
#include "ui/bridge/jobs.h"
#include "ui/charts/chart.h"
#include "ui/pages/evaluation/cases_view.h"
#include "ui/pages/evaluation/comparison_table.h"
#include "ui/pages/evaluation/evaluation_page.h"
#include "ui/pages/evaluation/panels_view.h"
#include "ui/pages/evaluation/seed_answers.h"
#include "ui/pages/evaluation/words.h"
#include "ui/session/navigation.h"
#include "ui/session/project_session.h"
#include "ui/session/report_parts.h"

#include <algorithm>

namespace ui {

EvaluationController::EvaluationController(EvaluationPage& page, ProjectSession& project, const Partners& partners,
                                           QObject* parent)
    : QObject(parent), m_page(page), m_project(project), m_with(partners)
{
    connectPage();
    connectJobs();
    linkSelections();
    for (const auto signal : {&ProjectSession::opened, &ProjectSession::closed, &ProjectSession::changed})
        connect(&project, signal, this, &EvaluationController::reload);
    connect(&project, &ProjectSession::opened, this, [this] {
        m_chosen = 0;
        m_page.showJob(std::nullopt);
    });
    reload();
}

void EvaluationController::connectPage()
{
    connect(&m_page, &EvaluationPage::textsChanged, this, [this] {
        showGroups();
        if (!m_page.isEmpty()) showEvaluation();
    });
    connect(&m_page, &EvaluationPage::evaluateRequested, this, &EvaluationController::evaluateGroup);
    connect(&m_page, &EvaluationPage::stopRequested, this, &EvaluationController::stop);
    connect(&m_page, &EvaluationPage::filterChosen, this, [this] {
        if (m_page.isEmpty()) return;
        showEvaluation();
        reloadCases();
    });
    connect(&m_page, &EvaluationPage::viewChosen, this, &EvaluationController::reloadCases);
    connect(&m_page, &EvaluationPage::groupChosen, this, [this](int group) {
        m_chosen = m_groups[static_cast<std::size_t>(group)].front().id.value;
        reload();
    });
    connect(&m_page, &EvaluationPage::placeAsked, this, &EvaluationController::goTo);
    connect(&m_page, &EvaluationPage::saveComparisonRequested, this, &EvaluationController::saveComparison);
    connect(&m_page, &EvaluationPage::saveCasesRequested, this, &EvaluationController::saveCases);
    connect(&m_page, &EvaluationPage::addToReportRequested, this, &EvaluationController::addVerdict);
    connect(&m_page, &EvaluationPage::addTableToReportRequested, this, &EvaluationController::addTable);
    connect(&m_page.cases(), &CasesView::filterChanged, this, &EvaluationController::reloadCases);
    connect(&m_page.cases().model(), &CaseModel::failed, this, &EvaluationController::fail);
    connect(&m_page.cases(), &CasesView::caseOpened, this, [this](const QString& place) {
        m_with.navigation.go({"sessions", place});
    });
    connect(&m_page.panels(), &PanelsView::ablationsRequested, this, &EvaluationController::trainAblations);
    connect(&m_with.reportParts, &ReportParts::changed, this, &EvaluationController::markInReport);
}

// What is chosen in the table is marked in the slices, what is chosen there is current in the table, and it is whom
// the cases are held against.
void EvaluationController::linkSelections()
{
    auto& chart = m_page.panels().slices();
    connect(&m_page.table(), &ComparisonTable::methodChosen, this, [this, &chart](const QString& model) {
        if (!m_page.table().hasFocus()) return; // nobody chose it
        const auto& series = chart.content().series;
        const auto name = EvaluationWords::model(model);
        for (int at = 0; at < series.size(); ++at)
            if (series.at(at).name == name && (!chart.current() || chart.current()->series != at))
                chart.setCurrent(Chart::Place{at, 0});
        if (model != "student") m_page.cases().setOther(model);
    });
    connect(&chart, &Chart::activated, this, [this, &chart](int series, int) {
        const auto name = chart.content().series.at(series).name;
        for (const auto& row : m_evaluation.comparison.rows)
            if (EvaluationWords::model(row.model) == name) m_page.table().setCurrent(row.model);
    });
}

void EvaluationController::tryTo(const std::function<void()>& read)
{
    try {
        read();
    } catch (const core::Error& error) {
        fail(workerError(error));
    }
}

void EvaluationController::fail(const WorkerError& error)
{
    m_page.showFault(error.sentence, error.code + ": " + error.detail + '\n' + error.sentence);
}

void EvaluationController::goTo(const QString& detail)
{
    const QString run = "run:";
    if (!detail.startsWith(run)) return;
    m_chosen = detail.mid(run.size()).toLongLong();
    reload();
}

void EvaluationController::reload()
{
    ++m_generation;
    m_seeds.reset();
    m_ablations.reset();
    m_groups.clear();
    m_group = -1;
    m_evaluation = {};
    if (!m_project.isOpen()) {
        m_toEvaluate.clear();
        m_page.setGroups({}, -1);
        m_page.showJob(std::nullopt);
        m_page.showEmpty(EvaluationPage::Empty::NoProject);
        return;
    }
    tryTo([this] { readProject(); });
    showGroups();
    if (m_group < 0)
        m_page.showEmpty(m_hasData ? EvaluationPage::Empty::NoRun : EvaluationPage::Empty::NoData);
    else if (!m_evaluation.isEvaluated())
        m_page.showEmpty(isEvaluating() ? EvaluationPage::Empty::Evaluating : EvaluationPage::Empty::NotEvaluated);
    else
        showEvaluation();
    showJobs();
    reloadCases();
    askWorker();
}

void EvaluationController::readProject()
{
    m_groups = readGroups(m_project.project());
    m_hasData = core::store::SessionRepository(m_project.project().database()).count() > 0;
    m_group = usualGroup(m_groups);
    for (std::size_t at = 0; at < m_groups.size(); ++at)
        for (const auto& run : m_groups[at])
            if (run.id.value == m_chosen) m_group = static_cast<int>(at);
    if (m_group < 0) return;
    m_evaluation = readEvaluation(m_project.project(), m_groups[static_cast<std::size_t>(m_group)], m_groups);
}

void EvaluationController::showGroups()
{
    QStringList names;
    for (const auto& group : m_groups) {
        const auto& run = group.front();
        auto name = tr("Run %1 · %2", "number and preset of a training")
                        .arg(QString::number(run.id.value), EvaluationWords::preset(run.config.preset));
        if (!run.config.without.empty()) name += tr(" · ", "between facts") + withoutText(run.config.without);
        if (group.size() > 1) name += tr(" · %n seeds", nullptr, static_cast<int>(group.size()));
        names << name;
    }
    m_page.setGroups(names, m_group);
}

void EvaluationController::showEvaluation()
{
    if (!m_evaluation.isEvaluated()) return;
    m_page.showEvaluation(m_evaluation);
    QStringList models;
    for (const auto& row : m_evaluation.comparison.rows)
        if (row.model != "student" && row.model != "untaught") models << row.model;
    m_page.cases().setModels(models, m_evaluation.comparison.strongest);
    showVerdict();
    showAblations();
}

void EvaluationController::showVerdict()
{
    auto facts = verdictFacts(m_evaluation.comparison);
    if (m_seeds) takeSeeds(facts, *m_seeds);
    m_page.showVerdict(verdict(facts));
    markInReport();
}

void EvaluationController::showAblations()
{
    auto& panels = m_page.panels();
    if (!m_ablations) {
        panels.showAblations({});
        panels.showAblationHint({}, {});
        return;
    }
    panels.showAblations(ablationChart(*m_ablations));
    const int waiting = waitingTrainings();
    const auto unmeasured = static_cast<int>(m_ablations->notEvaluated.size());
    if (waiting > 0) {
        panels.showAblationHint(tr("%n training(s) without a part wait or run.", nullptr, waiting), {});
    } else if (unmeasured > 0) {
        panels.showAblationHint(tr("%n training(s) without a part still have to be evaluated.", nullptr, unmeasured),
                                tr("Evaluate them"));
    } else if (m_ablations->ablations.empty()) {
        panels.showAblationHint(tr("What each part is worth is not known yet: no training that leaves one out has been "
                                   "evaluated. One training for each part answers it."),
                                tr("Train without each part…"));
    } else if (!m_ablations->missing.empty()) {
        panels.showAblationHint(tr("Not tried yet: %1.").arg(withoutText(m_ablations->missing)),
                                tr("Train without these…"));
    } else {
        panels.showAblationHint({}, {});
    }
}

void EvaluationController::reloadCases()
{
    auto& view = m_page.cases();
    if (m_page.view() != EvaluationPage::View::Cases && m_evaluation.isEvaluated()) return; // once it is looked at
    tryTo([&] {
        core::store::CaseFilter filter{.run = m_evaluation.isEvaluated() ? m_evaluation.run() : core::RunId{},
                                       .other = view.other().toStdString(),
                                       .outcome = view.outcome(),
                                       .slice = m_page.slice(),
                                       .order = view.order()};
        const bool needsFacts =
            filter.slice != core::Slice::All && filter.slice != core::Slice::Short && filter.slice != core::Slice::Long;
        if (needsFacts && m_evaluation.isEvaluated() && !m_evaluation.hasCaseFacts) {
            view.setHint(tr("This evaluation did not keep how often training saw each target. Evaluate again to list "
                            "the cases of “%1” alone.")
                             .arg(EvaluationWords::slice(filter.slice)));
            return;
        }
        view.setCounts(countsOf(filter));
        view.model().show(filter);
        view.table().setCurrentIndex(view.model().index(0, 0)); // Enter and the arrows have where to begin
        const bool isNone = m_evaluation.isEvaluated() && view.model().rowCount() == 0;
        view.setHint(isNone ? tr("There is no such case.") : QString());
    });
}

// Counting goes through all cases; another outcome or order leaves the counts as they are.
core::store::CaseCounts EvaluationController::countsOf(const core::store::CaseFilter& filter)
{
    if (!m_evaluation.isEvaluated()) return {};
    auto key = filter.other + '/' + std::string(core::enumName(filter.slice));
    key += '/' + std::to_string(m_generation);
    if (key != m_countedFor) {
        m_counts = core::store::CaseRepository(m_project.project().database()).counts(filter);
        m_countedFor = key;
    }
    return m_counts;
}

void EvaluationController::askWorker()
{
    if (!m_evaluation.isEvaluated()) return;
    const auto generation = m_generation;
    const auto folder = m_project.folder().toStdString();
    const auto run = m_evaluation.group.front().id.value;
    const auto passOver = [](const WorkerError&) {}; // the stored figures stand
    if (m_evaluation.comparison.seeds > 1)
        m_with.questions.ask(
            core::protocol::SeedsRequest{.project = folder, .run = run}, this,
            [this, generation](const core::protocol::SeedsResponse& response) {
                const bool isOfThese = std::ssize(response.runs) == m_evaluation.comparison.seeds;
                if (generation != m_generation || !isOfThese) return;
                m_seeds = response;
                takeSeeds(m_evaluation.comparison, response);
                showEvaluation();
            },
            passOver);
    if (!m_evaluation.group.front().config.without.empty()) return; // parts are left out of a full one
    const auto base = fullRunOfAblations(m_evaluation.evaluated, m_evaluation.group, m_groups);
    m_with.questions.ask(
        core::protocol::AblationsRequest{.project = folder, .run = base.value}, this,
        [this, generation](const core::protocol::AblationsResponse& response) {
            if (generation != m_generation) return;
            m_ablations = response;
            takeAblations(m_evaluation.comparison, response);
            showEvaluation();
        },
        passOver);
}

} // namespace ui
