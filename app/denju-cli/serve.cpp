#include "app/denju-cli/serve.h"

#include "core/base/error.h"
#include "core/operations/catalogue.h"
#include "core/protocol/message.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <iostream>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <thread>

namespace cli {

namespace {

using core::protocol::Answer;
using core::protocol::AnswerType;
using core::protocol::IncomingMessage;

constexpr auto kProgressEvery = std::chrono::milliseconds(50);

/// Requests in the order in which they came, and the means to cancel any of them. The reading thread fills it, the main
/// thread takes.
class Inbox {
public:
    struct Request {
        IncomingMessage message;
        std::stop_source stop;
    };

    void add(IncomingMessage message)
    {
        const std::scoped_lock lock(m_mutex);
        if (message.cancel) {
            for (auto& each : m_waiting)
                if (each.message.id == message.id) each.stop.request_stop();
            if (m_running && m_running->message.id == message.id) m_running->stop.request_stop();
            return;
        }
        m_waiting.push_back({std::move(message), {}});
        m_wake.notify_one();
    }

    void close()
    {
        const std::scoped_lock lock(m_mutex);
        m_closed = true;
        m_wake.notify_one();
    }

    /// Waits for the next request; nothing once closed and empty.
    std::optional<Request> take()
    {
        std::unique_lock lock(m_mutex);
        m_running.reset();
        m_wake.wait(lock, [this] { return m_closed || !m_waiting.empty(); });
        if (m_waiting.empty()) return std::nullopt;
        m_running = m_waiting.front();
        m_waiting.pop_front();
        return m_running;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Request> m_waiting;
    std::optional<Request> m_running;
    bool m_closed = false;
};

/// Any thread: a line stays whole.
void send(const Answer& answer)
{
    static std::mutex turn;
    const auto line = core::protocol::write(answer) + '\n';
    const std::scoped_lock lock(turn);
    std::cout << line << std::flush;
}

Answer errorAnswer(std::int64_t id, core::ErrorCode code, const std::string& detail)
{
    return {.id = id,
            .type = AnswerType::Error,
            .code = std::string(nameOf(code)),
            .detail = detail,
            .sentence = sentence(code, detail)};
}

Answer answerTo(const Inbox::Request& request)
{
    const auto id = request.message.id;
    auto reportedAt = std::chrono::steady_clock::time_point();
    const core::JobContext context(request.stop.get_token(), nullptr, [&](const core::Progress& progress) {
        const auto now = std::chrono::steady_clock::now();
        if (now - reportedAt < kProgressEvery) return;
        reportedAt = now;
        send({.id = id, .type = AnswerType::Progress, .progress = progress});
    });
    try {
        const auto* operation = core::operations::findOperation(request.message.operation);
        if (operation == nullptr)
            return errorAnswer(id, core::ErrorCode::RequestMalformed, "no operation " + request.message.operation);
        context.checkIn();
        return {.id = id, .type = AnswerType::Response, .response = operation->run(request.message.request, context)};
    } catch (const core::Cancelled&) {
        return {.id = id, .type = AnswerType::Cancelled};
    } catch (const core::Error& error) {
        return errorAnswer(id, error.code(), error.detail());
    } catch (const std::bad_alloc&) {
        return errorAnswer(id, core::ErrorCode::MemoryShort, request.message.operation);
    } catch (const std::exception& error) {
        return errorAnswer(id, core::ErrorCode::Internal, error.what());
    }
}

void readAll(Inbox& inbox)
{
    for (std::string line; std::getline(std::cin, line);) {
        try {
            if (!line.empty()) inbox.add(core::protocol::parseIncoming(line));
        } catch (const core::Error& error) {
            send(errorAnswer(0, error.code(), error.detail()));
        }
    }
    inbox.close();
}

} // namespace

int serve()
{
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr); // or each line read would flush what the other thread is writing
    Inbox inbox;
    const std::jthread reader([&inbox] { readAll(inbox); });
    while (const auto request = inbox.take()) send(answerTo(*request));
    return 0;
}

} // namespace cli
