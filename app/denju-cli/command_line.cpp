#include "app/denju-cli/command_line.h"

#include "core/base/error.h"
#include "core/operations/job_runner.h"
#include "core/store/job_repository.h"
#include "core/store/project.h"

#include <chrono>
#include <csignal>
#include <cstdio>
#include <filesystem>
#include <stop_token>
#include <thread>
#include <unistd.h>

namespace cli {

namespace {

using core::operations::Operation;

constexpr int kCancelled = 130;

/// Turns the first Ctrl+C into a stop request: signals are blocked everywhere and taken by one waiting thread.
class InterruptWatch {
public:
    InterruptWatch()
    {
        sigemptyset(&m_signals);
        sigaddset(&m_signals, SIGINT);
        sigaddset(&m_signals, SIGTERM);
        pthread_sigmask(SIG_BLOCK, &m_signals, nullptr);
        m_thread = std::jthread([this](const std::stop_token& ended) {
            constexpr timespec kWait{0, 100'000'000};
            while (!ended.stop_requested())
                if (sigtimedwait(&m_signals, nullptr, &kWait) > 0) m_stop.request_stop();
        });
    }
    [[nodiscard]] std::stop_token token() const { return m_stop.get_token(); }

private:
    sigset_t m_signals{};
    std::stop_source m_stop;
    std::jthread m_thread;
};

/// Progress on a terminal: one line, rewritten a few times a second.
class ProgressLine {
public:
    void show(const core::Progress& progress)
    {
        const auto now = std::chrono::steady_clock::now();
        if (!m_terminal || (progress.stage == m_stage && now - m_shownAt < std::chrono::milliseconds(200))) return;
        m_stage = progress.stage;
        m_shownAt = now;
        std::fprintf(stderr, "\r\033[K%s", std::string(core::enumName(progress.stage)).c_str());
        if (progress.total > 0)
            std::fprintf(stderr, " %lld/%lld", static_cast<long long>(progress.done),
                         static_cast<long long>(progress.total));
        if (progress.value != 0) std::fprintf(stderr, "  %.4f", progress.value);
    }
    void clear() const
    {
        if (m_terminal) std::fprintf(stderr, "\r\033[K");
    }

private:
    bool m_terminal = isatty(STDERR_FILENO) != 0;
    core::Stage m_stage = core::Stage::Exporting;
    std::chrono::steady_clock::time_point m_shownAt;
};

/// A long operation on a project that is there becomes a job, so that a window on the same project sees it.
bool becomesJob(const Operation& operation, const std::map<std::string, std::string>& texts)
{
    const auto project = texts.find("project");
    const auto preview = texts.find("preview");
    return operation.isLong && project != texts.end() && (preview == texts.end() || preview->second != "true") &&
           std::filesystem::exists(std::filesystem::path(project->second) / "project.db");
}

/// Throws Cancelled and Error as the operation would.
std::string runAsJob(const Operation& operation, const std::string& project, const std::string& request,
                     const std::stop_token& stop, ProgressLine& line)
{
    const auto turn = operation.isExclusive ? core::Turn::InOrder : core::Turn::AtOnce;
    const auto id = core::store::JobRepository(core::store::Project::open(project).jobs())
                        .submit(operation.name, request, turn, getpid());
    const auto end = core::operations::runJob(
        project, id, stop, [&](const core::Progress& progress) { line.show(progress); },
        core::operations::startOwnProgram);
    if (end.state == core::JobState::Cancelled) throw core::Cancelled{};
    if (end.state == core::JobState::Failed)
        throw core::Error(core::errorCodeFromName(end.errorCode).value_or(core::ErrorCode::Internal), end.errorDetail);
    return end.response;
}

} // namespace

int runOperation(const Operation& operation, const std::map<std::string, std::string>& texts, bool json)
{
    const InterruptWatch interrupt;
    ProgressLine line;
    try {
        const auto request = operation.request(texts);
        const core::JobContext context(interrupt.token(), nullptr,
                                       [&](const core::Progress& progress) { line.show(progress); });
        const auto response = becomesJob(operation, texts)
                                  ? runAsJob(operation, texts.at("project"), request, interrupt.token(), line)
                                  : operation.run(request, context);
        line.clear();
        std::printf("%s\n", json ? response.c_str() : operation.describe(response).c_str());
        return 0;
    } catch (const core::Cancelled&) {
        line.clear();
        std::fprintf(stderr, "Stopped. What was finished before is kept.\n");
        return kCancelled;
    } catch (const std::exception& error) {
        line.clear();
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}

} // namespace cli
