#include "core/base/error.h"
#include "core/engine/tensors/safetensors.h"
#include "core/engine/towers/teacher.h"
#include "core/engine/towers/teacher_scorer.h"
#include "core/engine/towers/teacher_steps.h"
#include "core/engine/training/checkpoint.h"
#include "tests/core/engine/planted_dataset.h"
#include "tests/core/engine/tiny_models.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <limits>
#include <map>
#include <string>

using namespace core;
using namespace core::engine;

namespace {

std::vector<SessionIndex> allOf(const Dataset& dataset)
{
    std::vector<SessionIndex> all;
    for (SessionIndex session = 0; session < dataset.log.size(); ++session) all.push_back(session);
    return all;
}

/// Of a tower's language model, what learns: by their names from there on.
std::map<std::string, torch::Tensor> layersOf(const torch::nn::Module& tower)
{
    std::map<std::string, torch::Tensor> layers;
    for (const auto& parameter : tower.named_parameters()) {
        const auto& name = parameter.key();
        if (parameter.value().requires_grad() && isOfPretrained(name))
            layers.emplace(name.substr(name.find(kPretrained)), parameter.value());
    }
    return layers;
}

} // namespace

/// Both towers with a pretrained language model, here a tiny one that knows nothing.
class LanguageTowersTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    Dataset m_dataset = numberedDataset();
    images::PictureSet m_pictures{24};

    [[nodiscard]] std::filesystem::path path(const std::string& name) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }
    [[nodiscard]] std::filesystem::path language() const
    {
        return std::filesystem::exists(path("llama")) ? path("llama") : copyTinyModel("llama", path("llama"), 30);
    }
    [[nodiscard]] TeacherInput input() const { return {m_dataset, m_pictures, allOf(m_dataset), {}, language()}; }
    /// Of few steps, enough to be stopped in each stage.
    Teacher train(const std::string& folder, const JobContext& context = {}, int adapterRank = 16) const
    {
        auto config = smallConfig();
        config.adapterRank = adapterRank;
        config.knowledgeEpochs = 2;
        config.transitionEpochs = 1;
        config.alignmentEpochs = 1;
        return Teacher::train(input(), config, path(folder), context, [](auto&&...) {});
    }

private Q_SLOTS:
    void towers_learnAPlantedTransitionWithAdaptersAlone()
    {
        const auto teacher = Teacher::train(input(), smallConfig(), path("planted"), {}, [](auto&&...) {});
        QCOMPARE(teacher.knowledge().size(1), std::int64_t{16}); // as wide as the language model
        int right = 0;
        for (ItemIndex bolt = 0; bolt < 12; ++bolt) {
            std::vector<float> scores(24);
            TeacherScorer(teacher).score({std::vector<ItemIndex>{bolt}, 0}, scores);
            right += std::max_element(scores.begin(), scores.end()) - scores.begin() == bolt + 12;
        }
        QVERIFY2(right >= 10, std::to_string(right).c_str());
        // Prefixes of unlike length, read together and alone.
        const auto together = teacher.sessionStates({{5, 1, 2, 9}, {7}, {2, 4, 6}});
        QVERIFY(torch::allclose(together[1], teacher.sessionStates({{7}})[0], 1e-3, 1e-3));
        QVERIFY(torch::allclose(together[2], teacher.sessionStates({{2, 4, 6}})[0], 1e-3, 1e-3));
    }

    void teacher_keepsItsAdaptersAndFindsTheRestInTheFolder()
    {
        const auto teacher = train("kept");
        teacher.save(path("kept"));
        const auto file = readTensors(path("kept") / "teacher.safetensors");
        for (const auto& [name, tensor] : file.tensors)
            if (name.find("pretrained") != std::string::npos) QVERIFY(name.ends_with("up") || name.ends_with("down"));
        const auto loaded = Teacher::load(path("kept"), 24, language());
        QVERIFY(torch::equal(loaded.sessionStates({{1, 2}, {3}}), teacher.sessionStates({{1, 2}, {3}})));
        QVERIFY_THROWS_EXCEPTION(Error, Teacher::load(path("kept"), 24));
        QVERIFY_THROWS_EXCEPTION(Error, Teacher::load(path("kept"), 24, path("nowhere")));
        const auto other = copyTinyModel("smolvlm", path("other"), 30);
        QVERIFY_THROWS_EXCEPTION(Error, Teacher::load(path("kept"), 24, other)); // of the same shape, but another
    }

    /// Rank 0: no adapters, each tower bends layers of its own.
    void layers_learnThemselvesWhereNoAdapterDoes()
    {
        auto config = smallConfig();
        config.adapterRank = 0;
        const auto lesson = input();
        TeacherSteps steps(lesson, config, {});
        const auto before = layersOf(*steps.towers()->knowledge);
        QVERIFY(!before.empty());
        for (const auto& [name, layer] : before)
            QVERIFY(layer.data_ptr() != layersOf(*steps.towers()->transition).at(name).data_ptr());
        QCOMPARE(towerOptimizer(*steps.towers()->transition, 1e-3).param_groups().size(), std::size_t{2});

        const auto teacher = train("whole", {}, 0);
        teacher.save(path("whole"));
        const auto file = readTensors(path("whole") / "teacher.safetensors");
        std::int64_t kept = 0;
        for (const auto& [name, tensor] : file.tensors) {
            if (name.find("pretrained") == std::string::npos) continue;
            QVERIFY2(!name.ends_with("up") && !name.ends_with("down") && !name.ends_with("words"), name.c_str());
            ++kept;
        }
        QCOMPARE(kept, std::ssize(before));
        const auto loaded = Teacher::load(path("whole"), 24, language());
        QVERIFY(torch::equal(loaded.sessionStates({{1, 2}, {3}}), teacher.sessionStates({{1, 2}, {3}})));
        QVERIFY(!torch::equal(teacher.transition(), train("bent").transition()));
    }

    void training_stoppedInAnyStageGoesOnBitForBit_data()
    {
        QTest::addColumn<int>("stage");
        QTest::addColumn<int>("rank");
        QTest::newRow("knowledge") << static_cast<int>(Stage::KnowledgeTower) << 16;
        QTest::newRow("transition") << static_cast<int>(Stage::TransitionTower) << 16;
        QTest::newRow("alignment") << static_cast<int>(Stage::Alignment) << 16;
        QTest::newRow("alignment, without adapters") << static_cast<int>(Stage::Alignment) << 0;
    }
    void training_stoppedInAnyStageGoesOnBitForBit()
    {
        QFETCH(int, stage);
        QFETCH(int, rank);
        const auto folder = "stop-" + std::to_string(stage) + "-" + std::to_string(rank);
        std::stop_source stop;
        int reports = 0;
        const JobContext context(stop.get_token(), nullptr, [&](const Progress& progress) {
            if (static_cast<int>(progress.stage) == stage) ++reports;
            if (reports == 4) stop.request_stop();
        });
        QVERIFY_THROWS_EXCEPTION(Cancelled, train(folder, context, rank));
        const auto resumed = train(folder, {}, rank);
        const auto whole = train("whole-" + folder, {}, rank);
        QVERIFY(torch::equal(resumed.transition(), whole.transition()));
        QVERIFY(torch::equal(resumed.knowledge(), whole.knowledge()));
        QVERIFY(torch::equal(resumed.itemQueries(), whole.itemQueries()));
    }

    void stepsInParts_addUpToTheWhole()
    {
        const auto config = smallConfig();
        const auto lesson = input();
        TeacherSteps steps(lesson, config, {});
        for (std::int64_t first = 0; first < 24; first += 8) steps.readCatalogue(first, first + 8);
        const auto parameters = steps.towers()->parameters();
        const auto gradient = [&](std::int64_t parts, bool recompute) {
            steps.towers()->zero_grad();
            for (Portion portion{.part = 0, .economy = {parts, recompute}}; portion.part < parts; ++portion.part)
                steps.transitionLoss(3, portion).backward();
            std::vector<torch::Tensor> all;
            for (const auto& parameter : parameters)
                if (parameter.grad().defined()) all.push_back(parameter.grad().flatten().clone());
            return torch::cat(all);
        };
        // All sessions have two events and all items are negatives, so that nothing but the order of sums differs (in
        // bf16, where the processor is good at it).
        const auto whole = gradient(1, false);
        for (const auto& [parts, recompute] : {std::pair{2, false}, std::pair{2, true}, std::pair{4, false}}) {
            const auto added = gradient(parts, recompute);
            QCOMPARE(added.sizes(), whole.sizes());
            const auto apart = (added - whole).norm().item<double>() / whole.norm().item<double>();
            QVERIFY2(apart < 0.05, qPrintable(QString::number(apart)));
        }
    }
};

QTEST_GUILESS_MAIN(LanguageTowersTest)
#include "language_towers_test.moc"
