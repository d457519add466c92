#include "core/operations/imports/preview_operation.h"

#include "core/base/error.h"
#include "core/images/picture_source.h"
#include "core/operations/imports/picture_names.h"
#include "core/operations/imports/table_choice.h"
#include "core/operations/imports/table_preview.h"
#include "core/readers/encoding_scan.h"
#include "core/store/item_repository.h"

#include <algorithm>
#include <unordered_map>
#include <vector>

namespace core::operations {

namespace {

using protocol::PicturePreview;
using protocol::PreviewRequest;
using protocol::PreviewResponse;
using readers::TableKind;

constexpr std::int64_t kMostRows = 200;

/// Even a file that no encoding reads well is shown, so that somebody can see what it is.
std::optional<ImportTable> prepare(const std::string& file, TableRecipe recipe, TableKind kind,
                                   const JobContext& context)
{
    try {
        return prepareTable(file, recipe, kind);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::EncodingUnreadable) throw;
    }
    recipe.encoding = enumName(readers::scanEncodings(file, context).front().encoding);
    return prepareTable(file, recipe, kind);
}

/// The items that a picture could belong to: those of the project, and those that the files add.
class PictureItems {
public:
    void addProject(const std::string& folder)
    {
        if (folder.empty() || !store::isThere(std::filesystem::path(folder) / "project.db")) return;
        const auto project = store::Project::open(folder, store::Access::ReadOnly);
        auto stored = store::ItemRepository(project.database()).all().items;
        auto pictured = project.database().prepare("SELECT item FROM picture");
        std::unordered_map<std::int64_t, bool> hasPicture;
        while (pictured.step()) hasPicture[pictured.integer(0)] = true;
        for (auto& item : stored) {
            const bool isPictured = hasPicture.contains(item.id.value);
            put({.id = {},
                 .code = item.code,
                 .title = {},
                 .description = {},
                 .category = {},
                 .price = {},
                 .picture = item.picture,
                 .attributes = {}});
            if (isPictured) m_hasPicture.back() = true;
        }
    }
    void put(Item item)
    {
        const auto [known, isNew] = m_places.emplace(item.code, m_items.size());
        if (!isNew) {
            if (!item.picture.empty()) m_items[known->second].picture = item.picture;
            return;
        }
        item.id = {std::ssize(m_items)};
        m_items.push_back(std::move(item));
        m_hasPicture.push_back(false);
    }

    PicturePreview match(const std::string& source, const JobContext& context)
    {
        constexpr std::size_t kExamples = 10;
        PicturePreview preview;
        preview.source = source;
        const PictureNames names(m_items);
        const auto pictures = images::PictureSource::open(source);
        pictures->forEachName(context, [&](const std::string& name) {
            context.report({Stage::Pictures, ++preview.pictures, pictures->count()});
            const auto match = names.find(name);
            for (const auto item : match.items) m_hasPicture[static_cast<std::size_t>(item.value)] = true;
            if (!match.items.empty()) {
                ++preview.matched;
            } else if (match.isAmbiguous) {
                ++preview.ambiguous;
            } else {
                ++preview.ofNoItem;
                if (preview.examplesOfNoItem.size() < kExamples) preview.examplesOfNoItem.push_back(name);
            }
        });
        preview.items = std::ssize(m_items);
        for (std::size_t at = 0; at < m_items.size(); ++at) {
            if (m_hasPicture[at]) continue;
            ++preview.itemsWithout;
            if (preview.examplesWithout.size() < kExamples) preview.examplesWithout.push_back(m_items[at].code);
        }
        return preview;
    }

private:
    std::vector<Item> m_items;
    std::vector<bool> m_hasPicture; ///< one for each item
    std::unordered_map<std::string, std::size_t> m_places;
};

} // namespace

PreviewResponse run(const PreviewRequest& request, const JobContext& context)
{
    if (request.sessions.empty() && request.items.empty() && request.images.empty())
        throw Error(ErrorCode::OptionInvalid, "sessions=");
    if (request.rows < 1 || request.rows > kMostRows)
        throw Error(ErrorCode::OptionInvalid, "rows=" + std::to_string(request.rows));
    const auto recipe = recipeOf(TableChoice::of(request));
    auto sessions = prepare(request.sessions, recipe.sessions, TableKind::Sessions, context);
    auto items = prepare(request.items, recipe.items, TableKind::Items, context);
    applyRoles(request.roles, sessions, items);

    PreviewResponse response;
    const PreviewSample sample{request.rows, request.seed};
    std::vector<Item> named;
    auto* const wanted = request.images.empty() ? nullptr : &named;
    if (items) response.tables.push_back(previewTable(*items, TableKind::Items, sample, wanted, context));
    if (sessions) response.tables.push_back(previewTable(*sessions, TableKind::Sessions, sample, wanted, context));
    std::ranges::reverse(response.tables); // the log first, as in every answer
    if (sessions) response.recipe.sessions = recipeFrom(*sessions);
    if (items) response.recipe.items = recipeFrom(*items);
    if (wanted != nullptr) {
        PictureItems known;
        known.addProject(request.project);
        for (auto& item : named) known.put(std::move(item));
        response.pictures = known.match(request.images, context);
    }
    return response;
}

} // namespace core::operations
