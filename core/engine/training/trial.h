#pragma once

#include <algorithm>
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
    /// How far the mean of the few that were tried may be from that of all: two standard errors, at most half of it,
    /// for one step that had to wait for another program says little.
    [[nodiscard]] double doubt() const
    {
        const auto middle = mean();
        if (took.size() < 2) return middle / 2;
        double squares = 0;
        for (const auto each : took) squares += (each - middle) * (each - middle);
        const auto count = static_cast<double>(took.size());
        return std::min(2 * std::sqrt(squares / (count - 1) / count), middle / 2);
    }
};

/// What a teacher's training takes here, from a few of its own steps on the real data.
struct TeacherTrial {
    double preparing = 0; ///< seconds until the first step: tokens, texts
    StageTrial knowledge;
    StageTrial transition;
    StageTrial alignment;
    std::int64_t readingSteps = 0;   ///< in which all items are read; they are counted with those of their stage
    double reading = 0;              ///< seconds in which the knowledge tower reads all items, from a part of them
    double vectors = 0;              ///< likewise for what is kept of each at the end
    std::int64_t parameterBytes = 0; ///< of all that its checkpoint holds
    std::int64_t vectorBytes = 0;    ///< of what is kept of the items
    std::int64_t devicePeak = 0;     ///< bytes of the device's memory, 0 on a processor
    std::int64_t stepsTried = 0;
};

/// What one training of the student takes here, from edges of a part of the items and a few real steps over them.
struct StudentTrial {
    double ground = 0;      ///< seconds for everything before the first step, the rows of edges scaled to all items
    StageTrial steps;       ///< of the whole training
    double tables = 0;      ///< seconds for m of every edge, scaled to all edges
    double asking = 0;      ///< seconds for one question to the trained student, one thread
    std::int64_t edges = 0; ///< of all items, estimated
    std::int64_t edgesTried = 0;
    std::int64_t stepsTried = 0;
    std::int64_t groundMemory = 0; ///< bytes that the ground holds with the edges of all items
    std::int64_t groundPeak = 0;   ///< bytes at the highest while it is made
    std::int64_t stepMemory = 0;   ///< bytes that one step takes on top, at the highest, without holes
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
