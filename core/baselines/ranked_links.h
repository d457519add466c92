#pragma once

#include "core/base/job_context.h"
#include "core/domain/dataset.h"

#include <functional>
#include <span>
#include <vector>

namespace core {

/// For each item the items that it leads to, strongest first: the table behind item-KNN and sequential rules.
class RankedLinks {
public:
    struct Link {
        ItemIndex item = 0;
        float weight = 0;
    };

    /// Adds weight to an item while the links of one item are collected.
    using Add = std::function<void(ItemIndex, float)>;
    /// Called for each item in turn; says through `add` what it leads to.
    using Collect = std::function<void(ItemIndex, const Add& add)>;

    /// Keeps the `most` strongest links of each item; equal weights by item. Throws Cancelled.
    RankedLinks(ItemIndex itemCount, int most, const Collect& collect, const JobContext& context);

    [[nodiscard]] std::span<const Link> of(ItemIndex item) const;

private:
    std::vector<std::int64_t> m_starts{0}; // I+1 offsets into m_links
    std::vector<Link> m_links;
};

} // namespace core
