#include "ui/pages/evaluation/behaviour_view.h"

#include "ui/charts/chart.h"
#include "ui/pages/evaluation/words.h"
#include "ui/widgets/themed_label.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BehaviourCharts)
};

constexpr int kMostHeight = 380;
constexpr double kMegabyte = 1024.0 * 1024;

/// Rows for all methods, in up to four series by whom they are of, so that each keeps its mark.
template <class Value, class Text>
void addRows(ChartContent& content, const Comparison& comparison, Value&& value, Text&& text)
{
    ChartSeries student{.name = EvaluationWords::model("student"), .role = SeriesRole::Student, .points = {}};
    ChartSeries teacher{.name = EvaluationWords::model("teacher"), .role = SeriesRole::Teacher, .points = {}};
    ChartSeries third{.name = EvaluationWords::model("untaught"), .role = SeriesRole::Third, .points = {}};
    ChartSeries base{.name = Words::tr("simple methods"), .role = SeriesRole::Base, .points = {}};
    auto rows = comparison.rows;
    std::ranges::stable_sort(rows, [&](const ComparisonRow& one, const ComparisonRow& other) {
        if (one.isBaseline() != other.isBaseline()) return other.isBaseline();
        return one.isBaseline() && value(one) > value(other);
    });
    for (const auto& row : rows) {
        const double measured = value(row);
        if (measured <= 0) continue;
        auto& series = row.model == "student"    ? student
                       : row.model == "teacher"  ? teacher
                       : row.model == "untaught" ? third
                                                 : base;
        series.points += ChartPoint{.at = double(content.rows.size()), .value = measured, .text = text(measured)};
        content.rows += ChartRow{EvaluationWords::model(row.model), {}};
    }
    for (const auto& series : {student, teacher, third, base})
        if (!series.points.isEmpty()) content.series += series;
}

ChartSeries areas(const QString& model, SeriesRole role, const core::Faithfulness& found)
{
    const bool hasAttention = found.agreement != 0 || found.attentionArea != found.effectArea;
    const std::array values{found.effectArea, hasAttention ? found.attentionArea : kNoValue, found.recencyArea,
                            found.randomArea};
    ChartSeries series{.name = EvaluationWords::model(model), .role = role, .points = {}};
    for (std::size_t at = 0; at < values.size(); ++at)
        series.points += ChartPoint{.at = double(at), .value = values[at], .n = found.cases, .text = {}};
    return series;
}

QString sentenceOf(const QString& model, const core::Faithfulness& found)
{
    const auto interval = EvaluationWords::interval(found.gainInterval, true);
    const auto gain = EvaluationWords::signedNumber(found.gain);
    const auto name = EvaluationWords::model(model);
    const auto n = EvaluationWords::count(found.cases);
    if (found.gainInterval.low > 0)
        return Words::tr(
                   "%1: the events with the greatest measured effect are those that the model uses (gain over any "
                   "order %2, 95% interval %3, n = %4).")
            .arg(name, gain, interval, n);
    return Words::tr("%1: taking out the events with the greatest measured effect does no more than taking out any "
                     "(gain %2, 95% interval %3, n = %4).")
        .arg(name, gain, interval, n);
}

} // namespace

ChartContent timeChart(const Comparison& comparison)
{
    ChartContent content{
        .title = Words::tr("Answer time, milliseconds a prediction"),
        .verdict = {},
        .places = {},
        .values = {.title = Words::tr("Milliseconds"), .decimals = 2, .unit = Words::tr(" ms"), .fromZero = true}};
    addRows(
        content, comparison, [](const ComparisonRow& row) { return row.metrics.millisecondsPerCase; },
        EvaluationWords::milliseconds);
    const auto* student = comparison.find("student");
    if (student && student->metrics.millisecondsPerCase > 0)
        content.verdict = Words::tr("Mean over the test, on one thread of this computer: the student takes %1.")
                              .arg(EvaluationWords::milliseconds(student->metrics.millisecondsPerCase));
    return content;
}

ChartContent memoryChart(const Comparison& comparison)
{
    ChartContent content{
        .title = Words::tr("Memory while answering"),
        .verdict = {},
        .places = {},
        .values = {.title = Words::tr("Megabytes"), .decimals = 2, .unit = Words::tr(" MB"), .fromZero = true}};
    addRows(
        content, comparison, [](const ComparisonRow& row) { return static_cast<double>(row.memory) / kMegabyte; },
        [](double megabytes) { return EvaluationWords::memory(std::llround(megabytes * kMegabyte)); });
    if (!content.series.isEmpty()) content.verdict = Words::tr("What each model holds while it answers; data apart.");
    return content;
}

ChartContent faithfulnessChart(const Evaluation& evaluation)
{
    ChartContent content{.title = Words::tr("Do explanations hold? (smaller = the item falls sooner)"),
                         .verdict = faithfulnessSentence(evaluation),
                         .places = {},
                         .values = {.title = Words::tr("Area under 1/rank, 0 to 1"), .decimals = 2, .fromZero = true}};
    content.rows = {{Words::tr("By measured effect"), Words::tr("greatest first")},
                    {Words::tr("By attention"), Words::tr("greatest first")},
                    {Words::tr("By recency"), Words::tr("newest first")},
                    {Words::tr("In any order"), Words::tr("what chance does")}};
    if (evaluation.studentFaithfulness)
        content.series += areas("student", SeriesRole::Student, *evaluation.studentFaithfulness);
    if (evaluation.teacherFaithfulness)
        content.series += areas("teacher", SeriesRole::Teacher, *evaluation.teacherFaithfulness);
    return content;
}

QString faithfulnessSentence(const Evaluation& evaluation)
{
    QStringList sentences;
    if (evaluation.studentFaithfulness) sentences << sentenceOf("student", *evaluation.studentFaithfulness);
    if (evaluation.teacherFaithfulness) sentences << sentenceOf("teacher", *evaluation.teacherFaithfulness);
    return sentences.join('\n');
}

BehaviourView::BehaviourView(const Theme& theme, QWidget* parent) : QWidget(parent)
{
    setProperty("ground", "surface");
    setAttribute(Qt::WA_StyledBackground);
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    QList<QWidget*> made;
    for (const auto* frame : {"right", ""}) {
        auto* column = new QWidget(this);
        column->setProperty("ground", "surface");
        column->setProperty("frame", frame);
        column->setAttribute(Qt::WA_StyledBackground);
        auto* layout = new QVBoxLayout(column);
        layout->setContentsMargins(16, 12, 16, 12);
        layout->setSpacing(4);
        columns->addWidget(column, 1);
        made += column;
    }
    m_time = addPart(theme, made[0]);
    m_memory = addPart(theme, made[0]);
    m_faithfulness = addPart(theme, made[1]);
    m_faithfulness.chart->setMaximumHeight(theme.scaled(kMostHeight));
    static_cast<QVBoxLayout*>(made[1]->layout())->addStretch();
}

BehaviourView::Part BehaviourView::addPart(const Theme& theme, QWidget* column)
{
    Part part{new ThemedLabel(theme, TextRole::BodyStrong, "", column),
              new ThemedLabel(theme, TextRole::Cell, "text2", column), new Chart(theme, column)};
    part.sentence->setWordWrap(true);
    auto* layout = static_cast<QVBoxLayout*>(column->layout());
    layout->addWidget(part.title);
    layout->addWidget(part.sentence);
    layout->addWidget(part.chart, 1);
    return part;
}

void BehaviourView::fill(const Part& part, const ChartContent& content, const QString& without)
{
    const bool isEmpty = content.series.isEmpty();
    part.title->setText(content.title);
    part.sentence->setText(isEmpty ? without : content.verdict);
    part.chart->setVisible(!isEmpty);
    part.chart->setContent(content);
}

void BehaviourView::show(const Evaluation& evaluation)
{
    const auto again = tr("Not measured in this evaluation. Evaluate again to measure it.");
    fill(m_time, timeChart(evaluation.comparison), again);
    fill(m_memory, memoryChart(evaluation.comparison), again);
    fill(m_faithfulness, faithfulnessChart(evaluation), again);
}

} // namespace ui
