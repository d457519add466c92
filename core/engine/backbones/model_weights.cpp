#include "core/engine/backbones/model_weights.h"

#include "core/base/fingerprint.h"
#include "core/engine/backbones/model_config.h"
#include "core/engine/backbones/model_json.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <span>
#include <sstream>
#include <utility>

namespace core::engine {

namespace {

constexpr auto kSingle = "model.safetensors";
const std::string kIndex = "model.safetensors.index.json";
constexpr std::uintmax_t kMostIndexBytes = 100'000'000;
constexpr int kDeepestIndex = 4;
constexpr std::size_t kMostFiles = 1000;

/// The files that the index names, each once. Only the names are taken from it: what is in a file says its header.
std::set<std::string> filesOfIndex(const std::filesystem::path& folder)
{
    const auto json = readModelJson(folder, kIndex, kMostIndexBytes, kDeepestIndex);
    if (!json.contains("weight_map") || !json["weight_map"].is_object())
        refuseBackbone(folder, kIndex + " has no weight_map");
    std::set<std::string> files;
    for (const auto& file : json["weight_map"]) {
        if (!file.is_string()) refuseBackbone(folder, kIndex + " names no file for a tensor");
        files.insert(file.get<std::string>());
    }
    if (files.empty() || files.size() > kMostFiles) refuseBackbone(folder, kIndex + " names no files or too many");
    return files;
}

std::string written(const std::vector<std::int64_t>& shape)
{
    std::ostringstream text;
    text << torch::IntArrayRef(shape);
    return text.str();
}

} // namespace

ModelWeights::ModelWeights(std::filesystem::path folder) : m_folder(std::move(folder))
{
    if (!std::filesystem::exists(m_folder / kIndex)) {
        open(kSingle);
        return;
    }
    for (const auto& file : filesOfIndex(m_folder)) {
        if (std::filesystem::path(file).filename() != file) refuse("the index names a file outside the folder");
        open(file);
    }
}

void ModelWeights::open(const std::string& file)
{
    const Error damaged(ErrorCode::BackboneUnusable,
                        m_folder.string() + " (" + file + " is missing, damaged or incomplete)");
    auto reader = std::make_unique<SafetensorsReader>(m_folder / file, damaged);
    for (const auto& [name, entry] : reader->header().entries) {
        if (!m_fileOf.emplace(name, m_files.size()).second) refuse("two files hold the tensor " + name);
        m_count += std::accumulate(entry.shape.begin(), entry.shape.end(), std::int64_t{1}, std::multiplies<>());
        m_bytes += entry.end - entry.begin;
    }
    m_files.push_back(std::move(reader));
}

std::vector<std::int64_t> ModelWeights::shape(const std::string& name) const
{
    const auto found = m_fileOf.find(name);
    if (found == m_fileOf.end()) return {};
    return m_files[found->second]->header().entries.at(name).shape;
}

torch::Tensor ModelWeights::read(const std::string& name, const std::vector<std::int64_t>& expected)
{
    const auto found = m_fileOf.find(name);
    if (found == m_fileOf.end()) refuse("the tensor " + name + " is missing");
    const auto& shape = m_files[found->second]->header().entries.at(name).shape;
    const auto fits = std::equal(shape.begin(), shape.end(), expected.begin(), expected.end(),
                                 [](auto size, auto wanted) { return wanted == -1 || size == wanted; });
    if (!fits) refuse("the tensor " + name + " is " + written(shape) + " and not " + written(expected));
    const auto fromFile = [&] { return m_files[found->second]->read(name).to(torch::kFloat32); };
    if (!m_sharedAs) return fromFile();
    const auto [kept, isNew] = m_shared.try_emplace(name);
    if (isNew) kept->second = fromFile().to(*m_sharedAs);
    return kept->second;
}

void ModelWeights::share(torch::Dtype type, const torch::Device& device)
{
    m_sharedAs = torch::TensorOptions(type).device(device);
}

std::string ModelWeights::fingerprint()
{
    Fingerprint fingerprint;
    for (const auto& [name, file] : m_fileOf) {
        fingerprint.add(name);
        fingerprint.add(written(shape(name)));
        const auto numbers = m_files[file]->read(name).contiguous();
        fingerprint.add(std::span(static_cast<const std::byte*>(numbers.data_ptr()), numbers.nbytes()));
    }
    return fingerprint.text();
}

void ModelWeights::refuse(const std::string& what) const
{
    refuseBackbone(m_folder, what);
}

ModelPart partHolding(ModelWeights& weights, const std::string& name, const std::vector<std::string>& prefixes)
{
    for (const auto& prefix : prefixes)
        if (weights.has(prefix + name)) return {weights, prefix};
    weights.refuse("the tensor " + name + " is missing");
}

} // namespace core::engine
