#include "core/domain/dataset.h"

#include <utility>

namespace core {

std::span<const ItemIndex> SessionLog::itemsOf(SessionIndex session) const
{
    const auto at = static_cast<std::size_t>(session);
    const auto first = static_cast<std::size_t>(starts[at]);
    return std::span(items).subspan(first, static_cast<std::size_t>(starts[at + 1]) - first);
}

std::int64_t SessionLog::firstTime(SessionIndex session) const
{
    return times[static_cast<std::size_t>(starts[static_cast<std::size_t>(session)])];
}

void SessionLog::append(SessionId id, std::string code, std::span<const ItemIndex> sessionItems,
                        std::span<const std::int64_t> sessionTimes)
{
    const auto first = items.size();
    for (std::size_t at = 0; at < sessionItems.size(); ++at) {
        if (items.size() > first && items.back() == sessionItems[at]) continue;
        items.push_back(sessionItems[at]);
        times.push_back(sessionTimes[at]);
    }
    starts.push_back(static_cast<std::int64_t>(items.size()));
    ids.push_back(id);
    codes.push_back(std::move(code));
}

void Dataset::addTo(Fingerprint& fingerprint) const
{
    for (const auto& column : catalogue.columns) fingerprint.add(column.name + enumName(column.kind).data());
    for (const auto& item : catalogue.items) {
        fingerprint.addValue(item.id.value);
        for (const auto* text : {&item.code, &item.title, &item.description, &item.category}) fingerprint.add(*text);
        fingerprint.addValue(item.price.value_or(-1));
        for (const auto& attribute : item.attributes) fingerprint.add(attribute);
    }
    fingerprint.add(std::as_bytes(std::span(log.starts)));
    fingerprint.add(std::as_bytes(std::span(log.items)));
    fingerprint.add(std::as_bytes(std::span(log.times)));
}

} // namespace core
