#include "core/base/error.h"
#include "core/engine/backbones/backbone.h"
#include "core/engine/backbones/bert.h"
#include "core/engine/backbones/efficient_net.h"
#include "core/engine/backbones/llama.h"
#include "core/engine/backbones/model_card.h"
#include "core/engine/backbones/smol_vlm.h"
#include "core/engine/backbones/vision_transformer.h"
#include "core/engine/tensors/safetensors.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>
#include <functional>
#include <limits>

using namespace core;
using namespace core::engine;

namespace {

/// Tiny models with random weights, and what the Python reference answers: packaging/backbones/make_tiny_models.py.
std::filesystem::path model(const char* name)
{
    return std::filesystem::path(DENJU_SOURCE_DIR) / "tests" / "core" / "engine" / "backbones" / name;
}

TensorFile expectedOf(const char* name)
{
    return readTensors(model(name) / "expected.safetensors");
}

/// The greatest difference, as a share of the greatest number of the reference where that is above one.
double difference(const torch::Tensor& ours, const torch::Tensor& reference)
{
    if (ours.sizes() != reference.sizes()) return std::numeric_limits<double>::infinity();
    const auto scale = std::max(1.0, reference.abs().max().item<double>());
    return (ours - reference).abs().max().item<double>() / scale;
}

constexpr double kAgreement = 1e-4;

/// The sentence that the attempt ends with, without its folder.
std::string refusal(const std::filesystem::path& folder, const std::function<void()>& attempt)
{
    try {
        attempt();
    } catch (const Error& error) {
        if (error.code() != ErrorCode::BackboneUnusable) return "another error";
        return error.detail().substr(folder.string().size());
    }
    return "accepted";
}

} // namespace

class BackbonesTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    /// A copy of a tiny model that a test may spoil.
    std::filesystem::path copyOf(const char* name)
    {
        const auto to = std::filesystem::path(m_folder.path().toStdString()) / QTest::currentTestFunction();
        std::filesystem::remove_all(to);
        std::filesystem::copy(model(name), to, std::filesystem::copy_options::recursive);
        return to;
    }

    static void write(const std::filesystem::path& file, const std::string& text)
    {
        std::ofstream(file, std::ios::binary) << text;
    }

    static std::string read(const std::filesystem::path& file)
    {
        std::ifstream stream(file, std::ios::binary);
        return {std::istreambuf_iterator<char>(stream), {}};
    }

private Q_SLOTS:
    void decoder_answersAsTheReference_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const auto* name :
             {"llama", "llama-tied", "llama3-rope", "linear-rope", "dynamic-rope", "yarn-rope", "qwen2", "qwen3"})
            QTest::newRow(name) << QByteArray(name);
    }

    void decoder_answersAsTheReference()
    {
        QFETCH(QByteArray, name);
        const torch::NoGradGuard noGradients;
        ModelWeights weights(model(name));
        Llama language(weights, LlamaConfig::read(ModelConfig(model(name))));
        const auto expected = expectedOf(name);
        const auto states = language->forward(language->embed(expected.tensors.at("tokens")));
        QVERIFY(difference(states, expected.tensors.at("states")) < kAgreement);
        QVERIFY(difference(language->logits(states), expected.tensors.at("logits")) < kAgreement);
    }

    void decoder_withAMaskAndPlacesAnswersTwoTextsInOneRow()
    {
        const torch::NoGradGuard noGradients;
        ModelWeights weights(model("qwen3"));
        Llama language(weights, LlamaConfig::read(ModelConfig(model("qwen3"))));
        const auto tokens = expectedOf("qwen3").tensors.at("tokens"); // [2, L]
        const auto L = tokens.size(1);
        const auto apart = language->forward(language->embed(tokens)); // [2, L, D]

        const auto text = torch::arange(2).repeat_interleave(L);                        // [2L] which text
        const auto place = torch::arange(L).repeat({2}).unsqueeze(0);                   // [1, 2L]
        const auto mask = (text.unsqueeze(1) == text.unsqueeze(0)).tril().unsqueeze(0); // [1, 2L, 2L]
        const auto packed = language->forward(language->embed(tokens.view({1, 2 * L})), place, mask);
        QVERIFY(difference(packed.view_as(apart), apart) < kAgreement);
    }

    void adapters_changeNothingAtFirstAndFreezeTheRest()
    {
        ModelWeights weights(model("llama"));
        Llama language(weights, LlamaConfig::read(ModelConfig(model("llama"))));
        const auto x = language->embed(expectedOf("llama").tensors.at("tokens")).detach();
        const auto before = language->forward(x).detach();
        language->adapt(2);
        QVERIFY(difference(language->forward(x).detach(), before) < 1e-6);
        language->forward(x).sum().backward();
        int learning = 0;
        for (const auto& parameter : language->named_parameters()) {
            const auto isAdapter = parameter.key().ends_with("down") || parameter.key().ends_with("up");
            QCOMPARE(parameter.value().requires_grad(), isAdapter);
            if (parameter.key().ends_with("up") && parameter.value().grad().abs().max().item<double>() > 0) ++learning;
        }
        QCOMPARE(learning, 2 * 7); // every linear layer of both blocks
    }

    void textEncoder_answersAsTheReference()
    {
        const torch::NoGradGuard noGradients;
        ModelWeights weights(model("bert"));
        Bert encoder(weights, BertConfig::read(ModelConfig(model("bert"))));
        const auto expected = expectedOf("bert");
        const auto& lengths = expected.tensors.at("lengths");
        const auto states = encoder->forward(expected.tensors.at("tokens"), lengths);
        for (std::int64_t row = 0; row < lengths.size(0); ++row) {
            const auto length = lengths[row].item<std::int64_t>();
            QVERIFY(difference(states[row].slice(0, 0, length),
                               expected.tensors.at("states")[row].slice(0, 0, length)) < kAgreement);
        }
        QVERIFY(difference(meanOverTokens(states, lengths), expected.tensors.at("mean")) < kAgreement);
    }

    void pictureEncoder_answersAsTheReference_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("siglip") << QByteArray("siglip");
        QTest::newRow("vit") << QByteArray("vit");
    }

    void pictureEncoder_answersAsTheReference()
    {
        QFETCH(QByteArray, name);
        const torch::NoGradGuard noGradients;
        ModelWeights weights(model(name));
        VisionTransformer encoder(weights, VisionConfig::read(ModelConfig(model(name))));
        const auto expected = expectedOf(name);
        const auto patches = encoder->forward(expected.tensors.at("pictures"));
        QVERIFY(difference(patches, expected.tensors.at("patches")) < kAgreement);
        const auto pooled = encoder->pooled(patches);
        const auto reference = name == "siglip" ? expected.tensors.at("pooled") : patches.select(1, 0);
        QVERIFY(difference(pooled, reference) < kAgreement);
    }

    void pictureLanguageModel_answersAsTheReference()
    {
        const torch::NoGradGuard noGradients;
        ModelWeights weights(model("smolvlm"));
        SmolVlm whole(weights, SmolVlmConfig::read(ModelConfig(model("smolvlm"))));
        const auto expected = expectedOf("smolvlm");
        const auto seen = whole->see(expected.tensors.at("pictures"));
        QVERIFY(difference(seen, expected.tensors.at("seen")) < kAgreement);
        auto language = whole->language();
        const auto states = language->forward(whole->embed(expected.tensors.at("tokens"), seen));
        QVERIFY(difference(states, expected.tensors.at("states")) < kAgreement);
        QVERIFY(difference(language->logits(states), expected.tensors.at("logits")) < kAgreement);
    }

    void efficientNet_answersAsTheReference()
    {
        const torch::NoGradGuard noGradients;
        ModelWeights weights(model("efficientnet-lite"));
        EfficientNetLite encoder(weights);
        const auto expected = expectedOf("efficientnet-lite");
        const auto features = encoder->forward(expected.tensors.at("pictures"));
        QVERIFY(difference(features, expected.tensors.at("features")) < kAgreement);
        QCOMPARE(encoder->width(), features.size(1));
    }

    /// Runs on demand, with the folders of `./bootstrap backbones` and what packaging/backbones/reference.py wrote.
    void realModel_answersAsTheReference()
    {
        const auto backbones = qEnvironmentVariable("DENJU_BACKBONES").toStdString();
        const auto references = qEnvironmentVariable("DENJU_REFERENCE").toStdString();
        if (backbones.empty() || references.empty()) QSKIP("DENJU_BACKBONES and DENJU_REFERENCE name no folders");
        const torch::NoGradGuard noGradients;
        const auto folder = [&](const char* name) { return std::filesystem::path(backbones) / name; };
        const auto expected = [&](const char* name, const char* tensor) {
            const auto path = std::filesystem::path(references) / (std::string(name) + ".safetensors");
            return readTensors(path).tensor(tensor, path);
        };
        const auto compare = [](const char* what, const torch::Tensor& ours, const torch::Tensor& reference) {
            const auto apart = difference(ours, reference);
            qInfo("%s: %.2g apart", what, apart);
            return apart < kAgreement;
        };
        {
            ModelWeights weights(folder("smollm2-135m"));
            Llama language(weights, LlamaConfig::read(ModelConfig(folder("smollm2-135m"))));
            const auto states = language->forward(language->embed(expected("smollm2-135m", "tokens")));
            QVERIFY(compare("SmolLM2 states", states, expected("smollm2-135m", "states")));
            const auto last = language->logits(states.select(/*dim=*/1, states.size(1) - 1));
            QVERIFY(compare("SmolLM2 logits", last, expected("smollm2-135m", "logits")));
        }
        {
            ModelWeights weights(folder("minilm-l6"));
            Bert encoder(weights, BertConfig::read(ModelConfig(folder("minilm-l6"))));
            const auto lengths = expected("minilm-l6", "lengths");
            const auto states = encoder->forward(expected("minilm-l6", "tokens"), lengths);
            QVERIFY(compare("MiniLM means", meanOverTokens(states, lengths), expected("minilm-l6", "mean")));
        }
        ModelWeights weights(folder("efficientnet-lite0"));
        EfficientNetLite encoder(weights);
        QVERIFY(compare("EfficientNet-Lite0 features", encoder->forward(expected("efficientnet-lite0", "pictures")),
                        expected("efficientnet-lite0", "features")));
    }

    void facts_areReadWithoutTheNumbers_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("architecture");
        QTest::addColumn<int>("width");
        const auto row = [](const char* name, BackboneKind kind, const char* architecture, int width) {
            QTest::newRow(name) << QByteArray(name) << static_cast<int>(kind) << QByteArray(architecture) << width;
        };
        row("qwen3", BackboneKind::Language, "qwen3", 16);
        row("bert", BackboneKind::Text, "bert", 16);
        row("siglip", BackboneKind::Picture, "siglip_vision_model", 16);
        row("vit", BackboneKind::Picture, "vit", 16);
        row("efficientnet-lite", BackboneKind::Picture, "tf_efficientnet_lite0", 1280);
        row("smolvlm", BackboneKind::PictureLanguage, "smolvlm", 16);
    }

    void facts_areReadWithoutTheNumbers()
    {
        QFETCH(QByteArray, name);
        QFETCH(int, kind);
        QFETCH(QByteArray, architecture);
        QFETCH(int, width);
        const auto folder = copyOf(name);
        write(folder / "README.md", "---\nlicense: \"apache-2.0\"\nlanguage:\n- en\n- ja\ntags: [a]\n---\ntext\n");
        const auto facts = checkBackbone(folder);
        QCOMPARE(static_cast<int>(facts.kind), kind);
        QCOMPARE(facts.architecture, architecture.toStdString());
        QCOMPARE(facts.width, std::int64_t{width});
        QCOMPARE(facts.licence, std::string("apache-2.0"));
        QCOMPARE(facts.languages, (std::vector<std::string>{"en", "ja"}));
        std::int64_t parameters = 0;
        for (const auto& entry : std::filesystem::directory_iterator(folder)) {
            const auto file = entry.path().filename().string();
            if (!file.starts_with("model") || !file.ends_with(".safetensors")) continue;
            for (const auto& [each, tensor] : readTensors(entry.path()).tensors) parameters += tensor.numel();
        }
        QCOMPARE(facts.parameters, parameters);
        QCOMPARE(facts.bytes, 2 * parameters); // bf16
    }

    void card_isReadAsFarAsItIsPlain_data()
    {
        QTest::addColumn<QByteArray>("card");
        QTest::addColumn<QByteArray>("licence");
        QTest::addColumn<int>("languages");
        QTest::newRow("none") << QByteArray() << QByteArray() << 0;
        QTest::newRow("no head") << QByteArray("# Model\nlicense: mit\n") << QByteArray() << 0;
        QTest::newRow("in one line") << QByteArray("---\nlanguage: [en, 'ja']\nlicense: mit\n---\n")
                                     << QByteArray("mit") << 2;
        QTest::newRow("markup") << QByteArray("---\nlicense: <b>mit</b>\nlanguage: en\n---\n") << QByteArray() << 1;
        QTest::newRow("never ends") << QByteArray("---\n- - -\n:\n: :\nlicense") << QByteArray() << 0;
        QTest::newRow("bytes") << QByteArray("---\n\xff\xfe\0\nlicense: mit\n", 21) << QByteArray("mit") << 0;
    }

    void card_isReadAsFarAsItIsPlain()
    {
        QFETCH(QByteArray, card);
        QFETCH(QByteArray, licence);
        QFETCH(int, languages);
        const auto folder = copyOf("bert");
        write(folder / "README.md", card.toStdString());
        const auto read = readModelCard(folder);
        QCOMPARE(read.licence, licence.toStdString());
        QCOMPARE(static_cast<int>(read.languages.size()), languages);
    }

    void model_whoseNumbersAreNoneIsRefused()
    {
        const auto folder = copyOf("bert");
        auto file = readTensors(folder / "model.safetensors");
        file.tensors.at("embeddings.LayerNorm.bias")[3] = std::numeric_limits<float>::quiet_NaN();
        writeTensors(folder / "model.safetensors", file);
        QCOMPARE(refusal(folder, [&] { checkBackbone(folder); }),
                 std::string(" (the model answers with numbers that are none)"));
    }

    void folder_thatIsDamagedIsRefusedWithItsReason_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("from"); // replaced by `to`; all of the file if empty
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("reason");
        const auto row = [](const char* name, const char* file, const char* from, const QByteArray& to,
                            const char* reason) {
            QTest::newRow(name) << QByteArray(file) << QByteArray(from) << to << QByteArray(reason);
        };
        const auto* config = "config.json";
        row("no config", config, "", "", " (config.json is no JSON object)");
        row("a list", config, "", "[1]", " (config.json is no JSON object)");
        row("cut off", config, "", "{\"model_type\": \"lla", " (config.json is no JSON object)");
        row("deep", config, "", "{\"a\":" + QByteArray("[").repeated(100'000), " (config.json is nested too deeply)");
        row("huge config", config, "", QByteArray(1'000'001, ' '), " (config.json is larger than a megabyte)");
        row("another model", config, "\"llama\"", "\"mamba\"",
            " (config.json: a language model of the type mamba is not known)");
        row("a text for a number", config, "\"hidden_size\": 16", "\"hidden_size\": \"16\"",
            " (config.json: hidden_size is not a number)");
        row("a part of a layer", config, "\"num_hidden_layers\": 2", "\"num_hidden_layers\": 1.5",
            " (config.json: num_hidden_layers is no whole number of 1 to 1000)");
        row("endless layers", config, "\"num_hidden_layers\": 2", "\"num_hidden_layers\": 1e9",
            " (config.json: num_hidden_layers is no whole number of 1 to 1000)");
        row("negative", config, "\"vocab_size\": 40", "\"vocab_size\": -40",
            " (config.json: vocab_size is not above zero)");
        row("more layers than weights", config, "\"num_hidden_layers\": 2", "\"num_hidden_layers\": 3",
            " (the tensor model.layers.2.input_layernorm.weight is missing)");
        row("another size", config, "\"vocab_size\": 40", "\"vocab_size\": 9000000",
            " (the tensor model.embed_tokens.weight is [40, 16] and not [9000000, 16])");
        row("odd groups", config, "\"num_key_value_heads\": 2", "\"num_key_value_heads\": 3",
            " (config.json: num_attention_heads is no multiple of num_key_value_heads)");
        row("unknown stretch", config, "\"default\"", "\"longrope\"",
            " (config.json: rotary positions of the kind longrope are not known)");
        row("no weights", "model.safetensors", "", "", " (model.safetensors is missing, damaged or incomplete)");
        row("an index that leads out", "model.safetensors.index.json", "",
            R"({"weight_map": {"x": "../model.safetensors"}})", " (the index names a file outside the folder)");
        row("an index of nothing", "model.safetensors.index.json", "", "{}",
            " (model.safetensors.index.json has no weight_map)");
        row("an index of a missing file", "model.safetensors.index.json", "",
            R"({"weight_map": {"x": "b.safetensors"}})", " (b.safetensors is missing, damaged or incomplete)");
    }

    void folder_thatIsDamagedIsRefusedWithItsReason()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QByteArray, reason);
        const auto folder = copyOf("llama");
        auto text = from.isEmpty() ? std::string() : read(folder / file.toStdString());
        if (from.isEmpty()) {
            text = to.toStdString();
        } else {
            const auto at = text.find(from.toStdString());
            QVERIFY(at != std::string::npos);
            text.replace(at, static_cast<std::size_t>(from.size()), to.toStdString());
        }
        write(folder / file.toStdString(), text);
        QCOMPARE(refusal(folder,
                         [&] {
                             const auto config = LlamaConfig::read(ModelConfig(folder));
                             ModelWeights weights(folder);
                             const Llama language(weights, config);
                         }),
                 reason.toStdString());
    }

    void weights_cutAnywhereAreRefused()
    {
        const auto folder = copyOf("llama");
        const auto whole = read(folder / "model.safetensors");
        for (std::size_t length = 0; length < whole.size(); length += 211) {
            write(folder / "model.safetensors", whole.substr(0, length));
            QCOMPARE(refusal(folder, [&] { const ModelWeights weights(folder); }),
                     std::string(" (model.safetensors is missing, damaged or incomplete)"));
        }
    }
};

QTEST_GUILESS_MAIN(BackbonesTest)
#include "backbones_test.moc"
