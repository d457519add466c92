#include "tests/core/tokenizers/sample_files.h"

#include <QTemporaryDir>

#include <nlohmann/json.hpp>

using namespace core::tokenizers;
using nlohmann::json;

/// Each part of a tokenizer.json by itself, compared with the reference.
class TokenizerPartsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    json m_samples;

    std::unique_ptr<const TextTokenizer> load(const json& model, const json& parts)
    {
        auto document = parts;
        document["model"] = m_samples["options"];
        document["model"].update(model);
        const auto folder = std::filesystem::path(m_folder.path().toStdString());
        std::ofstream(folder / "tokenizer.json", std::ios::binary) << document.dump();
        return loadTokenizer(folder);
    }

private Q_SLOTS:
    void initTestCase() { m_samples = json::parse(samples::content(samples::folder() / "parts.json")); }

    void encode_agreesWithTheReference_data()
    {
        QTest::addColumn<std::size_t>("number");
        std::size_t number = 0;
        for (const auto& each : m_samples["cases"]) QTest::newRow(each["name"].get<std::string>().c_str()) << number++;
    }

    void encode_agreesWithTheReference()
    {
        QFETCH(std::size_t, number);
        const auto& sample = m_samples["cases"][number];
        const auto tokenizer = load(sample.value("model", m_samples["model"]), sample["parts"]);
        std::istringstream expected(sample["ids"].get<std::string>());
        for (const auto& text : m_samples[sample["texts"].get<std::string>()]) {
            const auto ids = samples::joined(tokenizer->encode(text.get<std::string>(), Specials::With));
            std::string sum;
            expected >> sum;
            QVERIFY2(samples::checksum(ids) == sum, (text.dump() + ": " + ids).c_str());
        }
    }

    void decode_agreesWithTheReference_data()
    {
        QTest::addColumn<std::size_t>("number");
        std::size_t number = 0;
        for (const auto& each : m_samples["decoders"])
            QTest::newRow(each["name"].get<std::string>().c_str()) << number++;
    }

    void decode_agreesWithTheReference()
    {
        QFETCH(std::size_t, number);
        const auto& sample = m_samples["decoders"][number];
        const auto& lists = m_samples["decoding"]["lists"];
        const auto tokenizer = load(m_samples["decoding"]["model"], sample["parts"]);
        for (std::size_t at = 0; at < lists.size(); ++at) {
            const auto ids = lists[at].get<std::vector<std::int64_t>>();
            QCOMPARE(tokenizer->decode(ids, Specials::Without), sample["texts"][at].get<std::string>());
            QCOMPARE(tokenizer->decode(ids, Specials::With), sample["with_specials"][at].get<std::string>());
        }
    }
};

QTEST_GUILESS_MAIN(TokenizerPartsTest)
#include "tokenizer_parts_test.moc"
