#pragma once

#include "core/base/job_context.h"
#include "core/readers/encoding.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace core::readers {

/// How a whole file would read in one encoding.
struct EncodingScan {
    Encoding encoding = Encoding::Utf8;
    double likelihood = 0;       ///< 0 to 1; those of all encodings add up to 1
    std::int64_t unreadable = 0; ///< bytes of the whole file (unpacked) that are no text in it
    std::string firstLine;       ///< as it would read, cut to 300 bytes
};

/// All encodings, the most likely first. Reads the file once, in bounded memory; what is said of a file that has not
/// changed since is remembered. Throws FileNotFound, FileUnreadable, TableDamaged (packed and cut).
std::vector<EncodingScan> scanEncodings(const std::filesystem::path& file, const JobContext& context);

} // namespace core::readers
