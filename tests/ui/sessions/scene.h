#pragma once

#include "core/store/item_repository.h"
#include "core/store/picture_repository.h"
#include "core/store/project.h"
#include "core/store/run_repository.h"
#include "core/store/session_repository.h"
#include "tests/ui/scripted_dialogs.h"
#include "tests/ui/sessions/drawn_picture.h"
#include "ui/bridge/jobs.h"
#include "ui/bridge/worker.h"
#include "ui/pages/sessions/event_strip.h"
#include "ui/pages/sessions/recommendation_panel.h"
#include "ui/pages/sessions/session_list_panel.h"
#include "ui/pages/sessions/sessions_controller.h"
#include "ui/pages/sessions/sessions_page.h"
#include "ui/pages/sessions/why_panel.h"
#include "ui/pages/table_saving.h"
#include "ui/session/navigation.h"
#include "ui/session/project_session.h"
#include "ui/session/report_parts.h"
#include "ui/session/table_export.h"
#include "ui/widgets/state_view.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QUndoStack>

/// The Sessions page over a small project of its own, with questions that the test answers when it likes.
namespace ui::testing {

using namespace core;
using namespace core::protocol;

constexpr int kItems = 40;
constexpr std::int64_t kTestDay = 1'600'732'800; // 2020-09-22

/// Keeps the questions; the test answers them when it likes.
class HeldQuestions : public Questions {
public:
    struct Recommend {
        RecommendRequest request;
        std::function<void(const RecommendResponse&)> done;
        Failed failed;
    };
    struct Explain {
        ExplainRequest request;
        std::function<void(const ExplainResponse&)> done;
        Failed failed;
    };
    template <class Request, class Response> struct Held {
        Request request;
        std::function<void(const Response&)> done;
        Failed failed;
    };
    QList<Recommend> recommends;
    QList<Explain> explains;
    QList<Held<SimilarRequest, SimilarResponse>> similar;
    QList<Held<ItemFactsRequest, ItemFactsResponse>> items;
    QList<Held<TransitionsRequest, TransitionsResponse>> transitions;

    QList<qint64> asked;     ///< numbers, first first
    QList<qint64> forgotten; ///< numbers that were taken back

    qint64 ask(const RecommendRequest& request, QObject*, std::function<void(const RecommendResponse&)> done,
               Failed failed) override
    {
        recommends.append({request, std::move(done), std::move(failed)});
        return asked.emplaceBack(asked.size() + 1);
    }
    qint64 ask(const ExplainRequest& request, QObject*, std::function<void(const ExplainResponse&)> done,
               Failed failed) override
    {
        explains.append({request, std::move(done), std::move(failed)});
        return asked.emplaceBack(asked.size() + 1);
    }
    qint64 ask(const SimilarRequest& request, QObject*, std::function<void(const SimilarResponse&)> done,
               Failed failed) override
    {
        similar.append({request, std::move(done), std::move(failed)});
        return 1000 + similar.size();
    }
    qint64 ask(const ItemFactsRequest& request, QObject*, std::function<void(const ItemFactsResponse&)> done,
               Failed failed) override
    {
        items.append({request, std::move(done), std::move(failed)});
        return 2000 + items.size();
    }
    qint64 ask(const TransitionsRequest& request, QObject*, std::function<void(const TransitionsResponse&)> done,
               Failed failed) override
    {
        transitions.append({request, std::move(done), std::move(failed)});
        return 3000 + transitions.size();
    }
    void forget(qint64 question) override { forgotten.append(question); }
};

inline std::string codeOf(std::int64_t item)
{
    return "C" + std::to_string(item);
}

inline void fill(const QString& folder, int runCount, int sessionCount = 30)
{
    static const char* const kTitles[] = {"Bolt M8", "Hex nut M8", "Flange bearing long name", "スプリングワッシャー",
                                          "Linear rail"};
    static const char* const kColours[] = {"Steel", "Black", "Brass"};
    const auto project = store::Project::create(folder.toStdString());
    store::Transaction transaction(project.database());
    store::ItemRepository items(project.database());
    store::PictureRepository pictures(project.database());
    items.setColumns({{"colour", ColumnKind::Category}});
    for (int n = 1; n <= kItems; ++n) {
        const auto id = items.save(
            {.code = codeOf(n), .title = kTitles[n % 5], .price = 100.0 * n, .attributes = {kColours[n % 3]}});
        if (n % 9 == 0) continue; // some have no picture
        const auto jpeg = drawnPicture(n);
        pictures.save({.item = id, .width = 256, .height = 384, .small = jpeg, .large = jpeg});
    }
    store::SessionRepository sessions(project.database());
    for (int n = 0; n < sessionCount; ++n) {
        std::vector<std::int32_t> of;
        std::vector<std::int64_t> times;
        for (int event = 0; event < 3 + (n + 4) % 5; ++event) {
            of.push_back(1 + (n * 3 + event * 7) % kItems);
            times.push_back(kTestDay + n * 900 + event * event * 60);
        }
        sessions.save("s" + std::to_string(n), of, times, std::vector<std::uint8_t>(of.size()));
    }
    store::RunRepository runs(project.database());
    for (int run = 0; run < runCount; ++run) runs.add({.state = RunState::Ready, .testFrom = "2020-09-22"});
    transaction.commit();
}

inline RecommendResponse listsFor(int shift, int trueItem, int trueRank)
{
    RecommendResponse response{.studentMilliseconds = 0.8, .teacherMilliseconds = 41, .run = 1};
    for (int rank = 1; rank <= 20; ++rank) {
        const auto item = [&](int by) { return 1 + (trueItem - 1 + rank + by) % kItems; }; // never the true one
        const auto student = rank == trueRank ? trueItem : item(shift + 1),
                   teacher = rank == 1 ? trueItem : item(shift + 2);
        response.student.push_back(
            {{student}, codeOf(student), "t", rank, 8.0 - 0.3 * rank, rank % 7 + 1, 0.5, rank * 11 % 60});
        response.teacher.push_back(
            {{teacher}, codeOf(teacher), "t", rank, 0.75 - 0.02 * rank, rank % 5 + 1, 7.5, rank == 3 ? 0 : 7});
    }
    response.trueNext = {{trueItem}, codeOf(trueItem), "t", trueRank, 8.0 - 0.3 * trueRank, 1, 40};
    return response;
}

inline ExplainResponse whyFor(int target, int rank, int events)
{
    ExplainResponse response{.teacherRank = 1};
    auto& explanation = response.explanation;
    explanation.target = {{target}, codeOf(target), "Hex nut", rank, 6.88, 1, 40};
    for (int at = 1; at <= events; ++at)
        explanation.events.push_back({at, {at}, "Event " + codeOf(at), 0.10, 0.05, 0.1, rank, rank, false});
    auto& strong = explanation.events[static_cast<std::size_t>(events > 1 ? events - 2 : 0)];
    strong.attention = 0.2, strong.effect = 0.63, strong.rankAfter = 41, strong.disagrees = true;
    auto& seen = explanation.events.back();
    if (events > 1)
        seen.attention = 0.41, seen.effect = -0.03, seen.rankAfter = rank > 1 ? rank - 1 : 1, seen.disagrees = true;
    explanation.parts = {{Part::Transition, 2.61}, {Part::Picture, 1.83},         {Part::Knowledge, 1.12},
                         {Part::Text, 0.84},       {Part::TransitionTower, 0.68}, {Part::Popularity, -0.2}};
    return response;
}

/// The page over a project, with a newest session of "s29" (6 events) open unless there is none.
struct Scene {
    enum class With { Run, NoRun, Nothing, Much }; ///< Much: 250 sessions and two runs

    explicit Scene(With with = With::Run)
    {
        theme.applyTo(*qApp);
        if (with == With::Nothing)
            store::Project::create(folder.filePath("p.denju").toStdString());
        else
            fill(folder.filePath("p.denju"),
                 with == With::Run    ? 1
                 : with == With::Much ? 2
                                      : 0,
                 with == With::Much ? 250 : 30);
        page.resize(1364, 800);
        project.open(folder.filePath("p.denju"));
        page.show();
        page.activateWindow();
        page.setFocus();
        const bool active = QTest::qWaitForWindowActive(&page); // keys go to the active window
        Q_ASSERT(active);
        Q_UNUSED(active)
    }
    void answerAll(int rank = 3)
    {
        while (!questions.recommends.isEmpty() || !questions.explains.isEmpty()) {
            for (const auto& each : std::exchange(questions.recommends, {})) each.done(listsFor(0, trueItem(), rank));
            for (const auto& each : std::exchange(questions.explains, {}))
                each.done(whyFor(QString::fromStdString(each.request.target).mid(1).toInt(), rank,
                                 each.request.items.empty() ? static_cast<int>(page.strip().view().events.size())
                                                            : static_cast<int>(each.request.items.size())));
        }
    }
    /// The ways to the other pages, and a worker that nobody answers for.
    void connectTo(Navigation& navigation) { controller.connectTo({navigation, reports, tables, jobs}); }
    [[nodiscard]] int trueItem()
    {
        const auto& target = page.strip().view().target;
        return target ? static_cast<int>(target->item.id.value) : 1;
    }

    QTemporaryDir folder;
    Theme theme;
    ProjectSession project;
    HeldQuestions questions;
    ScriptedDialogs dialogs;
    SessionsPage page{theme, [this](ItemId id, PictureSize size) { return project.thumbnail(id, size); }};
    SessionsController controller{page, project, questions, dialogs};
    ReportParts reports{project};
    Worker worker{"/nonexistent"};
    Jobs jobs{"/nonexistent"};
    TableExport tables{project, worker, jobs, tableSavingBy(dialogs)};
};

} // namespace ui::testing
