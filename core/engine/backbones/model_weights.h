#pragma once

#include "core/engine/tensors/safetensors_reader.h"

#include <torch/torch.h>

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace core::engine {

/// The weights of a model folder: model.safetensors, or the files that model.safetensors.index.json lists. Opening
/// reads their headers only.
class ModelWeights {
public:
    /// Throws BackboneUnusable if a file is missing, damaged or outside the folder, or two hold a tensor of one name.
    explicit ModelWeights(std::filesystem::path folder);

    [[nodiscard]] bool has(const std::string& name) const { return m_fileOf.contains(name); }
    /// Nothing in it if there is no such tensor.
    [[nodiscard]] std::vector<std::int64_t> shape(const std::string& name) const;
    /// On the CPU as fp32, unless share() said otherwise. Throws BackboneUnusable if it is missing or of another shape;
    /// -1 fits any size.
    torch::Tensor read(const std::string& name, const std::vector<std::int64_t>& expected);

    /// From here on each tensor is read once, into that type on that device, and every model that is made of them has
    /// the same one.
    void share(torch::Dtype type, const torch::Device& device);

    /// Tells these weights from any others: of all names, shapes and numbers, wherever the folder lies. Reads it all.
    [[nodiscard]] std::string fingerprint();

    /// Numbers in all tensors, and their bytes in the files.
    [[nodiscard]] std::int64_t count() const { return m_count; }
    [[nodiscard]] std::int64_t bytes() const { return m_bytes; }

    [[noreturn]] void refuse(const std::string& what) const;

private:
    void open(const std::string& file);

    std::filesystem::path m_folder;
    std::vector<std::unique_ptr<SafetensorsReader>> m_files;
    std::map<std::string, std::size_t> m_fileOf; ///< tensor -> place in m_files
    std::optional<torch::TensorOptions> m_sharedAs;
    std::map<std::string, torch::Tensor> m_shared;
    std::int64_t m_count = 0;
    std::int64_t m_bytes = 0;
};

/// The tensors whose names begin with a prefix, e.g. those of one layer.
class ModelPart {
public:
    ModelPart(ModelWeights& weights, std::string prefix) : m_weights(&weights), m_prefix(std::move(prefix)) {}

    /// part("layers.0.") holds the names that go on from there.
    [[nodiscard]] ModelPart operator()(const std::string& more) const { return {*m_weights, m_prefix + more}; }
    [[nodiscard]] bool has(const std::string& name) const { return m_weights->has(m_prefix + name); }
    [[nodiscard]] std::vector<std::int64_t> shape(const std::string& name) const
    {
        return m_weights->shape(m_prefix + name);
    }
    [[nodiscard]] torch::Tensor read(const std::string& name, const std::vector<std::int64_t>& expected) const
    {
        return m_weights->read(m_prefix + name, expected);
    }
    [[noreturn]] void refuse(const std::string& what) const { m_weights->refuse(what); }

private:
    ModelWeights* m_weights;
    std::string m_prefix;
};

/// The first of `prefixes` under which `name` stands: models are saved alone and as parts of larger ones. Throws
/// BackboneUnusable if there is none.
ModelPart partHolding(ModelWeights& weights, const std::string& name, const std::vector<std::string>& prefixes);

} // namespace core::engine
