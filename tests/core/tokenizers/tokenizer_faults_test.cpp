#include "core/base/error.h"
#include "tests/core/tokenizers/sample_files.h"

#include <QTemporaryDir>

#include <nlohmann/json.hpp>

#include <functional>

using namespace core;
using namespace core::tokenizers;
using nlohmann::json;

/// Folders that anybody may have made: each ends in one sentence that says the file and the place.
class TokenizerFaultsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::filesystem::path folder() const { return m_folder.path().toStdString(); }
    void write(const char* name, std::string_view content) const
    {
        std::ofstream(folder() / name, std::ios::binary) << content;
    }

    /// The error's detail, which begins with the folder; empty if there is none.
    std::string faultOf(const std::function<void()>& action) const
    {
        try {
            action();
        } catch (const Error& error) {
            if (error.code() != ErrorCode::BackboneUnusable) return "another code: " + error.detail();
            return error.detail().starts_with(folder().string()) ? error.detail() : "not the folder: " + error.detail();
        }
        return {};
    }
    std::string faultOfLoading() const
    {
        return faultOf([this] { loadTokenizer(folder()); });
    }

    static json good()
    {
        return json::parse(R"({"version":"1.0","truncation":{"max_length":5},"padding":null,
            "added_tokens":[{"id":4,"content":"<s>","single_word":false,"lstrip":false,"rstrip":false,"normalized":false,"special":true}],
            "normalizer":null,"pre_tokenizer":null,"post_processor":null,"decoder":null,
            "model":{"type":"BPE","unk_token":"u","vocab":{"u":0,"a":1,"b":2,"ab":3},"merges":["a b"]}})");
    }

    void addRow(const char* name, const char* path, const char* value, const char* fault)
    {
        auto changed = good();
        changed[json::json_pointer(path)] = json::parse(value);
        QTest::newRow(name) << QByteArray::fromStdString(changed.dump()) << QByteArray(fault);
    }

private Q_SLOTS:
    void init()
    {
        for (const auto* name : {"tokenizer.json", "tokenizer.model", "tokenizer_config.json"})
            std::filesystem::remove_all(folder() / name);
    }

    void goodFile_loads()
    {
        write("tokenizer.json", good().dump());
        const auto tokenizer = loadTokenizer(folder());
        QCOMPARE(tokenizer->size(), std::int64_t{5});
        const std::vector<std::int64_t> expected{3, 4, 0, 1, 1, 3}; // truncation is not this room's
        QCOMPARE(tokenizer->encode("ab<s>xaaab", Specials::With), expected);
    }

    void load_refusesADamagedFile_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("fault");
        const auto whole = QByteArray::fromStdString(good().dump());
        QTest::newRow("empty") << QByteArray() << QByteArray("not JSON");
        QTest::newRow("no JSON") << QByteArray("hello") << QByteArray("not JSON");
        QTest::newRow("cut off") << whole.left(whole.size() / 2) << QByteArray("not JSON");
        QTest::newRow("something after the end") << whole + "1" << QByteArray("not JSON");
        QTest::newRow("invalid UTF-8") << QByteArray(whole).replace("<s>", "<\xff>") << QByteArray("not JSON");
        QTest::newRow("a list") << QByteArray("[]") << QByteArray("not an object");
        QTest::newRow("deep") << QByteArray(100'000, '[') << QByteArray("levels deep");
        QTest::newRow("deep objects") << QByteArray("{\"a\":").repeated(100'000) << QByteArray("levels deep");
        QTest::newRow("a key twice") << QByteArray(whole).replace("\"u\":0", "\"u\":0,\"u\":0") << QByteArray("twice");
        QTest::newRow("nothing in it") << QByteArray("{}") << QByteArray("lacks \"model\"");
        addRow("unknown model", "/model/type", R"("Unigram")", "kind that isn't known here, \"Unigram\"");
        addRow("model of another type", "/model", "[1]", "model is not an object");
        addRow("vocabulary of another type", "/model/vocab", R"(["a"])", "model.vocab is not an object");
        addRow("number of another type", "/model/vocab/b", R"("2")", "model.vocab[\"b\"] is not a whole number");
        addRow("negative number", "/model/vocab/b", "-2", "not a whole number");
        addRow("number with a fraction", "/model/vocab/b", "2.5", "not a whole number");
        addRow("number out of range", "/model/vocab/b", "4294967295", "not a whole number");
        addRow("number beyond 64 bits", "/model/vocab/b", "99999999999999999999999", "not a whole number");
        addRow("number given twice", "/model/vocab/b", "1", "has the number of");
        addRow("merge of what is unknown", "/model/merges", R"(["a c"])", "merges[0] names \"c\"");
        addRow("merge into what is unknown", "/model/merges", R"(["b a"])", "merges[0] names \"ba\"");
        addRow("merge of one", "/model/merges", R"(["a"])", "merges[0] is not a pair");
        addRow("merge of three", "/model/merges", R"([["a","b","a"]])", "merges[0] is not a pair");
        addRow("merge of another type", "/model/merges", "[1]", "merges[0] is not a pair");
        addRow("merges of another type", "/model/merges", "{}", "merges is not a list");
        addRow("prefix that no half has", "/model/continuing_subword_prefix", R"("####")", "without the prefix");
        addRow("chance", "/model/dropout", "0.1", "to chance");
        addRow("unknown option", "/model/shuffle", "true", "isn't known here, \"shuffle\"");
        addRow("unknown normalizer", "/normalizer", R"({"type":"Precompiled"})", "normalizer is of a kind");
        addRow("normalizer without a kind", "/normalizer", "{}", "normalizer lacks \"type\"");
        addRow("normalizer in a list", "/normalizer",
               R"({"type":"Sequence","normalizers":[{"type":"NFC"},{"type":"Nmt"}]})",
               "normalizer.normalizers[1] is of a kind that isn't known here, \"Nmt\"");
        addRow("unknown pre-tokenizer", "/pre_tokenizer", R"({"type":"UnicodeScripts"})", "pre_tokenizer is of a kind");
        addRow("unknown post-processor", "/post_processor", R"({"type":"Other"})", "post_processor is of a kind");
        addRow("unknown decoder", "/decoder", R"({"type":"CTC"})", "decoder is of a kind");
        addRow("unknown behaviour", "/pre_tokenizer", R"({"type":"Punctuation","behavior":"Eaten"})", "behavior");
        addRow("empty pattern", "/normalizer", R"({"type":"Replace","pattern":{"String":""},"content":""})",
               "pattern is empty");
        addRow("two letters for one", "/pre_tokenizer", R"({"type":"Metaspace","replacement":"__"})",
               "not one character");
        addRow("frame without the text", "/post_processor",
               R"({"type":"TemplateProcessing","single":[],"special_tokens":{}})", "exactly once");
        addRow("frame of no token", "/post_processor", R"({"type":"BertProcessing","sep":["s",9],"cls":["c",1]})",
               "number of no token");
        addRow("added token in another's place", "/added_tokens/0/id", "2", "instead of 4");
        addRow("added token far away", "/added_tokens/0/id", "1000000", "instead of 4");
        addRow("added token of another type", "/added_tokens/0/content", "7", "added_tokens[0].content is not a text");
        addRow("added tokens of another type", "/added_tokens", "7", "added_tokens is not a list");
    }
    void load_refusesADamagedFile()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, fault);
        write("tokenizer.json", content.toStdString());
        const auto found = faultOfLoading();
        QVERIFY2(found.find(fault.toStdString()) != std::string::npos, found.c_str());
        QVERIFY2(found.find("(tokenizer.json: ") != std::string::npos, found.c_str());
        QVERIFY2(found.size() < folder().string().size() + 250, found.c_str());
    }

    /// What Oniguruma and ICU read differently is not guessed at.
    void load_refusesAPatternThatIsNotSure_data()
    {
        QTest::addColumn<QString>("pattern");
        for (const auto* each :
             {"(",           "[a",     "[]",     "a)",    "^a",      "a$",    "\\bword",    "(a)\\1", "(?<name>a)",
              "[[:alpha:]]", "[a&&b]", "[a--b]", "a{2}+", "a**",     "(?x)a", "\\p{Alnum}", "\\h",    "\\X",
              "a(?i)b",      "[z-a]",  "\\xff",  "\\u12", "[\\d-x]", "a\\",   "(?<=a*)b"})
            QTest::newRow(each) << each;
    }
    void load_refusesAPatternThatIsNotSure()
    {
        QFETCH(QString, pattern);
        auto changed = good();
        changed["pre_tokenizer"] = {
            {"type", "Split"}, {"pattern", {{"Regex", pattern.toStdString()}}}, {"behavior", "Isolated"}};
        write("tokenizer.json", changed.dump());
        const auto found = faultOfLoading();
        QVERIFY2(found.find("pre_tokenizer.pattern has a") != std::string::npos, found.c_str());
    }

    void encode_endsAPatternWithoutAnEnd_data()
    {
        QTest::addColumn<QString>("pattern");
        for (const auto* each : {"(a+)+b", "(?:a|a|aa)+b", "(?:a*)*b", "(?:a?){5000}b"}) QTest::newRow(each) << each;
    }
    void encode_endsAPatternWithoutAnEnd()
    {
        QFETCH(QString, pattern);
        auto changed = good();
        changed["pre_tokenizer"] = {
            {"type", "Split"}, {"pattern", {{"Regex", pattern.toStdString()}}}, {"behavior", "Isolated"}};
        write("tokenizer.json", changed.dump());
        const auto found =
            faultOf([&] { (void)loadTokenizer(folder())->encode(std::string(50'000, 'a'), Specials::With); });
        QVERIFY2(found.find("takes too long") != std::string::npos, found.c_str());
    }

    void encode_refusesWhatHasNoToken()
    {
        auto changed = good();
        changed["model"]["unk_token"] = "missing";
        write("tokenizer.json", changed.dump());
        const auto tokenizer = loadTokenizer(folder());
        QCOMPARE(tokenizer->encode("ab", Specials::With), std::vector<std::int64_t>{3});
        QVERIFY(faultOf([&] { (void)tokenizer->encode("abc", Specials::With); }).find("model.unk_token") !=
                std::string::npos);
    }

    void load_refusesWhatIsTooLarge()
    {
        write("tokenizer.json", good().dump());
        std::filesystem::resize_file(folder() / "tokenizer.json", (64U << 20U) + 1); // a hole, not bytes on the disk
        QVERIFY(faultOfLoading().find("larger than 64 MB") != std::string::npos);
        std::filesystem::rename(folder() / "tokenizer.json", folder() / "tokenizer.model");
        QVERIFY(faultOfLoading().find("tokenizer.model: it is larger than 64 MB") != std::string::npos);
    }

    void load_refusesWhatIsNoFile()
    {
        QVERIFY(faultOfLoading().find("neither tokenizer.json nor tokenizer.model") != std::string::npos);
        std::filesystem::create_directory(folder() / "tokenizer.json");
        QVERIFY(faultOfLoading().find("not a plain file") != std::string::npos);
    }

    /// Every model that is a byte or a bit away from a good one loads or is refused, and then encodes without a crash.
    void sentencePieceModel_isNeverFollowedBlindly_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("unigram, with a table of characters") << "unigram";
        QTest::newRow("pairs") << "pairs";
    }
    void sentencePieceModel_isNeverFollowedBlindly()
    {
        QFETCH(QString, name);
        const auto whole = samples::content(samples::folder() / name.toStdString() / "tokenizer.model");
        const std::string text = "ＡＢＣ ﾎﾞﾙﾄ bolt\xEF\xBC\x81 " + std::string(3, '\0') + "＿～！";
        int refused = 0;
        const auto attempt = [&](const std::string& content) {
            write("tokenizer.model", content);
            const auto fault = faultOf([&] {
                const auto tokenizer = loadTokenizer(folder());
                (void)tokenizer->decode(tokenizer->encode(text, Specials::With), Specials::With);
            });
            if (!fault.empty()) ++refused;
            QVERIFY2(fault.find("another code") == std::string::npos, fault.c_str());
        };
        for (std::size_t size = 0; size < whole.size(); size += whole.size() / 60) attempt(whole.substr(0, size));
        QVERIFY(refused > 0);
        quint32 state = 7;
        for (int round = 0; round < 400; ++round) {
            auto damaged = whole;
            state = state * 1664525U + 1013904223U;
            auto& byte = damaged[(state >> 8U) % damaged.size()];
            byte = static_cast<char>(byte ^ (1 << (state & 7U)));
            attempt(damaged);
        }
    }

    void folder_isReadByItsJsonWhereItHasBoth()
    {
        std::filesystem::copy_file(samples::folder() / "pairs/tokenizer.model", folder() / "tokenizer.model");
        QCOMPARE(loadTokenizer(folder())->size(), std::int64_t{700});
        write("tokenizer.json", good().dump());
        QCOMPARE(loadTokenizer(folder())->size(), std::int64_t{5});
        write("tokenizer.json", "{");
        QVERIFY(!faultOfLoading().empty()); // the other one might number its tokens otherwise
    }

    void sentencePieceConfig_mayNotAskForWhatIsMissing()
    {
        std::filesystem::copy_file(samples::folder() / "pairs/tokenizer.model", folder() / "tokenizer.model");
        QCOMPARE(loadTokenizer(folder())->encode("", Specials::With).size(), std::size_t{0});
        write("tokenizer_config.json", R"({"add_eos_token":true})");
        QCOMPARE(loadTokenizer(folder())->encode("", Specials::With), std::vector<std::int64_t>{2});
        write("tokenizer_config.json", R"({"add_eos_token":"yes"})");
        QVERIFY(faultOfLoading().find("add_eos_token is neither true nor false") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TokenizerFaultsTest)
#include "tokenizer_faults_test.moc"
