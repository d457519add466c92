#pragma once

#include "core/domain/job.h"

#include <QString>

namespace ui {

/// What a job does, is at, and came to, in words of the window's language.
QString stageText(core::Stage stage);
/// "about 1 h 40 min"; rough on purpose.
QString durationText(double seconds);
/// Share of the stage, 0 to 1; -1 while its length is unknown.
double shareOf(const core::Job& job);
/// "Transition tower · 60% · 1,240 a second · about 12 min left".
QString progressText(const core::Job& job);
/// One sentence for a job that has ended: what was done or kept, or what went wrong and what to do.
QString resultText(const core::Job& job);
/// Whether an import that is done has something to list of what it could not use.
bool leftOutSome(const core::Job& job);
/// Everything a maintainer wants to know of a failed job; English, nothing but what the job's record holds.
QString diagnosticsOf(const core::Job& job);

} // namespace ui
