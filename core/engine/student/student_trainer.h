#pragma once

#include "core/base/job_context.h"
#include "core/domain/dataset.h"
#include "core/domain/training_config.h"
#include "core/engine/student/student.h"
#include "core/images/picture_set.h"

#include <torch/torch.h>

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace core::engine {

/// What the student takes from the teacher. Undefined tensors: there is no teacher, or that tower is left out.
struct TeacherView {
    torch::Tensor knowledge;  ///< z^k [I, D] unit rows
    torch::Tensor queries;    ///< state of the transition tower after one item [I, D] unit rows
    torch::Tensor transition; ///< z^t [I, D] unit rows
    /// States of the transition tower after whole prefixes -> [B, D] unit rows.
    std::function<torch::Tensor(const std::vector<std::vector<ItemIndex>>&)> sessionStates;
};

/// What one training of the student is made from.
struct StudentInput {
    const Dataset& dataset;
    const images::PictureSet& pictures;
    std::vector<SessionIndex> known; ///< sessions to learn from, in the log's order
    std::int64_t servingDay = 0;     ///< day (since 1970-01-01) that the prior is made for: the first day after `known`
    TeacherView teacher;
};

/// One point of a training curve.
using OnPoint = std::function<void(const std::string& series, std::int64_t step, double value)>;

/// Learns m, w, prior and neighbours by full softmax over all items on every prefix of the newest four weeks of
/// `known`, then computes m once for each edge. METHOD.md section 3. A checkpoint in `checkpoint` (a file, written
/// every few seconds) is taken up where it stands, with the same result bit for bit on the CPU. Throws TooFewSessions.
Student trainStudent(const StudentInput& input, const TrainingConfig& config, const std::filesystem::path& checkpoint,
                     const JobContext& context, const OnPoint& onPoint);

} // namespace core::engine
