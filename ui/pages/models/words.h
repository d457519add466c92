#pragma once

#include "core/domain/forecast.h"
#include "core/domain/metrics.h"
#include "core/domain/run.h"
#include "ui/pages/models/run_row.h"

#include <QCoreApplication>
#include <QString>

namespace ui {

/// What the Models page calls presets, stages, states and quantities, in the language at hand.
class ModelsWords {
    Q_DECLARE_TR_FUNCTIONS(ModelsWords)

public:
    static QString preset(core::Preset preset);
    static QString presetDetail(core::Preset preset);
    static QString stage(core::Stage stage);
    /// What the stage is for, in a few words.
    static QString stageDetail(core::Stage stage);
    static QString phase(RunPhase phase);
    static QString fit(core::Fit fit);
    static QString without(const std::vector<core::Without>& parts);
    static QString model(const std::string& name);
    static QString slice(core::Slice slice);

    static QString count(std::int64_t value);
    /// "1 h 12 min", "38 min", "12 s".
    static QString duration(double seconds);
    /// "3 h 40 min – 4 h 30 min"; one figure where both ends read the same.
    static QString durations(double low, double high);
    /// "9.1 GB", in 2^30 bytes.
    static QString gigabytes(std::int64_t bytes);
    static QString percent(double value);
    /// "(17.6 – 18.8)"
    static QString interval(const core::Interval& interval);
    static QString milliseconds(double value);
    /// "23 Nov 11:53", local time.
    static QString when(std::int64_t unixSeconds);
    static QString missing() { return {QChar(0x2013)}; }
    /// "Run 8 · Pilot"
    static QString runTitle(const core::Run& run);
};

} // namespace ui
