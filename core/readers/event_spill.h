#pragma once

#include "core/base/job_context.h"

#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace core::readers {

/// A temporary file without a name: it is gone with the process, however that ends.
using TemporaryFile = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;

/// Groups the events of a log by session in bounded memory, however they are scattered over the file: hash partitions
/// on the disk, each grouped and sorted by itself, then merged in the order in which the sessions first appear.
class EventSpill {
public:
    /// `fileBytes` of the log decides how many partitions there are. Throws FileWriteFailed.
    EventSpill(const std::filesystem::path& folder, std::int64_t fileBytes);

    void add(std::string_view session, std::int32_t item, std::int64_t time, std::uint8_t type);

    /// One session: events by time, then by their order in the file.
    struct Group {
        std::int64_t first = 0; ///< number of its first event in the file
        std::string session;
        std::vector<std::int32_t> items;
        std::vector<std::int64_t> times;
        std::vector<std::uint8_t> types;
    };
    /// Once, after the last add.
    void forEach(const JobContext& context, const std::function<void(const Group&)>& visit);

private:
    TemporaryFile sorted(std::FILE* partition) const;
    std::filesystem::path m_folder;
    std::vector<TemporaryFile> m_partitions;
    std::vector<std::string> m_buffers;
    std::int64_t m_added = 0;
};

} // namespace core::readers
