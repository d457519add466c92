#pragma once

#include "core/protocol/operations/save_table.h"
#include "ui/widgets/table_content.h"

namespace ui {

/// A table on screen as rows to be saved: numbers with a point, headings in one line.
core::protocol::SaveTableRequest rowsRequest(const TableContent& content, const QString& title);

} // namespace ui
