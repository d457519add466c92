#pragma once

#include "core/base/job_context.h"
#include "core/domain/dataset.h"

#include <cstdint>
#include <string>
#include <vector>

namespace core::operations {

/// What stands in the data more than once.
struct Duplicates {
    std::int64_t pictureGroups = 0; ///< pictures of which even the thumbnails are the same, for several items
    std::int64_t pictureItems = 0;  ///< items in those groups
    std::int64_t textGroups = 0;    ///< items of which only the code differs
    std::int64_t textItems = 0;
    std::int64_t items = 0;            ///< in a group of either kind
    std::int64_t sessions = 0;         ///< of three events and more that repeat another one: same items, same times
    std::vector<std::string> examples; ///< codes of items that have a twin, some
};

/// A picture as the project knows it, without its pixels.
struct PictureMark {
    ItemIndex item = 0;
    std::uint64_t fingerprint = 0; ///< of what it looks like
    std::uint64_t thumbnail = 0;   ///< of its bytes, told where others look like it
};

Duplicates findDuplicates(const Dataset& dataset, const std::vector<PictureMark>& pictures, const JobContext& context);

} // namespace core::operations
