#include "core/base/error.h"
#include "core/base/job_context.h"
#include "core/engine/backbones/pretrained_language.h"
#include "core/engine/language/packing.h"
#include "core/engine/tensors/seeds.h"
#include "core/engine/text/tokenizer.h"
#include "core/engine/training/checkpoint.h"
#include "tests/core/engine/tiny_models.h"

#include <QTemporaryDir>
#include <QtTest>

#include <set>

using namespace core;
using namespace core::engine;

namespace {

constexpr std::int64_t kMarks = Tokenizer::FirstByte;

/// 40 sequences of 1 to 20 tokens' width of noise, and their lengths.
struct Sequences {
    torch::Tensor x = torch::randn({40, 20, 16}, generatorFor(1)); // [B, L, W]
    torch::Tensor lengths = 1 + torch::arange(40) * 7 % 20;        // [B]
};

} // namespace

/// The pretrained language model of the towers.
class LanguageModelTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] std::filesystem::path model(const char* name) const
    {
        const auto to = std::filesystem::path(m_folder.path().toStdString()) / name;
        return std::filesystem::exists(to) ? to : copyTinyModel(name, to, 30);
    }
    [[nodiscard]] LanguageBackbone backbone(const char* name = "llama") const
    {
        return {model(name), torch::kCPU, 24, VoiceWeights::Exact};
    }

    /// Gradients of all that is trained, and of x, of a sum over what was read.
    static std::vector<torch::Tensor> gradients(LanguageModel& language, const torch::Tensor& x)
    {
        language.zero_grad();
        const auto given = x.detach().clone().requires_grad_(true);
        language.read(given, {}).square().sum().backward();
        std::vector<torch::Tensor> all{given.grad()};
        for (const auto& parameter : language.parameters())
            if (parameter.requires_grad()) all.push_back(parameter.grad().clone());
        return all;
    }

private Q_SLOTS:
    void sequences_arePackedAndReadAsAlone()
    {
        const torch::NoGradGuard noGradient;
        for (const auto* name : {"llama", "qwen3", "smolvlm"}) {
            auto voice = backbone(name).voice();
            const Sequences given;
            const auto lengths = given.lengths.contiguous();
            const auto packing = packed({lengths.data_ptr<std::int64_t>(), lengths.data_ptr<std::int64_t>() + 40}, 20);
            QVERIFY(packing);
            QVERIFY(packing->places.numel() < 600); // of 800, a half of them padding
            const auto read = voice.language->read(given.x, given.lengths);
            for (std::int64_t row = 0; row < 40; ++row) {
                const auto length = lengths[row].item<std::int64_t>();
                const auto alone = voice.language->read(given.x.slice(0, row, row + 1).slice(1, 0, length), {});
                QVERIFY(torch::allclose(read[row].slice(0, 0, length), alone[0], 1e-4, 1e-5));
            }
        }
        QVERIFY(!packed({20, 19, 20}, 20)); // hardly any padding
    }

    void recomputing_givesTheSameGradients()
    {
        auto voice = backbone().voice();
        voice.language->adapt(4);
        const torch::NoGradGuard plain;
        for (auto& parameter : voice.language->parameters()) // adapters begin with a half that is nought
            if (parameter.requires_grad()) parameter.add_(0.05);
        const torch::AutoGradMode learning(true);
        const auto x = Sequences().x;
        const auto kept = gradients(*voice.language, x);
        int layers = 0;
        voice.language->take({.atLayer = [&] { ++layers; }, .recompute = true});
        const auto recomputed = gradients(*voice.language, x);
        QCOMPARE(kept.size(), recomputed.size());
        QVERIFY(kept.size() > 10);
        for (std::size_t at = 0; at < kept.size(); ++at) {
            QVERIFY(kept[at].abs().sum().item<double>() > 0);
            QVERIFY(torch::allclose(kept[at], recomputed[at], 1e-5, 1e-6));
        }
        QVERIFY(layers > 2 && layers % 2 == 0); // once forwards and once backwards
    }

    void pass_canBeStoppedAtEveryLayerForwardsAndBackwards()
    {
        auto voice = backbone().voice();
        voice.language->adapt(2);
        const auto x = Sequences().x.requires_grad_(true);
        int visits = 0;
        voice.language->take({.atLayer = [&] { ++visits; }, .recompute = false});
        voice.language->read(x, {}).sum().backward();
        const auto all = visits;
        for (int stopAt = 1; stopAt <= all; ++stopAt) {
            visits = 0;
            const LayerCare care{.atLayer =
                                     [&] {
                                         if (++visits == stopAt) throw Cancelled();
                                     },
                                 .recompute = stopAt % 2 == 0};
            voice.language->take(care);
            QVERIFY_THROWS_EXCEPTION(Cancelled, voice.language->read(x, {}).sum().backward());
            QCOMPARE(visits, stopAt);
        }
    }

    void voices_shareTheFrozenWeightsAndNothingElse()
    {
        auto shared = backbone();
        auto one = shared.voice();
        auto other = shared.voice();
        one.language->adapt(4);
        other.language->adapt(4);
        const auto others = other.language->named_parameters();
        std::set<const void*> kept;
        for (const auto& parameter : one.language->named_parameters()) {
            const bool frozen = !parameter.value().requires_grad();
            QCOMPARE(parameter.value().data_ptr() == others[parameter.key()].data_ptr(), frozen);
            if (!frozen) kept.insert(parameter.value().data_ptr());
        }
        QVERIFY(!kept.empty());

        TensorFile file;
        putModule(file, "language", *one.language);
        QCOMPARE(file.tensors.size(), kept.size()); // what is frozen stands in its folder
        takeModule(file, "language", *other.language, "file");
        const torch::NoGradGuard noGradient;
        const auto x = Sequences().x;
        QVERIFY(torch::equal(one.language->read(x, {}), other.language->read(x, {})));
    }

    void words_areTheModelsOwnBehindOurs()
    {
        auto shared = backbone();
        QCOMPARE(shared.encode("bolt 12"), (std::vector<std::int64_t>{kMarks + 1, kMarks + 4, kMarks + 15}));
        auto words = shared.voice().words;
        const torch::NoGradGuard noGradient;
        const auto tokens = torch::tensor({{kMarks + 1, kMarks + 4, std::int64_t{Tokenizer::Padding}}});
        const auto vectors = words->embed(tokens); // [1, 3, W]
        ModelWeights weights(model("llama"));
        const auto table = weights.read("model.embed_tokens.weight", {-1, -1});
        QVERIFY(torch::equal(vectors[0][0], table[1]));
        QVERIFY(torch::equal(vectors[0][1], table[4]));
        QVERIFY(torch::allclose(words->bag(tokens)[0], (table[1] + table[4]) / 2));
        QCOMPARE(words->bag(torch::zeros({1, 3}, torch::kLong)).abs().sum().item<double>(), 0.0);
        const auto logits = words->logits(vectors[0]);
        QCOMPARE(logits.size(1), shared.vocabulary());
    }

    void half_isNearTheWhole()
    {
        if (!isGoodAtHalf(torch::kCPU)) QSKIP("this processor is no good at bf16");
        const torch::NoGradGuard noGradient;
        LanguageBackbone half(model("llama"), torch::kCPU, 24);
        const Sequences given;
        const auto exact = backbone().voice().language->read(given.x, {});
        const auto read = half.voice().language->read(given.x, {});
        QCOMPARE(read.scalar_type(), torch::kFloat32);
        QVERIFY(!torch::equal(read, exact));
        QVERIFY((read - exact).abs().max().item<double>() < 0.05 * exact.abs().max().item<double>());
    }

    void foldersThatAreNoLanguageModel_areRefused()
    {
        const auto refusal = [&](const char* name, std::int64_t longest) {
            try {
                LanguageBackbone(model(name), torch::kCPU, longest);
            } catch (const Error& error) {
                return error.detail().substr(model(name).string().size());
            }
            return std::string("accepted");
        };
        QCOMPARE(refusal("bert", 8), std::string(" (the model is no language model)"));
        QVERIFY(refusal("llama", 100'000).find("100000 are asked for") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(LanguageModelTest)
#include "language_model_test.moc"
