#include "core/engine/student/edge_features.h"

#include "core/engine/student/distinct_items.h"
#include "core/engine/student/families.h"
#include "core/engine/student/teacher_say.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <string>
#include <system_error>
#include <utility>

namespace core::engine {

namespace {

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
};

constexpr std::array kTeacherColumns{
    EdgeFeature{"text_content", Part::Text}, EdgeFeature{"picture_content", Part::Picture},
    EdgeFeature{"knowledge", Part::Knowledge}, EdgeFeature{"transition_tower", Part::TransitionTower}};

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

/// Where it counts that an edge stands by the teacher alone.
Part teacherPart(const TrainingConfig& config)
{
    return config.leavesOut(Without::Transition) ? Part::Knowledge : Part::TransitionTower;
}

} // namespace

EdgeFeatures::EdgeFeatures(const Dataset& dataset, const std::vector<SessionIndex>& known,
                           const std::vector<std::int32_t>& families, const TrainingConfig& config, bool hearsTeacher)
    : m_columns(kCountColumns.begin(), kCountColumns.end()), m_families(families), m_familySizes(familySizes(families)),
      m_withoutIds(config.leavesOut(Without::Ids)), m_hearsTeacher(hearsTeacher)
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
    addColumns(dataset, known, config);
    m_plainWidth = m_columns.size();
    m_columns.insert(m_columns.end(), kTeacherColumns.begin(), kTeacherColumns.end());
    m_columns.push_back({"taught_alone", teacherPart(config)}); // whether the edge stands by the teacher alone
    for (std::size_t at = 0; at < m_columns.size(); ++at)
        m_enabled.push_back(isLeftOut(m_columns[at], at, config) ? 0.0F : 1.0F);
}

void EdgeFeatures::addColumns(const Dataset& dataset, const std::vector<SessionIndex>& known,
                              const TrainingConfig& config)
{
    if (config.leavesOut(Without::Columns)) return;
    m_categories = attributeCodes(dataset.catalogue, config);
    for (const auto& column : m_categories) {
        m_pairs.emplace_back(dataset.log, known, column);
        m_columns.push_back({column.name, Part::Attributes});
        m_columns.push_back({"attribute_lift", Part::Attributes});
    }
    const auto addNumber = [&](const char* ratio, const char* distance, auto&& valueOf) {
        auto& values = m_numbers.emplace_back();
        for (const auto& item : dataset.catalogue.items) values.push_back(logOrNothing(valueOf(item)));
        m_columns.push_back({ratio, Part::Attributes});
        m_columns.push_back({distance, Part::Attributes});
    };
    addNumber("log_price_ratio", "log_price_distance", [](const Item& item) { return item.price.value_or(0); });
    for (std::size_t column = 0; column < dataset.catalogue.columns.size(); ++column)
        if (dataset.catalogue.columns[column].kind == ColumnKind::Number)
            addNumber("log_number_ratio", "log_number_distance",
                      [&](const Item& item) { return numberOrZero(item.attributes[column]); });
}

OwnSession EdgeFeatures::without(std::span<const ItemIndex> items) const
{
    OwnSession own(items, m_families);
    for (const auto& pairs : m_pairs) own.m_attributes.emplace_back(items, pairs);
    return own;
}

EdgeFeatures::Leaving EdgeFeatures::leaving(ItemIndex from, const OwnSession& own) const
{
    const auto family = m_families[static_cast<std::size_t>(from)];
    std::vector<AttributePairs::From> attributes;
    attributes.reserve(m_pairs.size());
    for (std::size_t column = 0; column < m_pairs.size(); ++column)
        attributes.push_back(m_pairs[column].from(from, own.m_attributes[column]));
    return {.from = from,
            .own = &own,
            .family = family,
            .sessions = m_sessionsOf[static_cast<std::size_t>(from)] - (own.holds(from) ? 1.0F : 0.0F),
            .familySessions = m_familySessions[static_cast<std::size_t>(family)] - own.familyItems(family),
            .attributes = std::move(attributes)};
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

EdgeStanding EdgeFeatures::write(const Leaving& leaving, const Edge& edge, float* row) const
{
    const auto [pair, family, sessionsTo, familySessionsTo] = seenWithout(leaving, edge);
    const bool known = edge.proposed || (pair.together > 0 && !m_withoutIds) || family >= kFamilyPairs;
    if (!known && !edge.taught) return {};

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
    for (std::size_t at = 0; at < m_categories.size(); ++at) {
        const auto& codes = m_categories[at].codes;
        *out++ = codes[e] >= 0 && codes[e] == codes[j] ? 1.0F : 0.0F;
        *out++ = m_pairs[at].lift(leaving.attributes[at], edge.to);
    }
    for (const auto& values : m_numbers) {
        const float ratio = values[j] - values[e];
        *out++ = std::isnan(ratio) ? 0.0F : ratio;
        *out++ = std::isnan(ratio) ? 0.0F : std::abs(ratio);
    }
    *out++ = edge.textContent;
    *out++ = edge.pictureContent;
    *out++ = edge.knowledge;
    *out++ = edge.transition;
    *out++ = known ? 0.0F : 1.0F;
    for (std::size_t at = 0; at < m_columns.size(); ++at) row[at] *= m_enabled[at];
    return {.stands = true, .known = known, .say = m_hearsTeacher ? teacherSay(sessionsTo) : 0.0F};
}

} // namespace core::engine
