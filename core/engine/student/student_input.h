#pragma once

#include "core/domain/dataset.h"
#include "core/domain/training_config.h"
#include "core/engine/content/content_vectors.h"
#include "core/images/picture_set.h"

#include <torch/torch.h>

#include <cstdint>
#include <functional>
#include <vector>

namespace core::engine {

/// What the student takes from the teacher. Undefined tensors: there is no teacher, that tower is left out, or no
/// pretrained model was named.
struct TeacherView {
    torch::Tensor knowledge;  ///< z^k [I, D] unit rows
    torch::Tensor queries;    ///< state of the transition tower after one item [I, D] unit rows
    torch::Tensor transition; ///< z^t [I, D] unit rows
    /// States of the transition tower after whole prefixes -> [B, D] unit rows.
    std::function<torch::Tensor(const std::vector<std::vector<ItemIndex>>&)> sessionStates;
    ContentVectors content; ///< what its pretrained models say of the items
};

/// What one training of the student is made from.
struct StudentInput {
    const Dataset& dataset;
    const images::PictureSet& pictures;
    std::vector<SessionIndex> known; ///< sessions to count, in the log's order
    std::int64_t servingDay = 0;     ///< day (since 1970-01-01) that the prior is made for: the first day after `known`
    TeacherView teacher;
    /// Those of `known` by which the student learns what the teacher adds; empty: all.
    std::vector<SessionIndex> fitted = {};

    [[nodiscard]] const std::vector<SessionIndex>& lessons() const { return fitted.empty() ? known : fitted; }
    /// Whether a teacher says anything.
    [[nodiscard]] bool hearsTeacher(const TrainingConfig& config) const
    {
        const bool speaks = teacher.knowledge.defined() || teacher.transition.defined();
        return speaks && !config.leavesOut(Without::Teacher);
    }
};

} // namespace core::engine
