// The table of sessions, by the filters of the window's list.
#include "core/operations/reports/saved_tables.h"
#include "core/operations/sessions/session_choice.h"
#include "core/store/item_repository.h"
#include "core/store/mark_repository.h"
#include "core/store/run_repository.h"
#include "core/store/session_scan.h"

#include <algorithm>
#include <span>
#include <string>
#include <unordered_map>
#include <utility>

namespace core::operations {

using reports::Cell;

namespace {

constexpr std::size_t kPage = 500;

/// Writes sessions page by page, so that a million of them need no more room than one page.
class SessionWriting {
public:
    SessionWriting(TableTask& task, RunId run) : m_task(task), m_run(run)
    {
        for (auto& item : store::ItemRepository(task.project.database()).all().items)
            m_names.emplace(item.id.value, Name{std::move(item.code), std::move(item.title)});
        task.file.begin(task.say("Sessions", "セッション"), {{task.say("Session", "セッション")},
                                                             {task.say("First event (UTC)", "最初のイベント（UTC）")},
                                                             {task.say("Last event (UTC)", "最後のイベント（UTC）")},
                                                             {task.say("Events", "イベント数"), true, 0},
                                                             {task.say("Item codes", "商品コード")},
                                                             {task.say("Titles", "商品名")},
                                                             {task.say("Rank by the student", "生徒の順位"), true, 0},
                                                             {task.say("Rank by the teacher", "教師の順位"), true, 0},
                                                             {task.say("Marked", "印")}});
    }

    void write(const std::vector<store::SessionPreview>& page, std::int64_t total)
    {
        const auto& database = m_task.project.database();
        std::vector<SessionId> ids;
        ids.reserve(page.size());
        for (const auto& each : page) ids.push_back(each.session.id);
        const store::RunRepository runs(database);
        const auto student = runs.lastRanks(m_run, "student", ids);
        const auto teacher = runs.lastRanks(m_run, "teacher", ids);
        const auto marked = store::MarkRepository(database).areMarked(ids);
        for (std::size_t at = 0; at < page.size(); ++at) {
            const auto& each = page[at];
            const auto [codes, titles] = itemsOf(each);
            m_task.add({each.session.code, timeText(each.session.firstTime), timeText(each.lastTime),
                        static_cast<double>(each.session.length), codes, titles, rank(student[at]), rank(teacher[at]),
                        marked[at] ? Cell(m_task.say("yes", "あり")) : Cell()});
        }
        m_task.context.report({.stage = Stage::Exporting, .done = m_task.rows, .total = total});
    }

private:
    struct Name {
        std::string code;
        std::string title;
    };

    static Cell rank(int value) { return value > 0 ? Cell(static_cast<double>(value)) : Cell(); }

    [[nodiscard]] std::pair<std::string, std::string> itemsOf(const store::SessionPreview& session) const
    {
        std::string codes;
        std::string titles;
        for (const auto item : session.items) {
            const auto found = m_names.find(item.value);
            if (found == m_names.end()) continue;
            codes += (codes.empty() ? "" : "; ") + found->second.code;
            titles += (titles.empty() ? "" : "; ") + found->second.title;
        }
        return {codes, titles};
    }

    TableTask& m_task;
    RunId m_run;
    std::unordered_map<std::int64_t, Name> m_names;
};

} // namespace

void saveSessions(TableTask& task)
{
    auto [filter, run] = chosenSessions(task.project, SessionChoice::of(task.request));
    filter.codePrefix = task.request.search;
    const auto& database = task.project.database();
    const store::SessionRepository sessions(database);
    SessionWriting writing(task, run ? run->id : RunId{});
    if (filter.needsScan()) {
        store::SessionScan scan(database, filter);
        while (!scan.advance(std::chrono::milliseconds(20))) task.context.checkIn();
        const auto ids = scan.take();
        for (std::size_t from = 0; from < ids.size(); from += kPage)
            writing.write(sessions.previews(std::span(ids).subspan(from, std::min(kPage, ids.size() - from))),
                          std::ssize(ids));
        return;
    }
    const auto total = sessions.count(filter);
    std::optional<store::SessionSummary> after;
    const auto next = [&, &chosen = filter] { return sessions.page(chosen, after, static_cast<int>(kPage)); };
    for (auto page = next(); !page.empty(); page = next()) {
        writing.write(page, total);
        after = page.back().session;
    }
}

} // namespace core::operations
