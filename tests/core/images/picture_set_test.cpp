#include "core/images/picture_set.h"
#include "pictures_for_tests.h"

#include <QtTest>

using namespace core::images;
using namespace core::images::tests;

class PictureSetTest : public QObject {
    Q_OBJECT

    static Colour colourIn(const PictureSet& set, std::int64_t item, int x, int y)
    {
        const auto at = [&](int channel) {
            return set.rgb[static_cast<std::size_t>(((item * 3 + channel) * set.height + y) * set.width + x)];
        };
        return {at(0), at(1), at(2)};
    }

private Q_SLOTS:
    void picture_standsPlanarAtItsItem()
    {
        PictureSet set(3);
        QVERIFY(set.add(1, encodePng(painted(32, 48, [](int x, int y) { return Colour{x * 8, y * 5, 7}; }))));
        QCOMPARE(set.rgb.size(), std::size_t(3 * 3 * 32 * 48));
        QCOMPARE(set.present, (std::vector<std::uint8_t>{0, 1, 0}));
        const auto colour = colourIn(set, 1, 10, 20);
        QCOMPARE(colour.red, 80);
        QCOMPARE(colour.green, 100);
        QCOMPARE(colour.blue, 7);
        QVERIFY(isNear(colourIn(set, 0, 10, 20), kWhite, 0));
    }

    void picture_keepsItsProportionsOnWhite()
    {
        PictureSet set(1);
        QVERIFY(set.add(0, encodePng(plain(400, 200, kRed)))); // fits as 32x16, in the middle
        QVERIFY(isNear(colourIn(set, 0, 16, 24), kRed, 0));
        QVERIFY(isNear(colourIn(set, 0, 0, 17), kRed, 0));
        QVERIFY(isNear(colourIn(set, 0, 16, 14), kWhite, 0));
        QVERIFY(isNear(colourIn(set, 0, 16, 33), kWhite, 0));
    }

    void brokenPicture_leavesTheItemWithout()
    {
        PictureSet set(2);
        QVERIFY(!set.add(0, bytesOf("nothing")));
        QVERIFY(!set.add(1, {}));
        QCOMPARE(set.present, (std::vector<std::uint8_t>{0, 0}));
        QVERIFY(isNear(colourIn(set, 0, 5, 5), kWhite, 0));
    }

    void smallPicture_isEnlargedToTheSameSize()
    {
        const auto shown = decodePixels(encodePng(plain(4, 6, kBlue)), 32, 48);
        QVERIFY(isNear(colourAt(shown, 0, 0), kBlue, 0));
        QVERIFY(isNear(colourAt(shown, 31, 47), kBlue, 0));
    }
};

QTEST_APPLESS_MAIN(PictureSetTest)
#include "picture_set_test.moc"
