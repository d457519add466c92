#include "core/operations/profile/data_duplicates.h"

#include "core/base/fingerprint.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace core::operations {

namespace {

/// Counts groups of items of one key, and marks their members.
class Groups {
public:
    Groups(std::vector<bool>& members, std::int64_t& groups, std::int64_t& items)
        : m_members(members), m_groups(groups), m_items(items)
    {
    }
    void add(std::uint64_t key, ItemIndex item)
    {
        auto& group = m_first.emplace(key, Group{item, 0}).first->second;
        if (++group.size == 1) return;
        if (group.size == 2) {
            ++m_groups;
            mark(group.first);
        }
        mark(item);
    }

private:
    struct Group {
        ItemIndex first = 0;
        int size = 0;
    };
    void mark(ItemIndex item)
    {
        ++m_items;
        m_members[static_cast<std::size_t>(item)] = true;
    }

    std::vector<bool>& m_members;
    std::int64_t& m_groups;
    std::int64_t& m_items;
    std::unordered_map<std::uint64_t, Group> m_first;
};

/// All that is said of an item but its code and picture.
std::uint64_t wordsOf(const Item& item)
{
    Fingerprint fingerprint;
    for (const auto& text : {item.title, item.description, item.category}) fingerprint.add(text);
    fingerprint.addValue(item.price.value_or(-1));
    for (const auto& attribute : item.attributes) fingerprint.add(attribute);
    return fingerprint.value();
}

std::int64_t repeatedSessions(const SessionLog& log, const JobContext& context)
{
    constexpr std::size_t kLeast = 3;
    constexpr SessionIndex kCheck = 4096;
    std::unordered_map<std::uint64_t, bool> known;
    std::int64_t repeated = 0;
    for (SessionIndex session = 0; session < log.size(); ++session) {
        if (session % kCheck == 0) context.checkIn();
        const auto items = log.itemsOf(session);
        if (items.size() < kLeast) continue;
        Fingerprint fingerprint;
        fingerprint.add(std::as_bytes(items));
        const auto start = static_cast<std::size_t>(log.starts[static_cast<std::size_t>(session)]);
        fingerprint.add(std::as_bytes(std::span(log.times).subspan(start, items.size())));
        repeated += known.emplace(fingerprint.value(), true).second ? 0 : 1;
    }
    return repeated;
}

} // namespace

Duplicates findDuplicates(const Dataset& dataset, const std::vector<PictureMark>& pictures, const JobContext& context)
{
    Duplicates found;
    std::vector<bool> members(dataset.catalogue.items.size());
    Groups byPicture(members, found.pictureGroups, found.pictureItems);
    for (const auto& picture : pictures) {
        Fingerprint key;
        key.addValue(picture.fingerprint);
        key.addValue(picture.thumbnail);
        byPicture.add(key.value(), picture.item);
    }
    Groups byWords(members, found.textGroups, found.textItems);
    for (ItemIndex item = 0; item < dataset.itemCount(); ++item) {
        const auto& words = dataset.catalogue.items[static_cast<std::size_t>(item)];
        if (!words.title.empty() && words.title != words.code) byWords.add(wordsOf(words), item);
    }
    constexpr std::size_t kExamples = 10;
    for (std::size_t item = 0; item < members.size(); ++item) {
        if (!members[item]) continue;
        ++found.items;
        if (found.examples.size() < kExamples) found.examples.push_back(dataset.catalogue.items[item].code);
    }
    // A log without times would take every basket of the same items for the same one.
    const bool isTimed = std::ranges::adjacent_find(dataset.log.times, std::not_equal_to()) != dataset.log.times.end();
    if (isTimed) found.sessions = repeatedSessions(dataset.log, context);
    return found;
}

} // namespace core::operations
