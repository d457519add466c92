#pragma once

#include "core/base/enum_names.h"

#include <atomic>
#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>

namespace core {

/// The stages of long work, in the order in which an analyst meets them.
enum class Stage {
    Reading,
    Writing,
    Pictures,
    Catalogue,
    Sessions,
    Preparing,
    Backbones,
    KnowledgeTower,
    TransitionTower,
    Alignment,
    Distillation,
    Student,
    Baselines,
    Evaluating,
    Reporting,
    Exporting,
};

template <> struct EnumNames<Stage> {
    static constexpr std::array names{std::pair{Stage::Reading, "reading"},
                                      std::pair{Stage::Writing, "writing"},
                                      std::pair{Stage::Pictures, "pictures"},
                                      std::pair{Stage::Catalogue, "catalogue"},
                                      std::pair{Stage::Sessions, "sessions"},
                                      std::pair{Stage::Preparing, "preparing"},
                                      std::pair{Stage::Backbones, "backbones"},
                                      std::pair{Stage::KnowledgeTower, "knowledge_tower"},
                                      std::pair{Stage::TransitionTower, "transition_tower"},
                                      std::pair{Stage::Alignment, "alignment"},
                                      std::pair{Stage::Distillation, "distillation"},
                                      std::pair{Stage::Student, "student"},
                                      std::pair{Stage::Baselines, "baselines"},
                                      std::pair{Stage::Evaluating, "evaluating"},
                                      std::pair{Stage::Reporting, "reporting"},
                                      std::pair{Stage::Exporting, "exporting"}};
};

/// What long work says of itself. `total` 0 means not known yet. `value` is the stage's live figure (a loss), if any.
struct Progress {
    Stage stage = Stage::Preparing;
    std::int64_t done = 0;
    std::int64_t total = 0;
    double value = 0;

    template <class Self, class Visitor> static void visitFields(Self& self, Visitor&& visit)
    {
        visit("stage", self.stage, "what is being done");
        visit("done", self.done, "steps done in this stage");
        visit("total", self.total, "steps of this stage, 0 if unknown");
        visit("value", self.value, "the stage's figure, such as its loss");
    }
};

/// Thrown by checkIn() once the job was asked to stop. Not an Error: nothing went wrong.
class Cancelled {};

/// Blocks a job while paused. One thread waits, any thread opens and closes.
class PauseGate {
public:
    void close() { m_closed = true; }
    void open();
    /// Returns at once unless closed; also returns when a stop is requested.
    void wait(const std::stop_token& stop);

private:
    std::atomic<bool> m_closed = false;
};

/// What every long function takes: the way to be stopped, paused, and to say how far it is. Called on the job's thread.
class JobContext {
public:
    using Report = std::function<void(const Progress&)>;

    /// A context that is never stopped and says nothing: for short work and tests.
    JobContext() = default;
    /// `gate` may be null and must outlive the context.
    JobContext(std::stop_token stop, PauseGate* gate, Report report);

    /// Whether checkIn() would throw; for helping threads, which must not wait or throw. Any thread.
    [[nodiscard]] bool isStopped() const { return m_stop.stop_requested(); }
    /// Call between steps, several times a second: waits while paused, throws Cancelled once stopped.
    void checkIn() const;
    void report(const Progress& progress) const;

private:
    std::stop_token m_stop;
    PauseGate* m_gate = nullptr;
    Report m_report;
};

} // namespace core
