#include "ui/pages/sessions/strip_fold.h"

#include <QHash>

#include <algorithm>

namespace ui {

namespace {

/// One card for all of them: the newest one's picture, and the attention that they have together.
StripEvent cardOf(const StripView& all, const QList<int>& places)
{
    auto card = all.events[places.back()];
    card.folded = places;
    card.index = places.front();
    card.number = all.events[places.front()].number;
    card.gapAfter.clear();
    card.longGap = card.removed = card.added = card.unread = false;
    card.times = 1;
    card.before.reset();
    std::optional<Evidence> together;
    for (const auto place : places) {
        const auto& evidence = all.events[place].evidence;
        if (!evidence) continue;
        if (!together) together = Evidence{.rankBefore = evidence->rankBefore};
        together->attention += evidence->attention;
    }
    card.evidence = together;
    return card;
}

} // namespace

StripView foldOlder(const StripView& all, const QSet<QString>& opened)
{
    const auto older = std::max<qsizetype>(0, all.events.size() - kUnfoldedEvents);
    QHash<QString, QList<int>> groups;
    for (int at = 0; at < older; ++at) groups[all.events[at].item.category].append(at);
    const auto isFolded = [&](const QString& category) {
        const auto& places = groups[category];
        return places.size() > 1 && !opened.contains(category) && !places.contains(all.current) &&
               std::none_of(places.cbegin(), places.cend(), [&](int place) {
                   return all.events[place].removed || all.events[place].added; // an edit stays in sight
               });
    };
    auto view = all;
    view.events.clear();
    view.current = -1;
    for (int at = 0; at < all.events.size(); ++at) {
        auto event = all.events[at];
        event.index = at;
        if (at < older && isFolded(event.item.category)) {
            const auto& places = groups[event.item.category];
            if (places.front() == at) view.events.append(cardOf(all, places));
            continue;
        }
        if (at == all.current) view.current = static_cast<int>(view.events.size());
        view.events.append(event);
    }
    return view;
}

} // namespace ui
