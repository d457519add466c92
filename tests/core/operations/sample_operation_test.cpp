#include "core/base/error.h"
#include "core/operations/sample_operation.h"
#include "core/store/item_repository.h"
#include "core/store/picture_repository.h"
#include "core/store/project.h"
#include "core/store/session_repository.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>
#include <sstream>
#include <stop_token>

using namespace core;

class SampleOperationTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    protocol::SampleResponse m_response;
    std::string path(const char* name) const { return m_folder.filePath(name).toStdString(); }

private Q_SLOTS:
    void initTestCase() { m_response = operations::run(protocol::SampleRequest{.project = path("sample.denju")}, {}); }

    void project_holdsWhatTheAnswerSays()
    {
        const auto project = store::Project::open(path("sample.denju"), store::Access::ReadOnly);
        const auto dataset = store::loadDataset(project);
        QVERIFY(m_response.items >= 600);
        QCOMPARE(dataset.itemCount(), m_response.items);
        QCOMPARE(dataset.log.size(), 8000);
        QCOMPARE(m_response.sessions, 8000);
        QCOMPARE(std::ssize(dataset.log.items), m_response.events);
        QCOMPARE(store::PictureRepository(project.database()).count(), m_response.pictures);
        QCOMPARE(dataset.catalogue.columns.size(), dataset.catalogue.items.front().attributes.size());
        QVERIFY(store::checkIntegrity(project).empty());
    }

    void pictures_areKeptInBothSizes()
    {
        const auto project = store::Project::open(path("sample.denju"), store::Access::ReadOnly);
        const store::PictureRepository pictures(project.database());
        for (const auto& item : store::ItemRepository(project.database()).all().items) {
            QVERIFY(!pictures.jpeg(item.id, store::PictureSize::Small).empty());
            QVERIFY(!pictures.jpeg(item.id, store::PictureSize::Large).empty());
        }
    }

    void planted_namesPlacesOfSessionsInTheProject()
    {
        const auto project = store::Project::open(path("sample.denju"), store::Access::ReadOnly);
        const store::SessionRepository sessions(project.database());
        std::ifstream file(path("sample.denju/planted.csv"));
        std::string line;
        std::getline(file, line);
        QCOMPARE(line, std::string("session_id,cause_position,effect_position"));
        int lines = 0;
        while (std::getline(file, line)) {
            if (++lines > 500) continue;
            std::istringstream fields(line);
            std::string code;
            std::string cause;
            std::string effect;
            std::getline(fields, code, ',');
            std::getline(fields, cause, ',');
            std::getline(fields, effect, ',');
            const auto session = sessions.findByCode(code);
            QVERIFY(session.has_value());
            QVERIFY(std::stoi(cause) >= 1 && std::stoi(cause) < std::stoi(effect));
            QVERIFY(std::stoi(effect) <= std::ssize(session->events));
        }
        QVERIFY(lines > 10'000);
    }

    void existingData_isNeverMixedWithTheSample()
    {
        try {
            operations::run(protocol::SampleRequest{.project = path("sample.denju")}, {});
            QFAIL("wrote into a project that holds data");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::ProjectExists);
        }
    }

    void stoppedSample_leavesNothingAndCanBeMadeAgain()
    {
        std::stop_source stop;
        const JobContext stopsWhileWriting(stop.get_token(), nullptr, [&](const Progress& progress) {
            if (progress.stage == Stage::Writing && progress.done == 50) stop.request_stop();
        });
        const protocol::SampleRequest request{.project = path("stopped.denju"), .seed = 2};
        QVERIFY_THROWS_EXCEPTION(Cancelled, operations::run(request, stopsWhileWriting));
        QCOMPARE(store::ItemRepository(store::Project::open(request.project).database()).count(), 0);
        QVERIFY(!std::filesystem::exists(path("stopped.denju/planted.csv")));
        QCOMPARE(operations::run(request, {}).sessions, 8000);
    }
};

QTEST_APPLESS_MAIN(SampleOperationTest)
#include "sample_operation_test.moc"
