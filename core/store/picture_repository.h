#pragma once

#include "core/base/ids.h"
#include "core/store/database.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace core::store {

enum class PictureSize { Small, Large };

/// A product picture as the project keeps it: two JPEG sizes, upright, and a fingerprint that finds near-duplicates.
struct StoredPicture {
    ItemId item;
    int width = 0; ///< pixels of the original, upright
    int height = 0;
    std::uint64_t fingerprint = 0;
    std::vector<std::byte> small; ///< JPEG, fits 96x144
    std::vector<std::byte> large; ///< JPEG, fits 256x384
};

/// The pictures of a project. Writing calls belong inside a Transaction.
class PictureRepository {
public:
    explicit PictureRepository(const Database& database);
    void save(const StoredPicture& picture);
    [[nodiscard]] std::int64_t count() const;
    /// Some items that have a picture, spread evenly over the catalogue; at most `most`.
    [[nodiscard]] std::vector<ItemId> spread(int most) const;
    /// The JPEG bytes, empty where the item has no picture.
    [[nodiscard]] std::vector<std::byte> jpeg(ItemId item, PictureSize size) const;
    /// Calls `visit` with every picture's JPEG in the order of item ids; the bytes live during the call.
    void forEach(PictureSize size, const std::function<void(ItemId, std::span<const std::byte>)>& visit) const;

private:
    const Database& m_database;
};

} // namespace core::store
