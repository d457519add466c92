#pragma once

#include "ui/charts/chart.h"
#include "ui/pages/models/curves.h"
#include "ui/pages/models/pipeline.h"
#include "ui/widgets/theme.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;

namespace ui {

class Band;
class PipelineView;
class RunsModel;
class TableView;

/// The training at work or the run that was chosen: its band, pipeline and curves, and below it all runs.
class TrainingView : public QWidget {
    Q_OBJECT

public:
    /// What the upper part shows of one run.
    struct Shown {
        std::optional<RunRow> row;
        std::optional<core::Job> job; ///< its training, where it is at work
        std::optional<RunTimeLeft> timeLeft;
        QString facts; ///< rate, memory and checkpoint of the training, in words
        RunCurve curve;
        Pipeline pipeline;
        std::optional<double> share; ///< of the whole training
    };

    explicit TrainingView(const Theme& theme, QWidget* parent = nullptr);
    void show(const Shown& shown);
    [[nodiscard]] const Shown& shown() const { return m_shown; }
    [[nodiscard]] RunsModel& runs() { return *m_runs; }
    [[nodiscard]] TableView& table() { return *m_table; }
    void select(core::RunId run);
    [[nodiscard]] std::optional<core::RunId> selected() const;
    void setCompact(bool compact);
    void retranslate();
    /// How charts save their numbers beside CSV.
    void setTableSaver(const Chart::TableSaver& saver);

Q_SIGNALS:
    void runSelected(core::RunId run);
    void goOnRequested(core::RunId run);
    void nextRunRequested();
    void evaluationRequested(core::RunId run);
    void diagnosticsRequested();
    void compareRequested();
    void deleteRequested(core::RunId run);
    void saveRequested();

private:
    void buildCharts(const Theme& theme, QSplitter* split);
    void buildRuns(const Theme& theme, QSplitter* split);
    void showBand();
    void showRunningBand(const RunRow& row, const core::Job& job);
    void showCurves();
    void showCounts();
    void chooseStage(core::Stage stage);

    Shown m_shown;
    std::optional<core::Stage> m_chosenStage; ///< by the user; none: the one at work
    Band* m_band;
    QPushButton *m_goOn, *m_toEvaluation, *m_copy, *m_toNext;
    PipelineView* m_pipeline;
    Chart *m_loss, *m_hits;
    QLabel *m_lossTitle, *m_lossHint, *m_hitsTitle, *m_hitsHint, *m_runsTitle, *m_runsHint;
    QPushButton* m_compare;
    RunsModel* m_runs;
    TableView* m_table;
};

} // namespace ui
