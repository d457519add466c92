#pragma once

#include "core/protocol/operations/compare.h"
#include "ui/charts/chart.h"
#include "ui/pages/models/run_row.h"
#include "ui/widgets/theme.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QStackedWidget;
class QStandardItemModel;

namespace ui {

class StateView;
class TableView;
class WrappedLabel;

/// Two runs beside each other: what was set and measured in each, and the paired differences with their intervals.
class ComparisonView : public QWidget {
    Q_OBJECT

public:
    explicit ComparisonView(const Theme& theme, QWidget* parent = nullptr);
    /// Those that can be chosen. Keeps the choice while its runs are there.
    void showRuns(const QList<RunRow>& runs);
    void choose(core::RunId run, core::RunId other);
    [[nodiscard]] core::RunId run() const;
    [[nodiscard]] core::RunId other() const;
    /// None: asked for and not here yet.
    void showAnswer(const std::optional<core::protocol::CompareResponse>& answer);
    void showFault(const QString& sentence);
    [[nodiscard]] QString verdict() const;
    void retranslate();
    /// How charts save their numbers beside CSV.
    void setTableSaver(const Chart::TableSaver& saver);
    [[nodiscard]] TableView* table() const { return m_table; }

Q_SIGNALS:
    void chosen(core::RunId run, core::RunId other);

private:
    void fill();
    void fillTable();
    void addRow(const QString& name, const QString& left, const QString& right, bool always);
    [[nodiscard]] const RunRow* rowOf(core::RunId run) const;

    QList<RunRow> m_runs;
    std::optional<core::protocol::CompareResponse> m_answer;
    QString m_fault;
    QComboBox *m_run, *m_other;
    QLabel *m_title, *m_between, *m_chartTitle, *m_tableTitle;
    WrappedLabel* m_verdict;
    QCheckBox* m_onlyDiffers;
    TableView* m_table;
    QStandardItemModel* m_model;
    Chart* m_chart;
    QStackedWidget* m_stack;
    StateView* m_empty;
};

} // namespace ui
