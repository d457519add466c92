#include "core/engine/training/checkpoint.h"

#include "core/base/error.h"

#include <algorithm>
#include <charconv>
#include <memory>

namespace core::engine {

namespace {

void takeInto(const TensorFile& file, const std::string& name, const torch::Tensor& target,
              const std::filesystem::path& path)
{
    const auto& source = file.tensor(name, path);
    if (source.sizes() != target.sizes() || source.scalar_type() != target.scalar_type())
        throw Error(ErrorCode::RunDamaged, path.string());
    const torch::NoGradGuard noGradients;
    target.copy_(source);
}

/// The parameters that a file keeps.
template <class Visit> void forEachKept(const torch::nn::Module& module, Visit visit)
{
    for (const auto& parameter : module.named_parameters())
        if (parameter.value().requires_grad() || !isOfPretrained(parameter.key()))
            visit(parameter.key(), parameter.value());
}

template <class Visit> void forEachParameter(torch::optim::AdamW& optimizer, const std::string& prefix, Visit visit)
{
    std::int64_t place = 0;
    for (auto& group : optimizer.param_groups())
        for (auto& parameter : group.params()) visit(prefix + "." + std::to_string(place++), parameter);
}

/// Of the metadata; nothing where it is missing or none of ours.
std::optional<std::int64_t> numberOf(const TensorFile& file, const std::string& key)
{
    const auto found = file.metadata.find(key);
    if (found == file.metadata.end()) return std::nullopt;
    const auto& text = found->second;
    std::int64_t value = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (fault != std::errc() || end != text.data() + text.size() || value < 0) return std::nullopt;
    return value;
}

} // namespace

bool isOfPretrained(std::string_view name)
{
    const auto part = std::string(kPretrained) + ".";
    return name.starts_with(part) || name.find("." + part) != std::string_view::npos;
}

void putModule(TensorFile& file, const std::string& prefix, const torch::nn::Module& module)
{
    forEachKept(module, [&](const std::string& name, const torch::Tensor& parameter) {
        file.tensors[prefix + "." + name] = parameter;
    });
    for (const auto& buffer : module.named_buffers()) file.tensors[prefix + "." + buffer.key()] = buffer.value();
}

void takeModule(const TensorFile& file, const std::string& prefix, torch::nn::Module& module,
                const std::filesystem::path& path)
{
    forEachKept(module, [&](const std::string& name, const torch::Tensor& parameter) {
        takeInto(file, prefix + "." + name, parameter, path);
    });
    for (const auto& buffer : module.named_buffers()) takeInto(file, prefix + "." + buffer.key(), buffer.value(), path);
}

void putOptimizer(TensorFile& file, const std::string& prefix, torch::optim::AdamW& optimizer)
{
    forEachParameter(optimizer, prefix, [&](const std::string& name, const torch::Tensor& parameter) {
        const auto found = optimizer.state().find(parameter.unsafeGetTensorImpl());
        if (found == optimizer.state().end()) return; // it had no gradient yet
        const auto& state = static_cast<const torch::optim::AdamWParamState&>(*found->second);
        file.tensors[name + ".first"] = state.exp_avg();
        file.tensors[name + ".second"] = state.exp_avg_sq();
        file.tensors[name + ".steps"] = torch::tensor(state.step(), torch::kInt64);
    });
}

void takeOptimizer(const TensorFile& file, const std::string& prefix, torch::optim::AdamW& optimizer)
{
    forEachParameter(optimizer, prefix, [&](const std::string& name, const torch::Tensor& parameter) {
        const auto first = file.tensors.find(name + ".first");
        const auto second = file.tensors.find(name + ".second");
        const auto steps = file.tensors.find(name + ".steps");
        if (first == file.tensors.end() || second == file.tensors.end() || steps == file.tensors.end()) return;
        auto state = std::make_unique<torch::optim::AdamWParamState>();
        state->exp_avg(first->second.to(parameter.device()).reshape(parameter.sizes()).clone());
        state->exp_avg_sq(second->second.to(parameter.device()).reshape(parameter.sizes()).clone());
        state->step(steps->second.item<std::int64_t>());
        optimizer.state()[parameter.unsafeGetTensorImpl()] = std::move(state);
    });
}

void putPoint(TensorFile& file, const TrainingPoint& point)
{
    file.metadata["stage"] = std::to_string(point.stage);
    file.metadata["step"] = std::to_string(point.step);
}

std::vector<torch::Tensor> parametersOf(torch::optim::AdamW& optimizer)
{
    std::vector<torch::Tensor> parameters;
    for (const auto& group : optimizer.param_groups())
        parameters.insert(parameters.end(), group.params().begin(), group.params().end());
    return parameters;
}

void putEconomy(TensorFile& file, const Economy& economy)
{
    file.metadata["parts"] = std::to_string(economy.parts);
    file.metadata["recompute"] = economy.recompute ? "1" : "0";
}

Economy takeEconomy(const TensorFile& file)
{
    return {.parts = std::max<std::int64_t>(1, numberOf(file, "parts").value_or(1)),
            .recompute = numberOf(file, "recompute").value_or(0) != 0};
}

std::optional<TrainingPoint> takePoint(const TensorFile& file)
{
    const auto stage = numberOf(file, "stage");
    const auto step = numberOf(file, "step");
    if (!stage || !step) return std::nullopt;
    return TrainingPoint{*stage, *step};
}

} // namespace core::engine
