#include "import_files.h"

#include "core/base/error.h"
#include "core/images/pixels.h"
#include "tests/core/images/pictures_for_tests.h"

#include <QTest>

using namespace core;
using namespace core::images::tests;
using namespace core::operations::tests;
using core::images::decodePixels;
using core::images::encodeJpeg;
using core::images::encodePng;
using core::images::encodeWebP;
using protocol::ImportRequest;
using protocol::ImportResponse;
using store::PictureSize;

namespace {

using Files = std::vector<std::pair<std::string, Bytes>>;

std::string_view textOf(const Bytes& bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// The part that a zip's two kinds of headers share: names in UTF-8, nothing compressed.
std::string zipFields(const std::string& name, const Bytes& bytes)
{
    std::string out("\x14\0\0\x08\0\0\0\0\x21\x50", 10);
    for (const auto value :
         {readers::tests::crc32(textOf(bytes)), static_cast<std::uint32_t>(bytes.size()),
          static_cast<std::uint32_t>(bytes.size()), static_cast<std::uint32_t>(name.size())}) // and no extra field
        readers::tests::appendLittleEndian(out, value);
    return out;
}

std::string zipped(const Files& files)
{
    std::string out;
    std::string directory;
    for (const auto& [name, bytes] : files) {
        const auto fields = zipFields(name, bytes);
        directory += std::string("PK\x01\x02\x14\x03", 6) + fields + std::string(10, '\0');
        readers::tests::appendLittleEndian(directory, static_cast<std::uint32_t>(out.size()));
        directory += name;
        out += "PK\x03\x04" + fields + name;
        out += textOf(bytes);
    }
    const auto start = static_cast<std::uint32_t>(out.size());
    const auto count = static_cast<std::uint32_t>(files.size());
    out += directory + std::string("PK\x05\x06\0\0\0\0", 8);
    readers::tests::appendLittleEndian(out, count | (count << 16U));
    readers::tests::appendLittleEndian(out, static_cast<std::uint32_t>(directory.size()));
    readers::tests::appendLittleEndian(out, start);
    return out + std::string(2, '\0');
}

/// Red above blue.
images::Pixels twoColours(int width, int height)
{
    return painted(width, height, [height](int, int y) { return y < height / 2 ? kRed : kBlue; });
}

} // namespace

class ImportPicturesTest : public QObject {
    Q_OBJECT

    std::optional<TestFolder> m_folder;
    std::string path(const char* name) const { return m_folder->path(name).string(); }

    std::string source(const Files& files, bool zip) const
    {
        if (zip) return m_folder->file("pictures.zip", zipped(files)).string();
        std::filesystem::create_directories(m_folder->path("pictures"));
        for (const auto& [name, bytes] : files) {
            const auto target = m_folder->path("pictures") / name;
            std::filesystem::create_directories(target.parent_path());
            std::ofstream(target, std::ios::binary) << textOf(bytes);
        }
        return path("pictures");
    }

    ImportResponse import(std::string_view items, const Files& files, bool zip = false) const
    {
        return operations::run(ImportRequest{.project = path("p.denju"),
                                             .items = m_folder->file("items.csv", items).string(),
                                             .images = source(files, zip)},
                               {});
    }

    Bytes stored(const char* code, PictureSize size) const
    {
        const auto project = store::Project::open(path("p.denju"), store::Access::ReadOnly);
        const auto item = store::ItemRepository(project.database()).findByCode(code);
        return item ? store::PictureRepository(project.database()).jpeg(item->id, size) : Bytes();
    }

private Q_SLOTS:
    void init() { m_folder.emplace(); }

    void pictures_findTheirItems_data()
    {
        QTest::addColumn<bool>("zip");
        QTest::newRow("folder") << false;
        QTest::newRow("zip") << true;
    }
    void pictures_findTheirItems()
    {
        QFETCH(bool, zip);
        const auto red = encodePng(plain(40, 60, kRed));
        const auto blue = encodePng(plain(40, 60, kBlue));
        const auto response =
            import("item_id,title,image\n007,by code,\nA-1,by column,photos/Front.PNG\nA-2,same file,front.png\n"
                   "A-3,Japanese,六角ボルト.png\nA-4,none,gone.jpg\nA.5,a dot in the code,\n",
                   {{"deep/er/007.png", red},
                    {"A.5.png", red},
                    {"Front.png", blue},
                    {"other/front.png", blue},
                    {"unknown.png", red},
                    {"六角ボルト.png", blue}},
                   zip);
        QCOMPARE(response.picturesRead, 6);
        QCOMPARE(response.picturesImported, 5);
        QCOMPARE(response.picturesLeftOut, 1);
        QCOMPARE(faultsOf(response), std::string("0 no_item"));
        QVERIFY(isNear(colourAt(decodePixels(stored("007", PictureSize::Small), 8, 8), 4, 4), kRed));
        QVERIFY(isNear(colourAt(decodePixels(stored("A-3", PictureSize::Small), 8, 8), 4, 4), kBlue));
        QVERIFY(!stored("A-2", PictureSize::Large).empty());
        QVERIFY(!stored("A.5", PictureSize::Large).empty());
        QVERIFY(stored("A-4", PictureSize::Small).empty());
    }

    void sameNamesInOtherFolders_goToTheItemsThatNameTheFolder_data()
    {
        QTest::addColumn<bool>("zip");
        QTest::newRow("folder") << false;
        QTest::newRow("zip") << true;
    }
    void sameNamesInOtherFolders_goToTheItemsThatNameTheFolder()
    {
        QFETCH(bool, zip);
        const auto red = encodePng(plain(40, 60, kRed));
        const auto blue = encodePng(plain(40, 60, kBlue));
        const auto response = import("item_id,image\n1,1001/main.jpg\n2,https://shop.example/img/1002/main.jpg\n"
                                     "3,1003\\main.jpg\n4,1003/main.jpg\n5,photos/alone.png\n6,two.png\n7,\n",
                                     {{"7.png", red},
                                      {"a/two.png", red},
                                      {"b/two.png", blue},
                                      {"elsewhere/alone.png", red},
                                      {"export/1001/main.jpg", red},
                                      {"export/1002/main.jpg", blue},
                                      {"export/1003/main.jpg", red},
                                      {"export/main.jpg", blue},
                                      {"photos/alone.png", blue}},
                                     zip);
        const auto colourOf = [&](const char* code) {
            return colourAt(decodePixels(stored(code, PictureSize::Small), 8, 8), 4, 4);
        };
        for (const char* code : {"1", "3", "4", "6", "7"}) QVERIFY2(isNear(colourOf(code), kRed), code);
        for (const char* code : {"2", "5"}) QVERIFY2(isNear(colourOf(code), kBlue), code);
        QStringList faults;
        for (const auto& fault : response.faults) faults += QString::fromStdString(fault.value + ' ' + fault.reason);
        faults.sort();
        QCOMPARE(faults, (QStringList{"b/two.png duplicate_picture", "elsewhere/alone.png duplicate_picture",
                                      "export/main.jpg ambiguous_picture"}));
        QCOMPARE(response.picturesRead, 9);
        QCOMPARE(response.picturesImported, 6);
        QCOMPARE(response.picturesLeftOut, 3);
    }

    void formatsAndRotation_comeThroughUpright()
    {
        constexpr int kQuality = 95;
        // Stored on its side, as a camera held upright does: its left is the top.
        const auto side = painted(90, 60, [](int x, int) { return x < 45 ? kRed : kBlue; });
        import("item_id\nwebp\npng\njpg\nturned\n", {{"webp.webp", encodeWebP(twoColours(600, 900), kQuality)},
                                                     {"png.png", encodePng(twoColours(60, 90))},
                                                     {"jpg.jpg", encodeJpeg(twoColours(60, 90), kQuality)},
                                                     { "turned.jpg",
                                                       withOrientation(encodeJpeg(side, kQuality), 6) }});
        for (const char* code : {"webp", "png", "jpg", "turned"})
            for (const auto size : {PictureSize::Small, PictureSize::Large}) {
                const auto pixels = decodePixels(stored(code, size), 20, 30);
                QVERIFY2(isNear(colourAt(pixels, 10, 4), kRed), code);
                QVERIFY2(isNear(colourAt(pixels, 10, 26), kBlue), code);
            }
        const auto project = store::Project::open(path("p.denju"), store::Access::ReadOnly);
        QCOMPARE(project.database().number(
                     "SELECT height FROM picture JOIN item ON item.id = picture.item WHERE code = 'turned'"),
                 90);
        QCOMPARE(project.database().number(
                     "SELECT width FROM picture JOIN item ON item.id = picture.item WHERE code = 'webp'"),
                 600);
    }

    void brokenPictures_areListedAndTheOthersKept()
    {
        auto cut = encodePng(plain(40, 60, kRed));
        cut.resize(cut.size() / 2);
        Files files{{"cut.png", cut}, {"empty.png", {}}, {"text.jpg", bytesOf("no picture")}};
        std::string items = "item_id\ncut\nempty\ntext\n";
        for (int n = 0; n < 150; ++n) { // more than are decoded at once
            files.emplace_back("good" + std::to_string(n) + ".png", encodePng(plain(8 + n % 5, 9, kBlue)));
            items += "good" + std::to_string(n) + "\n";
        }
        const auto response = import(items, files);
        QCOMPARE(response.picturesRead, 153);
        QCOMPARE(response.picturesImported, 150);
        QCOMPARE(response.picturesLeftOut, 3);
        QCOMPARE(response.faults[0].value, std::string("cut.png"));
        QCOMPARE(faultsOf(response), std::string("0 unreadable, 0 empty, 0 unreadable"));
        const auto project = store::Project::open(path("p.denju"), store::Access::ReadOnly);
        QCOMPARE(store::PictureRepository(project.database()).count(), 150);
    }

    void picturesAlone_canComeLater()
    {
        import("item_id,title\n1,a\n", {});
        const auto pictures = m_folder->file("later.zip", zipped({{"1.png", encodePng(plain(8, 8, kRed))}})).string();
        const auto response = operations::run(ImportRequest{.project = path("p.denju"), .images = pictures}, {});
        QCOMPARE(response.picturesImported, 1);
        QVERIFY(!stored("1", PictureSize::Small).empty());
    }

    void damagedArchive_leavesTheProjectAsItWas()
    {
        import("item_id,title\n1,a\n", {});
        const auto before = contentsOf(path("p.denju"));
        auto zip = zipped({{"1.png", encodePng(plain(8, 8, kRed))}});
        const auto damaged = m_folder->file("damaged.zip", std::string_view(zip).substr(0, 20)).string();
        const ImportRequest request{.project = path("p.denju"), .images = damaged};
        QVERIFY_THROWS_EXCEPTION(Error, operations::run(request, {}));
        QCOMPARE(contentsOf(path("p.denju")), before);
    }

    void stopAmongPictures_leavesTheProjectAsItWas()
    {
        import("item_id,title\n1,a\n2,b\n", {});
        const auto before = contentsOf(path("p.denju"));
        Files files;
        for (int n = 0; n < 300; ++n) files.emplace_back(std::to_string(n) + "/1.png", encodePng(plain(64, 64, kRed)));
        std::stop_source stop;
        const JobContext stopsAmongPictures(stop.get_token(), nullptr, [&](const Progress& progress) {
            if (progress.stage == Stage::Pictures && progress.done == 100) stop.request_stop();
        });
        const ImportRequest request{.project = path("p.denju"), .images = source(files, true)};
        QVERIFY_THROWS_EXCEPTION(Cancelled, operations::run(request, stopsAmongPictures));
        QCOMPARE(contentsOf(path("p.denju")), before);
    }
};

QTEST_GUILESS_MAIN(ImportPicturesTest)
#include "import_pictures_test.moc"
