#pragma once

#include "core/tokenizers/vocabulary.h"

#include <bitset>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core::tokenizers {

/// Finds the longest of many texts that another begins with.
class PrefixTable {
public:
    struct Entry {
        std::string text; ///< not empty
        TokenId value = 0;
    };
    /// Of equal texts the first counts.
    explicit PrefixTable(std::vector<Entry> entries);

    /// Nothing if `text` begins with none. O(length of the longest that fits so far * log(entries)).
    [[nodiscard]] const Entry* longest(std::string_view text) const;

private:
    std::vector<Entry> m_entries; // in the order of their bytes
    std::bitset<256> m_firstBytes;
};

} // namespace core::tokenizers
