#include "core/engine/student/families.h"

#include <string>
#include <unordered_map>

namespace core::engine {

std::vector<std::int32_t> familiesOf(const Catalogue& catalogue, const TrainingConfig& config)
{
    const bool withText = !config.leavesOut(Without::Text);
    const bool withColumns = !config.leavesOut(Without::Columns);
    std::unordered_map<std::string, std::int32_t> known;
    std::vector<std::int32_t> families;
    families.reserve(catalogue.items.size());
    for (const auto& item : catalogue.items) {
        const bool named = withText && !item.title.empty() && item.title != item.code;
        const auto key = named ? item.title + '\x1f' + (withColumns ? item.category : "") + '\x1f' + item.description
                               : '\x1e' + item.code;
        families.push_back(known.emplace(key, static_cast<std::int32_t>(known.size())).first->second);
    }
    return families;
}

std::vector<std::int32_t> familySizes(const std::vector<std::int32_t>& families)
{
    std::vector<std::int32_t> sizes;
    for (const auto family : families) {
        const auto at = static_cast<std::size_t>(family);
        if (sizes.size() <= at) sizes.resize(at + 1, 0);
        ++sizes[at];
    }
    return sizes;
}

} // namespace core::engine
