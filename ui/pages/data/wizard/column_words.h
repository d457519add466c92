#pragma once

#include "core/protocol/operations/preview.h"

#include <QCoreApplication>
#include <QString>

namespace ui {

/// What the import wizard says of tables and their columns.
class ColumnWords {
    Q_DECLARE_TR_FUNCTIONS(ColumnWords)

public:
    /// The most important note of a column in a few words: "text: leading zeros".
    static QString hint(const core::protocol::ColumnPreview& column);
    /// Whether somebody should look at it: a guess under 80 %, or contents that contradict the role.
    static bool isDoubtful(const core::protocol::ColumnPreview& column);
    /// Whether the file seems to be of the other kind, as a question; empty if it does not.
    static QString doubt(const core::protocol::TablePreview& table);
    /// What the foot of a table says: doubtful columns, rows that would be left out. Rich text.
    static QString foot(const core::protocol::TablePreview& table);
    /// What keeps this table from being imported; empty if nothing does.
    static QString obstacle(const core::protocol::TablePreview& table);
    /// "14.8 MB · 217,305 rows".
    static QString size(const core::protocol::TablePreview& table);
    static QString number(std::int64_t value);
};

} // namespace ui
