#pragma once

#include "core/base/job_context.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string>

namespace core::images {

/// Where an import's picture files come from: a folder with its subfolders, or an archive (zip, tar, tar.gz).
/// Only reads; nothing is ever unpacked to the disk.
class PictureSource {
public:
    /// A file that is larger comes as empty bytes (makeThumbnails calls that "empty"): a bomb costs no more memory.
    static constexpr std::size_t kMostBytes = std::size_t{64} * 1024 * 1024;

    /// `name` is the path inside the source: UTF-8 (CP932 names are converted), '/' between folders, never "..".
    /// The bytes live during the call; none where the file can't be read.
    using Visit = std::function<void(const std::string& name, std::span<const std::byte> bytes)>;

    /// Throws FileNotFound, FileUnreadable, ArchiveDamaged.
    static std::unique_ptr<PictureSource> open(const std::filesystem::path& folderOrArchive);

    virtual ~PictureSource() = default;
    /// How many files forEach will give; 0 where only reading everything would tell (tar.gz).
    [[nodiscard]] virtual std::int64_t count() const = 0;
    /// All files but hidden ones and those that systems leave behind (Thumbs.db, __MACOSX); a folder's sorted by name.
    /// Throws ArchiveDamaged where the archive ends too early.
    virtual void forEach(const JobContext& context, const Visit& visit) const = 0;
    /// The same files by name alone, without reading a zip's or a folder's bytes. Throws as forEach.
    virtual void forEachName(const JobContext& context,
                             const std::function<void(const std::string& name)>& visit) const = 0;
};

} // namespace core::images
