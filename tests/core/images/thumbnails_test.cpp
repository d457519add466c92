#include "core/images/picture_header.h"
#include "core/images/thumbnails.h"
#include "pictures_for_tests.h"

#include <QtTest>

#include <bit>

using namespace core::images;
using namespace core::images::tests;

namespace {

constexpr int kQuality = 95;

/// Red on the left, blue on the right.
Pixels twoColours(int width, int height)
{
    return painted(width, height, [width](int x, int) { return x < width / 2 ? kRed : kBlue; });
}

std::string faultOf(const Bytes& encoded)
{
    try {
        static_cast<void>(makeThumbnails(encoded));
        return "no fault";
    } catch (const PictureFault& fault) {
        return fault.reason();
    }
}

/// A red corner at the place where `orientation` says that the upright picture's top left corner is stored.
Bytes storedTurned(int orientation)
{
    constexpr int kShort = 64;
    constexpr int kLong = 96;
    const bool onSide = orientation >= 5;
    const int width = onSide ? kLong : kShort;
    const int height = onSide ? kShort : kLong;
    const bool right = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
    const bool bottom = orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
    // Along the upright picture's top edge the red corner is long, so that mirroring is told from turning.
    const int cornerWidth = onSide ? 24 : 48;
    const int cornerHeight = onSide ? 48 : 24;
    const auto picture = painted(width, height, [=](int x, int y) {
        const int fromSide = right ? width - 1 - x : x;
        const int fromTop = bottom ? height - 1 - y : y;
        return fromSide < cornerWidth && fromTop < cornerHeight ? kRed : kBlue;
    });
    return withOrientation(encodeJpeg(picture, kQuality), orientation);
}

Bytes pngSaying(std::uint32_t width, std::uint32_t height)
{
    auto png = encodePng(plain(4, 4, kRed));
    for (int i = 0; i < 4; ++i) {
        png[static_cast<std::size_t>(16 + i)] = std::byte(width >> (24 - 8 * i) & 0xFF);
        png[static_cast<std::size_t>(20 + i)] = std::byte(height >> (24 - 8 * i) & 0xFF);
    }
    return png;
}

/// 2x2 pixels of cyan ink without any other, as a print shop's tools write them (Adobe marker, inverted).
Bytes cyanInkJpeg()
{
    return bytesOf(
        QByteArray::fromBase64(
            "/9j/7gAOQWRvYmUAZAAAAAAA/9sAQwADAgIDAgIDAwMDBAMDBAUIBQUEBAUKBwcGCAwKDAwLCgsLDQ4SEA0OEQ4LCxAWEBETFBUV"
            "FQwPFxgWFBgSFBUU/8AAFAgAAgACBEMRAE0RAFkRAEsRAP/EAB8AAAEFAQEBAQEBAAAAAAAAAAABAgMEBQYHCAkKC//EALUQAAIB"
            "AwMCBAMFBQQEAAABfQECAwAEEQUSITFBBhNRYQcicRQygZGhCCNCscEVUtHwJDNicoIJChYXGBkaJSYnKCkqNDU2Nzg5OkNERUZH"
            "SElKU1RVVldYWVpjZGVmZ2hpanN0dXZ3eHl6g4SFhoeIiYqSk5SVlpeYmZqio6Slpqeoqaqys7S1tre4ubrCw8TFxsfIycrS09TV"
            "1tfY2drh4uPk5ebn6Onq8fLz9PX29/j5+v/aAA4EQwBNAFkASwAAPwD8qq/VOv1Tr9U6/9k=")
            .toStdString());
}

/// A 2x1 PNG with 16 bits a channel and alpha: half transparent red, fully transparent black.
Bytes deepPng()
{
    return bytesOf(
        QByteArray::fromBase64(
            "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABEAYAAACksqPJAAAAEUlEQVR4nGP4/58BCBoYYAAAI/ICf/1fO70AAAAASUVORK5CYII=")
            .toStdString());
}

} // namespace

class ThumbnailsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sizes_fitTheirBoxesInTheOriginalsProportions_data()
    {
        QTest::addColumn<QSize>("original");
        QTest::addColumn<QSize>("small");
        QTest::addColumn<QSize>("large");
        QTest::newRow("a shop's portrait") << QSize(600, 900) << QSize(96, 144) << QSize(256, 384);
        QTest::newRow("landscape") << QSize(1024, 512) << QSize(96, 48) << QSize(256, 128);
        QTest::newRow("a thin strip") << QSize(2000, 2) << QSize(96, 1) << QSize(256, 1);
        QTest::newRow("already small") << QSize(40, 30) << QSize(40, 30) << QSize(40, 30);
    }
    void sizes_fitTheirBoxesInTheOriginalsProportions()
    {
        QFETCH(QSize, original);
        QFETCH(QSize, small);
        QFETCH(QSize, large);
        const auto thumbnails = makeThumbnails(encodePng(twoColours(original.width(), original.height())));
        QCOMPARE(QSize(thumbnails.width, thumbnails.height), original);
        const auto smallHeader = readPictureHeader(thumbnails.small);
        const auto largeHeader = readPictureHeader(thumbnails.large);
        QCOMPARE(QSize(int(smallHeader.width), int(smallHeader.height)), small);
        QCOMPARE(QSize(int(largeHeader.width), int(largeHeader.height)), large);
        QVERIFY(largeHeader.isBaseline);
    }

    void formats_allShowTheSamePicture_data()
    {
        QTest::addColumn<QByteArray>("encoded");
        const auto row = [](const char* name, const Bytes& bytes) {
            QTest::newRow(name) << QByteArray(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()));
        };
        const auto picture = twoColours(300, 200);
        row("jpeg", encodeJpeg(picture, kQuality));
        row("png", encodePng(picture));
        row("webp", encodeWebP(picture, 90));
        row("lossless webp", encodeWebP(picture, 101));
        row("bmp", encodeBmp(picture));
    }
    void formats_allShowTheSamePicture()
    {
        QFETCH(QByteArray, encoded);
        const auto thumbnails = makeThumbnails(bytesOf(std::string_view(encoded.data(), std::size_t(encoded.size()))));
        QCOMPARE(QSize(thumbnails.width, thumbnails.height), QSize(300, 200));
        const auto shown = decodePixels(thumbnails.large, 30, 20);
        QVERIFY(isNear(colourAt(shown, 4, 10), kRed));
        QVERIFY(isNear(colourAt(shown, 25, 10), kBlue));
    }

    void orientation_isTurnedUpright_data()
    {
        QTest::addColumn<int>("orientation");
        for (int orientation = 1; orientation <= 8; ++orientation)
            QTest::addRow("EXIF orientation %d", orientation) << orientation;
    }
    void orientation_isTurnedUpright()
    {
        QFETCH(int, orientation);
        const auto thumbnails = makeThumbnails(storedTurned(orientation));
        QCOMPARE(QSize(thumbnails.width, thumbnails.height), QSize(64, 96));
        const auto shown = decodePixels(thumbnails.large, 64, 96);
        QVERIFY(isNear(colourAt(shown, 4, 4), kRed));
        QVERIFY(isNear(colourAt(shown, 43, 19), kRed)); // the corner is 48 wide and 24 high
        QVERIFY(isNear(colourAt(shown, 4, 40), kBlue));
        QVERIFY(isNear(colourAt(shown, 59, 4), kBlue));
        QVERIFY(isNear(colourAt(shown, 59, 91), kBlue));
        QCOMPARE(thumbnails.large == storedTurned(orientation), orientation == 1);
    }

    void damagedExif_isIgnored()
    {
        const auto jpeg = encodeJpeg(twoColours(64, 48), kQuality);
        const auto broken = bytesOf({0xFF, 0xD8, 0xFF, 0xE1, 0, 14}) +
                            bytesOf(std::string_view("Exif\0\0II*\0\xFF\xFF", 12)) +
                            Bytes(jpeg.begin() + 2, jpeg.end());
        QCOMPARE(makeThumbnails(broken).width, 64);
    }

    void original_isKeptByteForByteWhereItFitsAlready()
    {
        const auto jpeg = encodeJpeg(twoColours(128, 192), kQuality);
        QVERIFY(makeThumbnails(jpeg).large == jpeg);
        QVERIFY(makeThumbnails(jpeg).small != jpeg);
        const auto tooLarge = encodeJpeg(twoColours(512, 192), kQuality);
        QVERIFY(makeThumbnails(tooLarge).large != tooLarge);
    }

    void transparency_becomesWhite()
    {
        const auto shown = decodePixels(makeThumbnails(deepPng()).large, 2, 1);
        QVERIFY2(isNear(colourAt(shown, 1, 0), kWhite, 70),
                 "JPEG's colour bleeds between neighbours, but it must be light");
        QVERIFY(colourAt(decodePixels(deepPng(), 2, 1), 1, 0).green == 255);
        QVERIFY(isNear(colourAt(decodePixels(deepPng(), 2, 1), 0, 0), {255, 127, 127}, 2));
    }

    void printColours_comeOutAsLight()
    {
        QVERIFY(isNear(colourAt(decodePixels(cyanInkJpeg(), 2, 2), 0, 0), {0, 255, 255}));
    }

    void fingerprint_isNearForTheSamePictureAtAnotherSize()
    {
        const auto wave = [](int scale) {
            return painted(60 * scale, 90 * scale, [scale](int x, int y) {
                const int shade = 128 + (x / scale * 7 + y / scale * 5) % 97 - 48;
                return Colour{shade, shade, shade};
            });
        };
        const auto a = makeThumbnails(encodePng(wave(2))).fingerprint;
        const auto b = makeThumbnails(encodeJpeg(wave(5), 80)).fingerprint;
        const auto other = makeThumbnails(encodePng(painted(120, 180, [](int x, int y) {
                               return (x / 20 + y / 20) % 2 == 0 ? kWhite : kBlue;
                           }))).fingerprint;
        QVERIFY(std::popcount(a ^ b) <= 6);
        QVERIFY(std::popcount(a ^ other) >= 16);
    }

    void fault_namesItsReason_data()
    {
        QTest::addColumn<QByteArray>("encoded");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, const Bytes& bytes, const char* reason) {
            QTest::newRow(name) << QByteArray(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()))
                                << reason;
        };
        const auto cut = [](const Bytes& bytes) {
            return Bytes(bytes.begin(), bytes.begin() + std::ptrdiff_t(bytes.size() / 2));
        };
        const auto picture = painted(200, 300, [](int x, int y) { return Colour{x * y % 256, x % 256, y % 256}; });
        row("no bytes", {}, "empty");
        row("a text", bytesOf("this is no picture"), "unreadable");
        row("a web page", bytesOf("<html>404</html>"), "unreadable");
        row("nothing but the first bytes of a JPEG", bytesOf({0xFF, 0xD8, 0xFF}), "unreadable");
        row("nothing but the first bytes of a PNG", bytesOf("\x89PNG\r\n\x1A\n"), "unreadable");
        row("JPEG cut off", cut(encodeJpeg(picture, kQuality)), "unreadable");
        row("PNG cut off", cut(encodePng(picture)), "unreadable");
        row("WebP cut off", cut(encodeWebP(picture, 90)), "unreadable");
        row("BMP cut off", cut(encodeBmp(picture)), "unreadable");
        row("PNG that says 50,000 x 50,000", pngSaying(50'000, 50'000), "too_large");
        row("PNG that says 4,000,000,000 x 4,000,000,000", pngSaying(4'000'000'000, 4'000'000'000), "too_large");
        row("PNG without height", pngSaying(100, 0), "unreadable");
    }
    void fault_namesItsReason()
    {
        QFETCH(QByteArray, encoded);
        QFETCH(QString, reason);
        QCOMPARE(
            QString::fromStdString(faultOf(bytesOf(std::string_view(encoded.data(), std::size_t(encoded.size()))))),
            reason);
    }

    void damagedBytes_areAFaultOrAPictureButNeverACrash()
    {
        const auto picture = painted(60, 80, [](int x, int y) { return Colour{x * 4, y * 3, (x + y) % 256}; });
        for (const auto& whole : {encodeJpeg(picture, 90), encodePng(picture), encodeWebP(picture, 90),
                                  encodeBmp(picture), withOrientation(encodeJpeg(picture, 90), 6)}) {
            std::uint32_t chance = 12345;
            for (int round = 0; round < 200; ++round) {
                auto damaged = whole;
                for (int hit = 0; hit < 4; ++hit) {
                    chance = chance * 1664525U + 1013904223U;
                    const auto within = round % 2 == 0 ? damaged.size() : std::min<std::size_t>(damaged.size(), 64);
                    damaged[(chance >> 8) % within] = std::byte(chance >> 24);
                }
                const auto reason = faultOf(damaged);
                QVERIFY(reason == "no fault" || reason == "unreadable" || reason == "too_large");
            }
        }
    }
};

QTEST_APPLESS_MAIN(ThumbnailsTest)
#include "thumbnails_test.moc"
