#include "core/operations/profile/profile_operation.h"

#include "core/base/error.h"
#include "core/base/fingerprint.h"
#include "core/domain/split.h"
#include "core/operations/profile/profile_checks.h"
#include "core/protocol/json.h"
#include "core/readers/text.h"
#include "core/store/item_facts.h"
#include "core/store/picture_repository.h"
#include "core/store/profile_repository.h"
#include "core/store/project.h"

#include <algorithm>
#include <chrono>
#include <unordered_map>
#include <vector>

namespace core::operations {

namespace {

using protocol::ProfileResponse;

/// Fingerprints find what looks alike, as screws of two lengths do; twins are those whose thumbnails are the same too.
void tellTwinsApart(const store::Database& database, const Catalogue& catalogue, std::vector<PictureMark>& pictures,
                    const JobContext& context)
{
    std::unordered_map<std::uint64_t, int> alike;
    for (const auto& picture : pictures) ++alike[picture.fingerprint];
    const store::PictureRepository thumbnails(database);
    for (auto& picture : pictures) {
        if (alike[picture.fingerprint] == 1) continue;
        context.checkIn();
        Fingerprint contents;
        const auto id = catalogue.items[static_cast<std::size_t>(picture.item)].id;
        contents.add(thumbnails.jpeg(id, store::PictureSize::Small));
        picture.thumbnail = contents.value();
    }
}

std::vector<PictureMark> picturesOf(const store::Database& database, const Catalogue& catalogue,
                                    const JobContext& context)
{
    std::vector<PictureMark> pictures;
    auto rows = database.prepare("SELECT item, fingerprint FROM picture ORDER BY item");
    while (rows.step()) {
        const auto place = std::ranges::lower_bound(catalogue.items, rows.integer(0), {},
                                                    [](const Item& item) { return item.id.value; });
        if (place == catalogue.items.end() || place->id.value != rows.integer(0)) continue;
        pictures.push_back({.item = static_cast<ItemIndex>(place - catalogue.items.begin()),
                            .fingerprint = static_cast<std::uint64_t>(rows.integer(1)),
                            .thumbnail = 0});
    }
    tellTwinsApart(database, catalogue, pictures, context);
    return pictures;
}

/// For the page, which shows it without asking again. A project that may only be read is judged all the same.
void keep(const std::string& folder, const std::string& state, const ProfileResponse& profile,
          const JobContext& context)
{
    try {
        const auto project = store::Project::open(folder);
        store::Transaction transaction(project.database());
        const store::ProfileRepository profiles(project.database());
        if (profiles.dataState() != state) return; // an import came between
        const store::ItemFacts facts(project.database());
        if (facts.areMissing()) facts.refresh(readers::folded, context);
        profiles.save(state, protocol::encode(profile));
        transaction.commit();
    } catch (const Error& error) {
        if (error.code() != ErrorCode::ProjectReadOnly && error.code() != ErrorCode::ProjectBusy) throw;
    }
}

} // namespace

ProfileResponse run(const protocol::ProfileRequest& request, const JobContext& context)
{
    const auto begun = std::chrono::steady_clock::now();
    ProfileResponse profile;
    std::string state;
    {
        const auto project = store::Project::open(request.project, store::Access::ReadOnly);
        state = store::ProfileRepository(project.database()).dataState();
        const auto dataset = store::loadDataset(project);
        context.checkIn();
        const auto pictures = picturesOf(project.database(), dataset.catalogue, context);
        const auto split = splitForProfile(dataset.log);
        const auto [first, last] = std::ranges::minmax(dataset.log.times);
        profile.sessions = dataset.log.size();
        profile.events = std::ssize(dataset.log.items);
        profile.items = dataset.itemCount();
        profile.pictures = std::ssize(pictures);
        profile.firstDay = dateFromTime(first);
        profile.lastDay = dateFromTime(last);
        profile.testFrom = split.testFrom;
        profile.checks = checkData(dataset, pictures, split, request.seed, context);
        Fingerprint fingerprint;
        dataset.addTo(fingerprint);
        profile.data = fingerprint.text();
    }
    profile.verdict = verdictOf(profile.checks);
    profile.reasons = reasonsOf(profile.checks);
    profile.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
    keep(request.project, state, profile, context);
    return profile;
}

} // namespace core::operations
