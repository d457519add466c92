#include "core/readers/temporary_file.h"

#include "core/base/error.h"

#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <string>

namespace core::readers {

TemporaryFile::TemporaryFile(const std::filesystem::path& folder) : m_folder(folder)
{
    auto name = (folder / "import-XXXXXX").string();
    m_descriptor = mkstemp(name.data());
    if (m_descriptor < 0)
        throw Error(errno == ENOSPC ? ErrorCode::DiskFull : ErrorCode::FileWriteFailed, folder.string());
    unlink(name.c_str());
}

TemporaryFile::~TemporaryFile()
{
    close(m_descriptor);
}

std::int64_t TemporaryFile::append(std::string_view bytes)
{
    const auto from = m_size;
    while (!bytes.empty()) {
        const auto written = pwrite(m_descriptor, bytes.data(), bytes.size(), m_size);
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0)
            throw Error(errno == ENOSPC || errno == EDQUOT ? ErrorCode::DiskFull : ErrorCode::FileWriteFailed,
                        m_folder.string());
        bytes.remove_prefix(static_cast<std::size_t>(written));
        m_size += written;
    }
    return from;
}

void TemporaryFile::read(std::int64_t from, char* to, std::size_t size) const
{
    while (size > 0) {
        const auto got = pread(m_descriptor, to, size, from);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) throw Error(ErrorCode::FileUnreadable, m_folder.string());
        to += got;
        from += got;
        size -= static_cast<std::size_t>(got);
    }
}

} // namespace core::readers
