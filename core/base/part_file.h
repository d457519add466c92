#pragma once

#include <cstddef>
#include <filesystem>
#include <string_view>

namespace core {

/// A file on its way: written beside its place as TARGET.part and renamed when whole, so that a reader never meets half
/// of it. Removed again unless finished. Every function throws DiskFull or FileWriteFailed with the target's path.
class PartFile {
public:
    explicit PartFile(std::filesystem::path target);
    ~PartFile();
    PartFile(const PartFile&) = delete;
    PartFile& operator=(const PartFile&) = delete;

    void write(const void* data, std::size_t size);
    /// Waits for the disk, then puts the file in its place.
    void finish();

private:
    [[noreturn]] void fail() const;

    std::filesystem::path m_target;
    std::filesystem::path m_part;
    int m_handle = -1;
    bool m_finished = false;
};

/// The whole of a file at once, or nothing of it.
void writeWhole(const std::filesystem::path& target, std::string_view text);

} // namespace core
