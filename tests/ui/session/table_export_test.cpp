#include "core/store/item_repository.h"
#include "core/store/project.h"
#include "ui/bridge/jobs.h"
#include "ui/bridge/worker.h"
#include "ui/session/project_session.h"
#include "ui/session/table_export.h"

#include <QFile>
#include <QStringDecoder>
#include <QTemporaryDir>
#include <QtTest>

using namespace ui;

/// With the real worker.
class TableExportTest : public QObject {
    Q_OBJECT

    struct Desk {
        QTemporaryDir folder;
        ProjectSession session;
        Worker worker{QStringLiteral(DENJU_BINARY_DIR "/bin/denju-cli")};
        Jobs jobs{QStringLiteral(DENJU_BINARY_DIR "/bin/denju-cli")};
        int choice = 1; ///< CSV, UTF-8
        QString pick;
        QStringList suggestions;
        QStringList saved;
        QList<WorkerError> faults;
        TableExport tables{session,
                           worker,
                           jobs,
                           {.choose = [this](auto&&...) { return choice; },
                            .pick =
                                [this](const QString&, const QString& suggestion, const QString&) {
                                    suggestions += suggestion;
                                    return pick;
                                },
                            .saved = [this](const QString&, const QString& sentence) { saved += sentence; },
                            .failed = [this](const WorkerError& fault) { faults += fault; }}};

        Desk()
        {
            const auto project = core::store::Project::create(folder.filePath("p.denju").toStdString());
            core::store::Transaction transaction(project.database());
            core::store::ItemRepository(project.database()).save({.code = "0012", .title = "ボルト"});
            transaction.commit();
            session.open(folder.filePath("p.denju"));
            jobs.watch(folder.filePath("p.denju").toStdString());
            pick = folder.filePath("out");
        }
        [[nodiscard]] QByteArray file(const char* name) const
        {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
        }
    };

private Q_SLOTS:
    void shownRows_areSavedAndNumbersStayNumbers()
    {
        Desk desk;
        desk.tables.save("比較：一覧/a", {"モデル", "HR"}, {{"=1+1", 21.5}, {"0012", 0.1}});
        QTRY_COMPARE_WITH_TIMEOUT(desk.saved.size(), 1, 60'000);
        QCOMPARE(desk.file("out.csv"), QByteArray("\xEF\xBB\xBFモデル,HR\r\n'=1+1,21.5\r\n0012,0.1\r\n"));
        QVERIFY(desk.saved.first().contains("out.csv"));
        QVERIFY(desk.suggestions.first().endsWith("/比較：一覧 a.csv"));
    }

    void cp932_tellsWhatItLacks()
    {
        Desk desk;
        desk.choice = 2;
        desk.tables.save("t", {"a"}, {{"café〜"}});
        QTRY_COMPARE_WITH_TIMEOUT(desk.saved.size(), 1, 60'000);
        QCOMPARE(QString(QStringDecoder("windows-31j")(desk.file("out.csv"))), "a\r\ncaf〓～\r\n");
        QVERIFY(desk.saved.first().contains("é"));
    }

    void projectsTable_isSavedByAJob()
    {
        Desk desk;
        desk.choice = 0;
        desk.tables.save("items", core::protocol::SaveTableRequest{.table = core::protocol::SavedTable::Items});
        QTRY_COMPARE_WITH_TIMEOUT(desk.saved.size(), 1, 60'000);
        QVERIFY(desk.file("out.xlsx").startsWith("PK"));
    }

    void nothingChosen_savesNothing()
    {
        Desk desk;
        desk.choice = 3;
        desk.tables.save("t", {"a"}, {{"x"}});
        QVERIFY(desk.suggestions.isEmpty());
        desk.choice = 1;
        desk.pick.clear();
        desk.tables.save("t", {"a"}, {{"x"}});
        QVERIFY(!desk.worker.isBusy());
        QVERIFY(desk.saved.isEmpty() && desk.faults.isEmpty());
    }

    void placeThatCantBeWritten_isTold()
    {
        Desk desk;
        desk.pick = "/proc/no/t.csv";
        desk.tables.save("t", {"a"}, {{"x"}});
        QTRY_COMPARE_WITH_TIMEOUT(desk.faults.size(), 1, 60'000);
        QCOMPARE(desk.faults.first().code, "FileWriteFailed");
    }
};

QTEST_MAIN(TableExportTest)
#include "table_export_test.moc"
