#include "core/base/error.h"
#include "core/engine/inference/explain_student.h"
#include "core/engine/student/edge_tables.h"
#include "core/engine/student/sparse_softmax.h"
#include "core/engine/student/student_trainer.h"
#include "core/engine/tensors/seeds.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <fstream>
#include <numeric>
#include <random>

using namespace core;
using namespace core::engine;

namespace {

constexpr std::int64_t kDay = 86'400;
constexpr int kItems = 24;

/// Item 2n is followed by 2n+1 in four of five sessions, with a chance item between or before.
Dataset plantedDataset(int sessions)
{
    std::mt19937 random(3);
    Dataset dataset;
    for (int item = 0; item < kItems; ++item)
        dataset.catalogue.items.push_back({.id = {item + 1}, .code = std::to_string(item), .title = "item " + std::to_string(item)});
    for (int session = 0; session < sessions; ++session) {
        const auto cause = static_cast<ItemIndex>(2 * (random() % (kItems / 2)));
        const auto other = static_cast<ItemIndex>(random() % kItems);
        const auto effect = random() % 5 == 0 ? static_cast<ItemIndex>(random() % kItems) : cause + 1;
        std::vector<ItemIndex> items = random() % 2 == 0 ? std::vector{cause, other, effect} : std::vector{other, cause, effect};
        dataset.log.append({session + 1}, std::to_string(session), items, std::vector<std::int64_t>(3, session / 100 * kDay));
    }
    return dataset;
}

struct Fixture {
    Dataset dataset = plantedDataset(800);
    images::PictureSet pictures;
    TrainingConfig config{.studentBatch = 16};
    QTemporaryDir folder;

    [[nodiscard]] std::filesystem::path checkpoint(const char* name) const { return std::filesystem::path(folder.path().toStdString()) / name; }
    [[nodiscard]] StudentInput input() const
    {
        std::vector<SessionIndex> known(static_cast<std::size_t>(dataset.log.size()));
        std::iota(known.begin(), known.end(), 0);
        return {dataset, pictures, known, 8, {}};
    }
    [[nodiscard]] Student train(const char* name = "a", const JobContext& context = {}, const OnPoint& onPoint = [](auto&&...) {}) const
    {
        return trainStudent(input(), config, checkpoint(name), context, onPoint);
    }
};

bool sameTables(const StudentTables& a, const StudentTables& b)
{
    return a.to == b.to && a.value == b.value && a.prior == b.prior && a.distance == b.distance && a.length == b.length;
}

/// The same loss the slow way, with the whole matrix.
torch::Tensor denseLoss(const torch::Tensor& prior, const TouchedItems& touched, std::int64_t cases)
{
    auto scores = prior.to(torch::kDouble).unsqueeze(0).repeat({cases, 1});
    std::vector<torch::Tensor> rows;
    for (std::int64_t b = 0; b < cases; ++b) {
        auto row = prior.to(torch::kDouble);
        const auto mine = (touched.cases == b).nonzero().squeeze(-1);
        const auto items = touched.items.index_select(0, mine);
        row = row.index_add(0, items, touched.delta.index_select(0, mine).to(torch::kDouble));
        row = row.index_add(0, items, -1e30 * touched.excluded.index_select(0, mine).to(torch::kDouble));
        rows.push_back(row);
    }
    return torch::nn::functional::cross_entropy(torch::stack(rows), touched.items.index_select(0, touched.targets));
}

TouchedItems someTouched()
{
    return {.cases = torch::tensor({0, 0, 0, 1, 1}, torch::kLong),
            .items = torch::tensor({1, 4, 2, 0, 4}, torch::kLong),
            .delta = torch::tensor({0.5, -1.0, 2.0, 0.25, 1.5}, torch::kDouble).requires_grad_(),
            .excluded = torch::tensor({0.0F, 0.0F, 1.0F, 0.0F, 0.0F}),
            .targets = torch::tensor({1, 3}, torch::kLong)};
}

} // namespace

class StudentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { torch::set_num_threads(1); }

    void softmax_isExactWithoutTheMatrix()
    {
        const auto prior = torch::tensor({0.1, -0.4, 1.2, 0.0, 0.7, -2.0}, torch::kDouble);
        const auto touched = someTouched();
        const double sparse = sparseSoftmaxLoss(prior, touched).item<double>();
        const double dense = denseLoss(prior, touched, 2).item<double>();
        QVERIFY2(std::abs(sparse - dense) < 1e-12, qPrintable(QString("%1 %2").arg(sparse).arg(dense)));
    }

    void softmax_staysFiniteWhenOneItemHoldsAllTheMass()
    {
        auto touched = someTouched();
        touched.delta = torch::tensor({80.0, -80.0, 0.0, 90.0, -90.0}, torch::kDouble);
        const auto loss = sparseSoftmaxLoss(torch::zeros({6}, torch::kDouble), touched);
        QVERIFY(std::isfinite(loss.item<double>()));
    }

    void softmax_gradientIsTheNumericalOne()
    {
        auto prior = torch::tensor({0.1, -0.4, 1.2, 0.0, 0.7, -2.0}, torch::kDouble).requires_grad_();
        auto touched = someTouched();
        sparseSoftmaxLoss(prior, touched).backward();
        constexpr double kStep = 1e-5;
        const torch::NoGradGuard noGradient;
        for (auto* values : {&prior, &touched.delta})
            for (std::int64_t at = 0; at < values->size(0); ++at) {
                const auto nudged = [&](double by) {
                    values->index({at}) += by;
                    const double loss = sparseSoftmaxLoss(prior, touched).item<double>();
                    values->index({at}) -= by;
                    return loss;
                };
                const double numerical = (nudged(kStep) - nudged(-kStep)) / (2 * kStep);
                QVERIFY(std::abs(numerical - values->grad()[at].item<double>()) < 1e-7);
            }
    }

    void parts_addUpToTheWhole()
    {
        seedWeights(1, 9);
        StudentNet net(5);
        const auto features = torch::randn({7, 5});
        const std::vector<torch::Tensor> groups{torch::tensor({1.0F, 0.0F, 0.0F, 1.0F, 0.0F}), torch::tensor({0.0F, 1.0F, 1.0F, 0.0F, 0.0F}),
                                                torch::tensor({0.0F, 0.0F, 0.0F, 0.0F, 1.0F})};
        const auto parts = attributeToGroups(net, features, groups);
        QVERIFY(torch::allclose(parts.sum(1), net->edgeScores(features), 1e-4, 1e-5));
    }

    void training_findsThePlantedEffect()
    {
        const Fixture fixture;
        double first = 0;
        double last = 0;
        const auto student = fixture.train("a", {}, [&](const std::string&, std::int64_t, double value) {
            if (first == 0) first = value;
            last = value;
        });
        QVERIFY2(last < first, qPrintable(QString("%1 then %2").arg(first).arg(last)));
        std::vector<float> scores(kItems);
        int found = 0;
        for (ItemIndex cause = 0; cause < kItems; cause += 2) {
            student.score({std::vector<ItemIndex>{cause}, 0}, scores);
            found += std::max_element(scores.begin(), scores.end()) - scores.begin() == cause + 1 ? 1 : 0;
        }
        QVERIFY2(found >= 10, qPrintable(QString::number(found)));
    }

    void training_givesTheSameForTheSameSeed()
    {
        const Fixture fixture;
        QVERIFY(sameTables(fixture.train("a").tables(), fixture.train("b").tables()));
    }

    void training_inSmallPartsTakesTheSameSteps()
    {
        Fixture fixture;
        const auto atOnce = fixture.train("at once");
        fixture.config.stepEdges = 1; // each case alone
        const auto alone = fixture.train("alone");
        QCOMPARE(alone.tables().to, atOnce.tables().to);
        double apart = 0;
        double largest = 0;
        for (std::size_t edge = 0; edge < atOnce.tables().value.size(); ++edge) {
            apart = std::max<double>(apart, std::abs(alone.tables().value[edge] - atOnce.tables().value[edge]));
            largest = std::max<double>(largest, std::abs(atOnce.tables().value[edge]));
        }
        QVERIFY2(apart < 1e-2 * largest, qPrintable(QString("%1 of %2").arg(apart).arg(largest)));
    }

    void training_goesOnBitForBitAfterAStop()
    {
        Fixture fixture;
        fixture.config.studentEpochs = 2;
        const auto whole = fixture.train("whole");
        // A short run's checkpoint, as a killed worker would leave it: one pass of the two.
        std::stop_source stop;
        bool stopped = false;
        const JobContext context(stop.get_token(), nullptr, [&](const Progress& progress) {
            if (progress.stage == Stage::Student && progress.done == 7) stop.request_stop();
        });
        try {
            static_cast<void>(fixture.train("half", context));
        } catch (const Cancelled&) {
            stopped = true;
        }
        QVERIFY(stopped);
        QVERIFY(std::filesystem::exists(fixture.checkpoint("half")));
        QVERIFY(sameTables(fixture.train("half").tables(), whole.tables()));
    }

    void score_isTheSumOfItsParts()
    {
        const Fixture fixture;
        const auto student = fixture.train();
        const std::vector<ItemIndex> prefix{4, 9, 2};
        std::vector<float> scores(kItems);
        student.score({prefix, 0}, scores);
        for (ItemIndex target = 0; target < kItems; ++target) {
            if (std::isinf(scores[static_cast<std::size_t>(target)])) continue;
            const auto evidence = explain(student, {prefix, 0}, target);
            double sum = 0;
            for (const auto& part : evidence.parts) sum += part.score;
            QVERIFY(std::abs(sum - scores[static_cast<std::size_t>(target)]) < 1e-3);
            QVERIFY(std::abs(evidence.score - scores[static_cast<std::size_t>(target)]) < 1e-4);
        }
    }

    void explanation_namesThePlantedCause()
    {
        const Fixture fixture;
        const auto student = fixture.train();
        const std::vector<ItemIndex> prefix{6, 12, 17};
        const auto evidence = explain(student, {prefix, 0}, /*target=*/7);
        QCOMPARE(evidence.events.size(), 3U);
        QVERIFY(evidence.events[0].attention > std::abs(evidence.events[1].attention));
        QVERIFY(evidence.events[0].effect > std::abs(evidence.events[1].effect));
        QVERIFY(evidence.events[0].rankAfter > evidence.rank);
        double attention = 0;
        for (const auto& event : evidence.events) attention += std::abs(event.attention);
        QVERIFY(std::abs(attention - 1) < 1e-9);
    }

    void file_comesBackAsItWas()
    {
        const Fixture fixture;
        const auto student = fixture.train();
        const auto folder = std::filesystem::path(fixture.folder.path().toStdString());
        student.save(folder);
        const auto loaded = Student::load(folder);
        QVERIFY(sameTables(student.tables(), loaded.tables()));
        std::vector<float> expected(kItems);
        std::vector<float> found(kItems);
        const std::vector<ItemIndex> prefix{1, 2, 3};
        student.score({prefix, 0}, expected);
        loaded.score({prefix, 0}, found);
        QCOMPARE(found, expected);
    }

    void file_thatIsCutShortIsRefused()
    {
        const Fixture fixture;
        const auto folder = std::filesystem::path(fixture.folder.path().toStdString());
        fixture.train().save(folder);
        const auto file = folder / "student.safetensors";
        for (const auto size : {std::filesystem::file_size(file) - 1, std::filesystem::file_size(file) / 2, std::uintmax_t{9}, std::uintmax_t{0}}) {
            std::filesystem::resize_file(file, size);
            try {
                static_cast<void>(Student::load(folder));
                QFAIL("read a damaged model");
            } catch (const Error& error) {
                QCOMPARE(error.code(), ErrorCode::RunDamaged);
            }
        }
    }

    void training_withOneDayAloneSaysSo()
    {
        Fixture fixture;
        fixture.dataset = plantedDataset(50);
        try {
            static_cast<void>(fixture.train());
            QFAIL("trained on one day");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::TooFewSessions);
        }
    }
};

QTEST_GUILESS_MAIN(StudentTest)
#include "student_test.moc"
