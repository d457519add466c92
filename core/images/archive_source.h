#pragma once

#include "core/images/picture_source.h"

namespace core::images {

/// The files of a zip, tar or tar.gz, read in place. Each call reads the archive anew, so it may be used from any
/// thread.
class ArchiveSource : public PictureSource {
public:
    /// Throws ArchiveDamaged where the file is no archive.
    explicit ArchiveSource(std::filesystem::path file);
    [[nodiscard]] std::int64_t count() const override { return m_count; }
    void forEach(const JobContext& context, const Visit& visit) const override;
    void forEachName(const JobContext& context,
                     const std::function<void(const std::string& name)>& visit) const override;

private:
    std::filesystem::path m_file;
    std::int64_t m_count = 0;
};

} // namespace core::images
