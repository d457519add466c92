#include "core/engine/training/adam_step.h"

#include <QtTest>

using namespace core::engine;

/// Both must do what LibTorch's own loops over the parameters do.
class AdamStepTest : public QObject {
    Q_OBJECT

    static std::vector<torch::Tensor> parameters()
    {
        torch::manual_seed(3);
        std::vector<torch::Tensor> all{torch::randn({4, 3}), torch::randn({5}), torch::randn({2, 2, 2})};
        for (auto& each : all) each.requires_grad_(true);
        return all;
    }

    /// The gradients of a step; the second parameter has none in every other one.
    static void setGradients(std::vector<torch::Tensor>& all, std::int64_t step)
    {
        torch::manual_seed(static_cast<std::uint64_t>(step));
        for (std::size_t place = 0; place < all.size(); ++place) {
            const auto gradient = torch::randn_like(all[place]) * 3;
            all[place].mutable_grad() = place == 1 && step % 2 == 0 ? torch::Tensor() : gradient;
        }
    }

private Q_SLOTS:
    void stepsAreThoseOfLibTorch()
    {
        auto mine = parameters();
        auto theirs = parameters();
        const auto options = torch::optim::AdamWOptions(0.05).weight_decay(0.1);
        torch::optim::AdamW one(mine, options);
        torch::optim::AdamW other(theirs, options);
        for (std::int64_t step = 0; step < 6; ++step) {
            setGradients(mine, step);
            setGradients(theirs, step);
            if (step == 4)
                for (auto* each : {&one, &other}) each->param_groups()[0].options().set_lr(0.2);
            adamStep(one);
            other.step();
            for (std::size_t place = 0; place < mine.size(); ++place)
                QVERIFY(torch::allclose(mine[place], theirs[place], 1e-5, 1e-6));
        }
        QVERIFY(!torch::allclose(mine[0], parameters()[0], 0.1, 0.1));
        QCOMPARE(one.state().size(), std::size_t{3});
    }

    void gradientsAreClippedTogether()
    {
        auto mine = parameters();
        auto theirs = parameters();
        for (const double longest : {1.0, 1000.0}) { // clipped, and left as they are
            setGradients(mine, 2);
            setGradients(theirs, 2);
            clipGradients(mine, longest);
            torch::nn::utils::clip_grad_norm_(theirs, longest);
            for (const std::size_t place : {0, 2})
                QVERIFY(torch::allclose(mine[place].grad(), theirs[place].grad(), 1e-5, 1e-6));
            QVERIFY(!mine[1].grad().defined());
        }
        clipGradients({torch::randn({2})}, 1.0); // nothing to clip
    }
};

QTEST_GUILESS_MAIN(AdamStepTest)
#include "adam_step_test.moc"
