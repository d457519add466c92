#include "core/images/picture_source.h"

#include "core/base/error.h"
#include "core/images/archive_source.h"
#include "core/images/folder_source.h"

#include <system_error>

namespace core::images {

std::unique_ptr<PictureSource> PictureSource::open(const std::filesystem::path& folderOrArchive)
{
    std::error_code fault;
    const auto status = std::filesystem::status(folderOrArchive, fault);
    if (!std::filesystem::exists(status)) throw Error(ErrorCode::FileNotFound, folderOrArchive.string());
    if (std::filesystem::is_directory(status)) return std::make_unique<FolderSource>(folderOrArchive);
    return std::make_unique<ArchiveSource>(folderOrArchive);
}

} // namespace core::images
