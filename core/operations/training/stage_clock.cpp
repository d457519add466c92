#include "core/operations/training/stage_clock.h"

#include "core/base/memory_use.h"
#include "core/protocol/json.h"

#include <algorithm>

namespace core::operations {

namespace {

constexpr std::chrono::seconds kSaveEvery{2};

} // namespace

StageClock::StageClock(store::RunRepository& runs, RunId run) : m_runs(runs), m_run(run)
{
    if (const auto before = runs.finding(run, findings::kStages)) m_times = protocol::decode<StageTimes>(*before);
}

void StageClock::mark(Stage stage)
{
    const auto now = std::chrono::steady_clock::now();
    auto found = std::ranges::find(m_times.stages, stage, &StageTime::stage);
    if (found == m_times.stages.end()) found = m_times.stages.insert(found, {.stage = stage});
    found->seconds += std::chrono::duration<double>(now - m_from).count();
    found->peakMemory = std::max(found->peakMemory, peakMemory());
    m_from = now;
    if (stage == m_last && now - m_savedAt < kSaveEvery) return;
    m_last = stage;
    m_savedAt = now;
    m_runs.saveFinding(m_run, findings::kStages, protocol::encode(m_times));
}

void StageClock::skip()
{
    m_from = std::chrono::steady_clock::now();
}

} // namespace core::operations
