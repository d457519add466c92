#include "core/store/project.h"

#include "core/base/error.h"

#include <QTemporaryDir>
#include <QtTest>

#include <filesystem>
#include <functional>

#include <sys/fsuid.h>
#include <unistd.h>

using namespace core;
using namespace core::store;

namespace {

/// A file name of 300 bytes: more than a Linux file system takes.
std::string longName()
{
    std::string name;
    for (int at = 0; at < 100; ++at) name += "商";
    return name;
}

} // namespace

/// Whatever a path may hold, a project is opened, made or refused by an Error.
class ProjectTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::filesystem::path path(const std::string& name) const { return m_folder.path().toStdString() + "/" + name; }

private Q_SLOTS:
    void folder_thatMayOnlyBeReadIsOpenedForReading()
    {
        const auto folder = path("only to read #1 100%.denju");
        Project::create(folder);
        const auto allow = [](const std::filesystem::path& what, unsigned mode) {
            std::filesystem::permissions(what, static_cast<std::filesystem::perms>(mode));
        };
        allow(m_folder.path().toStdString(), 0755);
        allow(folder / "project.db", 0444);
        allow(folder / "jobs.db", 0444);
        allow(folder, 0555);
        constexpr uid_t kNobody = 65534;
        const bool isRoot = geteuid() == 0; // who may write anywhere: files are opened in the name of nobody
        if (isRoot) setfsuid(kNobody);
        const auto codeOfWriting = [&] {
            try {
                Project::open(folder);
            } catch (const Error& error) {
                return error.code();
            }
            return ErrorCode::Internal;
        }();
        std::int64_t tables = 0;
        try {
            const auto project = Project::open(folder, Access::ReadOnly);
            tables = project.database().number("SELECT count(*) FROM sqlite_master WHERE type = 'table'");
        } catch (const Error& error) {
            if (isRoot) setfsuid(0);
            QFAIL(error.what());
        }
        if (isRoot) setfsuid(0);
        allow(folder, 0755);
        QCOMPARE(codeOfWriting, ErrorCode::ProjectReadOnly);
        QVERIFY(tables > 5);
    }

    void path_thatCantBeLookedAtIsAnErrorOfItsOwn_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("links in a circle") << "circle.denju";
        QTest::newRow("too long a name") << QString::fromStdString(longName() + ".denju");
    }

    void path_thatCantBeLookedAtIsAnErrorOfItsOwn()
    {
        QFETCH(QString, name);
        std::error_code ignored; // the second row finds it there
        std::filesystem::create_symlink("circle.denju", path("circle.denju"), ignored);
        const auto folder = path(name.toStdString());
        const std::function<void()> ways[] = {[&] { Project::open(folder); },
                                              [&] { Project::open(folder, Access::ReadOnly); },
                                              [&] { Project::create(folder); }, [&] { Project::openOrCreate(folder); },
                                              [&] { Database(folder / "project.db", Access::ReadOnly); }};
        for (const auto& way : ways) {
            try {
                way();
                QFAIL("there is no such project");
            } catch (const Error& error) {
                QCOMPARE(error.code(), ErrorCode::FileUnreadable);
                QVERIFY(QString::fromStdString(error.detail()).startsWith(QString::fromStdString(folder.string())));
            }
        }
    }
};

QTEST_GUILESS_MAIN(ProjectTest)
#include "project_test.moc"
