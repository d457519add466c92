// The window on a large project.
//   window_bench make FOLDER [ITEMS] [EVENTS]   makes FOLDER/large.denju: by default 100,000 items (every tenth with a
//                                               picture), a million events, and the ranks of an evaluated run
//   window_bench open FOLDER                    opens the Sessions page on it and prints what a person waits for
// The models answer at once and without thinking: what is timed is the window. Run it with QT_QPA_PLATFORM=offscreen.
#include "core/base/error.h"
#include "tests/ui/large_project.h"

#include <QElapsedTimer>
#include <QListView>
#include <QScrollBar>

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <random>
#include <vector>

using namespace core;
using namespace ui;
using namespace ui::testing;

namespace {

int make(const QString& folder, int items, std::int64_t events)
{
    QDir(folder).mkpath(".");
    const auto project = makeLargeProject(QDir(folder).filePath("large.denju"), items, events);
    std::printf("%lld items, %lld sessions\n",
                static_cast<long long>(store::ItemRepository(project.database()).count()),
                static_cast<long long>(store::SessionRepository(project.database()).count()));
    return 0;
}

/// In milliseconds: on the clock, and of the processor (which a busy machine does not lengthen).
struct Times {
    std::vector<double> clock;
    std::vector<double> processor;

    void add(const std::function<void()>& act)
    {
        const auto used = std::clock();
        QElapsedTimer timer;
        timer.start();
        act();
        QApplication::processEvents(); // and what it has painted
        clock.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        processor.push_back(static_cast<double>(std::clock() - used) * 1e3 / CLOCKS_PER_SEC);
    }

    void print(const char* what)
    {
        std::printf("%-42s", what);
        for (auto* times : {&clock, &processor}) {
            std::sort(times->begin(), times->end());
            std::printf(" %9.1f %9.1f", (*times)[times->size() / 2], times->back());
        }
        std::printf("\n");
    }
};

void measure(LargeWindow& desk)
{
    auto& page = desk.page();
    auto* list = page.list().findChild<QListView*>();
    Times clicks, scrolls, pages, filters, searches;
    std::mt19937 random(3);
    std::printf("%-42s %19s %19s\n%-42s %9s %9s %9s %9s\n", "milliseconds", "clock", "processor", "", "median",
                "longest", "median", "longest");
    for (int n = 0; n < 40; ++n) clicks.add([&] { page.list().select(static_cast<int>(random() % 100)); });
    clicks.print("a session chosen, all of it shown");
    for (int n = 0; n < 60; ++n) scrolls.add([&] { list->verticalScrollBar()->setValue(n * 600); });
    scrolls.print("the list scrolled by a page");
    for (int n = 0; n < 60; ++n) pages.add([&] { list->scrollToBottom(); });
    pages.print("the next hundred read, at the list's end");
    for (int n = 0; n < 15; ++n) filters.add([&] { desk.list().choose(LargeWindow::filter(n)); });
    filters.print("a filter switched");
    for (const auto* prefix : {"S10", "S105", "S1099", "S1120000", "nothing"})
        searches.add([&] { page.list().search(prefix); });
    searches.print("a number searched");
}

int open(const QString& folder, const QElapsedTimer& sinceStart)
{
    LargeWindow desk;
    if (!desk.open(QDir(folder).filePath("large.denju"))) return 1;
    std::printf("from main() to the session shown: %lld ms on the clock, %.0f ms of the processor\n",
                static_cast<long long>(sinceStart.elapsed()), static_cast<double>(std::clock()) * 1e3 / CLOCKS_PER_SEC);
    measure(desk);
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("peak memory: %ld MB\n", usage.ru_maxrss / 1024);
    return 0;
}

} // namespace

int main(int argc, char** argv)
try {
    QElapsedTimer sinceStart;
    sinceStart.start();
    const QApplication application(argc, argv);
    const auto arguments = QApplication::arguments();
    const auto folder = arguments.value(2);
    if (arguments.value(1) == "make" && !folder.isEmpty())
        return make(folder, arguments.value(3, "100000").toInt(), arguments.value(4, "1000000").toLongLong());
    if (arguments.value(1) == "open" && !folder.isEmpty()) return open(folder, sinceStart);
    std::fputs("window_bench make FOLDER [ITEMS] [EVENTS] | window_bench open FOLDER\n", stderr);
    return 2;
} catch (const Error& error) {
    std::fputs((std::string(error.what()) + '\n').c_str(), stderr);
    return 1;
}
