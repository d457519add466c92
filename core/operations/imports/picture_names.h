#pragma once

#include "core/domain/item.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace core::operations {

/// Which items a picture file belongs to: by the product table's picture column, the more folders agree the better,
/// else by item code = file name without its ending.
class PictureNames {
public:
    explicit PictureNames(const std::vector<Item>& items);

    struct Match {
        std::vector<ItemId> items;
        int rank = 0;             ///< how well it fits: a picture of a higher rank is the item's, whichever comes first
        bool isAmbiguous = false; ///< several items name different pictures that this could be; then `items` is empty
    };
    /// `path` inside the folder or archive, as PictureSource gives it.
    [[nodiscard]] Match find(const std::string& path) const;

private:
    /// Items whose picture ends with the same folders and file name.
    struct Named {
        std::vector<ItemId> whole;  ///< that is all that the table says of it
        std::vector<ItemId> longer; ///< the table names further folders, the same for all of these
        std::string path;           ///< of those
        bool isAmbiguous = false;   ///< no longer the same: `longer` is empty
    };
    void add(const std::string& picture, ItemId item);

    std::unordered_map<std::string, ItemId> m_byCode;
    std::unordered_map<std::string, Named> m_byEnd;
};

} // namespace core::operations
