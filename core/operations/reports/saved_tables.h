#pragma once

#include "core/base/job_context.h"
#include "core/protocol/operations/save_table.h"
#include "core/reports/table_file.h"
#include "core/store/project.h"

#include <cstdint>

namespace core::operations {

/// A table of the project, written row by row into a file that has been made for it.
struct TableTask {
    const protocol::SaveTableRequest& request;
    const store::Project& project;
    reports::TableFile& file;
    const JobContext& context;
    std::int64_t rows = 0; ///< written so far

    void add(const std::vector<reports::Cell>& row);
    /// "English" or "日本語", as the request wants its headings.
    [[nodiscard]] std::string say(const char* english, const char* japanese) const;
};

void saveItems(TableTask& task);
void saveSessions(TableTask& task);
void saveFaults(TableTask& task);
void saveRuns(TableTask& task);
void saveEvaluation(TableTask& task);
void saveCases(TableTask& task);

/// Unix seconds -> "2020-09-22 14:02:11" (UTC); empty for 0.
std::string timeText(std::int64_t time);

} // namespace core::operations
