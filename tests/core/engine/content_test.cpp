#include "core/base/error.h"
#include "core/engine/backbones/bert.h"
#include "core/engine/backbones/picture_backbone.h"
#include "core/engine/backbones/text_backbone.h"
#include "core/engine/content/content_reading.h"
#include "core/engine/content/content_vectors.h"
#include "core/engine/tensors/seeds.h"
#include "tests/core/engine/tiny_models.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>
#include <memory>
#include <stop_token>

using namespace core;
using namespace core::engine;

namespace fs = std::filesystem;

/// What pretrained models say of items, and how it is kept.
class ContentTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] fs::path path(const char* name) const { return fs::path(m_folder->path().toStdString()) / name; }
    [[nodiscard]] fs::path model(const char* name) const
    {
        return fs::exists(path(name)) ? path(name) : copyTinyModel(name, path(name), 30);
    }

    static Item item(const std::string& title)
    {
        return {.id = {},
                .code = "1",
                .title = title,
                .description = "",
                .category = "",
                .price = {},
                .picture = "",
                .attributes = {}};
    }

    /// Ten rows of the row's number; counts what is worked out.
    RowWork numbers(int& worked) const
    {
        RowWork work{.keys = {}, .width = 3, .block = 4, .workOut = [&worked](const std::vector<std::int64_t>& rows) {
                         worked += static_cast<int>(rows.size());
                         return torch::tensor(rows).to(torch::kFloat).unsqueeze(1).expand({std::ssize(rows), 3});
                     }};
        for (std::uint64_t row = 0; row < 10; ++row) work.keys.push_back(1000 + row);
        return work;
    }
    static bool areNumbers(const torch::Tensor& rows)
    {
        return torch::equal(rows, torch::arange(10).to(torch::kFloat).unsqueeze(1).expand({10, 3}));
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void text_isTheMeanOverItsTokens()
    {
        const TextBackbone backbone(model("bert"));
        QCOMPARE(backbone.width(), 16);
        const auto tokens = backbone.tokensOf("bolt 12", 64);
        QCOMPARE(tokens, (std::vector<std::int64_t>{1, 4, 15})); // bolt, 1, ##2
        QCOMPARE(std::ssize(backbone.tokensOf("bolt 1 2 3 4 5 6 7 8 9 1 2 3 4 5 6 7 8 9", 64)), backbone.longest());
        QCOMPARE(std::ssize(backbone.tokensOf("bolt 12", 2)), 2);

        const torch::NoGradGuard noGradient;
        ModelWeights weights(model("bert"));
        Bert bert(weights, BertConfig::read(ModelConfig(model("bert"))));
        const auto states = bert->forward(torch::tensor(tokens).unsqueeze(0), torch::tensor({3}));
        // Beside a longer text and an empty one, so that padding stands behind it.
        const auto read = backbone.read({tokens, {1, 2, 3, 4, 5}, {}});
        QVERIFY(torch::allclose(read[0], states.mean(1)[0], 1e-5, 1e-6));
        QCOMPARE(read[2].abs().sum().item<double>(), 0.0);
    }

    void text_isReadByDecodersToo()
    {
        for (const auto* name : {"llama", "qwen3", "smolvlm"}) {
            const TextBackbone backbone(model(name));
            const auto read = backbone.read({{1, 2, 3}, {1, 2}});
            QCOMPARE(read.sizes(), (torch::IntArrayRef{2, 16}));
            QVERIFY(read.isfinite().all().item<bool>());
            QVERIFY(!torch::allclose(read[0], read[1]));
            QVERIFY(torch::allclose(read[1], backbone.read({{1, 2}})[0], 1e-5, 1e-6));
        }
        QVERIFY_THROWS_EXCEPTION(Error, TextBackbone(model("vit")));
    }

    void picture_isOneVector()
    {
        for (const auto* name : {"efficientnet-lite", "vit", "siglip", "smolvlm"}) {
            const PictureBackbone backbone(model(name));
            const auto ofNoise = [&](std::uint64_t seed) {
                const auto size = {std::int64_t{1}, std::int64_t{3}, std::int64_t{backbone.pixelHeight()},
                                   std::int64_t{backbone.pixelWidth()}};
                return backbone.read(torch::randint(256, size, generatorFor(seed), torch::kUInt8));
            };
            QCOMPARE(ofNoise(1).size(1), backbone.width());
            QVERIFY(ofNoise(1).isfinite().all().item<bool>());
            QVERIFY2(!torch::equal(ofNoise(1), ofNoise(2)), name);
        }
        QVERIFY_THROWS_EXCEPTION(Error, PictureBackbone(model("bert")));
    }

    void pictureInput_isAsTheModelWasTrained()
    {
        const auto folder = model("efficientnet-lite");
        const auto lite = PictureInput::read(folder, ModelConfig(folder));
        QVERIFY(std::abs(lite.mean[2] - 0.498039) < 1e-5 && std::abs(lite.deviation[0] - 0.501961) < 1e-5);
        QCOMPARE(PictureInput::read(model("vit"), ModelConfig(model("vit"))).mean[0], 0.5);
        std::ofstream(path("vit") / "preprocessor_config.json")
            << R"({"image_mean":[0.1,0.2,0.3],"image_std":[1,2,4]})";
        const auto stated = PictureInput::read(path("vit"), ModelConfig(path("vit")));
        const auto normed = stated.normed(torch::full({1, 3, 1, 1}, 255, torch::kUInt8)).flatten();
        QVERIFY(torch::allclose(normed, torch::tensor({0.9, 0.4, 0.175}, torch::kFloat)));
        std::ofstream(path("vit") / "preprocessor_config.json") << "{";
        QVERIFY_THROWS_EXCEPTION(Error, PictureInput::read(path("vit"), ModelConfig(path("vit"))));
    }

    void readings_tellItemsApart()
    {
        const Catalogue catalogue{.items = {item("bolt 1"), item("nut 2"), item("bolt 1"), item("")}, .columns = {}};
        const TrainingConfig config;
        const auto texts = textReading(catalogue, config, model("bert"));
        QVERIFY(texts.keys[0] == texts.keys[2] && texts.keys[0] != texts.keys[1]);
        const auto read = keptRows(path("texts"), texts, {});
        QVERIFY(torch::equal(read[0], read[2]) && !torch::allclose(read[0], read[1]));
        QCOMPARE(read[3].abs().sum().item<double>(), 0.0);
        TrainingConfig shorter;
        shorter.textTokens = 4;
        QVERIFY(textReading(catalogue, shorter, model("bert")).keys[0] != texts.keys[0]);

        images::PictureSet pictures(3);
        pictures.present = {1, 1, 0};
        std::fill(pictures.rgb.begin(), pictures.rgb.begin() + 4608, 7);
        const auto shown = pictureReading(
            pictures,
            [&](std::int64_t at, int width, int height) -> std::optional<images::Pixels> {
                if (at == 2) return std::nullopt;
                return images::Pixels{
                    width, height,
                    std::vector<std::uint8_t>(static_cast<std::size_t>(width * height * 3), at == 0 ? 7 : 255)};
            },
            model("vit"));
        QVERIFY(shown.keys[0] != shown.keys[1]);
        const auto seen = keptRows(path("pictures"), shown, {});
        QVERIFY(!torch::allclose(seen[0], seen[1]));
        QCOMPARE(seen[2].abs().sum().item<double>(), 0.0);
    }

    void rows_goOnWhereTheyWereStopped()
    {
        int worked = 0;
        std::stop_source stop;
        const JobContext stopped(stop.get_token(), nullptr, [&](const Progress& progress) {
            if (progress.done >= 4) stop.request_stop();
        });
        QVERIFY_THROWS_EXCEPTION(Cancelled, keptRows(path("rows"), numbers(worked), stopped));
        QCOMPARE(worked, 4);
        QVERIFY(areNumbers(keptRows(path("rows"), numbers(worked), {})));
        QCOMPARE(worked, 10);
        QVERIFY(areNumbers(keptRows(path("rows"), numbers(worked), {})));
        QCOMPARE(worked, 10);
    }

    void rows_areWorkedOutOnlyWhereTheirKeyIsNew()
    {
        int worked = 0;
        keptRows(path("rows"), numbers(worked), {});
        auto changed = numbers(worked);
        changed.keys[3] = 5;
        std::swap(changed.keys[0], changed.keys[1]);
        const auto rows = keptRows(path("rows"), changed, {});
        QCOMPARE(worked, 11);
        QCOMPARE(rows[0][0].item<double>(), 1.0); // it went with its key
        QCOMPARE(rows[3][0].item<double>(), 3.0);
    }

    void rows_ofADamagedFileAreBegunAnew()
    {
        int worked = 0;
        keptRows(path("rows"), numbers(worked), {});
        fs::resize_file(path("rows"), 60);
        QVERIFY(areNumbers(keptRows(path("rows"), numbers(worked), {})));
        QCOMPARE(worked, 20);
        auto wider = numbers(worked);
        wider.width = 2;
        wider.workOut = [](const std::vector<std::int64_t>& rows) { return torch::ones({std::ssize(rows), 2}); };
        QCOMPARE(keptRows(path("rows"), wider, {}).sum().item<double>(), 20.0);
    }

    void trial_writesNothing()
    {
        int worked = 0;
        const auto trial = tryRows(path("rows"), numbers(worked), {});
        QCOMPARE(trial.rows.sizes(), (torch::IntArrayRef{10, 3}));
        QVERIFY(trial.rows.isfinite().all().item<bool>());
        QVERIFY(!fs::exists(path("rows")));
        keptRows(path("rows"), numbers(worked), {});
        QCOMPARE(tryRows(path("rows"), numbers(worked), {}).seconds, 0.0);
    }

    void centredRows_loseWhatIsCommonToAll()
    {
        const auto rows = centredUnitRows(torch::tensor({{3.0F, 1.0F}, {1.0F, 1.0F}, {0.0F, 0.0F}}));
        QVERIFY(torch::allclose(rows, torch::tensor({{1.0F, 0.0F}, {-1.0F, 0.0F}, {0.0F, 0.0F}})));
    }
};

QTEST_GUILESS_MAIN(ContentTest)
#include "content_test.moc"
