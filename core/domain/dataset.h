#pragma once

#include "core/base/fingerprint.h"
#include "core/domain/item.h"
#include "core/domain/session.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace core {

/// Position of an item in Dataset::catalogue.items (0 to I-1). Dense, unlike ItemId.
using ItemIndex = std::int32_t;
/// Position of a session in a SessionLog (0 to S-1).
using SessionIndex = std::int32_t;

/// All sessions as flat arrays in file order; consecutive repeats of an item within a session are already removed.
struct SessionLog {
    std::vector<std::int64_t> starts{0}; ///< S+1 offsets into items and times
    std::vector<ItemIndex> items;        ///< one per event
    std::vector<std::int64_t> times;     ///< one per event, Unix seconds UTC
    std::vector<SessionId> ids;          ///< S
    std::vector<std::string> codes;      ///< S

    [[nodiscard]] SessionIndex size() const { return static_cast<SessionIndex>(starts.size() - 1); }
    [[nodiscard]] std::span<const ItemIndex> itemsOf(SessionIndex session) const;
    /// Time of the session's first event, Unix seconds UTC.
    [[nodiscard]] std::int64_t firstTime(SessionIndex session) const;
    /// Appends a session; consecutive repeats of an item are dropped (their first time is kept).
    void append(SessionId id, std::string code, std::span<const ItemIndex> sessionItems,
                std::span<const std::int64_t> sessionTimes);
};

/// What models and measures see: the catalogue and the sessions over it.
struct Dataset {
    Catalogue catalogue;
    SessionLog log;

    [[nodiscard]] ItemIndex itemCount() const { return static_cast<ItemIndex>(catalogue.items.size()); }
    /// Adds all that models read of it.
    void addTo(Fingerprint& fingerprint) const;
};

} // namespace core
