#include "core/base/error.h"
#include "core/operations/training/train_operation.h"
#include "core/store/run_repository.h"
#include "tests/core/engine/tiny_models.h"
#include "tests/core/operations/small_project.h"

#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <filesystem>
#include <fstream>
#include <map>
#include <new>
#include <optional>
#include <random>
#include <stop_token>
#include <string>
#include <thread>
#include <utility>

#include <sys/resource.h>

using namespace core;
using namespace core::operations;

namespace fs = std::filesystem;

namespace {

/// No file of this program may grow beyond this many bytes.
void limitFiles(rlim_t bytes)
{
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = std::min(bytes, limit.rlim_max);
    setrlimit(RLIMIT_FSIZE, &limit);
}

} // namespace

/// A training that something goes wrong with at any moment comes to the end that it would have come to.
class TrainingFaultsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::map<Stage, int> m_reports; ///< of the training that nothing happens to
    std::string m_expected;         ///< its models

    [[nodiscard]] fs::path path(const char* name) const { return fs::path(m_folder.path().toStdString()) / name; }

    [[nodiscard]] fs::path newProject() const
    {
        const auto folder = path("p.denju");
        fs::remove_all(folder);
        fillSmallProject(store::Project::create(folder));
        return folder;
    }
    static protocol::TrainRequest request(const fs::path& project, bool resume)
    {
        protocol::TrainRequest request;
        request.project = project.string();
        request.device = "cpu";
        request.settings = smallSettings();
        request.settings.emplace_back("text_backbone=tiny");
        request.resume = resume;
        return request;
    }
    /// The files of the run, one behind the other.
    static std::string modelsOf(const fs::path& project)
    {
        std::string all;
        for (const auto* name : {"teacher.safetensors", "student.safetensors"}) {
            std::ifstream file(project / "models" / "1" / name, std::ios::binary);
            all.append(std::istreambuf_iterator<char>(file), {});
        }
        return all;
    }
    static RunState stateOf(const fs::path& project)
    {
        return store::RunRepository(store::Project::open(project).database()).find({1})->state;
    }

    /// A random report of the stage, counted from 0.
    [[nodiscard]] int moment(Stage stage, std::uint64_t seed) const
    {
        std::mt19937_64 random(seed);
        return static_cast<int>(random() % static_cast<std::uint64_t>(m_reports.at(stage)));
    }

private Q_SLOTS:
    void initTestCase()
    {
        std::signal(SIGXFSZ, SIG_IGN); // a write that is too long fails instead
        qputenv("DENJU_BACKBONES", path("backbones").c_str());
        copyTinyModel("bert", path("backbones") / "tiny", 30);
        const auto project = newProject();
        const JobContext counting({}, nullptr, [&](const Progress& progress) { ++m_reports[progress.stage]; });
        run(request(project, false), counting);
        m_expected = modelsOf(project);
        QVERIFY(m_expected.size() > 10'000);
    }
    void cleanupTestCase() { qunsetenv("DENJU_BACKBONES"); }

    void fault_atAnyMomentOfAnyStageLosesNothing_data()
    {
        QTest::addColumn<int>("stage");
        QTest::addColumn<QString>("fault");
        for (const auto stage : {Stage::Backbones, Stage::KnowledgeTower, Stage::TransitionTower, Stage::Alignment,
                                 Stage::Distillation, Stage::Evaluating})
            for (const auto* fault : {"stop", "pause", "memory", "disk"})
                QTest::newRow((std::string(enumName(stage)) + ", " + fault).c_str())
                    << static_cast<int>(stage) << QString(fault);
    }

    void fault_atAnyMomentOfAnyStageLosesNothing()
    {
        QFETCH(int, stage);
        QFETCH(QString, fault);
        const auto asked = qEnvironmentVariableIntValue("DENJU_FAULT_ROUNDS"); // more of them, by hand
        for (int round = 0; round < std::max(1, asked); ++round) {
            const auto at = moment(static_cast<Stage>(stage), static_cast<std::uint64_t>(stage * 1000 + round) + 7);
            const auto project = newProject();
            std::stop_source stop;
            PauseGate gate;
            std::jthread opener;
            int reports = 0;
            const JobContext context(stop.get_token(), &gate, [&](const Progress& progress) {
                if (progress.stage != static_cast<Stage>(stage) || reports++ != at) return;
                if (fault == "stop") stop.request_stop();
                if (fault == "memory") throw std::bad_alloc();
                if (fault == "disk") limitFiles(1000);
                if (fault != "pause") return;
                gate.close();
                opener = std::jthread([&gate] {
                    std::this_thread::sleep_for(std::chrono::milliseconds(20));
                    gate.open();
                });
            });
            bool ended = false;
            try {
                run(request(project, false), context);
                ended = true;
            } catch (const Cancelled&) {
                QCOMPARE(fault, QString("stop"));
            } catch (const Error& error) {
                QVERIFY2(fault == "disk", error.what());
            } catch (const std::bad_alloc&) {
                QCOMPARE(fault, QString("memory"));
            }
            limitFiles(RLIM_INFINITY);
            QVERIFY(reports > at || ended); // ranking reports by the clock, so fewer times than before perhaps
            if (fault == "pause") QVERIFY(ended);
            if (fault == "stop" && !ended) QVERIFY(stateOf(project) == RunState::Stopped);
            if (!ended) run(request(project, true), JobContext());
            QVERIFY(stateOf(project) == RunState::Ready);
            QVERIFY2(modelsOf(project) == m_expected, qPrintable(QString("report %1").arg(at)));
        }
    }
};

QTEST_GUILESS_MAIN(TrainingFaultsTest)
#include "training_faults_test.moc"
