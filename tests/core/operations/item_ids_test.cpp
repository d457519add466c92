#include "core/operations/imports/item_ids.h"

#include <QTest>

using core::operations::ItemIds;

class ItemIdsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void codes_ofAnyLengthAreToldApart()
    {
        ItemIds ids;
        QVERIFY(ids.empty());
        QCOMPARE(ids.find("a"), 0);
        std::vector<std::string> codes{"0", "00", std::string(1, '\0'), std::string(2, '\0')};
        for (std::size_t length = 1; length < 40; ++length) {
            codes.emplace_back(length, 'x');
            codes.push_back(std::string(length, 'x') + "y");
            codes.push_back("y" + std::string(length, 'x'));
        }
        // Alike at both ends, as catalogues like to number.
        for (int n = 10'000; n < 60'000; ++n) codes.push_back("PRODUCT-" + std::to_string(n) + "-STANDARD");
        for (std::size_t at = 0; at < codes.size(); ++at) {
            QCOMPARE(ids.find(codes[at]), 0);
            ids.put(codes[at], static_cast<std::int32_t>(at) + 1);
        }
        for (std::size_t at = 0; at < codes.size(); ++at)
            QCOMPARE(ids.find(codes[at]), static_cast<std::int32_t>(at) + 1);
        QCOMPARE(ids.find("PRODUCT-60000-STANDARD"), 0);
        QCOMPARE(ids.find(""), 0);
    }

    void code_canGetAnotherRow()
    {
        ItemIds ids;
        ids.put("a", 1);
        ids.put("a", 2);
        QCOMPARE(ids.find("a"), 2);
    }
};

QTEST_GUILESS_MAIN(ItemIdsTest)
#include "item_ids_test.moc"
