#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string_view>

namespace core::readers {

/// A temporary file without a name: it is gone with the process, however that ends. One thread at a time writes; any
/// number may read what is written.
class TemporaryFile {
public:
    /// Throws FileWriteFailed.
    explicit TemporaryFile(const std::filesystem::path& folder);
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    ~TemporaryFile();

    /// Adds the bytes at the end and says where they begin. Throws DiskFull, FileWriteFailed.
    std::int64_t append(std::string_view bytes);
    /// Throws FileUnreadable unless all `size` bytes are there.
    void read(std::int64_t from, char* to, std::size_t size) const;

private:
    std::filesystem::path m_folder;
    int m_descriptor = -1;
    std::int64_t m_size = 0;
};

} // namespace core::readers
