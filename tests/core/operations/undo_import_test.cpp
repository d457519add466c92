#include "core/base/error.h"
#include "core/base/fingerprint.h"
#include "core/operations/imports/undo_import_operation.h"
#include "core/store/undo_copy.h"
#include "import_files.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <random>

using namespace core;
using namespace core::operations::tests;
using protocol::ImportRequest;
using protocol::UndoImportRequest;

namespace {

/// What a big project holds, small enough to be compared again and again.
std::string digestOf(const std::filesystem::path& path)
{
    const auto project = store::Project::open(path);
    Fingerprint fingerprint;
    store::loadDataset(project).addTo(fingerprint);
    return fingerprint.text() + ' ' + std::to_string(project.database().number("SELECT count(*) FROM import"));
}

} // namespace

class UndoImportTest : public QObject {
    Q_OBJECT

    std::optional<TestFolder> m_folder;
    [[nodiscard]] std::filesystem::path project() const { return m_folder->path("p.denju"); }

    protocol::ImportResponse import(const std::string& log, ImportRequest request = {}) const
    {
        request.project = project().string();
        request.sessions = m_folder->file("log.csv", "session_id,item_id\n" + log).string();
        return operations::run(request, {});
    }
    std::optional<ErrorCode> undo() const
    {
        try {
            operations::run(UndoImportRequest{.project = project().string()}, {});
        } catch (const Error& error) {
            return error.code();
        }
        return std::nullopt;
    }
    [[nodiscard]] std::int64_t undoable() const { return store::UndoCopy::importOf(store::Project::open(project())); }
    void execute(const char* sql) const { store::Project::open(project()).database().execute(sql); }

private Q_SLOTS:
    void init() { m_folder.emplace(); }

    void newestImport_isTakenBackWhole()
    {
        QVERIFY(import("s1,a\ns1,b\n").canBeUndone);
        QCOMPARE(undoable(), 1);
        const auto before = contentsOf(project());
        QVERIFY(import("s1,c\ns2,d\n,x\n").canBeUndone);
        QVERIFY(contentsOf(project()) != before);
        QCOMPARE(undoable(), 2);
        const auto response = operations::run(UndoImportRequest{.project = project().string()}, {});
        QCOMPARE(response.import, 2);
        QCOMPARE(response.sessions, 1);
        QCOMPARE(response.items, 2);
        QCOMPARE(contentsOf(project()), before);
        QCOMPARE(undo(), ErrorCode::NothingToUndo);
        QVERIFY(!std::filesystem::exists(project() / "undo.db"));
    }

    void firstImport_isTakenBackToAnEmptyProject()
    {
        import("s1,a\ns1,b\n");
        const auto response = operations::run(UndoImportRequest{.project = project().string()}, {});
        QCOMPARE(response.import, 1);
        QCOMPARE(response.sessions, 0);
        QCOMPARE(response.items, 0);
        QCOMPARE(undo(), ErrorCode::NothingToUndo);
    }

    void onlyTheNewest_isTakenBack()
    {
        import("s1,a\n");
        import("s2,b\n");
        const auto before = contentsOf(project());
        import("s3,c\n");
        QCOMPARE(undo(), std::nullopt);
        QCOMPARE(contentsOf(project()), before);
        QCOMPARE(undo(), ErrorCode::NothingToUndo);
    }

    void importThatKeepsNoCopy_isNotTakenBackWithAnother()
    {
        import("s1,a\n");
        import("s2,b\n");
        QVERIFY(!import("s3,c\n", {.noUndo = true}).canBeUndone);
        const auto before = contentsOf(project());
        QCOMPARE(undo(), ErrorCode::NothingToUndo);
        QCOMPARE(contentsOf(project()), before);
    }

    void importThatFails_leavesTheCopyOfTheOneBefore()
    {
        import("s1,a\n");
        const auto before = contentsOf(project());
        import("s2,b\n");
        QVERIFY_THROWS_EXCEPTION(Error, import(",a\n"));
        QVERIFY(!std::filesystem::exists(project() / "undo.db.part"));
        QCOMPARE(undo(), std::nullopt);
        QCOMPARE(contentsOf(project()), before);
    }

    void trainedData_areNotTakenAway()
    {
        import("s1,a\n");
        import("s2,b\n");
        const auto before = contentsOf(project());
        execute("INSERT INTO run(state, started_at, seconds, test_from, device) VALUES('ready', 0, 0, '', 'cpu')");
        QCOMPARE(undo(), ErrorCode::TrainedSinceImport);
        QCOMPARE(contentsOf(project()), before);
    }

    void whatTheWindowKeeps_stays()
    {
        import("s1,a\n");
        import("s2,b\n");
        execute("INSERT INTO window_state VALUES('columns', 'wide');"
                "INSERT INTO report_part(kind, content) VALUES('table', 'x');"
                "INSERT INTO mark VALUES(1, 5); INSERT INTO mark VALUES(2, 6)");
        QCOMPARE(undo(), std::nullopt);
        const auto opened = store::Project::open(project());
        QCOMPARE(opened.database().number("SELECT count(*) FROM window_state WHERE value = 'wide'"), 1);
        QCOMPARE(opened.database().number("SELECT count(*) FROM report_part"), 1);
        QCOMPARE(opened.database().number("SELECT sum(session) FROM mark"), 1); // the other session is gone
    }

    void readerThatLooksOn_seesTheOneOrTheOther()
    {
        import("s1,a\n");
        import("s2,b\n");
        const auto window = store::Project::open(project(), store::Access::ReadOnly);
        const store::SessionRepository sessions(window.database());
        QCOMPARE(sessions.count(), 2);
        QCOMPARE(undo(), std::nullopt);
        QCOMPARE(sessions.count(), 1);
    }

    void killedAtAnyMoment_theProjectIsWholeAndAsBeforeOrAfter()
    {
        std::string log;
        for (int n = 0; n < 200'000; ++n) log += std::to_string(n / 4) + ",i" + std::to_string(n * 7 % 3000) + "\n";
        import(log);
        const auto after = digestOf(project());
        for (char& letter : log)
            if (letter == 'i') letter = 'j';
        import(log);
        const auto before = digestOf(project());
        std::filesystem::rename(project(), m_folder->path("kept.denju"));
        const auto restore = [&] {
            std::filesystem::remove_all(project());
            std::filesystem::copy(m_folder->path("kept.denju"), project());
        };
        const auto start = [&](QProcess& process) {
            process.start(QStringLiteral(DENJU_BINARY_DIR "/bin/denju-cli"),
                          {"undo-import", QString::fromStdString(project().string())});
            QVERIFY(process.waitForStarted());
        };
        restore();
        QElapsedTimer timer;
        timer.start();
        QProcess whole;
        start(whole);
        QVERIFY(whole.waitForFinished());
        QCOMPARE(whole.exitCode(), 0);
        QCOMPARE(digestOf(project()), after);
        const auto duration = timer.elapsed();
        constexpr int kMoments = 8;
        for (int moment = 0; moment < kMoments; ++moment) {
            restore();
            QProcess process;
            start(process);
            if (!process.waitForFinished(std::max(1, static_cast<int>(duration * (moment + 1) / (kMoments + 1))))) {
                process.kill();
                process.waitForFinished();
            }
            const auto found = digestOf(project());
            QVERIFY(found == before || found == after);
            QVERIFY(store::checkIntegrity(store::Project::open(project())).empty());
            if (found == before) QCOMPARE(undo(), std::nullopt); // it can still be taken back
            QCOMPARE(digestOf(project()), after);
        }
    }
};

QTEST_GUILESS_MAIN(UndoImportTest)
#include "undo_import_test.moc"
