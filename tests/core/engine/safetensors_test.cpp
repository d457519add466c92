#include "core/base/error.h"
#include "core/engine/tensors/safetensors.h"
#include "core/engine/tensors/safetensors_header.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>

using namespace core;
using namespace core::engine;

class SafetensorsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::filesystem::path path(const char* name) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }

    std::filesystem::path fileOf(const std::string& header, const std::string& data) const
    {
        const auto target = path("hostile.safetensors");
        std::ofstream stream(target, std::ios::binary);
        const std::uint64_t length = header.size();
        stream.write(reinterpret_cast<const char*>(&length), 8);
        stream << header << data;
        return target;
    }

private Q_SLOTS:
    void file_givesBackWhatWasWritten()
    {
        TensorFile file;
        file.tensors["floats"] = torch::tensor({{1.5F, -2.0F}, {0.0F, 3.25F}});
        file.tensors["transposed"] = torch::arange(6).reshape({2, 3}).t();
        file.tensors["nothing"] = torch::empty({0, 4});
        file.tensors["bytes"] = torch::tensor({1, 255}, torch::kUInt8);
        file.metadata["名前"] = "a \"quoted\"\nline \\ ボルト";
        writeTensors(path("a.safetensors"), file);

        const auto read = readTensors(path("a.safetensors"));
        QCOMPARE(read.metadata, file.metadata);
        QCOMPARE(read.tensors.size(), file.tensors.size());
        for (const auto& [name, tensor] : file.tensors) {
            QVERIFY2(torch::equal(read.tensors.at(name), tensor), name.c_str());
            QCOMPARE(read.tensors.at(name).scalar_type(), tensor.scalar_type());
        }
    }

    void write_leavesTheOldFileWhenItFails()
    {
        const auto target = path("kept.safetensors");
        writeTensors(target, {.tensors = {{"x", torch::ones({2})}}, .metadata = {}});
        std::filesystem::create_directory(path("kept.safetensors.part")); // the new file can't be made
        try {
            writeTensors(target, {.tensors = {{"x", torch::zeros({2})}}, .metadata = {}});
            QFAIL("wrote into a folder");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::FileWriteFailed);
        }
        QVERIFY(torch::equal(readTensors(target).tensors.at("x"), torch::ones({2})));
    }

    void read_refusesWhatTheFormatForbids_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("data");
        const QByteArray good = R"({"x":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})";
        QTest::newRow("not JSON") << QByteArray("hello") << QByteArray();
        QTest::newRow("cut off") << good.chopped(3) << QByteArray(4, 0);
        QTest::newRow("something after the end") << good + "x" << QByteArray(4, 0);
        QTest::newRow("too little data") << good << QByteArray(3, 0);
        QTest::newRow("too much data") << good << QByteArray(5, 0);
        QTest::newRow("unknown type") << QByteArray(good).replace("F32", "X32") << QByteArray(4, 0);
        QTest::newRow("negative size") << QByteArray(good).replace("[1]", "[-1]") << QByteArray(4, 0);
        QTest::newRow("shape that overflows")
            << QByteArray(good).replace("[1]", "[4294967296,4294967296,4]") << QByteArray(4, 0);
        QTest::newRow("number too large")
            << QByteArray(good).replace("[1]", "[99999999999999999999]") << QByteArray(4, 0);
        QTest::newRow("end before begin") << QByteArray(good).replace("[0,4]", "[4,0]") << QByteArray(4, 0);
        QTest::newRow("hole") << QByteArray(good).replace("[0,4]", "[4,8]") << QByteArray(8, 0);
        QTest::newRow("unknown key") << QByteArray(good).replace("shape", "shapes") << QByteArray(4, 0);
        QTest::newRow("key left out") << QByteArray(R"({"x":{"dtype":"F32","shape":[1]}})") << QByteArray(4, 0);
        QTest::newRow("tensor named twice")
            << QByteArray(
                   R"({"x":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},"x":{"dtype":"U8","shape":[1],"data_offsets":[1,2]}})")
            << QByteArray(2, 0);
        QTest::newRow("overlap")
            << QByteArray(
                   R"({"x":{"dtype":"U8","shape":[2],"data_offsets":[0,2]},"y":{"dtype":"U8","shape":[2],"data_offsets":[1,3]}})")
            << QByteArray(3, 0);
        QTest::newRow("lone surrogate") << QByteArray(R"({"__metadata__":{"a":"\ud800"}})") << QByteArray();
    }
    void read_refusesWhatTheFormatForbids()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, data);
        try {
            readTensors(fileOf(header.toStdString(), data.toStdString()));
            QFAIL("read a damaged file");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::RunDamaged);
        }
    }

    void read_refusesAHeaderLongerThanTheFile()
    {
        std::ofstream(path("long.safetensors"), std::ios::binary).write("\xff\xff\xff\xff\xff\xff\xff\x7f{}", 10);
        QVERIFY_EXCEPTION_THROWN(readTensors(path("long.safetensors")), Error);
        QVERIFY_EXCEPTION_THROWN(readTensors(path("not-there.safetensors")), Error);
    }

    void header_readsEscapesAndSurrogates()
    {
        const auto header = SafetensorsHeader::fromJson(R"({ "__metadata__" : { "a" : "\u30dc\ud83d\ude00\n\/" } })");
        QVERIFY(header.has_value());
        QCOMPARE(header->metadata.at("a"), std::string("ボ😀\n/"));
    }
};

QTEST_GUILESS_MAIN(SafetensorsTest)
#include "safetensors_test.moc"
