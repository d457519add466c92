#pragma once

#include <chrono>
#include <cmath>
#include <cstdint>
#include <vector>

namespace core::engine {

/// What the steps of a stage took in a trial, and how many the whole stage has.
struct StageTrial {
    std::int64_t steps = 0;   ///< of the whole stage
    std::vector<double> took; ///< seconds of each step that was tried, without the first, which warms up

    /// Seconds of one step.
    [[nodiscard]] double mean() const
    {
        double sum = 0;
        for (const auto each : took) sum += each;
        return took.empty() ? 0 : sum / static_cast<double>(took.size());
    }
    /// How far the mean of the few that were tried may be from that of all: two standard errors.
    [[nodiscard]] double doubt() const
    {
        if (took.size() < 2) return mean();
        const auto middle = mean();
        double squares = 0;
        for (const auto each : took) squares += (each - middle) * (each - middle);
        const auto count = static_cast<double>(took.size());
        return 2 * std::sqrt(squares / (count - 1) / count);
    }
};

/// Seconds since it was made or last read.
class Stopwatch {
public:
    double lap()
    {
        const auto now = std::chrono::steady_clock::now();
        const auto seconds = std::chrono::duration<double>(now - m_from).count();
        m_from = now;
        return seconds;
    }

private:
    std::chrono::steady_clock::time_point m_from = std::chrono::steady_clock::now();
};

} // namespace core::engine
