#include "core/engine/tensors/seeds.h"
#include "core/engine/training/step_loop.h"

#include <QTemporaryDir>
#include <QtTest>

#include <functional>
#include <new>

using namespace core;
using namespace core::engine;

namespace {

struct TwoPartsImpl : torch::nn::Module {
    TwoPartsImpl()
    {
        main = register_parameter("main", torch::ones({4}));
        side = register_parameter("side", torch::ones({4}));
    }
    torch::Tensor main, side;
};
TORCH_MODULE(TwoParts);

/// A stage of twelve steps over eight rows, whose loss moves a part of its own on the way, as the alignment does.
class Course {
public:
    using Fault = std::function<void(std::int64_t step, const Portion& portion)>;

    explicit Course(std::filesystem::path folder) : m_path(std::move(folder) / "checkpoint.safetensors") {}

    /// -> what was learned
    std::pair<torch::Tensor, torch::Tensor> run(const Fault& fault)
    {
        TwoParts model;
        const OnPoint onPoint = [](auto&&...) {};
        const JobContext context;
        StepLoop loop(*model, m_path, "same", context, onPoint);
        torch::optim::AdamW main({model->main}, torch::optim::AdamWOptions(0.1));
        torch::optim::AdamW side({model->side}, torch::optim::AdamWOptions(0.1));
        loop.run({.number = 0,
                  .stage = Stage::KnowledgeTower,
                  .series = "loss",
                  .steps = 12,
                  .highestRate = 0.1,
                  .rows = 8,
                  .optimizers = {&main, &side},
                  .loss = [&](std::int64_t step, const Portion& portion) {
                      const auto rows = torch::randn({8, 4}, generatorFor(static_cast<std::uint64_t>(step)))
                                            .slice(0, portion.first(8), portion.last(8));
                      side.zero_grad();
                      (model->side * model->main.detach() - 0.1).square().sum().backward();
                      side.step();
                      fault(step, portion);
                      economy = portion.economy;
                      return (rows * model->main - 0.3).square().sum() / 8 + (model->main * model->side.detach()).sum();
                  }});
        return {model->main.detach().clone(), model->side.detach().clone()};
    }

    Economy economy; ///< of the last portion

private:
    std::filesystem::path m_path;
};

} // namespace

class StepLoopTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] Course course(const char* name) const
    {
        return Course(std::filesystem::path(m_folder.path().toStdString()) / name);
    }
    static void nothing(std::int64_t /*step*/, const Portion& /*portion*/) {}

private Q_SLOTS:
    void portions_areAllRowsOnce()
    {
        for (const std::int64_t parts : {1, 2, 3, 8, 16}) {
            std::int64_t next = 0;
            for (Portion portion{.part = 0, .economy = {.parts = parts}}; portion.part < parts; ++portion.part) {
                QCOMPARE(portion.first(8), next);
                next = portion.last(8);
            }
            QCOMPARE(next, 8);
        }
    }

    void step_stoppedInTheMiddleLeavesNothingOfItself()
    {
        const auto whole = course("whole").run(nothing);
        auto stopped = course("stopped");
        QVERIFY_THROWS_EXCEPTION(Cancelled, stopped.run([](std::int64_t step, const Portion&) {
            if (step == 5) throw Cancelled();
        }));
        const auto resumed = stopped.run(nothing);
        QVERIFY(torch::equal(resumed.first, whole.first));
        QVERIFY(torch::equal(resumed.second, whole.second));
    }

    void step_thatLacksMemoryIsTakenInParts()
    {
        auto sparing = course("sparing");
        int faults = 0;
        const auto learned = sparing.run([&](std::int64_t step, const Portion& portion) {
            if (step < 3 || portion.economy.parts >= 2) return;
            ++faults;
            throw std::bad_alloc();
        });
        QCOMPARE(faults, 1); // what follows is taken in parts at once
        QCOMPARE(sparing.economy, (Economy{.parts = 2, .recompute = false}));
        // The side part is moved once for each part of a step, so only what both have in common can be compared.
        QVERIFY(learned.first.isfinite().all().item<bool>());

        // A training that is resumed goes on as sparingly.
        auto stopped = course("sparing and stopped");
        QVERIFY_THROWS_EXCEPTION(Cancelled, stopped.run([&](std::int64_t step, const Portion& portion) {
            if (step == 7) throw Cancelled();
            if (step >= 3 && portion.economy.parts < 2) throw std::bad_alloc();
        }));
        const auto resumed = stopped.run(nothing);
        QVERIFY(torch::equal(resumed.first, learned.first));
        QVERIFY(torch::equal(resumed.second, learned.second));
    }

    void step_thatLacksMemoryHoweverSmallEndsTheTraining()
    {
        auto poor = course("poor");
        int tries = 0;
        QVERIFY_THROWS_EXCEPTION(std::bad_alloc, poor.run([&](std::int64_t step, const Portion&) {
            if (step < 4) return;
            ++tries;
            throw std::bad_alloc();
        }));
        QCOMPARE(tries, 3); // whole, in two parts, recomputing
        poor.run(nothing);  // from step 4 on, more sparingly
        QCOMPARE(poor.economy, (Economy{.parts = 2, .recompute = true}));
    }
};

QTEST_GUILESS_MAIN(StepLoopTest)
#include "step_loop_test.moc"
