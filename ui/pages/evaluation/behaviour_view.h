#pragma once

#include "ui/charts/chart_content.h"
#include "ui/pages/evaluation/evaluation_reader.h"
#include "ui/widgets/theme.h"

#include <QWidget>

class QLabel;

namespace ui {

class Chart;

/// How long each method takes for an answer and what it holds in memory for it.
ChartContent timeChart(const Comparison& comparison);
ChartContent memoryChart(const Comparison& comparison);
/// How soon a recommended item falls when events are taken away in different orders.
ChartContent faithfulnessChart(const Evaluation& evaluation);
/// Whether the explanations of student and teacher name what the model uses.
QString faithfulnessSentence(const Evaluation& evaluation);

/// Behaviour checks: answering time, memory, and whether explanations hold.
class BehaviourView : public QWidget {
    Q_OBJECT

public:
    explicit BehaviourView(const Theme& theme, QWidget* parent = nullptr);
    void show(const Evaluation& evaluation);

private:
    struct Part {
        QLabel* title;
        QLabel* sentence;
        Chart* chart;
    };
    static Part addPart(const Theme& theme, QWidget* column);
    static void fill(const Part& part, const ChartContent& content, const QString& without);

    Part m_time, m_memory, m_faithfulness;
};

} // namespace ui
