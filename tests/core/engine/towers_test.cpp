#include "core/base/error.h"
#include "core/engine/towers/knowledge_tower.h"
#include "core/engine/towers/teacher.h"
#include "core/engine/towers/teacher_scorer.h"
#include "tests/core/engine/planted_dataset.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <limits>

using namespace core;
using namespace core::engine;

class TowersTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    Dataset m_dataset = plantedDataset();
    images::PictureSet m_pictures{24};
    std::map<std::string, std::vector<double>> m_points;

    std::filesystem::path path(const char* name) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }

    Teacher train(const TrainingConfig& config, const char* folder, const JobContext& context = {})
    {
        std::vector<SessionIndex> all;
        for (SessionIndex session = 0; session < m_dataset.log.size(); ++session) all.push_back(session);
        return Teacher::train(
            {m_dataset, m_pictures, all}, config, path(folder), context,
            [this](const std::string& series, std::int64_t, double value) { m_points[series].push_back(value); });
    }

private Q_SLOTS:
    void teacher_learnsAPlantedTransitionFromContents()
    {
        const auto teacher = train(smallConfig(), "planted");
        for (const auto* series : {"knowledge_loss", "transition_loss", "alignment_loss"})
            QVERIFY(m_points[series].size() > 1);
        QVERIFY(m_points["transition_loss"].back() < 0.5 * m_points["transition_loss"].front());
        int right = 0;
        for (ItemIndex bolt = 0; bolt < 12; ++bolt) {
            std::vector<float> scores(24);
            TeacherScorer(teacher).score({std::vector<ItemIndex>{bolt}, 0}, scores);
            QCOMPARE(scores[static_cast<std::size_t>(bolt)], -std::numeric_limits<float>::infinity());
            right += std::max_element(scores.begin(), scores.end()) - scores.begin() == bolt + 12;
        }
        QVERIFY2(right >= 10, std::to_string(right).c_str());
        // The state after a session of one item is the item's query.
        QVERIFY(torch::allclose(teacher.sessionStates({{3}})[0], teacher.itemQueries()[3], 1e-4, 1e-5));
        // All prefixes of a session at once, the longest beyond the window, are as each by itself.
        std::vector<std::vector<ItemIndex>> prefixes{{5, 1}, {7}};
        while (prefixes.back().size() < 20) {
            prefixes.push_back(prefixes.back());
            prefixes.back().push_back(static_cast<ItemIndex>(prefixes.size() * 5 % 24));
        }
        prefixes.push_back({2, 4, 6});
        const auto together = teacher.sessionStates(prefixes);
        for (std::size_t at = 0; at < prefixes.size(); ++at)
            QVERIFY(torch::allclose(together[static_cast<std::int64_t>(at)], teacher.sessionStates({prefixes[at]})[0],
                                    1e-4, 1e-5));
        QVERIFY(torch::allclose(teacher.knowledge().norm(2, 1), torch::ones({24}), 1e-4, 1e-4));
    }

    /// The knowledge stage is the same with and without what follows it, so what a run without transitions gives is the
    /// h^K that the aligned z^k must keep (METHOD.md section 2, L_k).
    void alignment_bringsTransitionsIntoTheSpaceOfKnowledge()
    {
        auto config = smallConfig();
        config.without = {Without::Transition};
        const auto known = train(config, "known").knowledge(); // [24, D]
        // How much nearer each z^k is to its own h^K than to another's, as cosines.
        const auto kept = [&](const Teacher& teacher) {
            const auto cosines = torch::matmul(teacher.knowledge(), known.t()); // [24, 24]
            const auto own = cosines.diagonal().mean().item<double>();
            return own - (cosines.sum().item<double>() - 24 * own) / (24 * 23);
        };
        config = smallConfig();
        config.alignmentEpochs = 12;
        const auto aligned = kept(train(config, "aligned"));
        config.alignmentEpochs = 0;
        const auto apart = kept(train(config, "apart"));
        QVERIFY2(aligned > apart + 0.1, qPrintable(QString("%1 and %2").arg(aligned).arg(apart)));
    }

    /// A linear map finds less of z^k in z^t the more separation weighs: an estimate of the information alone would
    /// prove nothing (METHOD.md section 2).
    void separation_leavesLessKnowledgeInTransitions()
    {
        auto config = smallConfig();
        config.alignmentEpochs = 20;
        const auto unexplained = [&](double weight, const char* folder) {
            config.separationWeight = weight;
            const auto teacher = train(config, folder);
            // Ridge regression, since 24 items could be fitted by chance.
            const auto x = teacher.transition() - teacher.transition().mean(/*dim=*/0); // [24, D]
            const auto y = teacher.knowledge() - teacher.knowledge().mean(/*dim=*/0);   // [24, D]
            const auto D = x.size(1);
            const auto map = torch::linalg_solve(torch::matmul(x.t(), x) + torch::eye(D), torch::matmul(x.t(), y));
            return ((y - torch::matmul(x, map)).pow(2).sum() / y.pow(2).sum()).item<double>();
        };
        const auto together = unexplained(0, "together");
        const auto separated = unexplained(2, "separated");
        QVERIFY2(separated > together, qPrintable(QString("%1 then %2").arg(together).arg(separated)));
    }

    /// Of two kinds of goods, all of one often seen: what is of the one kind is seen in the vectors.
    void popularity_isReadFromVectorsWhereItGoesWithTheKind()
    {
        const auto teacher = train(smallConfig(), "popular");
        std::vector<std::int32_t> byKind(24, 2);
        std::fill(byKind.begin() + 12, byKind.end(), 60);
        const auto probe = teacher.probePopularity(byKind);
        QVERIFY2(probe.knowledge > 0.5, qPrintable(QString::number(probe.knowledge)));
        QVERIFY2(probe.transition > 0.5, qPrintable(QString::number(probe.transition)));
        std::vector<std::int32_t> byChance(24, 2);
        for (const auto item : {1, 2, 7, 8, 9, 11, 14, 15, 16, 18, 21, 22})
            byChance[static_cast<std::size_t>(item)] = 60;
        QVERIFY(teacher.probePopularity(byChance).knowledge < probe.knowledge - 0.3);
    }

    void teacher_ofTheSameSeedIsTheSame()
    {
        const auto first = train(smallConfig(), "seed-a");
        const auto second = train(smallConfig(), "seed-b");
        auto config = smallConfig();
        config.seed = 2;
        QVERIFY(torch::equal(first.transition(), second.transition()));
        QVERIFY(!torch::equal(first.transition(), train(config, "seed-c").transition()));
    }

    void training_stoppedInAnyStageGoesOnBitForBit_data()
    {
        QTest::addColumn<int>("stage");
        QTest::addColumn<int>("done");
        const int learned = 3 * smallConfig().knowledgeEpochs; // 24 items, 8 a step
        QTest::newRow("knowledge") << static_cast<int>(Stage::KnowledgeTower) << 5;
        QTest::newRow("reading the catalogue") << static_cast<int>(Stage::KnowledgeTower) << learned + 2;
        QTest::newRow("transition") << static_cast<int>(Stage::TransitionTower) << 5;
        QTest::newRow("alignment") << static_cast<int>(Stage::Alignment) << 5;
    }
    void training_stoppedInAnyStageGoesOnBitForBit()
    {
        QFETCH(int, stage);
        QFETCH(int, done);
        const auto folder = QString("stop-%1-%2").arg(stage).arg(done).toStdString();
        std::stop_source stop;
        const JobContext context(stop.get_token(), nullptr, [&](const Progress& progress) {
            if (static_cast<int>(progress.stage) == stage && progress.done == done) stop.request_stop();
        });
        QVERIFY_EXCEPTION_THROWN(train(smallConfig(), folder.c_str(), context), Cancelled);
        QVERIFY(std::filesystem::exists(path(folder.c_str()) / "teacher-checkpoint.safetensors"));
        const auto resumed = train(smallConfig(), folder.c_str());
        const auto whole = train(smallConfig(), ("whole-" + folder).c_str());
        QVERIFY(torch::equal(resumed.transition(), whole.transition()));
        QVERIFY(torch::equal(resumed.knowledge(), whole.knowledge()));
    }

    void teacher_comesBackFromItsFile()
    {
        const auto teacher = train(smallConfig(), "saved");
        teacher.save(path("saved"));
        const auto loaded = Teacher::load(path("saved"), 24);
        QVERIFY(torch::equal(loaded.sessionStates({{1, 2}, {3}}), teacher.sessionStates({{1, 2}, {3}})));
        QVERIFY(torch::equal(loaded.knowledge(), teacher.knowledge()));
        QCOMPARE(loaded.temperature(), teacher.temperature());
        QVERIFY_EXCEPTION_THROWN(Teacher::load(path("saved"), 25), Error);
        QVERIFY_EXCEPTION_THROWN(Teacher::load(path("nowhere"), 24), Error);
    }

    void teacher_withoutATowerSaysNothingOfIt()
    {
        auto config = smallConfig();
        config.without = {Without::Transition};
        const auto knowing = train(config, "no-transition");
        QVERIFY(!knowing.readsSessions());
        QCOMPARE(knowing.transition().abs().sum().item<double>(), 0.0);
        QVERIFY(knowing.knowledge().abs().sum().item<double>() > 0);
        config.without = {Without::Knowledge, Without::Images, Without::Text};
        const auto following = train(config, "no-knowledge");
        QCOMPARE(following.knowledge().abs().sum().item<double>(), 0.0);
        QVERIFY(following.transition().abs().sum().item<double>() > 0);
    }

    void forward_givesAMissingPictureNoWeight()
    {
        KnowledgeTower tower(TowerSizes{.width = 8, .layers = 1, .heads = 2, .vocabulary = 300, .textTokens = 6});
        const torch::NoGradGuard noGradients;
        const auto pages = torch::full({1, 6}, 280, torch::kInt64);
        const auto lengths = torch::tensor({6});
        const auto stateOf = [&](int light, bool present) {
            return tower(ShownItems{.pictures = torch::full({1, 3, 48, 32}, light, torch::kUInt8),
                                    .present = torch::tensor({present}),
                                    .pages = pages,
                                    .lengths = lengths,
                                    .textContent = {},
                                    .pictureContent = {}})
                .item;
        };
        QVERIFY(torch::equal(stateOf(0, false), stateOf(200, false)));
        QVERIFY(!torch::allclose(stateOf(0, true), stateOf(200, true)));
    }
};

QTEST_GUILESS_MAIN(TowersTest)
#include "towers_test.moc"
