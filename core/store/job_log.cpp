#include "core/store/job_log.h"

#include <algorithm>
#include <fstream>
#include <string>
#include <system_error>
#include <vector>

namespace core::store {

namespace {

constexpr std::size_t kMostLogs = 30;

/// The newest kMostLogs - 1 stay. A file that can't be removed is no reason to stop.
void forgetOld(const std::filesystem::path& folder)
{
    std::error_code ignored;
    std::vector<std::pair<std::filesystem::file_time_type, std::filesystem::path>> logs;
    for (const auto& each : std::filesystem::directory_iterator(folder, ignored))
        if (each.path().extension() == ".log") logs.emplace_back(each.last_write_time(ignored), each.path());
    std::sort(logs.rbegin(), logs.rend());
    for (auto i = kMostLogs - 1; i < logs.size(); ++i) std::filesystem::remove(logs[i].second, ignored);
}

} // namespace

std::filesystem::path jobLogFile(const std::filesystem::path& project, JobId job)
{
    return project / "logs" / ("job-" + std::to_string(job.value) + ".log");
}

std::filesystem::path prepareJobLog(const std::filesystem::path& project, JobId job)
{
    const auto file = jobLogFile(project, job);
    std::error_code fault;
    std::filesystem::create_directories(file.parent_path(), fault);
    if (fault) return {};
    forgetOld(file.parent_path());
    return std::ofstream(file, std::ios::trunc).good() ? file : std::filesystem::path();
}

} // namespace core::store
