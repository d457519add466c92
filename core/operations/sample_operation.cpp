#include "core/operations/sample_operation.h"

#include "core/base/error.h"
#include "core/base/part_file.h"
#include "core/images/thumbnails.h"
#include "core/readers/text.h"
#include "core/sample/sample.h"
#include "core/store/item_facts.h"
#include "core/store/item_repository.h"
#include "core/store/picture_repository.h"
#include "core/store/project.h"
#include "core/store/session_repository.h"
#include "core/store/session_writer.h"

#include <filesystem>
#include <sstream>
#include <system_error>
#include <vector>

namespace core::operations {

namespace {

sample::SampleSpec specOf(const protocol::SampleRequest& request)
{
    const int times = request.size == protocol::SampleSize::Medium ? 10 : 1;
    sample::SampleSpec spec;
    return {.lines = spec.lines * times,
            .sessions = spec.sessions * times,
            .seed = static_cast<std::uint64_t>(request.seed)};
}

/// The project's ids of the sample's items, in the catalogue's order.
std::vector<ItemId> saveItems(const sample::Sample& sample, const store::Database& database, const JobContext& context)
{
    store::ItemRepository items(database);
    store::PictureRepository pictures(database);
    items.setColumns(sample.catalogue.columns);
    std::vector<ItemId> ids;
    for (std::size_t at = 0; at < sample.catalogue.items.size(); ++at) {
        context.checkIn();
        context.report({Stage::Writing, static_cast<std::int64_t>(at), std::ssize(sample.catalogue.items)});
        ids.push_back(items.save(sample.catalogue.items[at]));
        auto picture = images::makeThumbnails(sample.pictures[at]);
        pictures.save({ids.back(), picture.width, picture.height, picture.fingerprint, std::move(picture.small),
                       std::move(picture.large)});
    }
    return ids;
}

std::int64_t saveSessions(const sample::Sample& sample, const std::vector<ItemId>& ids, const store::Database& database,
                          const JobContext& context)
{
    store::SessionRepository sessions(database);
    store::SessionWriter writer(database);
    std::int64_t events = 0;
    for (const auto& session : sample.sessions) {
        context.checkIn();
        std::vector<std::int32_t> items;
        std::vector<std::int64_t> times;
        std::vector<std::uint8_t> types;
        for (const auto& event : session.events) {
            items.push_back(static_cast<std::int32_t>(ids[static_cast<std::size_t>(event.item.value - 1)].value));
            times.push_back(event.time);
            types.push_back(sessions.eventType(event.type));
        }
        writer.add({session.code, items, times, types});
        events += std::ssize(items);
    }
    writer.flush();
    return events;
}

/// Positions count from 1, as in the rankings that `evaluate` writes.
void writePlanted(const sample::Sample& sample, const std::filesystem::path& file)
{
    std::ostringstream out;
    out << "session_id,cause_position,effect_position\n";
    for (const auto& each : sample.planted)
        out << sample.sessions[each.session].code << ',' << each.causePosition + 1 << ',' << each.effectPosition + 1
            << '\n';
    writeWhole(file, out.view());
}

} // namespace

protocol::SampleResponse run(const protocol::SampleRequest& request, const JobContext& context)
{
    // An interrupted sample leaves an empty project behind; that one may be filled.
    const auto project = store::Project::openOrCreate(request.project);
    const auto& database = project.database();
    if (store::ItemRepository(database).count() > 0 || store::SessionRepository(database).count() > 0)
        throw Error(ErrorCode::ProjectExists, request.project);

    const auto sample = sample::generate(specOf(request), context);
    store::Transaction transaction(database);
    const auto ids = saveItems(sample, database, context);
    const auto events = saveSessions(sample, ids, database, context);
    store::ItemFacts(database).refresh(readers::folded, context);
    writePlanted(sample, project.folder() / "planted.csv");
    transaction.commit();
    return {.items = std::ssize(sample.catalogue.items),
            .sessions = std::ssize(sample.sessions),
            .events = events,
            .pictures = std::ssize(sample.pictures)};
}

} // namespace core::operations
