#include "core/store/project.h"

#include "core/base/error.h"

#include <QTemporaryDir>
#include <QtTest>

#include <filesystem>
#include <functional>

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
