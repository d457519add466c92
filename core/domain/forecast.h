#pragma once

#include "core/base/enum_names.h"
#include "core/base/job_context.h"

#include <cstdint>
#include <string>
#include <vector>

namespace core {

/// Whether a training is expected to end on this computer. Tight: only if things go well.
enum class Fit { Fits, Tight, No };

template <> struct EnumNames<Fit> {
    static constexpr std::array names{std::pair{Fit::Fits, "fits"}, std::pair{Fit::Tight, "tight"},
                                      std::pair{Fit::No, "no"}};
};

/// What a forecast is short of.
enum class Shortage { None, Memory, DeviceMemory, Disk };

template <> struct EnumNames<Shortage> {
    static constexpr std::array names{std::pair{Shortage::None, "none"}, std::pair{Shortage::Memory, "memory"},
                                      std::pair{Shortage::DeviceMemory, "device_memory"},
                                      std::pair{Shortage::Disk, "disk"}};
};

/// What one stage is expected to take. All its passes, the student's two trainings too.
struct StageForecast {
    Stage stage = Stage::Preparing;
    std::int64_t steps = 0; ///< 0 where the stage is not made of steps
    double seconds = 0;
    double secondsLow = 0;
    double secondsHigh = 0;

    template <class Self, class Visitor> static void visitFields(Self& self, Visitor&& visit)
    {
        visit("stage", self.stage, "which stage");
        visit("steps", self.steps, "its steps, 0 where it is not made of steps");
        visit("seconds", self.seconds, "expected, wall clock");
        visit("seconds_low", self.secondsLow, "at least");
        visit("seconds_high", self.secondsHigh, "at most");
    }
};

/// What a training is expected to take, from a trial on this computer and these data. Bytes and seconds.
struct Forecast {
    Fit fit = Fit::Fits;
    Shortage shortage = Shortage::None;
    double seconds = 0;
    double secondsLow = 0;
    double secondsHigh = 0;
    std::vector<StageForecast> stages; ///< in the order in which they run
    std::int64_t memory = 0;           ///< of main memory at the highest
    std::int64_t memoryLow = 0;
    std::int64_t memoryHigh = 0;
    std::int64_t memoryLimit = 0;  ///< the limit that was given, else what this computer has
    std::int64_t deviceMemory = 0; ///< this and its range: of the device's own memory, 0 on a processor
    std::int64_t deviceMemoryLow = 0;
    std::int64_t deviceMemoryHigh = 0;
    std::int64_t deviceMemoryLimit = 0;
    std::int64_t disk = 0; ///< the checkpoints and what is kept, together at the highest
    std::int64_t diskFree = 0;
    std::int64_t trialSteps = 0;
    double trialSeconds = 0;

    template <class Self, class Visitor> static void visitFields(Self& self, Visitor&& visit)
    {
        visit("fit", self.fit, "fits, tight or no");
        visit("shortage", self.shortage, "none, memory, device_memory or disk");
        visit("seconds", self.seconds, "expected, wall clock");
        visit("seconds_low", self.secondsLow, "at least");
        visit("seconds_high", self.secondsHigh, "at most");
        visit("stages", self.stages, "what each stage takes");
        visit("memory", self.memory, "bytes of main memory at the highest");
        visit("memory_low", self.memoryLow, "at least");
        visit("memory_high", self.memoryHigh, "at most");
        visit("memory_limit", self.memoryLimit, "bytes that there are, or the limit that was given");
        visit("device_memory", self.deviceMemory, "bytes of the device's memory at the highest, 0 on a processor");
        visit("device_memory_low", self.deviceMemoryLow, "at least");
        visit("device_memory_high", self.deviceMemoryHigh, "at most");
        visit("device_memory_limit", self.deviceMemoryLimit, "bytes that the device has");
        visit("disk", self.disk, "bytes for the checkpoints and the model");
        visit("disk_free", self.diskFree, "bytes free there");
        visit("trial_steps", self.trialSteps, "steps of the trial");
        visit("trial_seconds", self.trialSeconds, "the trial took, with reading the data");
    }
};

} // namespace core
