#include "core/store/log_size.h"
#include "core/store/project.h"
#include "core/store/session_repository.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace core::store;

class LogSizeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sizeOfLog_countsWithoutReadingEvents()
    {
        const QTemporaryDir folder;
        const auto project = Project::create(folder.filePath("p.denju").toStdString());
        QCOMPARE(sizeOfLog(project.database()).sessions, 0);
        QCOMPARE(sizeOfLog(project.database()).lastTime, 0);
        Transaction transaction(project.database());
        project.database().execute("INSERT INTO item(id, code, title, description, category, picture, attributes) "
                                   "VALUES(1, 'a', '', '', '', '', ''), (2, 'b', '', '', '', '', '')");
        SessionRepository sessions(project.database());
        const std::vector<std::int32_t> items{1, 2, 2};
        const std::vector<std::uint8_t> types(3);
        sessions.save("early", items, std::vector<std::int64_t>{1000, 1001, 1002}, types);
        sessions.save("late", std::span(items).first(2), std::vector<std::int64_t>{90'000, 90'500},
                      std::span(types).first(2));
        transaction.commit();
        const auto size = sizeOfLog(project.database());
        QCOMPARE(size.sessions, 2);
        QCOMPARE(size.events, 5);
        QCOMPARE(size.firstTime, 1000);
        QCOMPARE(size.lastTime, 90'000);
    }
};

QTEST_APPLESS_MAIN(LogSizeTest)
#include "log_size_test.moc"
