#include "core/engine/content/content_reading.h"

#include "core/base/fingerprint.h"
#include "core/engine/backbones/backbone.h"
#include "core/engine/backbones/picture_backbone.h"
#include "core/engine/backbones/text_backbone.h"
#include "core/engine/text/item_text.h"

#include <algorithm>
#include <memory>
#include <numeric>
#include <span>
#include <string>
#include <utility>

namespace core::engine {

namespace {

constexpr std::int64_t kTextsAtOnce = 32;

/// Tells the files of a model from those of another of the same name, without reading them.
std::string filesOf(const std::filesystem::path& folder)
{
    std::vector<std::string> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.is_regular_file())
            files.push_back(entry.path().filename().string() + ' ' + std::to_string(entry.file_size()) + ' ' +
                            std::to_string(entry.last_write_time().time_since_epoch().count()));
    std::ranges::sort(files);
    std::string all;
    for (const auto& file : files) all += file + '\n';
    return all;
}

/// A key for each of `count` items: of the model in `folder`, and of what `addItem` adds.
template <class AddItem>
std::vector<std::uint64_t> keysOf(const std::filesystem::path& folder, std::int64_t count, AddItem&& addItem)
{
    Fingerprint model;
    model.add(filesOf(folder));
    std::vector<std::uint64_t> keys;
    keys.reserve(static_cast<std::size_t>(count));
    for (std::int64_t item = 0; item < count; ++item) {
        auto key = model;
        addItem(key, item);
        keys.push_back(key.value());
    }
    return keys;
}

using Texts = std::vector<std::vector<std::int64_t>>;

/// A model that is loaded when it is first used: a table that is known already needs none.
template <class Model> class Lazy {
public:
    explicit Lazy(std::filesystem::path folder) : m_folder(std::move(folder)) {}
    const Model& operator*() const
    {
        if (!m_model) m_model = std::make_shared<const Model>(m_folder);
        return *m_model;
    }
    const Model* operator->() const { return &**this; }

private:
    std::filesystem::path m_folder;
    mutable std::shared_ptr<const Model> m_model;
};

/// Texts of like length together, so that little is read for nothing. -> [N, W]
torch::Tensor readByLength(const TextBackbone& model, const Texts& texts)
{
    std::vector<std::int64_t> order(texts.size());
    std::iota(order.begin(), order.end(), 0);
    const auto& lengthOf = [&](std::int64_t at) { return texts[static_cast<std::size_t>(at)].size(); };
    std::ranges::stable_sort(order, {}, lengthOf);
    auto all = torch::zeros({std::ssize(texts), model.width()}); // [N, W]
    for (std::int64_t first = 0; first < std::ssize(order); first += kTextsAtOnce) {
        const auto last = std::min(first + kTextsAtOnce, std::ssize(order));
        const std::vector<std::int64_t> places(order.begin() + first, order.begin() + last);
        Texts batch;
        batch.reserve(places.size());
        for (const auto place : places) batch.push_back(texts[static_cast<std::size_t>(place)]);
        all.index_copy_(/*dim=*/0, torch::tensor(places), model.read(batch));
    }
    return all;
}

} // namespace

RowWork textReading(const Catalogue& catalogue, const TrainingConfig& config, const std::filesystem::path& folder)
{
    constexpr std::int64_t kBlock = 128;
    return {
        .keys = keysOf(folder, std::ssize(catalogue.items),
                       [&](Fingerprint& key, std::int64_t item) {
                           key.addValue(config.textTokens);
                           key.add(pageText(catalogue.items[static_cast<std::size_t>(item)], config));
                       }),
        .width = readBackboneFacts(folder).width,
        .block = kBlock,
        .workOut = [&catalogue, &config, model = Lazy<TextBackbone>(folder)](const std::vector<std::int64_t>& items) {
            Texts texts;
            for (const auto item : items)
                texts.push_back(model->tokensOf(pageText(catalogue.items[static_cast<std::size_t>(item)], config),
                                                config.textTokens));
            return readByLength(*model, texts);
        }};
}

RowWork pictureReading(const images::PictureSet& pictures, PictureOf pictureOf, const std::filesystem::path& folder)
{
    constexpr std::int64_t kBlock = 8; // small enough for buffers that the heap keeps and hands out again
    const auto bytes = pictures.count == 0 ? 0 : pictures.rgb.size() / static_cast<std::size_t>(pictures.count);
    return {
        .keys = keysOf(folder, pictures.count,
                       [&](Fingerprint& key, std::int64_t item) {
                           const auto at = static_cast<std::size_t>(item);
                           key.addValue(pictures.present[at]);
                           key.add(std::as_bytes(std::span(pictures.rgb).subspan(at * bytes, bytes)));
                       }),
        .width = readBackboneFacts(folder).width,
        .block = kBlock,
        .workOut = [pictureOf = std::move(pictureOf),
                    model = Lazy<PictureBackbone>(folder)](const std::vector<std::int64_t>& items) {
            auto rows = torch::zeros({std::ssize(items), model->width()}); // [N, W]
            std::vector<std::int64_t> places;
            std::vector<torch::Tensor> seen;
            for (std::int64_t at = 0; at < std::ssize(items); ++at) {
                auto pixels = pictureOf(items[static_cast<std::size_t>(at)], model->pixelWidth(), model->pixelHeight());
                if (!pixels) continue;
                places.push_back(at);
                seen.push_back(torch::from_blob(pixels->rgb.data(), {pixels->height, pixels->width, 3}, torch::kUInt8)
                                   .permute({2, 0, 1})
                                   .contiguous()); // [3, H, W], a copy
            }
            if (!places.empty()) rows.index_copy_(/*dim=*/0, torch::tensor(places), model->read(torch::stack(seen)));
            return rows;
        }};
}

} // namespace core::engine
