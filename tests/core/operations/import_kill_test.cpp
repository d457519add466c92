#include "import_files.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <random>

using namespace core;
using namespace core::operations::tests;

namespace {

constexpr int kEvents = 250'000;
constexpr int kMoments = 20;

std::string longLog()
{
    std::mt19937 random(7);
    std::string text = "session_id,item_id,timestamp,event\n";
    for (int n = 0; n < kEvents; ++n)
        text += "s" + std::to_string(random() % (kEvents / 5)) + ",0" + std::to_string(random() % 5000) + "," +
                std::to_string(1'600'000'000 + n) + (n % 3 == 0 ? ",view\n" : ",quote\n");
    return text;
}

/// What the project holds, small enough to be compared 20 times; nothing where it holds nothing.
std::string digestOf(const std::filesystem::path& path)
{
    const auto project = store::Project::open(path);
    const auto catalogue = store::ItemRepository(project.database()).all();
    const auto log = store::SessionRepository(project.database()).log(catalogue);
    std::size_t digest = 0;
    const auto add = [&](std::size_t value) { digest = digest * 0x9E3779B97F4A7C15U + value; };
    for (const auto& item : catalogue.items) add(std::hash<std::string>()(item.code + item.title));
    for (const auto& code : log.codes) add(std::hash<std::string>()(code));
    for (const auto item : log.items) add(static_cast<std::size_t>(item));
    for (const auto time : log.times) add(static_cast<std::size_t>(time));
    const auto imports = project.database().number("SELECT count(*) FROM import");
    if (imports == 0 && log.size() == 0 && catalogue.items.empty()) return {};
    return std::to_string(log.size()) + " sessions, " + std::to_string(imports) + " imports, " + std::to_string(digest);
}

} // namespace

class ImportKillTest : public QObject {
    Q_OBJECT

    TestFolder m_folder;
    std::string m_log;

    [[nodiscard]] std::filesystem::path project() const { return m_folder.path("p.denju"); }

    /// A project as it is before the import: none, an empty one, or one that holds data which the import replaces in
    /// part.
    void prepare(int kind) const
    {
        std::filesystem::remove_all(project());
        if (kind == 1) store::Project::create(project());
        if (kind == 2) std::filesystem::copy(m_folder.path("filled.denju"), project());
    }

    void start(QProcess& process) const
    {
        process.start(
            QStringLiteral(DENJU_BINARY_DIR "/bin/denju-cli"),
            {"import", QString::fromStdString(project().string()), "--sessions", QString::fromStdString(m_log)});
        QVERIFY(process.waitForStarted());
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto log = longLog();
        m_log = m_folder.file("log.csv", log).string();
        const auto first =
            m_folder.file("first.csv", std::string_view(log).substr(0, log.rfind('\n', log.size() / 3) + 1));
        const auto items = m_folder.file("items.csv", "item_id,title\n07,Bolt\n99999,Nut\n");
        operations::run(protocol::ImportRequest{.project = m_folder.path("filled.denju").string(),
                                                .sessions = first.string(),
                                                .items = items.string()},
                        {});
    }

    void killedAtAnyMoment_theProjectIsWholeAndAsBeforeOrAfter()
    {
        std::array<std::string, 3> before;
        std::array<std::string, 3> after;
        qint64 duration = 0;
        for (int kind = 0; kind < 3; ++kind) {
            prepare(kind);
            if (kind > 0) before[static_cast<std::size_t>(kind)] = digestOf(project());
            QElapsedTimer timer;
            timer.start();
            QProcess process;
            start(process);
            QVERIFY(process.waitForFinished());
            QCOMPARE(process.exitCode(), 0);
            duration = std::max(duration, timer.elapsed());
            after[static_cast<std::size_t>(kind)] = digestOf(project());
            QVERIFY(after[static_cast<std::size_t>(kind)] != before[static_cast<std::size_t>(kind)]);
        }
        std::mt19937 random(20);
        int killed = 0;
        for (int moment = 0; moment < kMoments; ++moment) {
            const auto kind = static_cast<std::size_t>(moment % 3);
            prepare(moment % 3);
            QProcess process;
            start(process);
            // Spread over the whole import, each at random within its share of it.
            const auto delay = (moment + static_cast<double>(random()) / static_cast<double>(std::mt19937::max())) *
                               static_cast<double>(duration) / kMoments;
            if (!process.waitForFinished(std::max(1, static_cast<int>(delay)))) {
                process.kill();
                process.waitForFinished();
                ++killed;
            }
            if (!std::filesystem::exists(project() / "project.db")) {
                QCOMPARE(kind, std::size_t(0));
                continue;
            }
            const auto found = digestOf(project());
            QVERIFY2(found == before[kind] || found == after[kind], found.c_str());
            QVERIFY(store::checkIntegrity(store::Project::open(project())).empty());
        }
        QVERIFY(killed > kMoments / 2);
    }
};

QTEST_GUILESS_MAIN(ImportKillTest)
#include "import_kill_test.moc"
