#pragma once

#include "core/domain/forecast.h"
#include "core/domain/training_config.h"
#include "core/engine/training/trial.h"

#include <cstdint>

namespace core::operations {

/// What was measured in a trial, and the counts by which it is extended to the whole.
struct TrialFindings {
    double reading = 0;   ///< seconds for the data and the pictures
    double backbones = 0; ///< seconds for what pretrained models still have to read
    engine::TeacherTrial teacher;
    engine::StudentTrial student; ///< of the training on the training days
    std::int64_t lastSteps = 0;   ///< steps of the student's last training, on the validation days too
    double lastShare = 1;         ///< its sessions as a share of those of the first
    std::int64_t validationCases = 0;
    double teacherAsking = 0;    ///< seconds for one question to the teacher
    double baselineBuilding = 0; ///< seconds to make the simple methods
    double baselineAsking = 0;   ///< seconds for one question to all of them
    int baselines = 0;
    double ranking = 0;           ///< seconds for the ranks of one question
    std::int64_t dataMemory = 0;  ///< bytes held with the data alone
    std::int64_t teacherPeak = 0; ///< bytes held at the highest while the towers were tried
    std::int64_t itemCount = 0;
    std::int64_t memoryTotal = 0; ///< bytes of this computer
    std::int64_t memoryFree = 0;
    std::int64_t deviceTotal = 0;
    std::int64_t diskFree = 0;
};

/// The forecast of a whole training.
Forecast forecastFrom(const TrialFindings& found, const TrainingConfig& config);

} // namespace core::operations
