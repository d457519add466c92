#pragma once

#include "ui/dialogs/dialogs.h"
#include "ui/session/table_export.h"

namespace ui {

/// A TableExport's ways by the window's own boxes; the dialogs must outlive it.
inline TableExport::Ways tableSavingBy(Dialogs& dialogs)
{
    return {.choose =
                [&dialogs](const QString& title, const QString& text, const QStringList& answers) {
                    return dialogs.ask({.title = title, .text = text, .answers = answers});
                },
            .pick = [&dialogs](const QString& title, const QString& suggestion,
                               const QString& filter) { return dialogs.pickSave(title, suggestion, filter); },
            .saved = [&dialogs](const QString& title,
                                const QString& sentence) { dialogs.tell({.title = title, .text = sentence}); },
            .failed =
                [&dialogs](const WorkerError& fault) {
                    dialogs.tell({.kind = Notice::Kind::Error,
                                  .title = TableExport::tr("The table was not saved"),
                                  .text = fault.sentence,
                                  .diagnostics = fault.code + ": " + fault.detail});
                }};
}

} // namespace ui
