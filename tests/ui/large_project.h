#pragma once

#include "core/base/job_context.h"
#include "core/domain/metrics.h"
#include "core/protocol/json.h"
#include "core/store/item_facts.h"
#include "core/store/item_repository.h"
#include "core/store/picture_repository.h"
#include "core/store/project.h"
#include "core/store/run_repository.h"
#include "core/store/session_repository.h"
#include "core/store/session_writer.h"
#include "tests/ui/quiet_notifier.h"
#include "tests/ui/scripted_dialogs.h"
#include "tests/ui/sessions/drawn_picture.h"
#include "ui/bridge/jobs.h"
#include "ui/bridge/worker.h"
#include "ui/pages/sessions/session_list_panel.h"
#include "ui/pages/sessions/sessions_controller.h"
#include "ui/pages/sessions/sessions_page.h"
#include "ui/pages/start/start_page.h"
#include "ui/session/navigation.h"
#include "ui/session/preferences.h"
#include "ui/session/project_session.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shell_controller.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

#include <random>
#include <vector>

/// A project of a size that a window must bear, and the window on it with models that answer at once: what is measured
/// is the window. For the benchmark and the test.
namespace ui::testing {

using namespace core;
using namespace core::protocol;

constexpr std::int64_t kFirstDay = 1'600'000'000, kDay = 86'400;
constexpr int kDays = 60;

inline std::string largeCodeOf(std::int64_t item)
{
    return "P" + std::to_string(100'000 + item);
}

inline void makeLargeItems(const store::Database& database, int items)
{
    constexpr int kDrawings = 100;
    std::vector<std::vector<std::byte>> drawings;
    for (int n = 0; n < kDrawings; ++n) drawings.push_back(drawnPicture(n));
    store::ItemRepository repository(database);
    store::PictureRepository pictures(database);
    repository.setColumns({{"colour", ColumnKind::Category}});
    for (int n = 1; n <= items; ++n) {
        const auto id = repository.save({.code = largeCodeOf(n),
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
inline std::vector<store::CaseRank> makeLargeSessions(const store::Database& database, int items, std::int64_t events)
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

/// `items` items (every tenth with a picture), sessions of `events` events, and the ranks of an evaluated run.
inline store::Project makeLargeProject(const QString& folder, int items, std::int64_t events)
{
    auto project = store::Project::create(folder.toStdString());
    store::Transaction transaction(project.database());
    makeLargeItems(project.database(), items);
    const auto ranks = makeLargeSessions(project.database(), items, events);
    const auto fold = [](std::string_view text) {
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toCaseFolded().toStdString();
    };
    store::ItemFacts(project.database()).refresh(fold, JobContext()); // as an import counts them
    transaction.commit();
    store::RunRepository runs(project.database());
    const auto run = runs.add({.state = RunState::Ready, .testFrom = "2020-11-04"});
    store::Transaction evaluated(project.database());
    double share = 30;
    for (const auto* model : {"student", "teacher", "vstan", "item-knn", "rules", "popularity"}) {
        ModelMetrics metrics{.model = model};
        for (const auto slice : {Slice::All, Slice::Unseen, Slice::Cold, Slice::Warm, Slice::Hot})
            metrics.slices.push_back({.slice = slice,
                                      .cases = static_cast<long>(ranks.size()),
                                      .hr20 = share,
                                      .mrr20 = share / 3,
                                      .hr20Interval = {share - 1, share + 1},
                                      .mrr20Interval = {share / 3 - 1, share / 3 + 1}});
        const bool ranked = share > 25; // the two models' cases are what the lists read
        runs.saveEvaluation(run, model, "2020-11-04", encode(metrics), ranked ? ranks : std::vector<store::CaseRank>());
        share -= 4;
    }
    evaluated.commit();
    return project;
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
                list->push_back({{item}, largeCodeOf(item), "t", rank, 8.0 - 0.3 * rank, rank, 7});
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
    qint64 ask(const SimilarRequest&, QObject*, std::function<void(const SimilarResponse&)> done, Failed) override
    {
        done({});
        return 1;
    }
    qint64 ask(const ItemFactsRequest&, QObject*, std::function<void(const ItemFactsResponse&)> done, Failed) override
    {
        done({});
        return 1;
    }
    qint64 ask(const TransitionsRequest&, QObject*, std::function<void(const TransitionsResponse&)> done,
               Failed) override
    {
        done({});
        return 1;
    }
    void forget(qint64) override {}

private:
    std::mt19937_64 m_random{2};
};

/// Start and Sessions, in Japanese, with settings of their own.
class LargeWindow {
public:
    LargeWindow()
    {
        m_language.set(QLocale::Japanese);
        m_theme.setLanguage(QLocale::Japanese);
        m_theme.applyTo(*qApp);
        m_window.addPage(m_start);
        m_window.addPage(m_page);
        m_window.resize(1440, 900);
    }
    /// Shows Sessions on the project; returns once it is painted.
    bool open(const QString& project)
    {
        m_navigation.go({"sessions", {}});
        m_window.show();
        const bool opened = m_shell.openProject(project);
        QApplication::processEvents();
        return opened;
    }
    [[nodiscard]] SessionsPage& page() { return *m_page; }
    [[nodiscard]] ListController& list() { return m_controller.list(); }
    /// The filters one after the other, the last ones found only by a look into every session.
    static ListFilter filter(int n)
    {
        ListFilter filter;
        filter.longOnes = n % 5 == 0;
        filter.test = n % 5 == 1;
        filter.marked = n % 5 == 2;
        if (n % 5 == 3) filter.next = Slice::Hot;
        if (n % 5 == 4) filter.hits = store::Hits::StudentHits;
        return filter;
    }

private:
    QTemporaryDir m_scratch;
    QSettings m_settings{m_scratch.filePath("settings.ini"), QSettings::IniFormat};
    Theme m_theme;
    Language m_language;
    Worker m_worker{"/nonexistent"};
    Jobs m_jobs{"/nonexistent"};
    ProjectSession m_session;
    ScriptedDialogs m_dialogs;
    Navigation m_navigation;
    Preferences m_preferences{m_settings};
    QuietNotifier m_notifier;
    Services m_services{m_theme,   m_language, m_worker,     m_jobs,        m_session,
                        m_dialogs, m_settings, m_navigation, m_preferences, m_notifier};
    MainWindow m_window{m_services};
    StartPage* m_start = new StartPage(m_theme); // the window's
    SessionsPage* m_page =
        new SessionsPage(m_theme, [this](ItemId item, PictureSize size) { return m_session.thumbnail(item, size); });
    InstantQuestions m_questions;
    SessionsController m_controller{*m_page, m_session, m_questions, m_dialogs};
    ShellController m_shell{m_window, *m_start, m_services};
};

} // namespace ui::testing
