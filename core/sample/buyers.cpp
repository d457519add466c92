#include "core/sample/buyers.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <optional>

namespace core::sample {

namespace {

constexpr int kFirstFairDay = 31; ///< the exhibition, 7 to 9 October
constexpr int kLastFairDay = 33;

bool isFair(int day)
{
    return day >= kFirstFairDay && day <= kLastFairDay;
}

/// 6 September 2026 is a Sunday; 21 to 23 September and 12 October are holidays in Japan.
double trafficOf(int day)
{
    constexpr std::array<double, 7> kWeek{0.12, 1.0, 1.08, 1.05, 1.0, 0.9, 0.22};
    const bool isHoliday = (day >= 15 && day <= 17) || day == 36;
    const auto traffic = isHoliday ? kWeek[0] : kWeek[static_cast<std::size_t>(day % 7)];
    return traffic * (isFair(day) ? 1.35 : 1) * (0.95 + 0.1 * day / kDays);
}

/// Autumn: work clothes and piping against the frost come, hoses and cabinets for summer's works go.
double seasonOf(Domain domain, int day)
{
    const auto autumn = static_cast<double>(day) / kDays;
    switch (domain) {
    case Domain::Safety: return 0.7 + 0.9 * autumn;
    case Domain::Piping: return 0.8 + 0.5 * autumn;
    case Domain::Electrical: return 1.3 - 0.6 * autumn;
    case Domain::Storage: return isFair(day) ? 1.8 : 1;
    case Domain::Motion: return isFair(day) ? 2.2 : 1;
    case Domain::Fastening:
    case Domain::Tooling: return 1;
    }
    return 1;
}

/// What buyers come for on one day.
class Demand {
public:
    Demand(const std::vector<Product>& products, int day)
    {
        double total = 0;
        for (const auto& product : products) {
            constexpr double kCuriosity = 2.5;
            constexpr int kNews = 14;
            const auto isOut = product.launchDay <= day;
            const auto isNews = product.launchDay > 0 && day - product.launchDay < kNews;
            total += isOut ? product.demand * seasonOf(product.kind->domain, day) * (isNews ? kCuriosity : 1) : 0;
            m_cumulated.push_back(total);
        }
    }
    [[nodiscard]] std::size_t draw(Random& random) const
    {
        const auto at = std::upper_bound(m_cumulated.begin(), m_cumulated.end(), random.unit() * m_cumulated.back());
        return std::min(static_cast<std::size_t>(at - m_cumulated.begin()), m_cumulated.size() - 1);
    }

private:
    std::vector<double> m_cumulated;
};

enum class Purpose { Catalogue, Quotation, Exhibition };

Purpose drawPurpose(int day, Random& random)
{
    if (isFair(day) && random.chance(0.45)) return Purpose::Exhibition;
    return random.chance(0.25) ? Purpose::Quotation : Purpose::Catalogue;
}

/// How buyers who came for one purpose go about.
struct Habit {
    double follows = 0;           ///< chance to go on from something seen
    double strays = 1;            ///< chance to look for something else where nothing leads on; else the visit ends
    bool staysAtTheStand = false; ///< something else is of the same domain, as long as there is some
    std::size_t dwell = 0;        ///< seconds at most for an event, at times longDwell
    std::size_t longDwell = 0;
};

Habit habitOf(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Quotation: return {.follows = 0.92, .strays = 0.4, .dwell = 110, .longDwell = 600}; // an assembly
    case Purpose::Exhibition: return {.follows = 0.35, .staysAtTheStand = true, .dwell = 14, .longDwell = 60};
    case Purpose::Catalogue: break;
    }
    return {.follows = 0.75, .dwell = 70, .longDwell = 400};
}

/// How real logs look: most visits are short, a few are very long. Quotations are for a handful of parts; at an
/// exhibition one walks along.
int drawLength(Purpose purpose, Random& random)
{
    constexpr std::array<double, 5> kParts{26, 27, 21, 15, 11}; // from 2
    if (purpose == Purpose::Quotation) return 2 + static_cast<int>(random.weighted(kParts));
    if (purpose == Purpose::Exhibition) return 6 + static_cast<int>(random.below(9));
    constexpr std::array<double, 9> kShort{13, 20, 17, 13, 10, 7.5, 5.5, 4, 3};
    constexpr double kLongShare = 7.0;
    std::array<double, 10> weights{};
    std::copy(kShort.begin(), kShort.end(), weights.begin());
    weights.back() = kLongShare;
    const auto drawn = random.weighted(weights);
    if (drawn < kShort.size()) return static_cast<int>(drawn) + 1;
    int length = 10;
    while (length < 30 && random.chance(0.75)) ++length;
    return length;
}

std::string drawType(Purpose purpose, bool isLast, Random& random)
{
    switch (purpose) {
    case Purpose::Exhibition: return "visit";
    case Purpose::Quotation: return random.chance(0.8) ? "quote" : "view";
    case Purpose::Catalogue: return isLast && random.chance(0.25) ? "quote" : "view";
    }
    return "view";
}

struct Step {
    std::size_t product = 0;
    std::optional<int> cause; ///< position of the event that led here
};

/// One buyer's way from product to product.
class Walk {
public:
    Walk(const std::vector<Product>& products, const std::vector<std::vector<Companion>>& companions,
         const Demand& demand, int day, const Habit& habit, Random& random)
        : m_products(products), m_companions(companions), m_demand(demand), m_day(day), m_habit(habit), m_random(random)
    {
    }

    std::vector<Step> go(int length)
    {
        m_steps = {{m_demand.draw(m_random), std::nullopt}};
        while (static_cast<int>(m_steps.size()) < length) {
            auto next = m_random.chance(m_habit.follows) ? follow() : std::nullopt;
            if (!next && !m_random.chance(m_habit.strays)) break;
            if (!next && m_habit.staysAtTheStand) next = wander(m_products[m_steps.back().product].kind->domain);
            if (!next) next = wander();
            if (!next) break;
            m_steps.push_back(*next);
        }
        return m_steps;
    }

private:
    [[nodiscard]] bool wasSeen(std::size_t product) const
    {
        return std::any_of(m_steps.begin(), m_steps.end(),
                           [product](const Step& step) { return step.product == product; });
    }
    [[nodiscard]] bool leadsTo(std::size_t cause, std::size_t target) const
    {
        const auto& each = m_companions[cause];
        return std::any_of(each.begin(), each.end(),
                           [target](const Companion& companion) { return companion.target == target; });
    }
    [[nodiscard]] int causesOf(std::size_t target) const
    {
        return static_cast<int>(std::count_if(m_steps.begin(), m_steps.end(),
                                              [&](const Step& step) { return leadsTo(step.product, target); }));
    }

    /// Goes on from something seen, most often from the last; only where nothing else seen leads to the same product.
    std::optional<Step> follow()
    {
        constexpr int kTries = 3;
        for (int attempt = 0; attempt < kTries; ++attempt) {
            int cause = static_cast<int>(m_steps.size()) - 1;
            while (cause > 0 && m_random.chance(0.55)) --cause;
            const auto& companions = m_companions[m_steps[static_cast<std::size_t>(cause)].product];
            if (companions.empty()) continue;
            auto left = m_random.unit();
            for (const auto& [target, share] : companions) {
                if ((left -= share) >= 0) continue;
                if (m_products[target].launchDay <= m_day && !wasSeen(target) && causesOf(target) == 1)
                    return Step{target, cause};
                break;
            }
        }
        return std::nullopt;
    }

    /// Something else that has nothing to do with what was seen, so that every later effect still has one cause.
    std::optional<Step> wander(std::optional<Domain> within = std::nullopt)
    {
        constexpr int kTries = 60;
        for (int attempt = 0; attempt < kTries; ++attempt) {
            const auto product = m_demand.draw(m_random);
            if (within && m_products[product].kind->domain != *within) continue;
            if (!wasSeen(product) && causesOf(product) == 0 && !isNearSomethingSeen(product))
                return Step{product, std::nullopt};
        }
        return std::nullopt;
    }
    [[nodiscard]] bool isNearSomethingSeen(std::size_t product) const
    {
        const auto isNear = [&](const Step& step) {
            const auto& seen = m_products[step.product];
            const auto& other = m_products[product];
            if (seen.kind == other.kind || leadsTo(product, step.product)) return true;
            if (seen.kind->domain == other.kind->domain && seen.sizeOf().name == other.sizeOf().name) return true;
            const auto& companions = m_companions[product];
            return std::any_of(companions.begin(), companions.end(),
                               [&](const Companion& companion) { return leadsTo(step.product, companion.target); });
        };
        return std::any_of(m_steps.begin(), m_steps.end(), isNear);
    }

    const std::vector<Product>& m_products;
    const std::vector<std::vector<Companion>>& m_companions;
    const Demand& m_demand;
    int m_day;
    const Habit& m_habit;
    Random& m_random;
    std::vector<Step> m_steps;
};

/// Office hours in Japan, with a dip at noon.
std::int64_t drawTime(int day, Random& random)
{
    constexpr std::array<double, 12> kHours{3, 8, 11, 11, 5, 9, 11, 11, 10, 7, 3, 1}; // from 8 o'clock
    const auto hour = 8 + static_cast<std::int64_t>(random.weighted(kHours));
    return kFirstMidnight + day * kDaySeconds + hour * 3600 + static_cast<std::int64_t>(random.below(3600));
}

struct Arrival {
    std::int64_t time = 0;
    int day = 0;
};

std::vector<Arrival> drawArrivals(std::int64_t sessions, Random& random)
{
    std::array<double, kDays> traffic{};
    for (int day = 0; day < kDays; ++day) traffic[static_cast<std::size_t>(day)] = trafficOf(day);
    std::vector<Arrival> arrivals;
    for (std::int64_t session = 0; session < sessions; ++session) {
        const auto day = static_cast<int>(random.weighted(traffic));
        arrivals.push_back({drawTime(day, random), day});
    }
    std::stable_sort(arrivals.begin(), arrivals.end(),
                     [](const Arrival& a, const Arrival& b) { return a.time < b.time; });
    return arrivals;
}

Session sessionOf(const std::vector<Step>& steps, const std::vector<Product>& products, std::int64_t time,
                  Purpose purpose, std::size_t number, Random& random)
{
    std::array<char, 32> code{};
    std::snprintf(code.data(), code.size(), "S%06zu", number);
    Session session{.id = {}, .code = code.data(), .events = {}};
    const auto habit = habitOf(purpose);
    for (std::size_t at = 0; at < steps.size(); ++at) {
        session.events.push_back(
            {products[steps[at].product].item.id, time, drawType(purpose, at + 1 == steps.size(), random)});
        time += 8 + static_cast<std::int64_t>(random.below(random.chance(0.15) ? habit.longDwell : habit.dwell));
    }
    return session;
}

} // namespace

Visits makeVisits(const std::vector<Product>& products, const std::vector<std::vector<Companion>>& companions,
                  std::int64_t sessions, Random& random, const JobContext& context)
{
    Visits visits;
    std::optional<Demand> demand;
    int demandDay = -1;
    for (const auto& arrival : drawArrivals(sessions, random)) {
        if (arrival.day != demandDay) {
            demand.emplace(products, arrival.day);
            demandDay = arrival.day;
            context.checkIn();
            context.report({Stage::Sessions, std::ssize(visits.sessions), sessions});
        }
        const auto purpose = drawPurpose(arrival.day, random);
        const auto habit = habitOf(purpose);
        const auto steps =
            Walk(products, companions, *demand, arrival.day, habit, random).go(drawLength(purpose, random));
        for (std::size_t at = 0; at < steps.size(); ++at)
            if (steps[at].cause)
                visits.planted.push_back({visits.sessions.size(), *steps[at].cause, static_cast<int>(at)});
        visits.sessions.push_back(
            sessionOf(steps, products, arrival.time, purpose, visits.sessions.size() + 1, random));
    }
    return visits;
}

} // namespace core::sample
