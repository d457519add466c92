#include "core/domain/split.h"
#include "core/operations/sample_operation.h"
#include "core/operations/sessions/explain_operation.h"
#include "core/operations/training/train_operation.h"
#include "core/store/item_repository.h"
#include "core/store/project.h"
#include "core/store/session_repository.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <sstream>

using namespace core;

namespace {

/// One line of planted.csv; places from 1.
struct Planted {
    std::string session;
    int cause = 0;
    int effect = 0;
};

std::vector<Planted> readPlanted(const std::filesystem::path& file)
{
    std::vector<Planted> planted;
    std::ifstream in(file);
    std::string line;
    std::getline(in, line);
    while (std::getline(in, line)) {
        std::istringstream cells(line);
        Planted each;
        std::string cause;
        std::string effect;
        std::getline(cells, each.session, ',');
        std::getline(cells, cause, ',');
        std::getline(cells, effect, ',');
        each.cause = std::stoi(cause);
        each.effect = std::stoi(effect);
        planted.push_back(each);
    }
    return planted;
}

template <class Get> int strongest(const std::vector<EventEvidence>& events, Get&& get)
{
    return std::max_element(events.begin(), events.end(), [&](const auto& a, const auto& b) { return get(a) < get(b); })
        ->position;
}

} // namespace

/// The whole way on the sample project: made, trained, explained, and held against what was planted.
class PlantedCauseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void explanation_namesThePlantedCauseOfTestSessions()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath("sample.denju").toStdString();
        operations::run(protocol::SampleRequest{.project = path}, JobContext());
        const auto trained = operations::run(protocol::TrainRequest{.project = path}, JobContext());
        const auto testFrom = midnightFromDate(trained.run.testFrom);
        const auto project = store::Project::open(path, store::Access::ReadOnly);
        const store::SessionRepository sessions(project.database());
        const store::ItemRepository items(project.database());

        int explained = 0;
        int byEffect = 0;
        int byAttention = 0;
        for (const auto& planted : readPlanted(std::filesystem::path(path) / "planted.csv")) {
            const auto session = sessions.findByCode(planted.session);
            QVERIFY(session.has_value());
            if (session->events.front().time < testFrom || planted.effect < 3)
                continue; // one event alone is always the strongest
            const auto target = items.find(session->events[static_cast<std::size_t>(planted.effect) - 1].item);
            const auto answer = operations::run(
                protocol::ExplainRequest{
                    .project = path, .session = planted.session, .position = planted.effect, .target = target->code},
                JobContext());
            constexpr int kCorrect = 20;
            if (answer.explanation.target.rank > kCorrect) continue;
            ++explained;
            const auto& events = answer.explanation.events;
            byEffect += strongest(events, [](const auto& event) { return event.effect; }) == planted.cause ? 1 : 0;
            byAttention +=
                strongest(events, [](const auto& event) { return event.attention; }) == planted.cause ? 1 : 0;
        }
        qInfo("%d explained, planted cause strongest by effect %.1f %%, by attention %.1f %%", explained,
              100.0 * byEffect / explained, 100.0 * byAttention / explained);
        QVERIFY(explained > 500);
        QVERIFY(byEffect >= 0.9 * explained);
        QVERIFY(byAttention >= 0.8 * explained);
    }
};

QTEST_GUILESS_MAIN(PlantedCauseTest)
#include "planted_cause_test.moc"
