#include "core/operations/job_log.h"

#include "core/base/log.h"
#include "core/store/job_log.h"

#include <fcntl.h>
#include <string>
#include <unistd.h>

namespace core::operations {

JobLog::JobLog(const std::filesystem::path& project, JobId job) : m_start(std::chrono::steady_clock::now())
{
    if (const auto path = store::prepareJobLog(project, job); !path.empty()) {
        const int file = ::open(path.c_str(), O_WRONLY | O_APPEND | O_CLOEXEC);
        if (file >= 0) {
            ::dup2(file, STDERR_FILENO);
            ::close(file);
        }
    }
    logInfo("job " + std::to_string(job.value) + ", process " + std::to_string(::getpid()));
}

double JobLog::seconds() const
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
}

void JobLog::note(const Progress& progress)
{
    if (m_stage == progress.stage) return;
    m_stage = progress.stage;
    logInfo("after " + std::to_string(static_cast<long>(seconds())) + " s: " + std::string(enumName(progress.stage)) +
            (progress.total > 0 ? ", " + std::to_string(progress.total) + " steps" : std::string()));
}

void JobLog::end(const JobEnd& end) const
{
    logInfo("after " + std::to_string(static_cast<long>(seconds())) + " s: " + std::string(enumName(end.state)) +
            (end.errorCode.empty() ? std::string() : ", " + end.errorCode + ": " + end.errorDetail));
}

} // namespace core::operations
