#include "import_files.h"

#include "core/base/error.h"

#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace core;
using namespace core::operations::tests;
using protocol::ImportRequest;

namespace {

/// Some megabytes of a log over few items.
std::string longLog(int events)
{
    std::string text = "session_id,item_id,timestamp\n";
    for (int n = 0; n < events; ++n)
        text += std::to_string(n * 7 % (events / 4)) + "," + std::to_string(n % 50) + "," +
                std::to_string(1'600'000'000 + n) + "\n";
    return text;
}

/// Files can't grow beyond `bytes` while this lives, as on a disk that is full.
class SmallDisk {
public:
    explicit SmallDisk(rlim_t bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        setrlimit(RLIMIT_FSIZE, &small);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    ~SmallDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before{};
    void (*m_handler)(int) = SIG_DFL;
};

} // namespace

class ImportTransactionTest : public QObject {
    Q_OBJECT

    std::optional<TestFolder> m_folder;
    std::string m_log;
    std::string path(const char* name) const { return m_folder->path(name).string(); }

    /// A project that holds something, so that a trace would be seen.
    void fill(const char* project) const
    {
        const ImportRequest request{.project = path(project),
                                    .sessions = m_folder->file("s.csv", "session_id,item_id\n1,a\n1,b\nx,a\n").string(),
                                    .items = m_folder->file("i.csv", "item_id,title,colour\na,Bolt,red\n").string()};
        operations::run(request, {});
    }

private Q_SLOTS:
    void initTestCase() { m_log = longLog(400'000); }
    void init() { m_folder.emplace(); }

    void stop_leavesTheProjectAsItWas_data()
    {
        QTest::addColumn<int>("stage");
        QTest::addColumn<double>("share");
        QTest::newRow("at the first rows") << int(Stage::Reading) << 0.0;
        QTest::newRow("in the middle of the log") << int(Stage::Reading) << 0.5;
        QTest::newRow("at the last rows") << int(Stage::Reading) << 1.0;
        QTest::newRow("at the first sessions") << int(Stage::Writing) << 0.0;
        QTest::newRow("in the middle of the sessions") << int(Stage::Writing) << 0.5;
    }
    void stop_leavesTheProjectAsItWas()
    {
        QFETCH(int, stage);
        QFETCH(double, share);
        fill("p.denju");
        const auto before = contentsOf(path("p.denju"));
        std::stop_source stop;
        int reports = 0;
        const JobContext context(stop.get_token(), nullptr, [&](const Progress& progress) {
            if (stop.stop_requested()) ++reports;
            if (int(progress.stage) == stage &&
                static_cast<double>(progress.done) >= share * static_cast<double>(progress.total))
                stop.request_stop();
        });
        const auto log = m_folder->file("log.csv", m_log).string();
        QVERIFY_THROWS_EXCEPTION(Cancelled,
                                 operations::run(ImportRequest{.project = path("p.denju"), .sessions = log}, context));
        QVERIFY(stop.stop_requested());
        QVERIFY(reports <= 10); // it went on for some blocks of sessions at most
        QCOMPARE(contentsOf(path("p.denju")), before);
        QVERIFY_THROWS_EXCEPTION(
            Cancelled, operations::run(ImportRequest{.project = path("new.denju"), .sessions = log}, context));
        QVERIFY(!std::filesystem::exists(path("new.denju")));
    }

    void failureInTheMiddle_leavesTheProjectAsItWas_data()
    {
        QTest::addColumn<QByteArray>("log");
        QTest::addColumn<QString>("images");
        const auto gz = gzipped(longLog(400'000));
        QTest::newRow("log cut") << QByteArray(gz.data(), int(gz.size() * 9 / 10)) << "";
        QTest::newRow("no pictures there") << QByteArray("session_id,item_id\n1,new\n") << "nowhere.zip";
    }
    void failureInTheMiddle_leavesTheProjectAsItWas()
    {
        QFETCH(QByteArray, log);
        QFETCH(QString, images);
        fill("p.denju");
        const auto before = contentsOf(path("p.denju"));
        const ImportRequest request{
            .project = path("p.denju"),
            .sessions = m_folder->file("log", {log.constData(), static_cast<std::size_t>(log.size())}).string(),
            .items = m_folder->file("items.csv", "item_id,title,thread\nnew,Nut,M6\na,Other,M8\n").string(),
            .images = images.isEmpty() ? "" : path(qPrintable(images))};
        QVERIFY_THROWS_EXCEPTION(Error, operations::run(request, {}));
        QCOMPARE(contentsOf(path("p.denju")), before);
    }

    void fullDisk_isSaidAndLeavesTheProjectAsItWas()
    {
        fill("p.denju");
        const auto before = contentsOf(path("p.denju"));
        const ImportRequest request{.project = path("p.denju"), .sessions = m_folder->file("log.csv", m_log).string()};
        for (const rlim_t megabytes : {1, 2, 4}) {
            try {
                const SmallDisk small(megabytes << 20U);
                operations::run(request, {});
                QFAIL("imported onto a full disk");
            } catch (const Error& error) {
                QVERIFY2(error.code() == ErrorCode::DiskFull || error.code() == ErrorCode::FileWriteFailed,
                         error.what());
            }
            QCOMPARE(contentsOf(path("p.denju")), before);
        }
        QCOMPARE(operations::run(request, {}).eventsImported, 400'000);
    }

    void otherFilesOfTheFolder_areNeverRemoved()
    {
        std::filesystem::create_directories(path("new.denju"));
        std::ofstream(path("new.denju/mine.txt")) << "mine";
        const ImportRequest request{.project = path("new.denju"),
                                    .sessions = m_folder->file("s.csv", "session_id,item_id\n").string()};
        QVERIFY_THROWS_EXCEPTION(Error, operations::run(request, {}));
        QVERIFY(std::filesystem::exists(path("new.denju/mine.txt")));
        QVERIFY(!std::filesystem::exists(path("new.denju/project.db")));
        QVERIFY(!std::filesystem::exists(path("new.denju/jobs.db")));
    }
};

QTEST_GUILESS_MAIN(ImportTransactionTest)
#include "import_transaction_test.moc"
