#include "core/operations/training/train_operation.h"

#include "core/base/error.h"
#include "core/engine/tensors/device.h"
#include "core/operations/models/content_of.h"
#include "core/operations/models/training_data.h"
#include "core/operations/training/train_settings.h"
#include "core/operations/training/training.h"
#include "core/store/run_repository.h"

#include <chrono>
#include <string>

namespace core::operations {

namespace {

constexpr int kMostSeeds = 100;

/// The run that was asked for, or the newest, if it did not come to its end: stopped, failed, or left behind by a
/// killed worker.
Run unfinishedRun(const store::RunRepository& runs, std::int64_t number)
{
    if (number != 0) {
        const auto found = runs.find({number});
        if (!found || found->state == RunState::Ready)
            throw Error(ErrorCode::RunUnknown, "resuming run " + std::to_string(number));
        return *found;
    }
    const auto all = runs.all();
    if (all.empty() || all.front().state == RunState::Ready)
        throw Error(ErrorCode::RunUnknown, "resuming: the newest run is finished");
    return all.front();
}

Run newRun(const protocol::TrainRequest& request, const TrainingConfig& config, const std::string& testFrom)
{
    const auto now =
        std::chrono::duration_cast<std::chrono::seconds>(std::chrono::system_clock::now().time_since_epoch());
    return {.startedAt = now.count(),
            .testFrom = testFrom,
            .device = engine::deviceName(engine::chooseDevice(config.device)),
            .config = config,
            .note = request.note};
}

} // namespace

protocol::TrainResponse run(const protocol::TrainRequest& request, const JobContext& context)
{
    const auto project = store::Project::open(request.project);
    store::RunRepository runs(project.database());
    if (request.resume) {
        auto started = unfinishedRun(runs, request.run);
        started.state = RunState::Training;
        runs.update(started);
        auto response = train(project, started, context);
        response.runs = {started.id.value};
        return response;
    }
    if (request.seeds < 1 || request.seeds > kMostSeeds)
        throw Error(ErrorCode::OptionInvalid,
                    "seeds=" + std::to_string(request.seeds) + " (from 1 to " + std::to_string(kMostSeeds) + ")");
    auto config = configOf(request);
    engine::chooseDevice(config.device); // said before the data are read
    checkBackbones(config);              // likewise
    const auto testFrom = testDay(project, request.testFrom);
    protocol::TrainResponse response;
    std::vector<std::int64_t> trained;
    for (int each = 0; each < request.seeds; ++each, ++config.seed) {
        auto started = newRun(request, config, testFrom);
        started.id = runs.add(started);
        response = train(project, started, context);
        trained.push_back(started.id.value);
    }
    response.runs = trained;
    return response;
}

} // namespace core::operations
