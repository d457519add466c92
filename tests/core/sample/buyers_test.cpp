#include "core/sample/buyers.h"

#include <QtTest>

#include <algorithm>
#include <set>

using namespace core;
using namespace core::sample;

namespace {

struct Shop {
    std::vector<Product> products;
    std::vector<std::vector<Companion>> companions;
    Visits visits;

    Shop(int lines, std::int64_t sessions)
    {
        Random random(1);
        products = makeProducts(lines, random);
        companions = companionsOf(products);
        visits = makeVisits(products, companions, sessions, random, {});
    }
    [[nodiscard]] const Product& productOf(const Event& event) const
    {
        return products[static_cast<std::size_t>(event.item.value - 1)];
    }
};

/// What the visits of one purpose have in common.
struct Habits {
    double visits = 0;
    double events = 0;
    double planted = 0;    ///< share of the later events
    double sameDomain = 0; ///< share of the later events without a cause that are of the domain of the event before
    double seconds = 0;    ///< between two events
    std::size_t longest = 0;
};

enum class Purpose { Catalogue, Quotation, Exhibition };

Purpose purposeOf(const Session& session)
{
    const auto quotes = std::ranges::count(session.events, "quote", &Event::type);
    if (session.events.front().type == "visit") return Purpose::Exhibition;
    return quotes > 1 ? Purpose::Quotation : Purpose::Catalogue; // a look at the catalogue ends with one at most
}

Habits habitsOf(const Shop& shop, Purpose purpose)
{
    Habits habits;
    double later = 0;
    double free = 0;
    auto planted = shop.visits.planted.begin();
    for (std::size_t at = 0; at < shop.visits.sessions.size(); ++at) {
        const auto& events = shop.visits.sessions[at].events;
        std::set<int> caused;
        for (; planted != shop.visits.planted.end() && planted->session == at; ++planted)
            caused.insert(planted->effectPosition);
        if (purposeOf(shop.visits.sessions[at]) != purpose) continue;
        ++habits.visits;
        habits.events += static_cast<double>(events.size());
        habits.longest = std::max(habits.longest, events.size());
        habits.planted += static_cast<double>(caused.size());
        for (std::size_t event = 1; event < events.size(); ++event) {
            ++later;
            habits.seconds += static_cast<double>(events[event].time - events[event - 1].time);
            if (caused.contains(static_cast<int>(event))) continue;
            ++free;
            const auto& before = shop.productOf(events[event - 1]);
            habits.sameDomain += shop.productOf(events[event]).kind->domain == before.kind->domain;
        }
    }
    habits.events /= habits.visits;
    habits.planted /= later;
    habits.seconds /= later;
    habits.sameDomain /= free;
    return habits;
}

} // namespace

class BuyersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void purposes_showInWhatBuyersDo()
    {
        const Shop shop(1, 8000);
        const auto catalogue = habitsOf(shop, Purpose::Catalogue);
        const auto quotation = habitsOf(shop, Purpose::Quotation);
        const auto exhibition = habitsOf(shop, Purpose::Exhibition);
        QVERIFY(catalogue.visits > 4000 && quotation.visits > 1000 && exhibition.visits > 200);
        // A quotation is for the few parts of an assembly.
        QVERIFY(quotation.longest <= 6 && catalogue.longest > 15);
        QVERIFY2(quotation.planted > catalogue.planted + 0.2, std::to_string(quotation.planted).c_str());
        // At an exhibition one walks along a stand, with a short look at much.
        QVERIFY2(exhibition.events > 1.5 * catalogue.events, std::to_string(exhibition.events).c_str());
        QVERIFY2(exhibition.seconds < 0.5 * catalogue.seconds, std::to_string(exhibition.seconds).c_str());
        QVERIFY2(exhibition.sameDomain > 2 * catalogue.sameDomain, std::to_string(exhibition.sameDomain).c_str());
    }

    void mediumSample_isTenTimesTheSmallOneByTheSameRules()
    {
        const Shop shop(10, 80'000); // as --size medium, but for the pictures
        QVERIFY(shop.products.size() >= 6000);
        std::set<std::string> codes;
        std::set<std::string> titles;
        for (const auto& product : shop.products) {
            codes.insert(product.item.code);
            titles.insert(product.item.title);
        }
        QCOMPARE(codes.size(), shop.products.size());
        QCOMPARE(titles.size(), shop.products.size());
        QCOMPARE(shop.visits.sessions.size(), std::size_t(80'000));
        QVERIFY(std::ranges::is_sorted(shop.visits.sessions, std::less(),
                                       [](const Session& session) { return session.events.front().time; }));
        double later = 0;
        for (const auto& session : shop.visits.sessions) later += static_cast<double>(session.events.size() - 1);
        const auto share = static_cast<double>(shop.visits.planted.size()) / later;
        QVERIFY2(share > 0.45 && share < 0.65, std::to_string(share).c_str());
        for (const auto& [session, cause, effect] : shop.visits.planted) {
            const auto& events = shop.visits.sessions[session].events;
            const auto target = static_cast<std::size_t>(events[static_cast<std::size_t>(effect)].item.value - 1);
            for (int at = 0; at < effect; ++at) {
                const auto from = static_cast<std::size_t>(events[static_cast<std::size_t>(at)].item.value - 1);
                const auto leads =
                    std::ranges::find(shop.companions[from], target, &Companion::target) != shop.companions[from].end();
                QCOMPARE(leads, at == cause);
            }
        }
    }
};

QTEST_APPLESS_MAIN(BuyersTest)
#include "buyers_test.moc"
