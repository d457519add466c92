#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <utility>

namespace core::readers {

/// Makes values on a thread of its own, a few before they are asked for. Its end, early or not, waits for the thread.
template <class T> class Ahead {
public:
    /// `make` gives nothing at the end. What it throws comes out of next().
    explicit Ahead(std::function<std::optional<T>()> make)
        : m_make(std::move(make)), m_thread([this](const std::stop_token& stop) { run(stop); })
    {
    }

    /// The next value; nothing at the end.
    std::optional<T> next()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_made.empty(); });
        auto made = std::move(m_made.front());
        m_made.pop_front();
        lock.unlock();
        m_changed.notify_one();
        if (made.fault) std::rethrow_exception(made.fault);
        return std::move(made.value);
    }

private:
    struct Made {
        std::optional<T> value;
        std::exception_ptr fault;
    };

    void run(const std::stop_token& stop)
    {
        for (bool more = true; more;) {
            Made made;
            try {
                made.value = m_make();
            } catch (...) {
                made.fault = std::current_exception();
            }
            more = made.value.has_value();
            std::unique_lock lock(m_mutex);
            if (!m_changed.wait(lock, stop, [this] { return m_made.size() < kMost; })) return;
            m_made.push_back(std::move(made));
            lock.unlock();
            m_changed.notify_one();
        }
    }

    static constexpr std::size_t kMost = 3;
    std::function<std::optional<T>()> m_make;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<Made> m_made;
    std::jthread m_thread; ///< last, so that it ends before what it uses
};

} // namespace core::readers
