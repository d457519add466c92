#pragma once

#include "core/base/job_context.h"
#include "core/engine/student/edge_features.h"
#include "core/engine/student/edge_set.h"
#include "core/engine/student/student.h"
#include "core/engine/student/student_net.h"

#include <torch/torch.h>

namespace core::engine {

/// m of every edge -> tables.to, value, parts, in blocks; where a teacher is heard, without it -> tables.untaught.
void computeEdgeTables(const EdgeSet& edges, const EdgeFeatures& features, StudentNet& net, StudentTables& tables,
                       const JobContext& context);

/// A perceptron's answers taken apart over `groups` of columns: the average of what each group adds when the groups are
/// put in one after the other, in their order and in the reverse (Shapley values over two orders; they add up exactly).
/// What it says of an edge without any feature goes to the group `rest`. features [N, F], groups: one column mask [F]
/// each -> [N, G, kEdgeChannels]
torch::Tensor attributeToGroups(torch::nn::Sequential perceptron, const torch::Tensor& features,
                                const std::vector<torch::Tensor>& groups, std::size_t rest = 0);

} // namespace core::engine
