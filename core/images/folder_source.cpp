#include "core/images/folder_source.h"

#include "core/base/error.h"
#include "core/images/entry_name.h"

#include <algorithm>
#include <fstream>
#include <system_error>

namespace core::images {

namespace {

std::vector<std::byte> bytesOf(const std::filesystem::path& path)
{
    std::error_code fault;
    const auto size = std::filesystem::file_size(path, fault);
    if (fault || size > PictureSource::kMostBytes) return {};
    std::vector<std::byte> bytes(size);
    std::ifstream file(path, std::ios::binary);
    file.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(size));
    return file ? bytes : std::vector<std::byte>();
}

} // namespace

FolderSource::FolderSource(const std::filesystem::path& folder)
{
    using Options = std::filesystem::directory_options;
    std::error_code fault;
    std::filesystem::recursive_directory_iterator entry(folder, Options::skip_permission_denied, fault);
    for (const auto end = std::filesystem::end(entry); !fault && entry != end; entry.increment(fault)) {
        std::error_code unreadable;
        if (!entry->is_regular_file(unreadable)) continue;
        auto name = safeName(utf8Name(entry->path().lexically_relative(folder).generic_string()));
        if (!isLeftover(name)) m_files.push_back({std::move(name), entry->path()});
    }
    if (fault) throw Error(ErrorCode::FileUnreadable, folder.string());
    std::sort(m_files.begin(), m_files.end(), [](const File& a, const File& b) { return a.name < b.name; });
}

std::int64_t FolderSource::count() const
{
    return static_cast<std::int64_t>(m_files.size());
}

void FolderSource::forEach(const JobContext& context, const Visit& visit) const
{
    for (const auto& file : m_files) {
        context.checkIn();
        visit(file.name, bytesOf(file.path));
    }
}

void FolderSource::forEachName(const JobContext& context,
                               const std::function<void(const std::string& name)>& visit) const
{
    for (const auto& file : m_files) {
        context.checkIn();
        visit(file.name);
    }
}

} // namespace core::images
