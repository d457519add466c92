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

torch::Tensor sampledInfoNce(const torch::Tensor& queries, const Wanted& wanted, const Drawn& drawn, double temperature)
{
    const auto B = queries.size(0);
    const auto D = queries.size(1);
    const auto N = drawn.items.size(0);
    expectShape(wanted.keys, {B, D}, "wanted.keys");
    expectShape(wanted.items, {B}, "wanted.items");
    expectShape(wanted.logPrior, {B}, "wanted.logPrior");
    expectShape(drawn.keys, {N, D}, "drawn.keys");
    expectShape(drawn.logExpected, {N}, "drawn.logExpected");
    expectShape(drawn.logPrior, {N}, "drawn.logPrior");

    const auto units = unitRows(queries);                                                            // [B, D]
    const auto own = (units * unitRows(wanted.keys)).sum(/*dim=*/1) / temperature + wanted.logPrior; // [B]
    const auto products = torch::matmul(units, unitRows(drawn.keys).t()) / temperature;              // [B, N]
    const auto same = wanted.items.unsqueeze(1) == drawn.items.unsqueeze(0);                         // [B, N]
    const auto others = (products + (drawn.logPrior - drawn.logExpected)).masked_fill(same, -1e9);   // [B, N]
    const auto all = torch::cat({own.unsqueeze(1), others}, /*dim=*/1);                              // [B, 1+N]
    return (torch::logsumexp(all, /*dim=*/1) - own).mean();                                          // []
}

} // namespace core::engine
