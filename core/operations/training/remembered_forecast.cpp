#include "core/operations/training/remembered_forecast.h"

#include "core/base/error.h"
#include "core/base/log.h"
#include "core/operations/models/tested_runs.h"
#include "core/protocol/json.h"
#include "core/protocol/operations/forecast.h"
#include "core/store/job_repository.h"

namespace core::operations {

std::string rememberedForecast(const store::Project& project, const Run& run)
{
    try {
        for (const auto& job : store::JobRepository(project.jobs()).all()) { // newest first
            if (job.operation != protocol::ForecastRequest::kOperation || job.state != JobState::Done) continue;
            const auto answer = protocol::decode<protocol::ForecastResponse>(job.response);
            const Run foreseen{.testFrom = answer.testFrom, .config = answer.config, .data = answer.data};
            if (answer.device == run.device && answer.config.memoryLimit == run.config.memoryLimit &&
                areAlike(foreseen, run, "seed"))
                return protocol::encode(answer.forecast);
        }
    } catch (const Error& error) { // a training does not fail for a forecast
        logWarning(error.what());
    }
    return {};
}

} // namespace core::operations
