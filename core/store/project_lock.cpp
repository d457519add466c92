#include "core/store/project_lock.h"

#include "core/base/error.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace core::store {

ProjectLock::ProjectLock(const std::filesystem::path& folder)
    : m_file(::open((folder / "jobs.lock").c_str(), O_CREAT | O_RDWR | O_CLOEXEC, 0666))
{
    if (m_file < 0 || ::flock(m_file, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK) return;
    ::close(m_file);
    throw Error(ErrorCode::ProjectBusy, folder.string());
}

ProjectLock::~ProjectLock()
{
    if (m_file >= 0) ::close(m_file);
}

} // namespace core::store
