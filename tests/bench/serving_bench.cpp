// How long a student takes to answer, by the number of its items: serving_bench ITEMS EDGES SESSIONS QUESTIONS
// Each item has EDGES edges; SESSIONS known sessions vote. All at random, with a long tail of items (the square of an
// even draw, so that a tenth of the items has a third of the events) and sessions of geometric length with mean 4. One
// core: taskset -c 0 serving_bench ...
#include "core/engine/student/student.h"
#include "core/evaluation/ranking.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <vector>

using namespace core;
using namespace core::engine;

namespace {

std::mt19937_64 random64(1);

ItemIndex drawItem(std::int64_t items)
{
    const double even = std::uniform_real_distribution<>(0, 1)(random64);
    return static_cast<ItemIndex>(even * even * static_cast<double>(items));
}

std::vector<ItemIndex> drawSession(std::int64_t items)
{
    std::vector<ItemIndex> session;
    const auto length = 2 + std::geometric_distribution<>(1.0 / 3)(random64);
    for (int event = 0; event < length; ++event) session.push_back(drawItem(items));
    return session;
}

StudentTables drawTables(std::int64_t items, std::int64_t edges)
{
    StudentTables tables;
    std::normal_distribution<float> normal;
    for (std::int64_t item = 0; item < items; ++item) {
        tables.itemIds.push_back(item);
        tables.prior.push_back(normal(random64));
        tables.sessionsOf.push_back(1);
        std::vector<ItemIndex> reached;
        for (std::int64_t edge = 0; edge < edges; ++edge) reached.push_back(drawItem(items));
        std::ranges::sort(reached);
        const auto [first, last] = std::ranges::unique(reached);
        reached.erase(first, last);
        tables.to.insert(tables.to.end(), reached.begin(), reached.end());
        tables.starts.push_back(std::ssize(tables.to));
    }
    for (auto& values : tables.value) {
        values.resize(tables.to.size());
        for (auto& value : values) value = normal(random64);
    }
    tables.distance.assign(kReadEvents, 1);
    tables.length.assign(kReadEvents + 1, 1);
    tables.repeat.assign(kRepeatBuckets, 0);
    return tables;
}

NeighbourIndex drawNeighbours(std::int64_t items, std::int64_t sessions)
{
    SessionLog log;
    std::vector<SessionIndex> all;
    for (std::int64_t session = 0; session < sessions; ++session) {
        const auto events = drawSession(items);
        const std::vector<std::int64_t> times(events.size(), session % 7 * 86'400);
        log.append({}, {}, events, times);
        all.push_back(static_cast<SessionIndex>(session));
    }
    return {log, all, static_cast<ItemIndex>(items)};
}

void print(const char* what, std::vector<double> milliseconds)
{
    std::ranges::sort(milliseconds);
    const auto at = [&](double share) {
        return milliseconds[static_cast<std::size_t>(share * static_cast<double>(milliseconds.size() - 1))];
    };
    std::printf("%-24s median %6.3f ms  95 %% %6.3f ms  99 %% %6.3f ms\n", what, at(0.5), at(0.95), at(0.99));
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 5) return 2;
    torch::set_num_threads(1);
    torch::manual_seed(1);
    const auto items = std::atoll(argv[1]);
    auto tables = drawTables(items, std::atoll(argv[2]));
    tables.known = drawNeighbours(items, std::atoll(argv[3])).arrays();
    std::printf("%lld items, %zu edges, %s sessions\n", static_cast<long long>(items), tables.to.size(), argv[3]);
    const Student student(std::move(tables), StudentNet(10, 4));
    std::vector<float> scores(static_cast<std::size_t>(items));
    std::vector<double> scoring;
    std::vector<double> whole;
    for (int question = 0; question < std::atoi(argv[4]); ++question) {
        const auto prefix = drawSession(items);
        const auto begin = std::chrono::steady_clock::now();
        const auto since = [&] {
            return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
        };
        student.score({prefix, 0}, scores);
        scoring.push_back(since());
        if (bestItems(scores, /*target=*/-1, 20).empty()) return 1;
        whole.push_back(since());
    }
    print("scores of all items", scoring);
    print("and the twenty best", whole);
}
