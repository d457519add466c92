#pragma once

#include "core/domain/job.h"
#include "ui/bridge/time_left.h"

#include <QString>

#include <optional>

namespace ui {

/// What a job does, is at, and came to, in words of the window's language.
QString stageText(core::Stage stage);
/// "about 1 h 40 min"; rough on purpose.
QString durationText(double seconds);
/// Share of the stage, 0 to 1; -1 while its length is unknown.
double shareOf(const core::Job& job);
/// "9 – 16 min", in the larger end's unit.
QString rangeText(double leastSeconds, double mostSeconds);
/// "Transition tower · 60% · 1,240 a second · about 12 min left in this step (9 – 16 min)".
QString progressText(const core::Job& job, const std::optional<TimeLeft::Range>& range = {});
/// A job that waits: behind how many others, or for its worker.
QString queueText(int before);
/// One sentence for a job that has ended: what was done or kept, or what went wrong and what to do.
QString resultText(const core::Job& job);
/// Whether an import that is done has something to list of what it could not use.
bool leftOutSome(const core::Job& job);
/// Everything a maintainer wants to know of a failed job; English, nothing but what the job's record holds.
QString diagnosticsOf(const core::Job& job);

} // namespace ui
