#pragma once

#include "core/images/picture_source.h"

#include <vector>

namespace core::images {

/// The files of a folder and its subfolders; links to folders are not followed, so it always ends.
class FolderSource : public PictureSource {
public:
    explicit FolderSource(const std::filesystem::path& folder);
    [[nodiscard]] std::int64_t count() const override;
    void forEach(const JobContext& context, const Visit& visit) const override;
    void forEachName(const JobContext& context,
                     const std::function<void(const std::string& name)>& visit) const override;

private:
    struct File {
        std::string name;
        std::filesystem::path path;
    };
    std::vector<File> m_files;
};

} // namespace core::images
