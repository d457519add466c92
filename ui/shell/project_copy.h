#pragma once

#include "ui/bridge/error_text.h"

#include <QString>

#include <functional>
#include <optional>

class QObject;

namespace ui {

/// Copies a project folder on a thread of its own, without the locks; `done` is called on the GUI thread with the
/// fault, if any, unless `receiver` is gone. What was copied of a failed one is removed.
void copyProject(const QString& from, const QString& to, QObject* receiver,
                 const std::function<void(const std::optional<WorkerError>&)>& done);

} // namespace ui
