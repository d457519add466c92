// The window on a large project.
//   window_bench make FOLDER [ITEMS] [EVENTS]   makes FOLDER/large.denju: by default 100,000 items (every tenth with a
//                                               picture), a million events, and the ranks of an evaluated run
//   window_bench open FOLDER                    opens the Sessions page on it and prints what a person waits for
// The models answer at once and without thinking: what is timed is the window. Run it with QT_QPA_PLATFORM=offscreen.
#include "core/base/error.h"
#include "core/store/item_repository.h"
#include "core/store/picture_repository.h"
#include "core/store/project.h"
#include "core/store/run_repository.h"
#include "core/store/session_repository.h"
#include "core/store/session_writer.h"
#include "tests/ui/scripted_dialogs.h"
#include "tests/ui/sessions/drawn_picture.h"
#include "ui/bridge/jobs.h"
#include "ui/bridge/worker.h"
#include "ui/pages/sessions/session_list_panel.h"
#include "ui/pages/sessions/sessions_controller.h"
#include "ui/pages/sessions/sessions_page.h"
#include "ui/pages/start/start_page.h"
#include "ui/session/project_session.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shell_controller.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <random>
#include <vector>

using namespace core;
using namespace core::protocol;
using namespace ui;

namespace {

constexpr std::int64_t kFirstDay = 1'600'000'000, kDay = 86'400;
constexpr int kDays = 60;

std::string codeOf(std::int64_t item)
{
    return "P" + std::to_string(100'000 + item);
}

void makeItems(const store::Database& database, int items)
{
    constexpr int kDrawings = 100;
    std::vector<std::vector<std::byte>> drawings;
    for (int n = 0; n < kDrawings; ++n) drawings.push_back(drawnPicture(n));
    store::ItemRepository repository(database);
    store::PictureRepository pictures(database);
    repository.setColumns({{"colour", ColumnKind::Category}});
    for (int n = 1; n <= items; ++n) {
        const auto id = repository.save({.code = codeOf(n),
                                         .title = "Product " + std::to_string(n) + " 商品",
                                         .description = "A description of some length, as shops have it.",
                                         .category = "A/B",
                                         .price = 10.0 + n % 1000,
                                         .attributes = {"blue"}});
        if (n % 10 != 0) continue;
        const auto& jpeg = drawings[static_cast<std::size_t>(n / 10 % kDrawings)];
        pictures.save({.item = id, .width = 256, .height = 384, .small = jpeg, .large = jpeg});
    }
}

/// Returns the ranks of what a run was tested on: the last cases of the last week.
std::vector<store::CaseRank> makeSessions(const store::Database& database, int items, std::int64_t events)
{
    std::mt19937_64 random(1);
    std::geometric_distribution<int> more(0.15);
    std::uniform_int_distribution<std::int32_t> item(1, items);
    store::SessionWriter writer(database);
    std::vector<store::CaseRank> ranks;
    const std::int64_t testFrom = kFirstDay + (kDays - 7) * kDay;
    std::int64_t made = 0;
    for (std::int64_t number = 1; made < events; ++number) {
        const auto length = static_cast<std::size_t>(2 + more(random));
        std::vector<std::int32_t> of(length);
        std::vector<std::int64_t> times(length);
        const auto start = kFirstDay + static_cast<std::int64_t>(static_cast<double>(made) /
                                                                 static_cast<double>(events) * kDays * kDay);
        for (std::size_t at = 0; at < length; ++at) {
            of[at] = item(random);
            times[at] = start + static_cast<std::int64_t>(at) * 40;
        }
        const auto code = "S" + std::to_string(1'000'000 + number);
        const std::vector<std::uint8_t> types(length);
        const auto id = writer.add({code, of, times, types});
        if (start >= testFrom) ranks.push_back({id, static_cast<int>(length), 1 + static_cast<int>(number % 60)});
        made += static_cast<std::int64_t>(length);
    }
    writer.flush();
    return ranks;
}

int make(const QString& folder, int items, std::int64_t events)
{
    QDir(folder).mkpath(".");
    const auto project = store::Project::create(QDir(folder).filePath("large.denju").toStdString());
    store::Transaction transaction(project.database());
    makeItems(project.database(), items);
    const auto ranks = makeSessions(project.database(), items, events);
    transaction.commit();
    store::RunRepository runs(project.database());
    const auto run = runs.add({.state = RunState::Ready, .testFrom = "2020-11-04"});
    for (const auto* model : {"student", "teacher"}) runs.saveEvaluation(run, model, "2020-11-04", "{}", ranks);
    std::printf("%lld items, %lld sessions\n",
                static_cast<long long>(store::ItemRepository(project.database()).count()),
                static_cast<long long>(store::SessionRepository(project.database()).count()));
    return 0;
}

/// Two lists of twenty items that nobody has looked at before, and evidence for five events.
class InstantQuestions : public Questions {
public:
    qint64 ask(const RecommendRequest&, QObject*, std::function<void(const RecommendResponse&)> done, Failed) override
    {
        RecommendResponse response{.studentMilliseconds = 1, .teacherMilliseconds = 20, .run = 1};
        for (int rank = 1; rank <= 20; ++rank)
            for (auto* list : {&response.student, &response.teacher}) {
                const auto item = 1 + static_cast<std::int64_t>(m_random() % 100'000);
                list->push_back({{item}, codeOf(item), "t", rank, 8.0 - 0.3 * rank, rank, 7});
            }
        done(response);
        return 1;
    }
    qint64 ask(const ExplainRequest& request, QObject*, std::function<void(const ExplainResponse&)> done,
               Failed) override
    {
        ExplainResponse response;
        response.explanation.target = {.item = {1}, .code = request.target, .title = "t", .rank = 3, .score = 5};
        for (int at = 1; at <= 5; ++at)
            response.explanation.events.push_back({at, {at}, "t", 0.2, 0.2, 0.1, 3, 4, false});
        response.explanation.parts = {{Part::Transition, 3}, {Part::Picture, 2}};
        done(response);
        return 1;
    }
    void forget(qint64) override {}

private:
    std::mt19937_64 m_random{2};
};

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

void measure(SessionsPage& page)
{
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
    for (auto* chip : page.list().findChildren<QPushButton*>())
        for (int n = 0; n < 6; ++n) filters.add([&] { chip->toggle(); });
    filters.print("a filter switched");
    for (const auto* prefix : {"S10", "S105", "S1099", "S1120000", "nothing"})
        searches.add([&] { page.list().search(prefix); });
    searches.print("a number searched");
}

int open(const QString& folder, const QElapsedTimer& sinceStart)
{
    const QTemporaryDir scratch;
    QSettings settings(scratch.filePath("settings.ini"), QSettings::IniFormat);
    Theme theme;
    Language language;
    language.set(QLocale::Japanese);
    theme.setLanguage(QLocale::Japanese);
    theme.applyTo(*qApp);
    Worker worker("/nonexistent");
    Jobs jobs("/nonexistent");
    ProjectSession session;
    ScriptedDialogs dialogs;
    const Services services{theme, language, worker, jobs, session, dialogs, settings};
    MainWindow window(services);
    auto* start = new StartPage(theme);
    auto* page = new SessionsPage(theme, [&](ItemId item, PictureSize size) { return session.thumbnail(item, size); });
    InstantQuestions questions;
    const SessionsController controller(*page, session, questions, dialogs);
    ShellController shell(window, *start, services);
    window.addPage(start);
    window.addPage(page);
    window.resize(1440, 900);
    window.showPage(1);
    window.show();
    if (!shell.openProject(QDir(folder).filePath("large.denju"))) return 1;
    QApplication::processEvents();
    std::printf("from main() to the session shown: %lld ms on the clock, %.0f ms of the processor\n",
                static_cast<long long>(sinceStart.elapsed()), static_cast<double>(std::clock()) * 1e3 / CLOCKS_PER_SEC);
    measure(*page);
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
