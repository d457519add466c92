#pragma once

#include <QString>

namespace ui {

/// The end of what the worker of a job wrote into its log (core/store/job_log.h): the last 64 KiB, whole lines; empty
/// without a log.
QString readJobLog(const QString& project, qint64 job);

} // namespace ui
