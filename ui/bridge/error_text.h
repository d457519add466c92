#pragma once

#include "core/base/error.h"

#include <QString>

namespace ui {

/// Why a question was not answered. `sentence` is in the window's language of the moment when it happened.
struct WorkerError {
    QString code;     ///< name of the ErrorCode
    QString detail;   ///< where: a path, a column
    QString sentence; ///< what happened, where, what to do
};

/// The sentence of a code in the window's language; `detail` is put into it.
QString errorText(core::ErrorCode code, const QString& detail);

WorkerError workerError(core::ErrorCode code, const QString& detail);
WorkerError workerError(const core::Error& error);
/// As it came over the wire; a code that this window doesn't know keeps the English `sentence` of the worker.
WorkerError workerError(const QString& code, const QString& detail, const QString& sentence = {});

} // namespace ui
