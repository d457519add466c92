#include "core/engine/text/item_text.h"
#include "core/engine/text/tokenizer.h"

#include <QtTest>

#include <algorithm>

using namespace core;
using namespace core::engine;

class TextTest : public QObject {
    Q_OBJECT

    static Item item(std::string title, std::string category)
    {
        return {.id = {},
                .code = "1",
                .title = std::move(title),
                .description = "soft",
                .category = std::move(category),
                .price = {},
                .picture = "",
                .attributes = {}};
    }

private Q_SLOTS:
    void runs_endWhereTheScriptChanges()
    {
        const std::vector<std::string> expected{"六角", "ボルト", "m", "8", "の", "nut", "-", "s"};
        QCOMPARE(scriptRuns("六角ボルト M8の Nut-S"), expected);
    }

    void tokenizer_knowsFrequentRunsAndSpellsTheRest()
    {
        const std::vector<std::string> texts{"ボルト ボルト ボルト", "nut nut nut"};
        const auto tokenizer = Tokenizer::build(texts, 1000);
        QCOMPARE(tokenizer.encode("ボルト").size(), 1u);
        QCOMPARE(tokenizer.encode("ボト").size(), 2u); // its characters are known
        QCOMPARE(tokenizer.encode("猫").size(), 3u);   // three bytes of UTF-8
        QCOMPARE(tokenizer.decode(tokenizer.encode("ボルト nut")), std::string("ボルト nut"));
    }

    void tokenizer_dependsOnTheTextsAndNotOnTheirOrder()
    {
        std::vector<std::string> texts{"a1 bb bb bb", "cc cc cc", "dd dd dd", "ボルト ボルト ボルト"};
        const auto pieces = Tokenizer::build(texts, 262).pieces();
        std::reverse(texts.begin(), texts.end());
        QCOMPARE(Tokenizer::build(texts, 262).pieces(), pieces);
        QCOMPARE(Tokenizer::build(texts, 262).size(), 262);
    }

    void tokenizer_takesBrokenTextAsBytes()
    {
        const Tokenizer tokenizer(std::vector<std::string>{});
        QCOMPARE(tokenizer.encode("\xff\xe3\x81").size(), 3u);
        QVERIFY(tokenizer.encode("").empty());
    }

    void pages_leaveOutWhatTheAblationLeavesOut()
    {
        const Catalogue catalogue{.items = {item("bolt", "steel"), item("", "steel")}, .columns = {}};
        const auto said = [&](std::vector<Without> without) {
            TrainingConfig config;
            config.without = std::move(without);
            const auto tokenizer = Tokenizer::build(catalogueTexts(catalogue, config), 1000);
            return readItemText(
                catalogue, [&](std::string_view text) { return tokenizer.encode(text); }, config);
        };
        const auto full = said({});
        QCOMPARE(full.pages.size(0), 2);
        QVERIFY(full.pageLengths[0].item<int>() > full.bodyLengths[0].item<int>());
        QCOMPARE(full.titles[1].sum().item<int>(), 0); // no title: nothing to generate
        QCOMPARE(said({Without::Text, Without::Columns}).pageLengths.sum().item<int>(), 0);
        QVERIFY(said({Without::Columns}).bodyLengths[0].item<int>() < full.bodyLengths[0].item<int>());
    }
};

QTEST_GUILESS_MAIN(TextTest)
#include "text_test.moc"
