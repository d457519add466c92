#include "ui/pages/models/words.h"

#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <cmath>

namespace ui {

using core::Preset;
using core::Stage;

namespace {

constexpr double kGigabyte = 1024.0 * 1024 * 1024;

QString fixed(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

} // namespace

QString ModelsWords::preset(Preset preset)
{
    switch (preset) {
    case Preset::Quick: return tr("Quick");
    case Preset::Pilot: return tr("Pilot");
    case Preset::Full: return tr("Full");
    }
    return {};
}

QString ModelsWords::presetDetail(Preset preset)
{
    switch (preset) {
    case Preset::Quick: return tr("small towers, a first look");
    case Preset::Pilot: return tr("for a pilot decision");
    case Preset::Full: return tr("the largest towers, most passes");
    }
    return {};
}

QString ModelsWords::stage(Stage stage)
{
    switch (stage) {
    case Stage::KnowledgeTower: return tr("Knowledge tower");
    case Stage::TransitionTower: return tr("Transition tower");
    case Stage::Alignment: return tr("Alignment");
    case Stage::Distillation: return tr("Distillation");
    case Stage::Student: return tr("Student");
    case Stage::Preparing: return tr("Preparing");
    case Stage::Backbones: return tr("Pretrained models");
    case Stage::Reading: return tr("Reading the data");
    case Stage::Pictures: return tr("Reading the pictures");
    case Stage::Evaluating: return tr("Trying on the validation days");
    case Stage::Writing:
    case Stage::Catalogue:
    case Stage::Sessions:
    case Stage::Baselines:
    case Stage::Reporting:
    case Stage::Exporting: break;
    }
    return tr("Working");
}

QString ModelsWords::stageDetail(Stage stage)
{
    switch (stage) {
    case Stage::KnowledgeTower: return tr("what an item is");
    case Stage::TransitionTower: return tr("what follows what");
    case Stage::Alignment: return tr("joins the two towers");
    case Stage::Distillation: return tr("hands the skill over");
    case Stage::Student: return tr("light, for serving");
    case Stage::Backbones: return tr("read every item once");
    case Stage::Preparing:
    case Stage::Reading:
    case Stage::Pictures:
    case Stage::Evaluating:
    case Stage::Writing:
    case Stage::Catalogue:
    case Stage::Sessions:
    case Stage::Baselines:
    case Stage::Reporting:
    case Stage::Exporting: break;
    }
    return {};
}

QString ModelsWords::phase(RunPhase phase)
{
    switch (phase) {
    case RunPhase::Queued: return tr("waiting");
    case RunPhase::Running: return tr("running");
    case RunPhase::Paused: return tr("paused");
    case RunPhase::Done: return tr("done");
    case RunPhase::Stopped: return tr("stopped");
    case RunPhase::Interrupted: return tr("interrupted");
    case RunPhase::Failed: return tr("failed");
    }
    return {};
}

QString ModelsWords::fit(core::Fit fit)
{
    switch (fit) {
    case core::Fit::Fits: return tr("fits");
    case core::Fit::Tight: return tr("tight");
    case core::Fit::No: return tr("does not fit");
    }
    return {};
}

QString ModelsWords::without(const std::vector<core::Without>& parts)
{
    QStringList names;
    for (const auto part : parts) {
        switch (part) {
        case core::Without::Images: names += tr("pictures"); break;
        case core::Without::Text: names += tr("text"); break;
        case core::Without::Columns: names += tr("attributes"); break;
        case core::Without::Ids: names += tr("item IDs"); break;
        case core::Without::Neighbours: names += tr("similar sessions"); break;
        case core::Without::Knowledge: names += tr("knowledge tower"); break;
        case core::Without::Transition: names += tr("transition tower"); break;
        case core::Without::Teacher: names += tr("teacher"); break;
        }
    }
    return names.isEmpty() ? QString() : tr("without %1").arg(names.join(tr(", ", "between names")));
}

QString ModelsWords::model(const std::string& name)
{
    if (name == "student") return tr("Student");
    if (name == "teacher") return tr("Teacher");
    if (name == "popularity") return tr("Popularity");
    if (name == "session-popularity") return tr("Popularity in the session");
    if (name == "rules") return tr("Sequential rules");
    if (name == "item-knn") return tr("Item kNN");
    if (name == "session-knn") return "V-SKNN";
    if (name == "vstan") return "VSTAN";
    return QString::fromStdString(name);
}

QString ModelsWords::slice(core::Slice slice)
{
    switch (slice) {
    case core::Slice::All: return tr("All cases");
    case core::Slice::Unseen: return tr("Unseen items");
    case core::Slice::Cold: return tr("Cold items (1–4)");
    case core::Slice::Warm: return tr("Warm items (5–19)");
    case core::Slice::Hot: return tr("Hot items (20+)");
    case core::Slice::Short: return tr("Short sessions");
    case core::Slice::Long: return tr("Long sessions");
    }
    return {};
}

QString ModelsWords::count(std::int64_t value)
{
    return QLocale().toString(static_cast<qlonglong>(value));
}

QString ModelsWords::duration(double seconds)
{
    if (seconds < 59.5) return tr("%1 s").arg(std::max(1, static_cast<int>(std::lround(seconds))));
    const auto minutes = std::lround(seconds / 60);
    if (minutes < 60) return tr("%1 min").arg(minutes);
    return tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

QString ModelsWords::durations(double low, double high)
{
    const auto from = duration(low);
    const auto to = duration(high);
    return from == to ? from : tr("%1 – %2", "a range of times").arg(from, to);
}

QString ModelsWords::gigabytes(std::int64_t bytes)
{
    const auto value = static_cast<double>(bytes) / kGigabyte;
    return tr("%1 GB").arg(fixed(value, value < 0.95 ? 2 : 1));
}

QString ModelsWords::percent(double value)
{
    return fixed(value, 1) + '%';
}

QString ModelsWords::interval(const core::Interval& interval)
{
    return tr("(%1 – %2)", "the ends of an interval").arg(fixed(interval.low, 1), fixed(interval.high, 1));
}

QString ModelsWords::milliseconds(double value)
{
    return tr("%1 ms").arg(fixed(value, value < 10 ? 1 : 0));
}

QString ModelsWords::when(std::int64_t unixSeconds)
{
    const auto time = QDateTime::fromSecsSinceEpoch(unixSeconds);
    return QLocale(QLocale::English).toString(time, tr("d MMM HH:mm", "pattern of date and time"));
}

QString ModelsWords::runTitle(const core::Run& run)
{
    const auto title = tr("Run %1 · %2", "number and preset").arg(run.id.value).arg(preset(run.config.preset));
    const auto leftOut = without(run.config.without);
    return leftOut.isEmpty() ? title : tr("%1 · %2", "title of a run and what it leaves out").arg(title, leftOut);
}

} // namespace ui
