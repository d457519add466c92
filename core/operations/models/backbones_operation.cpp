#include "core/operations/models/backbones_operation.h"

#include "core/base/error.h"
#include "core/base/memory_use.h"
#include "core/engine/backbones/backbone.h"
#include "core/tokenizers/text_tokenizer.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace core::operations {

namespace {

namespace fs = std::filesystem;

std::string variable(const char* name)
{
    const char* value = std::getenv(name); // NOLINT(concurrency-mt-unsafe): nothing here sets any
    return value == nullptr ? std::string() : std::string(value);
}

protocol::Backbone describe(const fs::path& entry, const BackboneFacts& facts)
{
    return {.name = entry.filename().string(),
            .folder = fs::weakly_canonical(entry).string(),
            .kind = facts.kind,
            .architecture = facts.architecture,
            .parameters = facts.parameters,
            .bytes = facts.bytes,
            .memory = facts.memory(),
            .fits = facts.memory() < totalMemory(),
            .licence = facts.licence,
            .languages = facts.languages,
            .linked = fs::is_symlink(entry)};
}

/// A folder that can't be used is a line of the list like the others.
protocol::Backbone describe(const fs::path& entry)
{
    try {
        return describe(entry, engine::readBackboneFacts(entry));
    } catch (const Error& error) {
        return {.name = entry.filename().string(),
                .folder = fs::weakly_canonical(entry).string(),
                .linked = fs::is_symlink(entry),
                .fault = error.what(),
                .faultDetail = error.detail()};
    }
}

/// A download of the Hugging Face tools lies in models--OWNER--NAME/snapshots/NUMBER.
std::string nameOf(const fs::path& folder)
{
    const auto above = folder.parent_path().parent_path().filename().string();
    const auto dashes = above.rfind("--");
    return above.starts_with("models--") ? above.substr(dashes + 2) : folder.filename().string();
}

/// The link that leads to `folder` already, or the first free name for one: NAME, NAME-2, NAME-3, ...
fs::path linkFor(const fs::path& folder)
{
    const auto name = nameOf(folder);
    for (int number = 1;; ++number) {
        auto link = backbonesFolder() / (number == 1 ? name : name + '-' + std::to_string(number));
        if (!fs::exists(fs::symlink_status(link)) || fs::weakly_canonical(link) == folder) return link;
    }
}

/// A model that reads texts is of no use without its tokenizer, or with that of another.
void checkTokenizer(const fs::path& folder, const BackboneFacts& facts)
{
    if (facts.vocabulary == 0) return;
    const auto tokenizer = tokenizers::loadTokenizer(folder);
    if (tokenizer->size() > facts.vocabulary)
        throw Error(ErrorCode::BackboneUnusable, folder.string() + " (its tokenizer has " +
                                                     std::to_string(tokenizer->size()) + " tokens, its model " +
                                                     std::to_string(facts.vocabulary) + ')');
    static_cast<void>(tokenizer->encode("Denju 伝授 🎓", tokenizers::Specials::With)); // throws where it can't
}

} // namespace

fs::path backbonesFolder()
{
    if (const auto own = variable("DENJU_BACKBONES"); !own.empty()) return own;
    const auto data = variable("XDG_DATA_HOME");
    const auto home = variable("HOME");
    if (data.empty() && home.empty()) return {};
    return (data.empty() ? fs::path(home) / ".local" / "share" : fs::path(data)) / "denju" / "backbones";
}

protocol::BackbonesResponse run(const protocol::BackbonesRequest& /*request*/, const JobContext& context)
{
    protocol::BackbonesResponse response{.folder = backbonesFolder().string(), .backbones = {}};
    std::vector<fs::path> entries;
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(response.folder, none))
        if (entry.path().extension() != ".part" && (entry.is_directory(none) || entry.is_symlink(none)))
            entries.push_back(entry.path());
    std::sort(entries.begin(), entries.end());
    for (const auto& entry : entries) {
        context.checkIn();
        response.backbones.push_back(describe(entry));
    }
    return response;
}

protocol::AddBackboneResponse run(const protocol::AddBackboneRequest& request, const JobContext& /*context*/)
{
    std::error_code fault;
    const auto folder = fs::canonical(request.folder, fault);
    if (fault || !fs::is_directory(folder)) throw Error(ErrorCode::FileNotFound, request.folder);
    const auto facts = engine::checkBackbone(folder);
    checkTokenizer(folder, facts);

    const auto link = linkFor(folder);
    fs::create_directories(link.parent_path(), fault);
    if (!fs::exists(link)) fs::create_directory_symlink(folder, link, fault);
    if (fault) throw Error(ErrorCode::FileWriteFailed, link.string());
    return {.backbone = describe(link, facts)};
}

protocol::RemoveBackboneResponse run(const protocol::RemoveBackboneRequest& request, const JobContext& /*context*/)
{
    const auto link = backbonesFolder() / fs::path(request.name).filename();
    if (request.name.empty() || !fs::is_symlink(link)) throw Error(ErrorCode::FileNotFound, link.string());
    const auto folder = fs::weakly_canonical(link);
    std::error_code fault;
    if (!fs::remove(link, fault)) throw Error(ErrorCode::FileWriteFailed, link.string());
    return {.folder = folder.string()};
}

} // namespace core::operations
