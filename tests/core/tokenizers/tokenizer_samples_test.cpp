#include "tests/core/tokenizers/sample_files.h"

#include <algorithm>
#include <atomic>
#include <thread>

using namespace core::tokenizers;

/// Every kind of tokenizer on 2,000 lines, compared with the libraries that models are trained with.
class TokenizerSamplesTest : public QObject {
    Q_OBJECT

    std::vector<std::string> m_lines;

private Q_SLOTS:
    void initTestCase()
    {
        for (const auto& line : samples::lines(samples::folder() / "lines.txt"))
            m_lines.push_back(samples::unescaped(line));
        QCOMPARE(m_lines.size(), std::size_t{2000});
    }

    void tokenizer_agreesWithTheReference_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto* name : {"smollm", "qwen", "bert", "llama", "unigram", "pairs"}) QTest::newRow(name) << name;
    }

    void tokenizer_agreesWithTheReference()
    {
        QFETCH(QString, name);
        const auto folder = samples::folder() / name.toStdString();
        const auto tokenizer = loadTokenizer(folder);
        const auto expected = samples::lines(folder / "expected.txt");
        auto first = samples::lines(folder / "first.txt"); // "LINE: NUMBERS" of some
        std::ranges::reverse(first);
        QCOMPARE(expected.size(), m_lines.size());
        for (std::size_t line = 0; line < m_lines.size(); ++line) {
            const auto framed = samples::joined(tokenizer->encode(m_lines[line], Specials::With));
            const auto plain = tokenizer->encode(m_lines[line], Specials::Without);
            const auto text = tokenizer->decode(plain, Specials::Without);
            const auto number = std::to_string(line + 1) + ": ";
            if (!first.empty() && first.back().starts_with(number)) {
                QCOMPARE(number + framed, first.back());
                first.pop_back();
            }
            const bool isCertain = !expected[line].starts_with('-');
            const auto found = (isCertain ? samples::checksum(framed) : "------") + ' ' + samples::checksum(text);
            if (found != expected[line])
                qWarning("line %zu: %s, read back as %s", line + 1, framed.c_str(), text.c_str());
            QCOMPARE(found, expected[line]);
            for (const auto id : plain) QVERIFY(id >= 0 && id < tokenizer->size());
        }
        QVERIFY(first.empty());
    }

    void tokenizer_namesItsSpecialTokens()
    {
        const auto bert = loadTokenizer(samples::folder() / "bert");
        QCOMPARE(bert->size(), std::int64_t{900});
        QCOMPARE(bert->specialTokens().size(), std::size_t{5});
        QCOMPARE(bert->specialTokens().front().text, std::string("[PAD]"));
        QCOMPARE(bert->idOf("[SEP]"), std::optional<std::int64_t>(3));
        QVERIFY(!bert->idOf("no such token"));
        QVERIFY(loadTokenizer(samples::folder() / "qwen")->idOf("ボルト").has_value());

        const auto pairs = loadTokenizer(samples::folder() / "pairs");
        QCOMPARE(pairs->size(), std::int64_t{700});
        QCOMPARE(pairs->specialTokens().size(), std::size_t{3});
        QCOMPARE(pairs->idOf("</s>"), std::optional<std::int64_t>(2));
        QVERIFY(!pairs->idOf("no such token"));
    }

    void encode_mayBeAskedBySeveralThreads()
    {
        for (const auto* name : {"qwen", "bert", "pairs"}) {
            const auto tokenizer = loadTokenizer(samples::folder() / name);
            std::vector<std::vector<std::int64_t>> alone;
            for (const auto& line : m_lines) alone.push_back(tokenizer->encode(line, Specials::With));
            const auto fresh = loadTokenizer(samples::folder() / name); // its words are not known yet
            std::atomic<int> different = 0;
            {
                std::vector<std::jthread> threads;
                for (int thread = 0; thread < 4; ++thread)
                    threads.emplace_back([&] {
                        for (std::size_t line = 0; line < m_lines.size(); ++line)
                            different += fresh->encode(m_lines[line], Specials::With) == alone[line] ? 0 : 1;
                    });
            }
            QCOMPARE(different.load(), 0);
        }
    }

    void decode_passesOverNumbersWithoutAToken()
    {
        for (const auto* name : {"smollm", "pairs"}) {
            const auto tokenizer = loadTokenizer(samples::folder() / name);
            const auto good = tokenizer->encode("bolt", Specials::Without);
            auto bad = good;
            bad.insert(bad.begin(), {-1, 1'000'000, -9'000'000'000, 9'000'000'000});
            QCOMPARE(tokenizer->decode(bad, Specials::Without), tokenizer->decode(good, Specials::Without));
        }
    }
};

QTEST_GUILESS_MAIN(TokenizerSamplesTest)
#include "tokenizer_samples_test.moc"
