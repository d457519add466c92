#include "core/engine/distillation/info_nce.h"
#include "core/engine/distillation/separation.h"
#include "core/engine/language/decoder.h"
#include "core/engine/training/schedule.h"

#include <QtTest>

#include <cmath>
#include <functional>

using namespace core::engine;

class LossesTest : public QObject {
    Q_OBJECT

    /// Largest difference between the gradient by autograd and by central differences, in double precision.
    static double gradientError(torch::Tensor at, const std::function<torch::Tensor(const torch::Tensor&)>& loss)
    {
        at = at.to(torch::kFloat64).detach().clone().requires_grad_(true);
        const auto exact = torch::autograd::grad({loss(at)}, {at})[0].flatten();
        const torch::NoGradGuard noGradients;
        double worst = 0;
        for (std::int64_t place = 0; place < at.numel(); ++place) {
            const auto moved = [&](double by) {
                auto copy = at.detach().clone();
                copy.flatten()[place] += by;
                return loss(copy).item<double>();
            };
            const auto numeric = (moved(1e-5) - moved(-1e-5)) / 2e-5;
            worst = std::max(worst, std::abs(numeric - exact[place].item<double>()));
        }
        return worst;
    }

    static torch::Tensor random(torch::IntArrayRef sizes) { return torch::randn(sizes, torch::kFloat64); }

private Q_SLOTS:
    void init() { torch::manual_seed(5); }

    void infoNce_isLogBWithoutInformationAndNearZeroWhenSure()
    {
        const auto same = torch::ones({4, 3});
        QVERIFY(std::abs(infoNce(same, same, 0.07).item<double>() - std::log(4.0)) < 1e-5);
        QVERIFY(infoNce(torch::eye(4), torch::eye(4), 0.07).item<double>() < 1e-4);
    }

    void infoNce_hasTheNumericalGradient()
    {
        const auto keys = random({4, 3});
        QVERIFY(gradientError(random({4, 3}), [&](const auto& x) { return infoNce(x, keys, 0.5); }) < 1e-7);
        QVERIFY(gradientError(random({4, 3}), [&](const auto& x) { return infoNce(keys, x, 0.5); }) < 1e-7);
    }

    void sampledInfoNce_overAllItemsIsTheFullSoftmax()
    {
        const auto queries = random({2, 3});
        const auto items = random({5, 3});
        const auto targets = torch::tensor({3, 0});
        const auto prior = torch::log_softmax(random({5}), 0);
        const auto loss =
            sampledInfoNce(queries, {items.index_select(0, targets), targets, prior.index_select(0, targets)},
                           {items, torch::arange(5), torch::zeros({5}, torch::kFloat64), prior}, 0.5);
        const auto scores = torch::matmul(unitRows(queries), unitRows(items).t()) / 0.5 + prior;
        const auto full = torch::nn::functional::cross_entropy(scores, targets);
        QVERIFY(std::abs((loss - full).item<double>()) < 1e-9);
    }

    void sampledInfoNce_countsANegativeByHowOftenItWasExpected()
    {
        const auto queries = random({1, 3});
        const auto items = random({3, 3});
        const auto target = torch::tensor({0});
        const auto lossOf = [&](const torch::Tensor& drawn, const torch::Tensor& logExpected) {
            const auto prior = torch::tensor({0.4, -1.0, 0.2}, torch::kFloat64);
            return sampledInfoNce(queries, {items.slice(0, 0, 1), target, prior.slice(0, 0, 1)},
                                  {items.index_select(0, drawn), drawn, logExpected, prior.index_select(0, drawn)}, 0.5)
                .item<double>();
        };
        // Item 1 drawn twice where two draws were expected weighs as much as once where one was.
        const auto once = lossOf(torch::tensor({1, 2}), torch::zeros({2}, torch::kFloat64));
        const auto twice =
            lossOf(torch::tensor({1, 1, 2}), torch::tensor({std::log(2.0), std::log(2.0), 0.0}, torch::kFloat64));
        QVERIFY(std::abs(once - twice) < 1e-9);
    }

    void sampledInfoNce_hasTheNumericalGradient()
    {
        const auto keys = random({2, 3});
        const auto negatives = random({3, 3});
        const auto logExpected = torch::tensor({0.3, -0.2, 0.0}, torch::kFloat64);
        const auto loss = [&](const torch::Tensor& queries, const torch::Tensor& others) {
            return sampledInfoNce(queries, {keys, torch::tensor({4, 1}), torch::tensor({0.1, 0.7}, torch::kFloat64)},
                                  {others, torch::tensor({1, 2, 3}), logExpected, 0.5 * logExpected}, 0.5);
        };
        QVERIFY(gradientError(random({2, 3}), [&](const auto& x) { return loss(x, negatives); }) < 1e-7);
        QVERIFY(gradientError(random({3, 3}), [&](const auto& x) { return loss(keys, x); }) < 1e-7);
    }

    void separation_hasTheNumericalGradient()
    {
        SeparationCritic critic(3);
        critic->to(torch::kFloat64);
        const auto transition = random({6, 3});
        const auto knowledge = transition + 0.1 * random({6, 3});
        auto optimizer = torch::optim::AdamW(critic->parameters(), torch::optim::AdamWOptions(1e-2));
        for (int step = 0; step < 200; ++step) { // until the bound is above its clamp
            optimizer.zero_grad();
            critic->fitLoss(knowledge, transition).backward();
            optimizer.step();
        }
        QVERIFY(critic->bound(knowledge, transition).item<double>() > 0.1);
        QVERIFY(gradientError(transition, [&](const auto& x) { return critic->bound(knowledge, x); }) < 1e-6);
        QVERIFY(gradientError(transition, [&](const auto& x) { return critic->fitLoss(knowledge, x); }) < 1e-6);
    }

    void linearProbe_findsWhatIsSharedAndNothingElse()
    {
        const auto x = torch::randn({400, 4});
        QVERIFY(linearProbe(x, torch::matmul(x, torch::randn({4, 2}))) > 0.99);
        QVERIFY(linearProbe(x, torch::randn({400, 2})) < 0.1);
        QCOMPARE(linearProbe(torch::zeros({400, 4}), x), 0.0);
    }

    void decoder_seesNothingThatComesLater()
    {
        Decoder decoder(8, 2, 2);
        const torch::NoGradGuard noGradients;
        auto x = torch::randn({1, 5, 8});
        const auto before = decoder->read(x, {});
        x = x.clone();
        x[0][4][0] += 1; // of one place: the norms would take away what all share
        const auto after = decoder->read(x, {});
        QVERIFY(torch::allclose(before.slice(1, 0, 4), after.slice(1, 0, 4)));
        QVERIFY(!torch::allclose(before.slice(1, 4), after.slice(1, 4)));
    }

    void adapters_changeNothingAtFirstAndTrainAlone()
    {
        Decoder decoder(8, 1, 2);
        const auto x = torch::randn({2, 3, 8});
        const auto before = decoder->read(x, {});
        decoder->adapt(2);
        QVERIFY(torch::equal(decoder->read(x, {}), before));
        decoder->read(x, {}).square().sum().backward();
        for (const auto& parameter : decoder->named_parameters())
            if (parameter.key().find(".base.") != std::string::npos) QVERIFY(!parameter.value().grad().defined());
    }

    void schedule_risesThenFallsToNothing()
    {
        QVERIFY(scheduledRate(1, 0, 100) < scheduledRate(1, 3, 100));
        QCOMPARE(scheduledRate(1, 5, 100), 1.0);
        QVERIFY(scheduledRate(1, 99, 100) < 0.02);
        QVERIFY(scheduledRate(1, 0, 1) > 0);
    }
};

QTEST_GUILESS_MAIN(LossesTest)
#include "losses_test.moc"
