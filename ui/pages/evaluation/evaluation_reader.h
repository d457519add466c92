#pragma once

#include "core/domain/finding.h"
#include "core/store/case_repository.h"
#include "core/store/project.h"
#include "ui/pages/evaluation/comparison.h"

#include <optional>
#include <vector>

namespace ui {

/// What the page shows of one group of trainings.
struct Evaluation {
    RunGroup group;                     ///< newest first
    std::vector<core::RunId> evaluated; ///< those of the group whose student was measured, newest first
    Comparison comparison;
    core::store::TestedCases tested; ///< of the newest evaluated run
    std::int64_t items = 0;          ///< all of them are ranked
    std::int64_t testFrom = 0;       ///< Unix seconds UTC, midnight of the first test day
    bool hasCaseFacts = false;       ///< cases can be sliced by how often training saw their target
    std::optional<core::PopularityBias> dataBias;
    std::optional<core::PopularityProbe> popularityProbe; ///< of the newest evaluated run's teacher
    std::optional<core::Faithfulness> studentFaithfulness;
    std::optional<core::Faithfulness> teacherFaithfulness;
    std::vector<core::StageTime> stages; ///< of the newest run's training

    [[nodiscard]] bool isEvaluated() const { return !evaluated.empty(); }
    /// Something was imported after it was evaluated.
    [[nodiscard]] bool isOlderThanData() const { return isEvaluated() && tested.importedAt > tested.evaluatedAt; }
    /// The run whose cases are listed; REQUIRES isEvaluated().
    [[nodiscard]] core::RunId run() const { return evaluated.front(); }
};

/// Reads what evaluations left in the project. Throws core::Error.
std::vector<RunGroup> readGroups(const core::store::Project& project);
Evaluation readEvaluation(const core::store::Project& project, const RunGroup& group,
                          const std::vector<RunGroup>& groups);

} // namespace ui
