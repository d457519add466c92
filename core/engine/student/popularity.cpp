#include "core/engine/student/popularity.h"

#include "core/domain/split.h"
#include "core/engine/student/distinct_items.h"
#include "core/engine/student/families.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <stdexcept>
#include <utility>

namespace core::engine {

namespace {

constexpr std::int64_t kMeanDays = 14;

} // namespace

PopularityHistory::PopularityHistory(const Dataset& dataset, const std::vector<SessionIndex>& sessions,
                                     const std::vector<std::int32_t>& families, const TrainingConfig& config)
    : m_families(families), m_familySizes(familySizes(families)), m_columns(attributeCodes(dataset.catalogue, config)),
      m_withoutIds(config.leavesOut(Without::Ids))
{
    if (families.size() != static_cast<std::size_t>(dataset.itemCount()))
        throw std::logic_error("one family per item is needed");
    const auto& log = dataset.log;
    std::map<std::int64_t, std::map<ItemIndex, float>> days;
    std::vector<ItemIndex> distinct;
    for (const auto session : sessions) {
        distinctItems(log.itemsOf(session), distinct);
        auto& day = days[dayOf(log.firstTime(session))];
        for (const auto item : distinct) ++day[item];
    }
    if (days.empty()) return;
    m_firstDay = days.begin()->first;
    m_days.resize(static_cast<std::size_t>(days.rbegin()->first - m_firstDay) + 1);
    for (const auto& [day, seen] : days)
        for (const auto& [item, count] : seen)
            m_days[static_cast<std::size_t>(day - m_firstDay)].push_back({item, count});
}

std::vector<float> PopularityHistory::features(std::int64_t day) const
{
    const auto end = std::min(day - m_firstDay, static_cast<std::int64_t>(m_days.size())); // days [0, end) are known
    if (end < 1) throw std::logic_error("nothing is known before the first day");
    const auto begin = std::max<std::int64_t>(0, end - kMeanDays);
    const auto itemCount = m_families.size();
    std::vector<float> total(itemCount, 0);
    std::vector<float> last(itemCount, 0);
    std::vector<float> previous(itemCount, 0);
    std::vector<float> family(m_familySizes.size(), 0);
    for (auto at = begin; at < end; ++at)
        for (const auto& [item, count] : m_days[static_cast<std::size_t>(at)]) {
            const auto i = static_cast<std::size_t>(item);
            total[i] += count;
            family[static_cast<std::size_t>(m_families[i])] += count;
            if (at == end - 1) last[i] = count;
            if (at == end - 2) previous[i] = count;
        }
    if (end - begin < 2) previous = last;
    const auto days = static_cast<float>(end - begin);
    const auto ofColumns = columnMeans(total, days);
    std::vector<float> features;
    features.reserve(itemCount * static_cast<std::size_t>(width()));
    for (std::size_t i = 0; i < itemCount; ++i) {
        const float mean = std::log1p(total[i] / days);
        const float yesterday = std::log1p(last[i]);
        const auto ofItem = static_cast<std::size_t>(m_families[i]);
        const float familyMean = std::log1p(family[ofItem] / days);
        if (m_withoutIds) // a family of one says what its item would
            features.insert(features.end(), {0, 0, 0, m_familySizes[ofItem] > 1 ? familyMean : 0.0F, 0, 0, 0});
        else
            features.insert(features.end(),
                            {mean, yesterday, std::log1p(previous[i]), familyMean, total[i] == 0 ? 1.0F : 0.0F,
                             last[i] == 0 ? 1.0F : 0.0F, yesterday - mean});
        for (std::size_t column = 0; column < m_columns.size(); ++column) {
            const auto code = m_columns[column].codes[i];
            features.push_back(code < 0 ? 0.0F : ofColumns[column][static_cast<std::size_t>(code)]);
        }
    }
    return features;
}

std::vector<std::vector<float>> PopularityHistory::columnMeans(const std::vector<float>& total, float days) const
{
    std::vector<std::vector<float>> means;
    for (const auto& column : m_columns) {
        auto& ofValues = means.emplace_back(static_cast<std::size_t>(column.count), 0.0F);
        std::vector<float> items(ofValues.size(), 0);
        for (std::size_t i = 0; i < total.size(); ++i) {
            if (column.codes[i] < 0) continue;
            ofValues[static_cast<std::size_t>(column.codes[i])] += total[i];
            items[static_cast<std::size_t>(column.codes[i])] += 1;
        }
        for (std::size_t value = 0; value < items.size(); ++value)
            if (items[value] > 0) ofValues[value] = std::log1p(ofValues[value] / (days * items[value]));
    }
    return means;
}

} // namespace core::engine
