#include "core/operations/models/training_data.h"

#include "core/base/fingerprint.h"
#include "core/engine/student/student_plan.h"
#include "core/store/picture_repository.h"

#include <optional>
#include <span>
#include <unordered_map>

namespace core::operations {

namespace {

images::PictureSet picturesOf(const store::Project& project, const Dataset& dataset, const JobContext& context)
{
    images::PictureSet pictures(dataset.itemCount());
    std::unordered_map<std::int64_t, std::int64_t> positions;
    for (std::size_t at = 0; at < dataset.catalogue.items.size(); ++at)
        positions.emplace(dataset.catalogue.items[at].id.value, static_cast<std::int64_t>(at));
    const store::PictureRepository repository(project.database());
    const auto total = repository.count();
    std::int64_t done = 0;
    repository.forEach(store::PictureSize::Small, [&](ItemId item, std::span<const std::byte> jpeg) {
        context.checkIn();
        if (const auto position = positions.find(item.value); position != positions.end())
            pictures.add(position->second, jpeg);
        context.report({Stage::Pictures, ++done, total});
    });
    return pictures;
}

std::optional<std::int64_t> midnightOf(const std::string& testFrom)
{
    return testFrom.empty() ? std::nullopt : std::optional(midnightFromDate(testFrom));
}

} // namespace

std::string TrainingData::fingerprint() const
{
    Fingerprint fingerprint;
    dataset.addTo(fingerprint);
    fingerprint.add(std::as_bytes(std::span(pictures.present)));
    fingerprint.add(std::as_bytes(std::span(pictures.rgb)));
    return fingerprint.text();
}

TrainingData readTrainingData(const store::Project& project, const std::string& testFrom, const JobContext& context)
{
    context.report({.stage = Stage::Reading});
    TrainingData data{.dataset = store::loadDataset(project), .pictures = {}, .split = {}};
    data.pictures = picturesOf(project, data.dataset, context);
    data.split = splitByTime(data.dataset.log, midnightOf(testFrom));
    static_cast<void>(engine::sessionsByDay(data.dataset.log, data.split.train)); // the student's, hours later
    return data;
}

std::string testDay(const store::Project& project, const std::string& testFrom)
{
    if (!testFrom.empty()) return dateFromTime(midnightFromDate(testFrom));
    return dateFromTime(splitByTime(store::loadDataset(project).log, std::nullopt).testFrom);
}

} // namespace core::operations
