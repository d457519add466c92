#include "core/engine/distillation/info_nce.h"

#include "core/engine/tensors/expect_shape.h"

namespace core::engine {

namespace functional = torch::nn::functional;

torch::Tensor unitRows(const torch::Tensor& x)
{
    return functional::normalize(x, functional::NormalizeFuncOptions().dim(-1).eps(1e-8));
}

torch::Tensor infoNce(const torch::Tensor& queries, const torch::Tensor& keys, double temperature)
{
    const auto B = queries.size(0);
    expectShape(keys, {B, queries.size(1)}, "keys");

    const auto scores = torch::matmul(unitRows(queries), unitRows(keys).t()) / temperature; // [B, B]
    return -torch::log_softmax(scores, /*dim=*/1).diagonal().mean();                        // []
}

torch::Tensor sampledInfoNce(const torch::Tensor& queries, const torch::Tensor& targetKeys,
                             const torch::Tensor& targets, const torch::Tensor& negativeKeys,
                             const torch::Tensor& negatives, const torch::Tensor& logExpected, double temperature)
{
    const auto B = queries.size(0);
    const auto D = queries.size(1);
    const auto N = negatives.size(0);
    expectShape(targetKeys, {B, D}, "targetKeys");
    expectShape(targets, {B}, "targets");
    expectShape(negativeKeys, {N, D}, "negativeKeys");
    expectShape(logExpected, {N}, "logExpected");

    const auto units = unitRows(queries);                                              // [B, D]
    const auto wanted = (units * unitRows(targetKeys)).sum(/*dim=*/1) / temperature;   // [B]
    const auto drawn = torch::matmul(units, unitRows(negativeKeys).t()) / temperature; // [B, N]
    const auto same = targets.unsqueeze(1) == negatives.unsqueeze(0);                  // [B, N]
    const auto others = (drawn - logExpected).masked_fill(same, -1e9);                 // [B, N]
    const auto all = torch::cat({wanted.unsqueeze(1), others}, /*dim=*/1);             // [B, 1+N]
    return (torch::logsumexp(all, /*dim=*/1) - wanted).mean();                         // []
}

} // namespace core::engine
