#pragma once

#include "core/readers/encoding.h"

#include <arrow/io/interfaces.h>

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

namespace core::readers {

/// A table's bytes: from the disk, unpacked where they start like a .gz. `consumed` counts bytes of the file and may be
/// null. Throws FileNotFound, FileUnreadable. Inside the room only: the one place where files become Arrow streams.
std::shared_ptr<arrow::io::InputStream> openBytes(const std::filesystem::path& file,
                                                  std::shared_ptr<std::atomic<std::int64_t>> consumed = nullptr);

/// The same as UTF-8; what the encoding does not know becomes kUndecodable.
std::shared_ptr<arrow::io::InputStream> openText(const std::filesystem::path& file, Encoding encoding,
                                                 std::shared_ptr<std::atomic<std::int64_t>> consumed = nullptr);

} // namespace core::readers
