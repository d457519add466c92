#include "ui/pages/data/data_reader.h"

#include "core/base/log.h"
#include "core/protocol/json.h"
#include "core/store/item_grid.h"
#include "core/store/log_size.h"
#include "core/store/profile_repository.h"
#include "core/store/project.h"
#include "core/store/undo_copy.h"
#include "ui/dialogs/fault_words.h"

#include <algorithm>

namespace ui {

namespace {

using core::protocol::ImportRequest;
using core::protocol::ImportResponse;
using core::store::ItemFilter;

constexpr int kExamples = 3;

int order(const FaultGroup& group)
{
    if (group.examples.empty()) return group.reason == "no_picture" || group.reason == "items_from_log" ? 1 : 2;
    return static_cast<int>(FaultWords::weight(group.reason));
}

void readFaults(const core::store::Database& database, const ImportResponse& response, DataView& view)
{
    const core::store::ImportRepository imports(database);
    const auto import = view.imports.front().id;
    for (const auto& kind : imports.faultKinds(import)) {
        FaultGroup group{kind.reason, kind.count, {}};
        for (auto& each : imports.faults(import, kind.reason, 0, kExamples))
            group.examples.push_back(std::move(each.fault));
        view.faults.push_back(std::move(group));
    }
    const auto note = [&](const char* reason, std::int64_t count) {
        if (count > 0) view.faults.push_back({reason, count, {}});
    };
    note("items_from_log", response.itemsFromLog);
    note("repeats", response.repeats);
    note("item_rows_merged", response.itemRowsMerged);
    note("pictures_merged", response.picturesMerged);
}

void readProfile(const core::store::Database& database, DataView& view)
{
    const core::store::ProfileRepository profiles(database);
    const auto stored = profiles.find();
    if (!stored) return;
    try {
        view.profile = core::protocol::decode<core::protocol::ProfileResponse>(stored->response);
        view.verdict = stored->data == profiles.dataState() ? DataView::Verdict::Current : DataView::Verdict::Outdated;
        view.profiledAt = stored->at;
    } catch (const core::Error& error) { // of another version: the data can be checked again
        core::logWarning(error.what());
    }
}

} // namespace

DataView readDataView(const core::store::Project& project)
{
    const auto& database = project.database();
    DataView view;
    const auto log = core::store::sizeOfLog(database);
    view.sessions = log.sessions;
    view.events = log.events;
    view.firstTime = log.firstTime;
    view.lastTime = log.lastTime;
    const core::store::ItemGrid items(database);
    view.items = items.count({});
    view.project = view.items == 0 && view.sessions == 0 ? DataView::Project::Empty : DataView::Project::Filled;
    view.imports = core::store::ImportRepository(database).all();
    if (!view.imports.empty()) {
        try {
            const auto& newest = view.imports.front();
            const auto response = core::protocol::decode<ImportResponse>(newest.response);
            view.files = fileCountsOf(core::protocol::decode<ImportRequest>(newest.request), response);
            view.canUndoImport = core::store::UndoCopy::importOf(project) == newest.id;
            readFaults(database, response, view);
        } catch (const core::Error& error) { // of another version, or of one that never came to its end
            core::logWarning(error.what());
        }
    }
    const auto without = items.count({.pictures = ItemFilter::Pictures::Without});
    if (without > 0) view.faults.push_back({"no_picture", without, {}});
    std::ranges::stable_sort(view.faults, {}, order);
    readProfile(database, view);
    return view;
}

} // namespace ui
