#include "core/engine/student/edge_features.h"

#include "core/engine/student/distinct_items.h"
#include "core/engine/student/families.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <string>
#include <system_error>
#include <unordered_map>

namespace core::engine {

namespace {

/// Values of a column as small numbers, -1 where empty.
std::vector<std::int32_t> coded(const std::vector<std::string>& values)
{
    std::unordered_map<std::string, std::int32_t> known;
    std::vector<std::int32_t> codes;
    codes.reserve(values.size());
    for (const auto& value : values)
        codes.push_back(value.empty() ? -1
                                      : known.emplace(value, static_cast<std::int32_t>(known.size())).first->second);
    return codes;
}

float logOrNothing(double value)
{
    return value > 0 ? static_cast<float>(std::log(value)) : std::numeric_limits<float>::quiet_NaN();
}

double numberOrZero(const std::string& text)
{
    double number = 0;
    const auto* end = text.data() + text.size();
    const auto [rest, fault] = std::from_chars(text.data(), end, number);
    return fault == std::errc() && rest == end ? number : 0;
}

std::string topLevel(const std::string& category)
{
    return category.substr(0, category.find('/'));
}

/// log(1 + count); most counts are small whole numbers.
float logOf(float count)
{
    static const auto known = [] {
        std::array<float, 1024> logs{};
        for (std::size_t at = 0; at < logs.size(); ++at) logs[at] = std::log1p(static_cast<float>(at));
        return logs;
    }();
    if (count < static_cast<float>(known.size())) {
        const auto whole = static_cast<std::size_t>(count);
        if (static_cast<float>(whole) == count) return known[whole];
    }
    return std::log1p(count);
}

constexpr std::array kCountColumns{
    EdgeFeature{"log_together", Part::Transition},
    EdgeFeature{"together_cosine", Part::Transition},
    EdgeFeature{"together_share", Part::Transition},
    EdgeFeature{"log_after", Part::Transition},
    EdgeFeature{"after_share", Part::Transition},
    EdgeFeature{"log_before", Part::Transition},
    EdgeFeature{"log_next", Part::Transition},
    EdgeFeature{"log_family_together", Part::Transition},
    EdgeFeature{"family_cosine", Part::Transition},
    EdgeFeature{"family_share", Part::Transition},
    EdgeFeature{"log_sessions_from", Part::Popularity},
    EdgeFeature{"log_sessions_to", Part::Popularity},
    EdgeFeature{"text", Part::Text},
    EdgeFeature{"same_family", Part::Text},
    EdgeFeature{"picture", Part::Picture},
    EdgeFeature{"both_pictures", Part::Picture},
    EdgeFeature{"knowledge", Part::Knowledge},
    EdgeFeature{"transition_tower", Part::TransitionTower},
};

bool isLeftOut(const EdgeFeature& column, std::size_t at, const TrainingConfig& config)
{
    constexpr std::size_t kFirstFamilyColumn = 7;
    switch (column.part) {
    case Part::Transition: return at < kFirstFamilyColumn && config.leavesOut(Without::Ids);
    case Part::Popularity: return config.leavesOut(Without::Ids);
    case Part::Text: return config.leavesOut(Without::Text);
    case Part::Picture: return config.leavesOut(Without::Images);
    case Part::Knowledge: return config.leavesOut(Without::Knowledge) || config.leavesOut(Without::Teacher);
    case Part::TransitionTower: return config.leavesOut(Without::Transition) || config.leavesOut(Without::Teacher);
    case Part::Attributes: return config.leavesOut(Without::Columns);
    case Part::Neighbours: break;
    }
    return false;
}

} // namespace

OwnSession::OwnSession(std::span<const ItemIndex> items, const std::vector<std::int32_t>& families)
    : m_items(items), m_rows(items.begin(), items.end())
{
    for (std::size_t at = 0; at < items.size(); ++at) {
        m_familyRows.push_back(families[static_cast<std::size_t>(items[at])]);
        if (std::find(items.begin(), items.begin() + static_cast<std::ptrdiff_t>(at), items[at]) !=
            items.begin() + static_cast<std::ptrdiff_t>(at))
            continue;
        const auto known = std::find_if(m_families.begin(), m_families.end(),
                                        [&](const auto& each) { return each.first == m_familyRows.back(); });
        if (known == m_families.end())
            m_families.emplace_back(m_familyRows.back(), 1.0F);
        else
            known->second += 1;
    }
}

bool OwnSession::holds(ItemIndex item) const
{
    return std::find(m_items.begin(), m_items.end(), item) != m_items.end();
}

float OwnSession::familyItems(std::int32_t family) const
{
    for (const auto& [each, items] : m_families)
        if (each == family) return items;
    return 0;
}

PairCount OwnSession::itemPair(ItemIndex from, ItemIndex to) const
{
    return ownPairCount(m_items, m_rows, from, to);
}

float OwnSession::familyPair(std::int32_t from, std::int32_t to) const
{
    return from == to || m_items.size() < 2 ? 0 : familyItems(from) * familyItems(to);
}

EdgeFeatures::EdgeFeatures(const Dataset& dataset, const std::vector<SessionIndex>& known,
                           const std::vector<std::int32_t>& families, const TrainingConfig& config)
    : m_columns(kCountColumns.begin(), kCountColumns.end()), m_families(families), m_familySizes(familySizes(families)),
      m_withoutIds(config.leavesOut(Without::Ids))
{
    const auto itemCount = static_cast<std::size_t>(dataset.itemCount());
    m_sessionsOf.assign(itemCount, 0);
    std::vector<ItemIndex> distinct;
    for (const auto session : known) {
        distinctItems(dataset.log.itemsOf(session), distinct);
        for (const auto item : distinct) ++m_sessionsOf[static_cast<std::size_t>(item)];
    }
    m_familySessions.assign(m_familySizes.size(), 0);
    for (std::size_t item = 0; item < itemCount; ++item)
        m_familySessions[static_cast<std::size_t>(families[item])] += m_sessionsOf[item];
    addColumns(dataset, config);
    for (std::size_t at = 0; at < m_columns.size(); ++at)
        m_enabled.push_back(isLeftOut(m_columns[at], at, config) ? 0.0F : 1.0F);
}

void EdgeFeatures::addColumns(const Dataset& dataset, const TrainingConfig& config)
{
    if (config.leavesOut(Without::Columns)) return;
    const auto& items = dataset.catalogue.items;
    const auto addCategory = [&](const char* name, auto&& valueOf) {
        std::vector<std::string> values;
        values.reserve(items.size());
        for (const auto& item : items) values.push_back(valueOf(item));
        m_categories.push_back(coded(values));
        m_columns.push_back({name, Part::Attributes});
    };
    addCategory("same_category", [](const Item& item) { return item.category; });
    addCategory("same_top_category", [](const Item& item) { return topLevel(item.category); });
    for (std::size_t column = 0; column < dataset.catalogue.columns.size(); ++column)
        if (dataset.catalogue.columns[column].kind == ColumnKind::Category)
            addCategory("same_attribute", [&](const Item& item) { return item.attributes[column]; });
    const auto addNumber = [&](const char* ratio, const char* distance, auto&& valueOf) {
        auto& values = m_numbers.emplace_back();
        for (const auto& item : items) values.push_back(logOrNothing(valueOf(item)));
        m_columns.push_back({ratio, Part::Attributes});
        m_columns.push_back({distance, Part::Attributes});
    };
    addNumber("log_price_ratio", "log_price_distance", [](const Item& item) { return item.price.value_or(0); });
    for (std::size_t column = 0; column < dataset.catalogue.columns.size(); ++column)
        if (dataset.catalogue.columns[column].kind == ColumnKind::Number)
            addNumber("log_number_ratio", "log_number_distance",
                      [&](const Item& item) { return numberOrZero(item.attributes[column]); });
}

EdgeFeatures::Leaving EdgeFeatures::leaving(ItemIndex from, const OwnSession& own) const
{
    const auto family = m_families[static_cast<std::size_t>(from)];
    return {.from = from,
            .own = &own,
            .family = family,
            .sessions = m_sessionsOf[static_cast<std::size_t>(from)] - (own.holds(from) ? 1.0F : 0.0F),
            .familySessions = m_familySessions[static_cast<std::size_t>(family)] - own.familyItems(family)};
}

EdgeFeatures::Seen EdgeFeatures::seenWithout(const Leaving& leaving, const Edge& edge) const
{
    const auto& own = *leaving.own;
    const auto familyTo = m_families[static_cast<std::size_t>(edge.to)];
    Seen seen{.pair = {edge.to, edge.together, edge.after, edge.before, edge.next},
              .family = edge.familyTogether,
              .sessions = m_sessionsOf[static_cast<std::size_t>(edge.to)],
              .familySessions = m_familySessions[static_cast<std::size_t>(familyTo)]};
    const auto ofFamily = own.familyItems(familyTo);
    if (ofFamily > 0) { // otherwise the session holds nothing of what this edge reaches
        seen.familySessions -= ofFamily;
        seen.family = std::max(0.0F, seen.family - own.familyPair(leaving.family, familyTo));
        if (own.holds(edge.to)) {
            seen.sessions -= 1;
            auto& pair = seen.pair;
            const auto mine = own.itemPair(leaving.from, edge.to);
            pair.together = std::max(0.0F, pair.together - mine.together);
            // The same floats were added in another order: what is left of nothing must be nothing.
            const auto rest = [&](float all, float part) {
                return pair.together == 0 ? 0.0F : std::max(0.0F, all - part);
            };
            pair.after = rest(pair.after, mine.after);
            pair.before = rest(pair.before, mine.before);
            pair.next = rest(pair.next, mine.next);
        }
    }
    const auto isAlone = [&](std::int32_t family) { return m_familySizes[static_cast<std::size_t>(family)] == 1; };
    if (m_withoutIds && (isAlone(leaving.family) || isAlone(familyTo))) seen.family = 0; // it would say what ids say
    return seen;
}

bool EdgeFeatures::write(const Leaving& leaving, const Edge& edge, float* row) const
{
    const auto [pair, family, sessionsTo, familySessionsTo] = seenWithout(leaving, edge);
    constexpr float kFamilyPairs = 2;
    const bool stands = edge.proposed || (pair.together > 0 && !m_withoutIds) || family >= kFamilyPairs;
    if (!stands) return false;

    constexpr float kScale = 5; // keeps the logarithms near one
    const auto e = static_cast<std::size_t>(leaving.from);
    const auto j = static_cast<std::size_t>(edge.to);
    float* out = row;
    *out++ = logOf(pair.together);
    *out++ = pair.together / std::sqrt((leaving.sessions + 1) * (sessionsTo + 1));
    *out++ = pair.together / (leaving.sessions + 3);
    *out++ = logOf(pair.after);
    *out++ = pair.after / (leaving.sessions + 3);
    *out++ = logOf(pair.before);
    *out++ = logOf(pair.next);
    *out++ = logOf(family);
    *out++ = family / std::sqrt((leaving.familySessions + 1) * (familySessionsTo + 1));
    *out++ = family / (leaving.familySessions + 3);
    *out++ = logOf(leaving.sessions) / kScale;
    *out++ = logOf(sessionsTo) / kScale;
    *out++ = edge.text;
    *out++ = m_families[e] == m_families[j] ? 1.0F : 0.0F;
    *out++ = edge.picture;
    *out++ = edge.picture != 0 ? 1.0F : 0.0F;
    *out++ = edge.knowledge;
    *out++ = edge.transition;
    for (const auto& values : m_categories) *out++ = values[e] >= 0 && values[e] == values[j] ? 1.0F : 0.0F;
    for (const auto& values : m_numbers) {
        const float ratio = values[j] - values[e];
        *out++ = std::isnan(ratio) ? 0.0F : ratio;
        *out++ = std::isnan(ratio) ? 0.0F : std::abs(ratio);
    }
    for (std::size_t at = 0; at < m_columns.size(); ++at) row[at] *= m_enabled[at];
    return true;
}

} // namespace core::engine
