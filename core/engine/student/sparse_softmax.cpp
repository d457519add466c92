#include "core/engine/student/sparse_softmax.h"

#include "core/engine/tensors/expect_shape.h"

namespace core::engine {

torch::Tensor sparseSoftmaxLoss(const torch::Tensor& prior, const TouchedItems& touched)
{
    const auto U = touched.items.size(0);
    const auto B = touched.targets.size(0);
    expectShape(touched.cases, {U}, "cases");
    expectShape(touched.delta, {U}, "delta");
    expectShape(touched.excluded, {U}, "excluded");

    const auto priors = prior.to(torch::kDouble);                         // [I]
    const auto base = priors.index_select(/*dim=*/0, touched.items);      // [U]
    const auto scores = base + touched.delta.to(torch::kDouble);          // [U]
    const auto highest = torch::max(priors.max(), scores.max()).detach(); // []
    const auto kept = 1 - touched.excluded.to(torch::kDouble);            // [U]
    const auto zeros = torch::zeros({B}, priors.options());               // [B]

    const auto all = (priors - highest).exp().sum();                                                // []
    const auto untouched = all - zeros.index_add(/*dim=*/0, touched.cases, (base - highest).exp()); // [B]
    const auto mass = zeros.index_add(/*dim=*/0, touched.cases, (scores - highest).exp() * kept);   // [B]
    const auto logMass = (untouched.clamp_min(0) + mass).log() + highest;                           // [B]
    return (logMass - scores.index_select(/*dim=*/0, touched.targets)).mean();                      // []
}

} // namespace core::engine
