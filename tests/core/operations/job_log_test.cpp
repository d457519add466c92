#include "core/operations/job_log.h"
#include "core/store/job_log.h"
#include "core/store/project.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cstdio>
#include <fstream>
#include <sstream>
#include <string>

#include <unistd.h>

using namespace core;

class JobLogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void log_takesStagesTheEndAndWhatLibrariesSay()
    {
        const QTemporaryDir place;
        const std::filesystem::path folder(place.path().toStdString());
        const int before = ::dup(STDERR_FILENO);
        {
            operations::JobLog log(folder, {7});
            log.note({Stage::Reading, 0, 10, 0});
            log.note({Stage::Reading, 5, 10, 0}); // no news
            log.note({Stage::Student, 0, 30, 0});
            std::fputs("a library complains\n", stderr);
            log.end({JobState::Failed, {}, "DiskFull", "/x"});
        }
        ::dup2(before, STDERR_FILENO);
        ::close(before);
        std::stringstream text;
        text << std::ifstream(store::jobLogFile(folder, {7})).rdbuf();
        const auto said = text.str();
        for (const auto* part :
             {"job 7", "reading, 10 steps", "student, 30 steps", "a library complains", "failed, DiskFull: /x"})
            QVERIFY2(said.find(part) != std::string::npos, said.c_str());
        QCOMPARE(said.find("reading"), said.rfind("reading"));
    }

    void logs_ofTheOldestJobsAreForgotten()
    {
        const QTemporaryDir place;
        const std::filesystem::path folder(place.path().toStdString());
        for (int job = 1; job <= 40; ++job) {
            const auto file = store::prepareJobLog(folder, {job});
            QVERIFY(!file.empty());
            std::filesystem::last_write_time(file, std::filesystem::file_time_type(std::chrono::hours(job)));
        }
        QVERIFY(!std::filesystem::exists(store::jobLogFile(folder, {1})));
        QVERIFY(std::filesystem::exists(store::jobLogFile(folder, {40})));
        std::size_t count = 0;
        for ([[maybe_unused]] const auto& each : std::filesystem::directory_iterator(folder / "logs")) ++count;
        QCOMPARE(count, std::size_t(30));
    }

    void noLog_isNoReasonToFail() { QVERIFY(store::prepareJobLog("/proc/nowhere", {1}).empty()); }
};

QTEST_GUILESS_MAIN(JobLogTest)
#include "job_log_test.moc"
