#include "core/base/error.h"
#include "core/engine/inference/explain_student.h"
#include "core/engine/student/edge_tables.h"
#include "core/engine/student/rare_lift.h"
#include "core/engine/student/student_trainer.h"
#include "core/engine/student/untaught_student.h"
#include "core/engine/tensors/safetensors.h"
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
        dataset.catalogue.items.push_back(
            {.id = {item + 1}, .code = std::to_string(item), .title = "item " + std::to_string(item)});
    for (int session = 0; session < sessions; ++session) {
        const auto cause = static_cast<ItemIndex>(2 * (random() % (kItems / 2)));
        const auto other = static_cast<ItemIndex>(random() % kItems);
        const auto effect = random() % 5 == 0 ? static_cast<ItemIndex>(random() % kItems) : cause + 1;
        std::vector<ItemIndex> items =
            random() % 2 == 0 ? std::vector{cause, other, effect} : std::vector{other, cause, effect};
        dataset.log.append({session + 1}, std::to_string(session), items,
                           std::vector<std::int64_t>(3, session / 100 * kDay));
    }
    return dataset;
}

struct Fixture {
    Dataset dataset = plantedDataset(800);
    images::PictureSet pictures;
    TrainingConfig config{.studentBatch = 16};
    QTemporaryDir folder;

    [[nodiscard]] std::filesystem::path checkpoint(const char* name) const
    {
        return std::filesystem::path(folder.path().toStdString()) / name;
    }
    [[nodiscard]] StudentInput input() const
    {
        std::vector<SessionIndex> known(static_cast<std::size_t>(dataset.log.size()));
        std::iota(known.begin(), known.end(), 0);
        return {dataset, pictures, known, 8, {}};
    }
    [[nodiscard]] Student train(
        const char* name = "a", const JobContext& context = {}, const OnPoint& onPoint = [](auto&&...) {}) const
    {
        return trainStudent(input(), config, checkpoint(name), context, onPoint);
    }
};

bool sameTables(const StudentTables& a, const StudentTables& b)
{
    return a.to == b.to && a.value == b.value && a.prior == b.prior && a.distance == b.distance && a.length == b.length;
}

} // namespace

class StudentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { torch::set_num_threads(1); }

    void parts_addUpToTheWhole()
    {
        seedWeights(1, 9);
        StudentNet net(5, 7);
        const auto features = torch::randn({7, 5});
        const std::vector<torch::Tensor> groups{torch::tensor({1.0F, 0.0F, 0.0F, 1.0F, 0.0F}),
                                                torch::tensor({0.0F, 1.0F, 1.0F, 0.0F, 0.0F}),
                                                torch::tensor({0.0F, 0.0F, 0.0F, 0.0F, 1.0F})};
        const auto parts = attributeToGroups(net->edgePerceptron(), features, groups);
        QVERIFY(torch::allclose(parts.sum(/*dim=*/1), net->edgeScores(features), 1e-4, 1e-5));
        const auto otherwise = attributeToGroups(net->edgePerceptron(), features, groups, /*rest=*/2);
        QVERIFY(torch::allclose(otherwise.sum(/*dim=*/1), parts.sum(/*dim=*/1), 1e-4, 1e-5));
        const auto ofNothing = net->edgeScores(torch::zeros({1, 5})); // goes to the group named
        QVERIFY(torch::allclose(otherwise.select(1, 2) - parts.select(1, 2), ofNothing.expand({7, -1}), 1e-4, 1e-5));
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

    void rareLift_isAddedToThePriorOfWhatIsHardlySeen()
    {
        std::vector<float> priors{1, 1, 1, 1};
        addRareLift(priors, std::vector<float>{0, 4, 19, 500}, 2);
        QVERIFY(qFuzzyCompare(priors[0], 3.0F));
        QVERIFY(qFuzzyCompare(priors[1], 1 + 2 * (1 - std::log(5.0F) / std::log(20.0F))));
        QVERIFY(std::abs(priors[2] - 1) < 1e-6F);
        QCOMPARE(priors[3], 1.0F);

        Fixture fixture;
        fixture.dataset.catalogue.items.push_back({.id = {kItems + 1}, .code = "new", .title = "item new"});
        fixture.config.rareLift = 0;
        const auto plain = fixture.train("plain");
        fixture.config.rareLift = 3;
        const auto lifted = fixture.train("lifted");
        QVERIFY(qFuzzyCompare(lifted.tables().prior[kItems], plain.tables().prior[kItems] + 3)); // in no session
        QCOMPARE(lifted.tables().prior[0], plain.tables().prior[0]);
        fixture.config.without = {Without::Ids}; // how often it was seen is something that ids say
        const auto lost = fixture.train("no ids");
        fixture.config.rareLift = 0;
        QVERIFY(fixture.train("no ids, no lift").tables().prior == lost.tables().prior);
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
        for (std::size_t channel = 0; channel < kEdgeChannels; ++channel)
            for (std::size_t edge = 0; edge < atOnce.tables().to.size(); ++edge) {
                const auto expected = atOnce.tables().value[channel][edge];
                apart = std::max<double>(apart, std::abs(alone.tables().value[channel][edge] - expected));
                largest = std::max<double>(largest, std::abs(expected));
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

    void aStudentOfBefore_isReadWithoutTheTeachersPart()
    {
        const Fixture fixture;
        const auto folder = fixture.checkpoint("old");
        std::filesystem::create_directories(folder);
        const auto student = fixture.train();
        student.save(folder);
        auto file = readTensors(folder / "student.safetensors");
        const auto whole = file.tensors.size();
        std::erase_if(file.tensors, [](const auto& each) { return each.first.starts_with("net.teacher."); });
        QCOMPARE(file.tensors.size(), whole - 6);
        writeTensors(folder / "student.safetensors", file);
        QVERIFY(sameTables(Student::load(folder).tables(), student.tables()));
        file.tensors.erase("net.vote.0.bias"); // but not without one of the others
        writeTensors(folder / "student.safetensors", file);
        QVERIFY_THROWS_EXCEPTION(Error, Student::load(folder));
    }

    /// What the student was before it heard the teacher lies beside it, and belongs to it.
    void untaught_comesBackAsItWas()
    {
        const Fixture fixture;
        const auto folder = std::filesystem::path(fixture.folder.path().toStdString());
        const auto student = fixture.train();
        UntaughtStudent::save(student.tables(), folder);
        QVERIFY(UntaughtStudent::load(folder, student) == nullptr); // it heard nobody
        auto tables = student.tables();
        tables.untaught = tables.value;
        for (auto& value : tables.untaught[0]) value += 1;
        UntaughtStudent::save(tables, folder);
        const auto untaught = UntaughtStudent::load(folder, student);
        QVERIFY(untaught != nullptr);
        std::vector<float> expected(kItems);
        std::vector<float> found(kItems);
        const std::vector<ItemIndex> prefix{1, 2, 3};
        UntaughtStudent(student, tables.untaught).score({prefix, 0}, expected);
        untaught->score({prefix, 0}, found);
        QCOMPARE(found, expected);
        student.score({prefix, 0}, expected);
        QVERIFY(found != expected);

        tables.untaught[1].pop_back();
        UntaughtStudent::save(tables, folder);
        QVERIFY_THROWS_EXCEPTION(Error, UntaughtStudent::load(folder, student));
        std::filesystem::resize_file(folder / "untaught.safetensors", 9);
        QVERIFY_THROWS_EXCEPTION(Error, UntaughtStudent::load(folder, student));
        UntaughtStudent::save(student.tables(), folder); // takes the other's away
        QVERIFY(UntaughtStudent::load(folder, student) == nullptr);
    }

    void file_thatIsCutShortIsRefused()
    {
        const Fixture fixture;
        const auto folder = std::filesystem::path(fixture.folder.path().toStdString());
        fixture.train().save(folder);
        const auto file = folder / "student.safetensors";
        for (const auto size : {std::filesystem::file_size(file) - 1, std::filesystem::file_size(file) / 2,
                                std::uintmax_t{9}, std::uintmax_t{0}}) {
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
