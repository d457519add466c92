#include "core/operations/models/content_of.h"

#include "core/base/error.h"
#include "core/engine/backbones/backbone.h"
#include "core/engine/content/content_reading.h"
#include "core/images/picture_fault.h"
#include "core/operations/models/backbones_operation.h"
#include "core/store/picture_repository.h"

#include <filesystem>
#include <optional>
#include <string>

namespace core::operations {

namespace {

namespace fs = std::filesystem;

/// The folder of the model that `setting` names; nothing for an empty name.
std::optional<fs::path> folderOf(const std::string& setting, const std::string& name)
{
    if (name.empty()) return std::nullopt;
    const auto folder = backbonesFolder() / name;
    const bool isName = folder.filename() == name && name != "." && name != "..";
    if (!isName || !fs::is_directory(folder)) throw Error(ErrorCode::OptionInvalid, setting + "=" + name);
    return folder;
}

std::optional<fs::path> textFolder(const TrainingConfig& config)
{
    const bool unused = config.leavesOut(Without::Text) || config.leavesOut(Without::Teacher);
    return unused ? std::nullopt : folderOf("text_backbone", config.textBackbone);
}

std::optional<fs::path> pictureFolder(const TrainingConfig& config)
{
    const bool unused = config.leavesOut(Without::Images) || config.leavesOut(Without::Teacher);
    return unused ? std::nullopt : folderOf("picture_backbone", config.pictureBackbone);
}

/// What is still to be read by one model, and where what was read is kept: a table for each model.
struct Reading {
    fs::path table;
    engine::RowWork work;
};

fs::path tableOf(const store::Project& project, const std::string& kind, const fs::path& model)
{
    return project.folder() / "content" / (kind + '-' + model.filename().string() + ".safetensors");
}

std::optional<Reading> textsOf(const store::Project& project, const TrainingData& data, const TrainingConfig& config)
{
    const auto folder = textFolder(config);
    if (!folder) return std::nullopt;
    return Reading{tableOf(project, "text", *folder), engine::textReading(data.dataset.catalogue, config, *folder)};
}

std::optional<Reading> picturesOf(const store::Project& project, const TrainingData& data, const TrainingConfig& config)
{
    const auto folder = pictureFolder(config);
    if (!folder) return std::nullopt;
    const auto pictureOf = [&](std::int64_t item, int width, int height) -> std::optional<images::Pixels> {
        const auto id = data.dataset.catalogue.items[static_cast<std::size_t>(item)].id;
        const auto jpeg = store::PictureRepository(project.database()).jpeg(id, store::PictureSize::Large);
        if (jpeg.empty()) return std::nullopt;
        try {
            return images::decodePixels(jpeg, width, height);
        } catch (const images::PictureFault&) { // as where a training reads it small
            return std::nullopt;
        }
    };
    return Reading{tableOf(project, "picture", *folder), engine::pictureReading(data.pictures, pictureOf, *folder)};
}

} // namespace

void checkBackbones(const TrainingConfig& config)
{
    const auto check = [](const std::optional<fs::path>& folder, const char* setting, const char* otherwise) {
        if (folder && !suits(engine::readBackboneFacts(*folder).kind, setting))
            throw Error(ErrorCode::BackboneUnusable, folder->string() + " (" + otherwise + ")");
    };
    check(textFolder(config), "text_backbone", "the model reads no text");
    check(pictureFolder(config), "picture_backbone", "the model reads no pictures");
    const auto language = languageFolder(config);
    check(language.empty() ? std::nullopt : std::optional(language), "language_model",
          "the model is no language model");
}

fs::path languageFolder(const TrainingConfig& config)
{
    if (config.leavesOut(Without::Teacher)) return {};
    return folderOf("language_model", config.languageModel).value_or(fs::path());
}

engine::ContentVectors contentOf(const store::Project& project, const TrainingData& data, const TrainingConfig& config,
                                 const JobContext& context)
{
    const auto read = [&](const std::optional<Reading>& reading) {
        if (!reading) return torch::Tensor();
        fs::create_directories(reading->table.parent_path());
        return engine::keptRows(reading->table, reading->work, context);
    };
    return {read(textsOf(project, data, config)), read(picturesOf(project, data, config))};
}

ContentTrial tryContent(const store::Project& project, const TrainingData& data, const TrainingConfig& config,
                        const JobContext& context)
{
    ContentTrial trial;
    const auto attempt = [&](const std::optional<Reading>& reading) {
        if (!reading) return torch::Tensor();
        auto tried = engine::tryRows(reading->table, reading->work, context);
        trial.seconds += tried.seconds;
        return tried.rows;
    };
    trial.vectors.text = attempt(textsOf(project, data, config));
    trial.vectors.picture = attempt(picturesOf(project, data, config));
    return trial;
}

} // namespace core::operations
