#include "core/base/error.h"
#include "core/images/picture_source.h"
#include "core/images/thumbnails.h"
#include "pictures_for_tests.h"

#include <archive.h>
#include <archive_entry.h>

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>
#include <map>
#include <memory>
#include <stop_token>

using namespace core;
using namespace core::images;
using namespace core::images::tests;

namespace {

using Path = std::filesystem::path;
using Entry = std::pair<std::string, Bytes>;

enum class Packing { Zip, StoredZip, Tar, TarGz };

void pack(const Path& file, Packing packing, const std::vector<Entry>& entries)
{
    const std::unique_ptr<archive, int (*)(archive*)> writer(archive_write_new(), archive_write_free);
    if (packing == Packing::TarGz) archive_write_add_filter_gzip(writer.get());
    if (packing == Packing::Tar || packing == Packing::TarGz) {
        archive_write_set_format_pax_restricted(writer.get());
    } else {
        archive_write_set_format_zip(writer.get());
        if (packing == Packing::StoredZip) archive_write_zip_set_compression_store(writer.get());
    }
    archive_write_open_filename(writer.get(), file.c_str());
    for (const auto& [name, bytes] : entries) {
        const std::unique_ptr<archive_entry, void (*)(archive_entry*)> entry(archive_entry_new(), archive_entry_free);
        archive_entry_set_pathname(entry.get(), name.c_str());
        archive_entry_set_size(entry.get(), static_cast<la_int64_t>(bytes.size()));
        archive_entry_set_filetype(entry.get(), name.ends_with('/') ? AE_IFDIR : AE_IFREG);
        archive_entry_set_perm(entry.get(), 0644);
        archive_write_header(writer.get(), entry.get());
        archive_write_data(writer.get(), bytes.data(), bytes.size());
    }
    archive_write_close(writer.get());
}

void write(const Path& file, const Bytes& bytes)
{
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary)
        .write(reinterpret_cast<const char*>(bytes.data()), std::streamsize(bytes.size()));
}

Bytes read(const Path& file)
{
    Bytes bytes(std::filesystem::file_size(file));
    std::ifstream(file, std::ios::binary).read(reinterpret_cast<char*>(bytes.data()), std::streamsize(bytes.size()));
    return bytes;
}

std::vector<Entry> entriesOf(const Path& source)
{
    std::vector<Entry> entries;
    PictureSource::open(source)->forEach({}, [&](const std::string& name, std::span<const std::byte> bytes) {
        entries.emplace_back(name, Bytes(bytes.begin(), bytes.end()));
    });
    return entries;
}

std::vector<std::string> namesOf(const Path& source)
{
    std::vector<std::string> names;
    for (const auto& [name, bytes] : entriesOf(source)) names.push_back(name);
    return names;
}

template <class Call> std::optional<ErrorCode> errorOf(Call&& call)
{
    try {
        call();
    } catch (const Error& error) {
        return error.code();
    }
    return std::nullopt;
}

} // namespace

class PictureSourceTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    Path path(const char* name) const { return Path(m_folder.path().toStdString()) / name; }

private Q_SLOTS:
    void folder_isReadWithItsSubfoldersInOrder()
    {
        const auto folder = path("shop");
        write(folder / "b.jpg", bytesOf("b"));
        write(folder / "a" / "六角ボルト.jpg", bytesOf("bolt"));
        write(folder / ".hidden" / "x.jpg", bytesOf("x"));
        write(folder / "Thumbs.db", bytesOf("x"));
        std::filesystem::create_directory_symlink(folder, folder / "a" / "loop");
        const auto entries = entriesOf(folder);
        QCOMPARE(entries, (std::vector<Entry>{{"a/六角ボルト.jpg", bytesOf("bolt")}, {"b.jpg", bytesOf("b")}}));
        QCOMPARE(PictureSource::open(folder)->count(), 2);
    }

    void archive_givesTheSameAsItsFolder_data()
    {
        QTest::addColumn<int>("packing");
        QTest::addColumn<int>("count");
        QTest::newRow("zip") << int(Packing::Zip) << 3;
        QTest::newRow("zip without compression") << int(Packing::StoredZip) << 3;
        QTest::newRow("tar") << int(Packing::Tar) << 0;
        QTest::newRow("tar.gz") << int(Packing::TarGz) << 0;
    }
    void archive_givesTheSameAsItsFolder()
    {
        QFETCH(int, packing);
        QFETCH(int, count);
        const std::vector<Entry> entries{{"images/1.jpg", encodeJpeg(plain(20, 30, kRed), 90)},
                                         {"images/empty.jpg", {}},
                                         {"2.png", encodePng(plain(20, 30, kBlue))}};
        auto packed = entries;
        packed.insert(packed.begin(), {"images/", {}});
        packed.push_back({"__MACOSX/images/._1.jpg", bytesOf("x")});
        const auto file = path("pictures.archive");
        pack(file, Packing(packing), packed);
        QCOMPARE(entriesOf(file), entries);
        QCOMPARE(PictureSource::open(file)->count(), count);
    }

    void name_ofJapaneseWindowsOrUnicodeComesAsUtf8()
    {
        const auto file = path("japanese.zip");
        const std::string cp932 = "\x83\x7B\x83\x8B\x83\x67.jpg"; // ボルト.jpg; its second letter holds no backslash
        pack(file, Packing::Zip, {{cp932, bytesOf("1")}, {"ナット.jpg", bytesOf("2")}, {"\xFF\xFE.jpg", bytesOf("3")}});
        const auto names = namesOf(file);
        QCOMPARE(names.size(), 3u);
        QCOMPARE(names[0], std::string("ボルト.jpg"));
        QCOMPARE(names[1], std::string("ナット.jpg"));
        QVERIFY(names[2].ends_with(".jpg"));
    }

    void name_neverLeadsOutOfTheSource()
    {
        const auto file = path("traversal.zip");
        pack(file, Packing::Zip,
             {{"../../etc/passwd", bytesOf("1")},
              {"/etc/a.jpg", bytesOf("2")},
              {"a/./b/../c.jpg", bytesOf("3")},
              {"C:\\x\\..\\d.jpg", bytesOf("4")}});
        const auto before = std::distance(std::filesystem::directory_iterator(m_folder.path().toStdString()), {});
        QCOMPARE(namesOf(file), (std::vector<std::string>{"etc/passwd", "etc/a.jpg", "a/b/c.jpg", "x/d.jpg"}));
        QCOMPARE(std::distance(std::filesystem::directory_iterator(m_folder.path().toStdString()), {}), before);
    }

    void oversizedFile_comesWithoutBytes_data()
    {
        QTest::addColumn<int>("packing");
        QTest::newRow("zip") << int(Packing::Zip);
        QTest::newRow("tar.gz") << int(Packing::TarGz);
    }
    void oversizedFile_comesWithoutBytes()
    {
        QFETCH(int, packing);
        const auto file = path("bomb.archive");
        pack(file, Packing(packing),
             {{"bomb.png", Bytes(PictureSource::kMostBytes + 1)}, {"fine.jpg", bytesOf("fine")}});
        QVERIFY(std::filesystem::file_size(file) < 1'000'000);
        QCOMPARE(entriesOf(file), (std::vector<Entry>{{"bomb.png", {}}, {"fine.jpg", bytesOf("fine")}}));
    }

    void damagedFile_costsOnlyItself()
    {
        const auto file = path("damaged.zip");
        const auto picture = encodePng(painted(90, 90, [](int x, int y) {
            return Colour{x * y % 251, x * 31 % 256, y};
        }));
        pack(file, Packing::StoredZip, {{"a.png", picture}, {"b.png", picture}, {"c.png", picture}});
        auto bytes = read(file);
        const auto second =
            std::search(bytes.begin() + std::ptrdiff_t(picture.size()), bytes.end(), picture.begin(), picture.end());
        QVERIFY(second != bytes.end());
        *(second + 200) ^= std::byte{0xFF};
        write(file, bytes);
        const auto entries = entriesOf(file);
        QCOMPARE(entries.size(), 3u);
        QVERIFY(entries[0].second == picture);
        QVERIFY(entries[1].second != picture);
        QVERIFY(entries[2].second == picture);
    }

    void damagedCompression_costsOnlyItself()
    {
        const auto file = path("damaged_deflate.zip");
        const auto text = bytesOf(std::string(5000, 'x') + "the end");
        pack(file, Packing::Zip, {{"a", text}, {"b", text}, {"c", text}});
        auto bytes = read(file);
        const auto name = bytesOf("b");
        const auto header = bytesOf({'P', 'K', 3, 4});
        auto second = std::search(bytes.begin() + 4, bytes.end(), header.begin(), header.end());
        second = std::find(second + 26, bytes.end(), name[0]);
        for (int at = 0; at < 12; ++at) *(second + 20 + at) = std::byte{0xFF};
        write(file, bytes);
        const auto entries = entriesOf(file);
        QCOMPARE(entries.size(), 3u);
        QCOMPARE(entries[0], (Entry{"a", text}));
        QCOMPARE(entries[1], (Entry{"b", {}}));
        QCOMPARE(entries[2], (Entry{"c", text}));
    }

    void unusableSource_isRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char* name, const Bytes& bytes) {
            QTest::newRow(name) << QByteArray(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()));
        };
        const auto file = path("whole.archive");
        const std::vector<Entry> entries{{"a.png", encodePng(painted(99, 99, [](int x, int y) {
                                              return Colour{x * y % 251, x, y};
                                          }))}};
        const auto half = [&](Packing packing) {
            pack(file, packing, entries);
            const auto bytes = read(file);
            return Bytes(bytes.begin(), bytes.begin() + std::ptrdiff_t(bytes.size() / 2));
        };
        row("no archive", bytesOf(std::string(2000, 'x')));
        row("zip cut off", half(Packing::Zip));
        row("tar cut off", half(Packing::Tar));
        row("tar.gz cut off", half(Packing::TarGz));
    }
    void unusableSource_isRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto file = path("unusable.archive");
        write(file, bytesOf(std::string_view(bytes.data(), std::size_t(bytes.size()))));
        QCOMPARE(errorOf([&] { entriesOf(file); }), ErrorCode::ArchiveDamaged);
    }

    void missingSource_isNamed()
    {
        QCOMPARE(errorOf([&] { PictureSource::open(path("nowhere.zip")); }), ErrorCode::FileNotFound);
    }

    void reading_stopsWhenAsked()
    {
        const auto file = path("many.zip");
        pack(file, Packing::Zip, {{"a", bytesOf("1")}, {"b", bytesOf("2")}, {"c", bytesOf("3")}});
        std::stop_source stop;
        int seen = 0;
        const auto stopAtFirst = [&](const std::string&, std::span<const std::byte>) {
            ++seen;
            stop.request_stop();
        };
        QVERIFY_EXCEPTION_THROWN(PictureSource::open(file)->forEach({stop.get_token(), nullptr, {}}, stopAtFirst),
                                 Cancelled);
        QCOMPARE(seen, 1);
    }
};

QTEST_APPLESS_MAIN(PictureSourceTest)
#include "picture_source_test.moc"
