#pragma once

#include "core/domain/metrics.h"
#include "core/domain/run.h"

#include <QList>
#include <QString>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace ui {

/// How many best items count as found.
enum class CutOff { Five = 5, Ten = 10, Twenty = 20 };

/// A figure with its 95 % interval, where one was worked out.
struct Estimate {
    double value = 0;
    std::optional<core::Interval> interval;
};

/// One method of the comparison: its figures, means over the seeds where there are several.
struct ComparisonRow {
    QString model;
    core::ModelMetrics metrics;
    double trainingSeconds = -1; ///< mean over the seeds, -1: it needs none of its own
    std::int64_t memory = 0;     ///< bytes held while it answers, 0 where not measured

    [[nodiscard]] bool isBaseline() const;
};

/// All methods over the same cases.
struct Comparison {
    QList<ComparisonRow> rows;
    int seeds = 0;
    QString strongest; ///< the simple method that did best (core/domain/strongest.h), empty where none was measured

    [[nodiscard]] const ComparisonRow* find(const QString& model) const;
};

/// Ready trainings that differ only in seed and device, the newest first.
using RunGroup = std::vector<core::Run>;

/// Ready ones alone, the group of the newest run first. A seed that was trained twice counts once, the newest of it.
std::vector<RunGroup> groupBySettings(const std::vector<core::Run>& runs);
/// The group that is shown unasked: the newest that leaves nothing out; else the newest. -1 without any.
int usualGroup(const std::vector<RunGroup>& groups);

/// Which run of a group its ablations are held against: that of their seed. REQUIRES an evaluated one.
core::RunId fullRunOfAblations(const std::vector<core::RunId>& evaluated, const RunGroup& group,
                               const std::vector<RunGroup>& groups);

/// The mean over the seeds of what one model was measured with. Intervals are means of theirs: not narrower than that
/// of the mean, since all are of the same sessions. REQUIRES one or more.
core::ModelMetrics meanOf(std::span<const core::ModelMetrics> seeds);

/// Rows by the first of `seeds`, which hold what each run of the group was measured with, newest first.
Comparison compare(const RunGroup& group, const std::vector<std::vector<core::ModelMetrics>>& seeds);

/// Null where the model was not measured on this slice.
const core::SliceMetrics* sliceOf(const core::ModelMetrics& metrics, core::Slice slice);
Estimate hits(const core::SliceMetrics& metrics, CutOff cutOff);
Estimate reciprocalRank(const core::SliceMetrics& metrics, CutOff cutOff);
double gain(const core::SliceMetrics& metrics, CutOff cutOff);
/// Student minus `row`, hits in points. With an interval over all cases at 20, and at 10 where that was kept.
std::optional<Estimate> studentMinus(const Comparison& comparison, const ComparisonRow& row, core::Slice slice,
                                     CutOff cutOff);

} // namespace ui
