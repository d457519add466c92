#pragma once

#include "core/protocol/operations/compare.h"
#include "ui/bridge/error_text.h"
#include "ui/pages/evaluation/evaluation_questions.h"
#include "ui/pages/evaluation/evaluation_reader.h"
#include "ui/pages/evaluation/verdict.h"

#include <QObject>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace core {
struct Job;
}

namespace ui {

class Dialogs;
class EvaluationPage;
class Jobs;
class Navigation;
class ProjectSession;
class ReportParts;
class TableExport;

/// Reads what evaluations left in the project, asks for intervals over seeds and ablations, starts evaluations and
/// follows them. Everything given must outlive it.
class EvaluationController : public QObject {
    Q_OBJECT

public:
    /// What the page talks to besides its project.
    struct Partners {
        Jobs& jobs;
        EvaluationQuestions& questions;
        Navigation& navigation;
        ReportParts& reportParts;
        TableExport& tables;
        Dialogs& dialogs;
    };

    EvaluationController(EvaluationPage& page, ProjectSession& project, const Partners& partners,
                         QObject* parent = nullptr);

    [[nodiscard]] const Evaluation& evaluation() const { return m_evaluation; }

private:
    void connectPage();
    void connectJobs();
    void reload();
    void readProject();
    void showGroups();
    void showEvaluation();
    void showVerdict();
    void showAblations();
    void reloadCases();
    [[nodiscard]] core::store::CaseCounts countsOf(const core::store::CaseFilter& filter);
    void askWorker();
    void goTo(const QString& detail);
    void linkSelections();

    void evaluate(const std::vector<core::RunId>& runs);
    void evaluateGroup();
    void evaluateNext();
    void stop();
    void takeJob(const core::Job& job);
    void showJobs();
    [[nodiscard]] bool isEvaluating() const;

    void trainAblations();
    [[nodiscard]] int waitingTrainings() const;

    void saveComparison();
    void saveCases();
    void addVerdict();
    void addTable();
    void markInReport();
    void tryTo(const std::function<void()>& read);
    void fail(const WorkerError& error);

    EvaluationPage& m_page;
    ProjectSession& m_project;
    Partners m_with;
    std::vector<RunGroup> m_groups;
    bool m_hasData = false; ///< sessions
    int m_group = -1;
    std::int64_t m_chosen = 0; ///< a run of the group that was chosen, 0: the usual one
    Evaluation m_evaluation;
    std::optional<core::protocol::SeedsResponse> m_seeds;
    std::optional<core::protocol::AblationsResponse> m_ablations;
    std::vector<core::RunId> m_toEvaluate; ///< behind the one that runs
    core::store::CaseCounts m_counts;
    std::string m_countedFor;
    quint64 m_generation = 0; ///< answers to questions of an older one are passed over
};

} // namespace ui
