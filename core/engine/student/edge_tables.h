#pragma once

#include "core/base/job_context.h"
#include "core/engine/student/edge_features.h"
#include "core/engine/student/edge_set.h"
#include "core/engine/student/student.h"
#include "core/engine/student/student_net.h"

#include <torch/torch.h>

namespace core::engine {

/// m of every edge -> tables.to, value, parts, in blocks.
void computeEdgeTables(const EdgeSet& edges, const EdgeFeatures& features, StudentNet& net, StudentTables& tables,
                       const JobContext& context);

/// m(features) taken apart over `groups` of columns: the average of what each group adds when the groups are put in one
/// after the other, in their order and in the reverse (Shapley values over two orders; they add up exactly). What m
/// says of an edge without any feature goes to the first group. features [N, F], groups: one column mask [F] each ->
/// [N, G, kEdgeChannels]
torch::Tensor attributeToGroups(StudentNet& net, const torch::Tensor& features,
                                const std::vector<torch::Tensor>& groups);

} // namespace core::engine
