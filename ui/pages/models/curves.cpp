#include "ui/pages/models/curves.h"

#include "ui/pages/models/words.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace ui {

using core::Stage;

namespace {

struct CurveText {
    Q_DECLARE_TR_FUNCTIONS(CurveText)
};

struct LossSeries {
    Stage stage;
    const char* name;
    SeriesRole role;
};

// The student is trained twice: for the validation days, then with them for serving. Each has its own curve.
constexpr std::array kSeries{LossSeries{Stage::KnowledgeTower, "knowledge_loss", SeriesRole::Teacher},
                             LossSeries{Stage::TransitionTower, "transition_loss", SeriesRole::Teacher},
                             LossSeries{Stage::Alignment, "alignment_loss", SeriesRole::Teacher},
                             LossSeries{Stage::Distillation, "student_validation.loss", SeriesRole::Student},
                             LossSeries{Stage::Distillation, "student.loss", SeriesRole::Student}};

QString nameOf(const LossSeries& series)
{
    if (series.name == QLatin1String("student_validation.loss")) return CurveText::tr("for the validation days");
    if (series.name == QLatin1String("student.loss")) return CurveText::tr("for serving");
    return CurveText::tr("loss");
}

ChartSeries seriesOf(const RunCurve& curve, const LossSeries& of)
{
    ChartSeries series{.name = nameOf(of), .role = of.role, .points = {}, .marks = false};
    for (const auto& point : curve)
        if (point.series == of.name) series.points += ChartPoint{static_cast<double>(point.step), point.value};
    return series;
}

std::optional<double> lastOf(const RunCurve& curve, const char* series)
{
    std::optional<double> value;
    for (const auto& point : curve)
        if (point.series == series) value = point.value;
    return value;
}

ChartPoint pointOf(double row, const RunHits& hits)
{
    return {.at = row, .value = hits.value, .low = hits.interval.low, .high = hits.interval.high, .n = hits.cases};
}

QString lossVerdict(const ChartContent& content)
{
    if (content.isEmpty()) return content.title;
    const auto& points = content.series.back().points;
    return CurveText::tr("%1: from %2 at step %3 to %4 at step %5.")
        .arg(content.title, valueText(content.values, points.front().value),
             valueText(content.places, points.front().at), valueText(content.values, points.back().value),
             valueText(content.places, points.back().at));
}

/// The simple method that is to be beaten, while the test days are still to come, or where they name the same one.
void addStrongestInTraining(const RunRow& row, ChartContent& content, ChartSeries& simple)
{
    const auto& best = row.strongestInTraining;
    if (!best || (row.student && row.strongest && row.strongest->model != best->model)) return;
    simple.name = ModelsWords::model(best->model);
    simple.points += ChartPoint{0, best->hr20};
    if (!row.student) content.references += ChartReference{ChartReference::Axis::Value, best->hr20, {}};
}

} // namespace

bool wasTried(const RunCurve& curve)
{
    return lastOf(curve, "validation.student_hr20").has_value();
}

QList<Stage> stagesWithLoss(const RunCurve& curve)
{
    QList<Stage> stages;
    for (const auto& series : kSeries) {
        const bool has = std::ranges::any_of(curve, [&](const auto& point) { return point.series == series.name; });
        if (has && !stages.contains(series.stage)) stages += series.stage;
    }
    return stages;
}

ChartContent lossChart(const RunCurve& curve, Stage stage, std::int64_t total)
{
    ChartContent content;
    content.title = CurveText::tr("%1: loss by step").arg(ModelsWords::stage(stage));
    content.places.title = CurveText::tr("step");
    content.values = {.title = CurveText::tr("loss"), .decimals = 2};
    for (const auto& each : kSeries) {
        if (each.stage != stage) continue;
        auto series = seriesOf(curve, each);
        if (!series.points.isEmpty()) content.series += series;
    }
    content.verdict = lossVerdict(content);
    if (content.isEmpty()) return content;
    content.places.low = 0;
    const auto now = content.series.back().points.back().at;
    if (static_cast<double>(total) <= now) return content;
    content.references += ChartReference{ChartReference::Axis::Place, now, CurveText::tr("now")};
    content.regions += ChartRegion{now, static_cast<double>(total)};
    return content;
}

ChartContent hitsChart(const RunRow& row, const RunCurve& curve)
{
    ChartContent content;
    content.title = CurveText::tr("Hits among 20 (HR@20, %)");
    content.values = {.title = "HR@20", .decimals = 1, .unit = "%", .fromZero = true};
    ChartSeries student{.name = ModelsWords::model("student"), .role = SeriesRole::Student, .points = {}};
    ChartSeries teacher{.name = ModelsWords::model("teacher"), .role = SeriesRole::Teacher, .points = {}};
    ChartSeries simple{.name = {}, .role = SeriesRole::Base, .points = {}};
    if (const auto value = lastOf(curve, "validation.student_hr20")) {
        content.rows += ChartRow{CurveText::tr("Validation days"), CurveText::tr("while training")};
        student.points += ChartPoint{0, *value};
        const bool hasTeacher = !row.run.config.leavesOut(core::Without::Teacher);
        const auto taught = lastOf(curve, "validation.teacher_hr20");
        if (taught && hasTeacher) teacher.points += ChartPoint{0, *taught};
        addStrongestInTraining(row, content, simple);
    }
    if (row.student) {
        const auto at = static_cast<double>(content.rows.size());
        content.rows += ChartRow{CurveText::tr("Test days"),
                                 "n = " + QLocale().toString(static_cast<qlonglong>(row.student->cases))};
        student.points += pointOf(at, *row.student);
        if (row.teacher) teacher.points += pointOf(at, *row.teacher);
        if (row.strongest) {
            const auto& best = row.strongest->metrics;
            simple.name = ModelsWords::model(row.strongest->model);
            simple.points += pointOf(at, {best.hr20, best.hr20Interval, best.cases});
            content.references += ChartReference{ChartReference::Axis::Value, best.hr20, {}};
        }
    }
    for (const auto& series : {student, teacher, simple})
        if (!series.points.isEmpty()) content.series += series;
    if (content.isEmpty()) {
        content.verdict = CurveText::tr("No hits are known yet.");
    } else {
        const auto& last = content.series.front().points.size() - 1;
        content.verdict = pointText(content, 0, static_cast<int>(last));
    }
    return content;
}

} // namespace ui
