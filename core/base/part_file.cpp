#include "core/base/part_file.h"

#include "core/base/error.h"

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace core {

PartFile::PartFile(std::filesystem::path target) : m_target(std::move(target)), m_part(m_target.string() + ".part")
{
    m_handle = ::open(m_part.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    if (m_handle < 0) fail();
}

PartFile::~PartFile()
{
    if (m_handle >= 0) ::close(m_handle);
    if (!m_finished) ::unlink(m_part.c_str());
}

void PartFile::write(const void* data, std::size_t size)
{
    for (const auto* bytes = static_cast<const char*>(data); size > 0;) {
        const auto written = ::write(m_handle, bytes, size);
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) fail();
        bytes += written;
        size -= static_cast<std::size_t>(written);
    }
}

void PartFile::finish()
{
    if (::fsync(m_handle) != 0) fail();
    if (::rename(m_part.c_str(), m_target.c_str()) != 0) fail();
    m_finished = true;
}

void PartFile::fail() const
{
    const auto code = errno == ENOSPC || errno == EDQUOT ? ErrorCode::DiskFull : ErrorCode::FileWriteFailed;
    throw Error(code, m_target.string());
}

void writeWhole(const std::filesystem::path& target, std::string_view text)
{
    PartFile file(target);
    file.write(text.data(), text.size());
    file.finish();
}

} // namespace core
