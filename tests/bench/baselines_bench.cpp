// Tunes and checks the baselines on a log: baselines_bench SESSIONS.csv VALIDATION_DAY TEST_DAY [final]
// SESSIONS.csv is plain and holds session_id,item_id,timestamp. Without `final` every variant is measured on the
// validation day alone; `final` measures the chosen settings on the test day.
#include "core/baselines/baseline.h"
#include "core/baselines/item_knn.h"
#include "core/baselines/popularity.h"
#include "core/baselines/sequential_rules.h"
#include "core/baselines/session_knn.h"
#include "core/baselines/session_popularity.h"
#include "core/baselines/vstan.h"
#include "core/domain/split.h"
#include "core/evaluation/ranking.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <map>
#include <numeric>
#include <string>
#include <vector>

using namespace core;

namespace {

struct LoadedLog {
    SessionLog log;
    ItemIndex itemCount = 0;
};

LoadedLog load(const char* path)
{
    struct Visit {
        std::vector<ItemIndex> items;
        std::vector<std::int64_t> times;
    };
    std::ifstream file(path);
    std::map<std::string, ItemIndex> itemIndex;
    std::map<std::string, std::size_t> sessionIndex;
    std::vector<Visit> visits;
    std::string line;
    for (std::getline(file, line); std::getline(file, line);) {
        const auto first = line.find(',');
        const auto second = line.find(',', first + 1);
        const auto session = sessionIndex.emplace(line.substr(0, first), visits.size());
        if (session.second) visits.emplace_back();
        const auto code = line.substr(first + 1, second - first - 1);
        auto& visit = visits[session.first->second];
        visit.items.push_back(itemIndex.emplace(code, static_cast<ItemIndex>(itemIndex.size())).first->second);
        visit.times.push_back(std::stoll(line.substr(second + 1)));
    }
    LoadedLog loaded{.itemCount = static_cast<ItemIndex>(itemIndex.size())};
    for (const auto& visit : visits) loaded.log.append({loaded.log.size() + 1}, "", visit.items, visit.times);
    return loaded;
}

double seconds()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

struct Bench {
    const LoadedLog& data;
    std::vector<SessionIndex> train;
    std::vector<Case> cases;
    std::vector<std::int32_t> frequency;

    void measure(const std::string& name, const Scorer& model) const
    {
        constexpr std::array<std::int32_t, 4> kSliceStarts{0, 1, 5, 20};
        std::array<double, 5> hits{}, counts{};
        double reciprocal = 0;
        double scoring = 0;
        std::vector<float> scores(static_cast<std::size_t>(data.itemCount));
        for (const auto& [session, position] : cases) {
            const auto items = data.log.itemsOf(session);
            const auto at = static_cast<std::size_t>(position);
            const auto asked = data.log.starts[static_cast<std::size_t>(session)] + position - 1;
            const auto start = seconds();
            model.score({items.first(at), data.log.times[static_cast<std::size_t>(asked)]}, scores);
            scoring += seconds() - start;
            const auto rank = rankOf(scores, items[at]);
            const auto seen = frequency[static_cast<std::size_t>(items[at])];
            const auto slice = static_cast<std::size_t>(
                std::upper_bound(kSliceStarts.begin(), kSliceStarts.end(), seen) - kSliceStarts.begin());
            for (const auto each : {std::size_t{0}, slice}) {
                ++counts[each];
                hits[each] += rank <= 20;
            }
            if (rank <= 20) reciprocal += 1.0 / rank;
        }
        std::printf("%-44s HR@20 %6.2f MRR@20 %5.2f unseen %5.2f cold %5.2f warm %5.2f hot %5.2f  %6.1f us/case\n",
                    name.c_str(), 100 * hits[0] / counts[0], 100 * reciprocal / counts[0], 100 * hits[1] / counts[1],
                    100 * hits[2] / counts[2], 100 * hits[3] / counts[3], 100 * hits[4] / counts[4],
                    1e6 * scoring / counts[0]);
        std::fflush(stdout);
    }
};

void tuneTables(const Bench& bench)
{
    const auto& [log, itemCount] = bench.data;
    for (const auto steps : {1, 3, 10, 30})
        bench.measure("rules steps " + std::to_string(steps),
                      SequentialRules(log, bench.train, itemCount, {.steps = steps}));
    for (const auto lastOnly : {true, false})
        for (const auto shrinkage : {0.0, 5.0, 20.0})
            for (const auto nearest : {20, 100, 1000})
                bench.measure("item-knn last " + std::to_string(lastOnly) + " shrinkage " +
                                  std::to_string(static_cast<int>(shrinkage)) + " nearest " + std::to_string(nearest),
                              ItemKnn(log, bench.train, itemCount, {nearest, shrinkage, lastOnly}));
}

void tuneNeighbours(const Bench& bench)
{
    const auto& [log, itemCount] = bench.data;
    for (const auto k : {100, 200, 500, 1000, 1500, 2500, 5000}) {
        bench.measure("vstan k " + std::to_string(k), Vstan(log, bench.train, itemCount, {.neighbours = k}));
        for (const auto idf : {0.0, 1.0, 5.0})
            bench.measure("session-knn k " + std::to_string(k) + " idf " + std::to_string(static_cast<int>(idf)),
                          SessionKnn(log, bench.train, itemCount, {.neighbours = k, .idfWeight = idf}));
    }
}

} // namespace

int main(int count, char** arguments)
{
    if (count < 4) return std::fprintf(stderr, "baselines_bench SESSIONS.csv VALIDATION_DAY TEST_DAY [final]\n"), 2;
    const bool isFinal = count > 4;
    const auto data = load(arguments[1]);
    const auto from = midnightFromDate(arguments[isFinal ? 3 : 2]);
    const auto until = isFinal ? std::numeric_limits<std::int64_t>::max() : midnightFromDate(arguments[3]);
    Bench bench{.data = data};
    std::vector<SessionIndex> asked;
    for (SessionIndex session = 0; session < data.log.size(); ++session)
        if (const auto time = data.log.firstTime(session); time < until)
            (time < from ? bench.train : asked).push_back(session);
    bench.cases = casesOf(data.log, asked);
    bench.frequency = itemFrequency(data.log, bench.train, data.itemCount);
    std::printf("%zu training sessions, %zu cases\n", bench.train.size(), bench.cases.size());
    for (const auto& [baseline, name] : EnumNames<Baseline>::names) {
        const auto start = seconds();
        const auto model = makeBaseline(baseline, data.log, bench.train, data.itemCount);
        std::printf("built in %.2f s: ", seconds() - start);
        bench.measure(std::string(name), *model);
    }
    if (isFinal) return 0;
    tuneTables(bench);
    tuneNeighbours(bench);
}
