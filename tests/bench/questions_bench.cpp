// How long a warm worker takes to answer: questions_bench PROJECT [QUESTIONS]
// Asks recommend and explain about sessions at even steps through the project's log, before their last event, and
// explain about the ten longest. One core: taskset -c 0 questions_bench ...
#include "core/operations/sessions/explain_operation.h"
#include "core/operations/sessions/recommend_operation.h"
#include "core/store/project.h"
#include "core/store/session_repository.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <numeric>
#include <span>
#include <string>
#include <vector>

using namespace core;

namespace {

void print(const char* what, std::vector<double> milliseconds)
{
    std::ranges::sort(milliseconds);
    const auto at = [&](double share) {
        return milliseconds[static_cast<std::size_t>(share * static_cast<double>(milliseconds.size() - 1))];
    };
    std::printf("%-24s median %6.2f ms  95 %% %6.2f ms  99 %% %6.2f ms  longest %6.2f ms\n", what, at(0.5), at(0.95),
                at(0.99), at(1));
}

/// A session and the place of its last event.
struct Asked {
    std::string session;
    int position = 0;
};

std::vector<Asked> longestSessions(const Dataset& dataset, std::size_t count)
{
    std::vector<SessionIndex> all(static_cast<std::size_t>(dataset.log.size()));
    std::iota(all.begin(), all.end(), 0);
    std::ranges::stable_sort(all, std::greater(), [&](SessionIndex each) { return dataset.log.itemsOf(each).size(); });
    std::vector<Asked> asked;
    for (const auto session : std::span(all).first(std::min(count, all.size())))
        asked.push_back({dataset.log.codes[static_cast<std::size_t>(session)],
                         static_cast<int>(dataset.log.itemsOf(session).size())});
    return asked;
}

std::vector<Asked> someSessions(const Dataset& dataset, std::size_t count)
{
    std::vector<SessionIndex> fitting;
    for (SessionIndex session = 0; session < dataset.log.size(); ++session)
        if (dataset.log.itemsOf(session).size() > 1) fitting.push_back(session);
    std::vector<Asked> asked;
    for (std::size_t each = 0; each < count && !fitting.empty(); ++each) {
        const auto session = fitting[each * fitting.size() / count];
        asked.push_back({dataset.log.codes[static_cast<std::size_t>(session)],
                         static_cast<int>(dataset.log.itemsOf(session).size())});
    }
    return asked;
}

} // namespace

int main(int count, char** arguments)
{
    if (count < 2) return std::fprintf(stderr, "questions_bench PROJECT [QUESTIONS]\n"), 2;
    const std::string path = arguments[1];
    const auto dataset = store::loadDataset(store::Project::open(path, store::Access::ReadOnly));
    const auto questions = count > 2 ? std::strtoul(arguments[2], nullptr, 10) : 500;
    std::vector<double> recommending;
    std::vector<double> explaining;
    std::vector<double> student;
    std::vector<double> teacher;
    const auto timed = [](std::vector<double>& times, const auto& ask) {
        const auto start = std::chrono::steady_clock::now();
        const auto answer = ask();
        times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
        return answer;
    };
    for (const auto& [session, position] : someSessions(dataset, questions)) {
        const protocol::RecommendRequest recommend{
            .project = path, .session = session, .items = {}, .position = position};
        const protocol::ExplainRequest explain{
            .project = path, .session = session, .items = {}, .position = position, .target = {}};
        const auto lists = timed(recommending, [&] { return operations::run(recommend, JobContext()); });
        timed(explaining, [&] { return operations::run(explain, JobContext()); });
        student.push_back(lists.studentMilliseconds);
        teacher.push_back(lists.teacherMilliseconds);
    }
    if (recommending.empty()) return std::fprintf(stderr, "no session has two events\n"), 1;
    std::printf("%d items, %zu questions, the first of which loads the models (%.0f ms)\n", dataset.itemCount(),
                recommending.size(), recommending.front());
    for (auto* times : {&recommending, &explaining, &student, &teacher}) times->erase(times->begin());
    print("recommend", recommending);
    print("  of it the student", student);
    print("  of it the teacher", teacher);
    print("explain", explaining);
    std::vector<double> longest;
    for (const auto& [session, position] : longestSessions(dataset, 10)) {
        const protocol::ExplainRequest explain{
            .project = path, .session = session, .items = {}, .position = position, .target = {}};
        timed(longest, [&] { return operations::run(explain, JobContext()); });
        std::printf("%s%d", longest.size() == 1 ? "the longest sessions, events: " : " ", position);
    }
    std::printf("\n");
    print("explain, the longest", longest);
}
