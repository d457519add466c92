#pragma once

#include "core/base/job_context.h"
#include "core/domain/item.h"
#include "core/operations/imports/table_import.h"
#include "core/protocol/operations/preview.h"

#include <cstdint>
#include <vector>

namespace core::operations {

/// How many rows of each kind a preview shows, and how the random ones are drawn.
struct PreviewSample {
    std::int64_t rows = 20;
    std::int64_t seed = 1;
};

/// Reads the whole table as the import would, in memory that is bounded but for item codes. Where `items` is not null,
/// the items that the table names are added to it, each once (code and picture alone). A quote that begins no cell ends
/// the reading there. Throws as readers::readTable otherwise.
protocol::TablePreview previewTable(const ImportTable& table, readers::TableKind kind, const PreviewSample& sample,
                                    std::vector<Item>* items, const JobContext& context);

} // namespace core::operations
