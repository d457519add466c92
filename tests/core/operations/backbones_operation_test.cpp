#include "core/operations/models/backbones_operation.h"

#include "core/base/error.h"
#include "tests/core/engine/tiny_models.h"

#include <QTemporaryDir>
#include <QtTest>

#include <filesystem>
#include <fstream>

using namespace core;
using namespace core::operations;
using namespace core::protocol;

namespace fs = std::filesystem;

class BackbonesOperationTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] fs::path path(const char* name) const { return fs::path(m_folder->path().toStdString()) / name; }

    /// A copy of one of the tiny models.
    fs::path copy(const char* name, const char* to) const { return copyTinyModel(name, path(to), 3); }

    static std::vector<Backbone> all() { return run(BackbonesRequest{}, {}).backbones; }
    static Backbone add(const fs::path& folder)
    {
        return run(AddBackboneRequest{.folder = folder.string()}, {}).backbone;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("DENJU_BACKBONES", (m_folder->path() + "/backbones").toUtf8());
    }

    void folder_isTheUsersData()
    {
        qunsetenv("DENJU_BACKBONES");
        qputenv("XDG_DATA_HOME", "/data");
        QCOMPARE(backbonesFolder(), fs::path("/data/denju/backbones"));
        qunsetenv("XDG_DATA_HOME");
        qputenv("HOME", "/home/a");
        QCOMPARE(backbonesFolder(), fs::path("/home/a/.local/share/denju/backbones"));
    }

    void list_isEmptyWhereThereIsNoFolder()
    {
        QVERIFY(all().empty());
        QVERIFY(!fs::exists(path("backbones")));
    }

    void list_namesTheGoodAndTheDamaged()
    {
        copy("qwen3", "backbones/b-qwen");
        copy("bert", "backbones/a-bert");
        const auto cut = copy("bert", "backbones/c-cut");
        fs::resize_file(cut / "model.safetensors", 100);
        copy("bert", "backbones/d.part");
        const auto found = all();
        QCOMPARE(found.size(), std::size_t{3});
        QCOMPARE(found[0].name, std::string("a-bert"));
        QCOMPARE(static_cast<int>(found[0].kind), static_cast<int>(BackboneKind::Text));
        QVERIFY(found[0].fits && found[0].fault.empty() && !found[0].linked);
        QCOMPARE(found[0].memory, 4 * found[0].parameters);
        QCOMPARE(found[1].architecture, std::string("qwen3"));
        QCOMPARE(found[2].name, std::string("c-cut"));
        QVERIFY(found[2].fault.find("model.safetensors is missing, damaged or incomplete") != std::string::npos);
    }

    void addedFolder_staysWhereItIsAndIsTakenOffAgain()
    {
        const auto folder = copy("qwen2", "elsewhere/model");
        QCOMPARE(add(folder).name, std::string("model"));
        QCOMPARE(add(folder).name, std::string("model"));
        QCOMPARE(all().size(), std::size_t{1});
        QVERIFY(all()[0].linked);
        QCOMPARE(all()[0].folder, folder.string());
        QCOMPARE(run(RemoveBackboneRequest{.name = "model"}, {}).folder, folder.string());
        QVERIFY(all().empty());
        QVERIFY(fs::exists(folder / "config.json"));
    }

    void addedFolder_ofATakenNameGetsANumber()
    {
        QCOMPARE(add(copy("qwen2", "one/model")).name, std::string("model"));
        QCOMPARE(add(copy("qwen3", "two/model")).name, std::string("model-2"));
        QCOMPARE(add(copy("bert", "models--owner--tiny-bert/snapshots/0123")).name, std::string("tiny-bert"));
    }

    void addedFolder_thatIsGoneIsListedWithItsFault()
    {
        add(copy("bert", "stick/model"));
        fs::remove_all(path("stick"));
        QCOMPARE(all().size(), std::size_t{1});
        QVERIFY(!all()[0].fault.empty());
        run(RemoveBackboneRequest{.name = "model"}, {});
        QVERIFY(all().empty());
    }

    void damagedFolder_isNotAdded()
    {
        const auto folder = copy("llama", "model");
        std::ofstream(folder / "config.json") << "{}";
        QVERIFY_THROWS_EXCEPTION(Error, add(folder));
        QVERIFY_THROWS_EXCEPTION(Error, add(path("nothing")));
        QVERIFY(all().empty());
    }

    void textModel_needsItsOwnTokenizer()
    {
        const auto folder = copy("bert", "model");
        writeTinyTokenizer(folder, 100'000);
        const auto refusal = [&]() -> std::string {
            try {
                add(folder);
            } catch (const Error& error) {
                return error.detail();
            }
            return "";
        };
        QVERIFY(refusal().find("its tokenizer has 100000 tokens, its model ") != std::string::npos);
        std::ofstream(folder / "tokenizer.json") << "{\"model\":";
        QVERIFY(refusal().find("tokenizer.json") != std::string::npos);
        fs::remove(folder / "tokenizer.json");
        QVERIFY(refusal().find("tokenizer") != std::string::npos);
        QVERIFY(all().empty());
        const auto eyes = copy("vit", "eyes"); // reads no text
        fs::remove(eyes / "tokenizer.json");
        QCOMPARE(add(eyes).name, std::string("eyes"));
    }

    void remove_deletesNoModel()
    {
        const auto folder = copy("bert", "backbones/bert");
        for (const auto* name : {"bert", "", ".", "..", "../backbones/bert", "none"})
            QVERIFY_THROWS_EXCEPTION(Error, run(RemoveBackboneRequest{.name = name}, {}));
        QVERIFY(fs::exists(folder / "config.json"));
    }
};

QTEST_GUILESS_MAIN(BackbonesOperationTest)
#include "backbones_operation_test.moc"
