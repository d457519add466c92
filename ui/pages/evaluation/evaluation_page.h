#pragma once

#include "core/domain/job.h"
#include "ui/bridge/time_left.h"
#include "ui/pages/evaluation/comparison.h"
#include "ui/pages/evaluation/verdict.h"
#include "ui/pages/page.h"
#include "ui/widgets/theme.h"

#include <optional>

class QComboBox;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace ui {

class Band;
class BehaviourView;
class CasesView;
class ComparisonTable;
class ElidedLabel;
class PanelsView;
class ProjectSession;
class Segmented;
class StateView;
struct Evaluation;

/// Student, teacher and the simple methods on the held-out sessions: the comparison with its verdict, wins and losses
/// case by case, and how the models behave.
class EvaluationPage : public Page {
    Q_OBJECT

public:
    enum class View { Comparison, Cases, Behaviour };
    /// Why there is nothing to compare. Evaluating: the first evaluation is under way.
    enum class Empty { NoProject, NoData, NoRun, NotEvaluated, Evaluating };

    EvaluationPage(const Theme& theme, ProjectSession& session, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("evaluation"); }
    [[nodiscard]] QString title() const override { return tr("Evaluation"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("evaluation"); }
    void retranslate() override;
    [[nodiscard]] QWidget* headerTools() override { return m_tools; }
    [[nodiscard]] QList<QAction*> commands() override { return m_commands; }
    void arrive(const QString& detail) override;

    void showEmpty(Empty why);
    /// Leaves the empty state.
    void showEvaluation(const Evaluation& evaluation);
    void showVerdict(const Verdict& verdict);
    /// The verdict on show stands in the report already.
    void setInReport(bool isThere);
    /// Names of the groups of trainings, empty where there is no choice.
    void setGroups(const QStringList& names, int current);
    /// An evaluation that runs, waits or has just ended; none: the band goes.
    void showJob(const std::optional<core::Job>& job);
    void showFault(const QString& sentence, const QString& diagnostics);
    /// Whether a new evaluation can be asked for.
    void setCanEvaluate(bool can, const QString& whyNot);

    [[nodiscard]] View view() const;
    void setView(View view);
    [[nodiscard]] core::Slice slice() const;
    void setSlice(core::Slice slice);
    [[nodiscard]] CutOff cutOff() const;

    [[nodiscard]] ComparisonTable& table() { return *m_table; }
    [[nodiscard]] PanelsView& panels() { return *m_panels; }
    [[nodiscard]] CasesView& cases() { return *m_cases; }
    [[nodiscard]] BehaviourView& behaviour() { return *m_behaviour; }
    [[nodiscard]] Band& verdictBand() { return *m_verdict; }
    [[nodiscard]] Band& jobBand() { return *m_job; }
    [[nodiscard]] Band& oldBand() { return *m_old; }
    [[nodiscard]] StateView& empty() { return *m_empty; }
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] QPushButton& againButton() { return *m_again; }
    [[nodiscard]] QPushButton& stopButton() { return *m_stop; }
    [[nodiscard]] QComboBox& sliceBox() { return *m_slice; }
    [[nodiscard]] QComboBox& groupBox() { return *m_group; }

Q_SIGNALS:
    void textsChanged();
    void openRequested();
    void importRequested();
    void trainRequested();
    void evaluateRequested();
    void stopRequested();
    void groupChosen(int group);
    void filterChosen(); ///< another slice or cut-off
    void viewChosen();
    void saveComparisonRequested();
    void saveCasesRequested();
    void addToReportRequested(); ///< the verdict
    void addTableToReportRequested();
    void placeAsked(const QString& detail); ///< by arrive()

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildTools();
    void buildBands();
    void buildViews();
    void buildCommands();
    void tell(const Evaluation& evaluation);
    void tellWhyEmpty();
    void tellLacking();
    void fitTools();
    void fit();
    void showSlices();
    void tellTested();
    enum class Length { Short, Full };
    [[nodiscard]] QString testedText(Length length) const;

    const Theme& m_theme;
    QWidget* m_tools;
    Segmented* m_segments;
    ElidedLabel* m_tested;
    QComboBox *m_group, *m_slice, *m_cutOff;
    QPushButton *m_again, *m_export, *m_stop, *m_copy, *m_report;
    QMenu* m_exports;
    Band *m_job, *m_old, *m_verdict;
    QStackedWidget *m_stack, *m_views;
    StateView* m_empty;
    ComparisonTable* m_table;
    PanelsView* m_panels;
    CasesView* m_cases;
    BehaviourView* m_behaviour;
    QList<QAction*> m_commands;
    Empty m_why = Empty::NoProject;
    std::optional<core::Job> m_shownJob;
    TimeLeft m_timeLeft; ///< of m_shownJob
    QString m_diagnostics;

    struct Tested {
        std::int64_t first = 0, last = 0, sessions = 0, cases = 0, items = 0;
    };
    Tested m_what;
    bool m_isOld = false;
    bool m_areLengthsShown = false;
    int m_unmeasured = 0; ///< trainings of the group without an evaluation
};

} // namespace ui
