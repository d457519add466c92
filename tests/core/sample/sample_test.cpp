#include "core/images/pixels.h"
#include "core/sample/sample.h"

#include <QtTest>

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

using namespace core;
using namespace core::sample;

namespace {

constexpr std::int64_t kAfterTheEnd = 1'793'491'200; // 2026-11-01 00:00 UTC
constexpr std::int64_t kLastWeek = kAfterTheEnd - 7 * 86'400;

std::size_t indexOf(const Event& event)
{
    return static_cast<std::size_t>(event.item.value - 1);
}

bool hasJapanese(const std::string& text)
{
    // Kana and kanji lie in U+3000 to U+9FFF: UTF-8 leads E3 to E9.
    return std::any_of(text.begin(), text.end(), [](char letter) {
        const auto byte = static_cast<unsigned char>(letter);
        return byte >= 0xE3 && byte <= 0xE9;
    });
}

bool hasEnglishWord(const std::string& text)
{
    int letters = 0;
    for (const char letter : text) {
        letters = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ? letters + 1 : 0;
        if (letters >= 3) return true;
    }
    return false;
}

/// The mean colour of what differs from the light ground.
std::array<double, 3> meanColour(const std::vector<std::byte>& jpeg)
{
    const auto pixels = images::decodePixels(jpeg, 160, 240);
    std::array<double, 3> sum{};
    double count = 0;
    for (std::size_t at = 0; at < pixels.rgb.size(); at += 3) {
        const auto [low, high] = std::minmax({pixels.rgb[at], pixels.rgb[at + 1], pixels.rgb[at + 2]});
        if (high - low < 40) continue;
        for (std::size_t part = 0; part < 3; ++part) sum[part] += pixels.rgb[at + part];
        ++count;
    }
    for (auto& part : sum) part /= std::max(count, 1.0);
    return sum;
}

/// Gini 1912: 0 where all are seen alike, near 1 where one has it all.
double gini(std::vector<double> counts)
{
    std::sort(counts.begin(), counts.end());
    double weighted = 0;
    for (std::size_t at = 0; at < counts.size(); ++at) weighted += static_cast<double>(at + 1) * counts[at];
    const auto n = static_cast<double>(counts.size());
    return 2 * weighted / (n * std::accumulate(counts.begin(), counts.end(), 0.0)) - (n + 1) / n;
}

} // namespace

class SampleTest : public QObject {
    Q_OBJECT

    Sample m_sample;

private Q_SLOTS:
    void initTestCase() { m_sample = generate({}); }

    void sample_isTheSameForTheSameSeed()
    {
        const auto again = generate({});
        QVERIFY(again.planted == m_sample.planted);
        QVERIFY(again.pictures == m_sample.pictures);
        QCOMPARE(again.sessions.size(), m_sample.sessions.size());
        for (std::size_t at = 0; at < again.sessions.size(); ++at) {
            QCOMPARE(again.sessions[at].events.size(), m_sample.sessions[at].events.size());
            for (std::size_t event = 0; event < again.sessions[at].events.size(); ++event) {
                QCOMPARE(again.sessions[at].events[event].item, m_sample.sessions[at].events[event].item);
                QCOMPARE(again.sessions[at].events[event].time, m_sample.sessions[at].events[event].time);
            }
        }
        const auto other = generate({.sessions = 100, .seed = 2});
        QVERIFY(other.sessions.front().events.front().time != m_sample.sessions.front().events.front().time);
    }

    void catalogue_isLargeAndItsCodesAreUnique()
    {
        QVERIFY(m_sample.catalogue.items.size() >= 600);
        QCOMPARE(m_sample.pictures.size(), m_sample.catalogue.items.size());
        std::set<std::string> codes;
        std::set<std::string> titles;
        std::set<std::string> tops;
        double cheapest = 1e9;
        double dearest = 0;
        for (const auto& item : m_sample.catalogue.items) {
            codes.insert(item.code);
            titles.insert(item.title);
            tops.insert(item.category.substr(0, item.category.find('/')));
            QCOMPARE(item.attributes.size(), m_sample.catalogue.columns.size());
            QVERIFY(item.price.has_value());
            cheapest = std::min(cheapest, *item.price);
            dearest = std::max(dearest, *item.price);
        }
        QCOMPARE(codes.size(), m_sample.catalogue.items.size());
        QCOMPARE(titles.size(), m_sample.catalogue.items.size());
        QVERIFY(tops.size() >= 6);
        QVERIFY(cheapest < 100 && dearest > 10'000);
    }

    void texts_areInBothLanguages()
    {
        for (const auto& item : m_sample.catalogue.items)
            for (const auto& text : {item.title, item.description}) {
                QVERIFY2(hasJapanese(text), text.c_str());
                QVERIFY2(hasEnglishWord(text), text.c_str());
            }
    }

    void sessions_standInOrderInsideTheEightWeeks()
    {
        QCOMPARE(m_sample.sessions.size(), 8000u);
        std::int64_t before = 0;
        std::set<std::string> types;
        for (const auto& session : m_sample.sessions) {
            QVERIFY(!session.events.empty());
            QVERIFY(session.events.front().time >= before);
            before = session.events.front().time;
            for (std::size_t at = 0; at < session.events.size(); ++at) {
                types.insert(session.events[at].type);
                if (at > 0) QVERIFY(session.events[at].time > session.events[at - 1].time);
                if (at > 0) QVERIFY(session.events[at].item != session.events[at - 1].item);
            }
        }
        QVERIFY(m_sample.sessions.front().events.front().time >= kAfterTheEnd - 57 * 86'400);
        QVERIFY(before < kAfterTheEnd);
        QCOMPARE(types, (std::set<std::string>{"quote", "view", "visit"}));
    }

    void lengths_areThoseOfRealLogs()
    {
        std::map<std::size_t, int> counts;
        for (const auto& session : m_sample.sessions) ++counts[std::min<std::size_t>(session.events.size(), 10)];
        QVERIFY(counts[1] + counts[2] + counts[3] > 3500);
        QVERIFY(counts[10] > 300);
    }

    void effects_followTheirCauseByARuleAndByNoOther()
    {
        for (const auto& [session, cause, effect] : m_sample.planted) {
            const auto& events = m_sample.sessions[session].events;
            QVERIFY(cause >= 0 && cause < effect && effect < std::ssize(events));
            const auto target = indexOf(events[static_cast<std::size_t>(effect)]);
            for (int at = 0; at < effect; ++at) {
                const auto& rules = m_sample.companions[indexOf(events[static_cast<std::size_t>(at)])];
                const auto leads = std::any_of(rules.begin(), rules.end(),
                                               [&](const Companion& rule) { return rule.target == target; });
                QCOMPARE(leads, at == cause);
            }
        }
    }

    void rules_giveTheirBestTargetHalfToTwoThirdsOfTheTime()
    {
        for (const auto& rules : m_sample.companions) {
            if (rules.empty()) continue;
            QVERIFY(rules.front().share >= 0.5 && rules.front().share <= 0.7);
            double sum = 0;
            for (const auto& rule : rules) sum += rule.share;
            QVERIFY(sum <= 1);
        }
    }

    void planted_areHalfOfWhatFollowsAndNotOnlyOfTheLastEvent()
    {
        double later = 0;
        for (const auto& session : m_sample.sessions) later += static_cast<double>(session.events.size() - 1);
        const auto share = static_cast<double>(m_sample.planted.size()) / later;
        QVERIFY2(share > 0.45 && share < 0.62, std::to_string(share).c_str());
        const auto distant =
            std::count_if(m_sample.planted.begin(), m_sample.planted.end(),
                          [](const PlantedTransition& each) { return each.effectPosition - each.causePosition > 1; });
        const auto distantShare = static_cast<double>(distant) / static_cast<double>(m_sample.planted.size());
        QVERIFY2(distantShare > 0.2, std::to_string(distantShare).c_str());
    }

    void demand_hasALongTail()
    {
        std::vector<double> counts(m_sample.catalogue.items.size());
        for (const auto& session : m_sample.sessions)
            for (const auto& event : session.events) ++counts[indexOf(event)];
        const auto inequality = gini(counts);
        QVERIFY2(inequality > 0.45 && inequality < 0.85, std::to_string(inequality).c_str());
    }

    void newItems_haveNoHistoryBeforeTheLastWeek()
    {
        std::set<std::size_t> before;
        std::set<std::size_t> lastWeek;
        for (const auto& session : m_sample.sessions)
            for (const auto& event : session.events)
                (event.time < kLastWeek ? before : lastWeek).insert(indexOf(event));
        const auto news =
            std::count_if(lastWeek.begin(), lastWeek.end(), [&](std::size_t item) { return !before.contains(item); });
        QVERIFY2(news >= 15, std::to_string(news).c_str());
    }

    void traffic_restsOnSundays()
    {
        std::array<int, 7> days{};
        for (const auto& session : m_sample.sessions) {
            const auto day = (session.events.front().time + 9 * 3600) / 86'400; // in Japan; day 0 was a Thursday
            ++days[static_cast<std::size_t>((day + 4) % 7)];
        }
        for (std::size_t weekday = 1; weekday <= 5; ++weekday) QVERIFY(days[weekday] > 3 * days[0]);
    }

    void season_movesDemandTowardsWorkClothes()
    {
        std::array<double, 2> gloves{};
        std::array<double, 2> all{};
        for (const auto& session : m_sample.sessions) {
            const std::size_t half = session.events.front().time < kAfterTheEnd - 28 * 86'400 ? 0 : 1;
            ++all[half];
            gloves[half] += m_sample.catalogue.items[indexOf(session.events.front())].category.starts_with("Safety/");
        }
        QVERIFY(gloves[1] / all[1] > 1.15 * gloves[0] / all[0]);
    }

    void pictures_allDecodeAndShowTheirColour()
    {
        std::map<std::string, std::array<double, 3>> containers;
        for (std::size_t at = 0; at < m_sample.pictures.size(); ++at) {
            const auto pixels = images::decodePixels(m_sample.pictures[at], 160, 240);
            QVERIFY(pixels.rgb[0] > 225); // a light ground
            const auto& item = m_sample.catalogue.items[at];
            if (item.category == "Storage/Containers/Boxes")
                containers[item.attributes[1]] = meanColour(m_sample.pictures[at]);
        }
        const auto& red = containers.at("赤 red");
        const auto& blue = containers.at("青 blue");
        const auto& green = containers.at("緑 green");
        const auto& yellow = containers.at("黄 yellow");
        QVERIFY(red[0] > red[1] + 60 && red[0] > red[2] + 60);
        QVERIFY(blue[2] > blue[0] + 60 && blue[2] > blue[1] + 30);
        QVERIFY(green[1] > green[0] + 40 && green[1] > green[2] + 20);
        QVERIFY(yellow[0] > yellow[2] + 60 && yellow[1] > yellow[2] + 60);
    }

    void generating_stopsWhenAsked()
    {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY_THROWS_EXCEPTION(Cancelled, generate({}, {stop.get_token(), nullptr, {}}));
    }
};

QTEST_APPLESS_MAIN(SampleTest)
#include "sample_test.moc"
