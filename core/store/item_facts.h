#pragma once

#include "core/base/job_context.h"
#include "core/store/database.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace core::store {

/// What a grid shows of each item besides its own fields, kept beside it: how often and when it was seen, whether it
/// has a picture, and the text that a search looks into. Writing calls belong inside a Transaction.
class ItemFacts {
public:
    /// Small letters, plain widths: how a search reads a text.
    using Fold = std::function<std::string(std::string_view)>;

    explicit ItemFacts(const Database& database) : m_database(database) {}

    /// Whether some item has no text to search yet, as after the step from an older layout. Cheap.
    [[nodiscard]] bool areMissing() const;
    /// Counts all events anew and folds the texts that are missing.
    void refresh(const Fold& fold, const JobContext& context) const;

private:
    const Database& m_database;
};

} // namespace core::store
