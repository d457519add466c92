#include "core/store/project.h"
#include "core/store/run_repository.h"
#include "core/store/session_repository.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace core;
using namespace core::store;

namespace {

constexpr std::int64_t kDay = 86'400;

/// Ten sessions a day: session n has code "sN", starts on day n / 10 and has 1 + n % 5 events.
Project projectWith(const QTemporaryDir& folder, int sessions)
{
    auto project = Project::create(folder.filePath("p.denju").toStdString());
    Transaction transaction(project.database());
    SessionRepository repository(project.database());
    for (int n = 0; n < sessions; ++n) {
        std::vector<std::int32_t> items;
        std::vector<std::int64_t> times;
        for (int event = 0; event < 1 + n % 5; ++event) {
            items.push_back(event / 2 + 1); // every item twice in a row
            times.push_back(n / 10 * kDay + event);
        }
        repository.save("s" + std::to_string(n), items, times, std::vector<std::uint8_t>(items.size()));
    }
    transaction.commit();
    return project;
}

std::vector<std::string> allCodes(const SessionRepository& repository, const SessionFilter& filter, int limit)
{
    std::vector<std::string> codes;
    std::optional<SessionSummary> last;
    for (auto page = repository.page(filter, last, limit); !page.empty(); page = repository.page(filter, last, limit)) {
        for (const auto& each : page) codes.push_back(each.session.code);
        last = page.back().session;
    }
    return codes;
}

} // namespace

class SessionPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pages_holdEverySessionOnceNewestFirst()
    {
        const QTemporaryDir folder;
        const auto project = projectWith(folder, 25);
        const SessionRepository repository(project.database());
        const auto codes = allCodes(repository, {}, 4);
        QCOMPARE(codes.size(), std::size_t(25));
        QCOMPARE(codes.front(), std::string("s24"));
        QCOMPARE(codes.back(), std::string("s0"));
        auto reversed = allCodes(repository, {.order = SessionFilter::Order::OldestFirst}, 7);
        std::reverse(reversed.begin(), reversed.end());
        QCOMPARE(reversed, codes);
    }

    void filter_keepsWhatItSaysAndCountsTheSame()
    {
        const QTemporaryDir folder;
        const auto project = projectWith(folder, 40);
        const SessionRepository repository(project.database());
        for (const auto& [filter, expected] :
             std::vector<std::pair<SessionFilter, std::size_t>>{{{.startFrom = 3 * kDay}, 10},
                                                                {{.minLength = 4}, 16},
                                                                {{.startFrom = 3 * kDay, .minLength = 5}, 2},
                                                                {{.codePrefix = "s1"}, 11},
                                                                {{.codePrefix = "S1"}, 11}, // as it is typed
                                                                {{.codePrefix = "x"}, 0}}) {
            QCOMPARE(allCodes(repository, filter, 3).size(), expected);
            QCOMPARE(repository.count(filter), static_cast<std::int64_t>(expected));
        }
    }

    void preview_leavesOutConsecutiveRepeats()
    {
        const QTemporaryDir folder;
        const auto project = projectWith(folder, 5);
        const auto page = SessionRepository(project.database()).page({}, std::nullopt, 1);
        QCOMPARE(page.front().session.length, 5);
        QCOMPARE(page.front().items, (std::vector<ItemId>{{1}, {2}, {3}}));
        QCOMPARE(page.front().lastTime, 4);
    }

    void lastRanks_areThoseOfTheLastPositionInTheAskedOrder()
    {
        const QTemporaryDir folder;
        const auto project = projectWith(folder, 5);
        RunRepository runs(project.database());
        const auto run = runs.add({});
        runs.saveEvaluation(run, "student", "2020-01-01", "{}", {{{4}, 2, 7}, {{4}, 3, 9}, {{2}, 2, 1}});
        const std::vector<SessionId> asked{{2}, {3}, {4}};
        QCOMPARE(runs.lastRanks(run, "student", asked), (std::vector<int>{1, 0, 9}));
        QCOMPARE(runs.lastRanks(run, "teacher", asked), (std::vector<int>{0, 0, 0}));
    }
};

QTEST_GUILESS_MAIN(SessionPageTest)
#include "session_page_test.moc"
