#include "ui/pages/sessions/session_rows.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ScoreParts)
};

struct PartName {
    QString name;
    QString icon;
};

PartName nameOf(core::Part part)
{
    switch (part) {
    case core::Part::Transition: return {Words::tr("Transition"), "part-transition"};
    case core::Part::Neighbours: return {Words::tr("Similar sessions"), "sessions"};
    case core::Part::TransitionTower: return {Words::tr("Transition tower"), "part-tower"};
    case core::Part::Knowledge: return {Words::tr("Knowledge"), "part-knowledge"};
    case core::Part::Text: return {Words::tr("Text"), "text"};
    case core::Part::Picture: return {Words::tr("Picture"), "picture"};
    case core::Part::Attributes: return {Words::tr("Attributes"), "list"};
    case core::Part::Popularity: return {Words::tr("Popularity"), "part-popularity"};
    }
    return {};
}

const core::Recommendation* findIn(const std::vector<core::Recommendation>& list, core::ItemId item)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const auto& each) { return each.item == item; });
    return found == list.end() ? nullptr : &*found;
}

} // namespace

QList<RecommendationRow> recommendationRows(const std::vector<core::Recommendation>& list,
                                            const std::vector<core::Recommendation>* before,
                                            const core::Recommendation& trueNext, const CardOf& cardOf)
{
    double best = 0;
    double least = 0;
    for (const auto& each : list) {
        best = std::max(best, each.score);
        least = std::min(least, each.score);
    }
    QList<RecommendationRow> rows;
    const auto add = [&](const core::Recommendation& each, int skipped) {
        RecommendationRow row{.rank = each.rank,
                              .item = cardOf(each),
                              .score = each.score,
                              .otherRank = each.otherRank,
                              .seen = each.seen};
        row.share = best > least ? std::max(0.0, each.score - least) / (best - least) : 0;
        row.isTrueNext = trueNext.rank > 0 && each.item == trueNext.item;
        row.skippedRanks = skipped;
        if (const auto* former = before ? findIn(*before, each.item) : nullptr) {
            row.rankBefore = former->rank;
            row.scoreBefore = former->score;
        }
        rows.append(row);
    };
    for (const auto& each : list) add(each, 0);
    const bool ranked = trueNext.rank > 0 && trueNext.rank < std::numeric_limits<int>::max();
    if (ranked && !list.empty() && !findIn(list, trueNext.item) && trueNext.rank > list.back().rank)
        add(trueNext, trueNext.rank - list.back().rank - 1);
    return rows;
}

QHash<int, Evidence> evidenceByNumber(const core::Explanation& explanation, const QList<int>& numbers)
{
    QHash<int, Evidence> evidence;
    for (const auto& event : explanation.events) {
        if (event.position < 1 || event.position > numbers.size()) continue;
        evidence.insert(numbers[event.position - 1],
                        {event.attention, event.effect, event.rankBefore, event.rankAfter, event.disagrees});
    }
    return evidence;
}

QList<PartView> partViews(const core::Explanation& explanation, const core::Explanation* before)
{
    QList<PartView> views;
    for (const auto& part : explanation.parts) {
        auto [name, icon] = nameOf(part.part);
        PartView view{name, icon, part.score, std::nullopt};
        if (before)
            for (const auto& former : before->parts)
                if (former.part == part.part) view.before = former.score;
        if (part.score != 0 || view.before.value_or(0) != 0) views.append(view);
    }
    std::stable_sort(views.begin(), views.end(),
                     [](const auto& one, const auto& other) { return std::abs(one.score) > std::abs(other.score); });
    return views;
}

std::vector<int> dropRepeats(core::Session& session)
{
    std::vector<int> times;
    std::vector<core::Event> events;
    for (auto& event : session.events) {
        if (!events.empty() && events.back().item == event.item) {
            ++times.back();
            continue;
        }
        events.push_back(std::move(event));
        times.push_back(1);
    }
    session.events = std::move(events);
    return times;
}

} // namespace ui
