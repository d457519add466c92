#include "core/store/picture_repository.h"

#include <string>

namespace core::store {

namespace {

std::string tableOf(PictureSize size)
{
    return size == PictureSize::Small ? "picture_small" : "picture_large";
}

} // namespace

PictureRepository::PictureRepository(const Database& database) : m_database(database) {}

void PictureRepository::save(const StoredPicture& picture)
{
    m_database.prepare("INSERT OR REPLACE INTO picture(item, width, height, fingerprint) VALUES(?, ?, ?, ?)")
        .bind(picture.item.value)
        .bind(picture.width)
        .bind(picture.height)
        .bind(static_cast<std::int64_t>(picture.fingerprint))
        .run();
    for (const auto size : {PictureSize::Small, PictureSize::Large})
        m_database.prepare("INSERT OR REPLACE INTO " + tableOf(size) + "(item, jpeg) VALUES(?, ?)")
            .bind(picture.item.value)
            .bind(std::span<const std::byte>(size == PictureSize::Small ? picture.small : picture.large))
            .run();
}

std::int64_t PictureRepository::count() const
{
    return m_database.number("SELECT count(*) FROM picture");
}

std::vector<ItemId> PictureRepository::spread(int most) const
{
    const auto first = m_database.number("SELECT coalesce(min(item), 0) FROM picture");
    const auto last = m_database.number("SELECT coalesce(max(item), -1) FROM picture");
    auto next = m_database.prepare("SELECT item FROM picture WHERE item >= ? ORDER BY item LIMIT 1");
    std::vector<ItemId> items;
    for (int i = 0; i < most && first <= last; ++i) {
        next.bind(first + (last - first) * i / most);
        if (next.step() && (items.empty() || items.back().value != next.integer(0))) items.push_back({next.integer(0)});
        next.reset();
    }
    return items;
}

std::vector<std::byte> PictureRepository::jpeg(ItemId item, PictureSize size) const
{
    auto row = m_database.prepare("SELECT jpeg FROM " + tableOf(size) + " WHERE item = ?");
    row.bind(item.value);
    if (!row.step()) return {};
    const auto bytes = row.bytes(0);
    return {bytes.begin(), bytes.end()};
}

void PictureRepository::forEach(PictureSize size,
                                const std::function<void(ItemId, std::span<const std::byte>)>& visit) const
{
    auto rows = m_database.prepare("SELECT item, jpeg FROM " + tableOf(size) + " ORDER BY item");
    while (rows.step()) visit({rows.integer(0)}, rows.bytes(1));
}

} // namespace core::store
