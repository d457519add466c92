#include "core/engine/towers/teacher.h"

#include "core/base/error.h"
#include "core/base/field_text.h"
#include "core/engine/distillation/info_nce.h"
#include "core/engine/distillation/separation.h"
#include "core/engine/language/decoder.h"
#include "core/engine/tensors/safetensors.h"
#include "core/engine/tensors/vectors.h"
#include "core/engine/towers/session_reader.h"
#include "core/engine/towers/teacher_training.h"
#include "core/engine/training/checkpoint.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

namespace core::engine {

namespace {

constexpr auto kFileName = "teacher.safetensors";

template <class Number>
Number numberFrom(const TensorFile& file, const std::string& key, Number least, Number most,
                  const std::filesystem::path& path)
{
    Number value{};
    const auto found = file.metadata.find(key);
    try {
        if (found != file.metadata.end()) fieldFromText(key, found->second, value);
    } catch (const Error&) {
        value = {};
    }
    if (!(value >= least && value <= most)) throw Error(ErrorCode::RunDamaged, path.string());
    return value;
}

/// A prefix that begins the next one needs no reading of its own: the reader is causal, so it is answered on the way.
/// -> the prefixes that are read, and the place of each prefix's among them.
std::pair<std::vector<std::span<const ItemIndex>>, std::vector<std::int64_t>>
sharedRows(const std::vector<std::vector<ItemIndex>>& prefixes)
{
    std::vector<std::span<const ItemIndex>> rows;
    std::vector<std::int64_t> rowOf(prefixes.size());
    for (auto at = prefixes.size(); at-- > 0;) {
        const auto& prefix = prefixes[at];
        const bool shares = !rows.empty() && std::ssize(rows.back()) <= kSessionWindow && !prefix.empty() &&
                            prefix.size() <= rows.back().size() &&
                            std::equal(prefix.begin(), prefix.end(), rows.back().begin());
        if (!shares) rows.emplace_back(prefix);
        rowOf[at] = std::ssize(rows) - 1;
    }
    return {std::move(rows), std::move(rowOf)};
}

} // namespace

Teacher Teacher::train(const TeacherInput& input, const TrainingConfig& config,
                       const std::filesystem::path& checkpointFolder, const JobContext& context, const OnPoint& onPoint)
{
    return TeacherTraining(input, config, checkpointFolder, context, onPoint).run();
}

void Teacher::save(const std::filesystem::path& folder) const
{
    TensorFile file{.tensors = {{"knowledge", m_knowledge},
                                {"transition", m_transition},
                                {"item_queries", m_itemQueries},
                                {"item_states", m_itemStates},
                                {"log_prior", m_logPrior}},
                    .metadata = {{"layers", std::to_string(m_layers)},
                                 {"heads", std::to_string(m_heads)},
                                 {"adapter_rank", std::to_string(m_rank)},
                                 {"temperature", fieldToText(m_temperature)}}};
    if (m_reader) putModule(file, "reader", *m_reader);
    if (!m_language.empty()) file.metadata[kPretrained] = m_language;
    writeTensors(folder / kFileName, file);
}

Teacher Teacher::load(const std::filesystem::path& folder, ItemIndex itemCount, const std::filesystem::path& language)
{
    const auto path = folder / kFileName;
    const auto file = readTensors(path);
    const auto damaged = [&path] { return Error(ErrorCode::RunDamaged, path.string()); };
    const auto matrix = [&](const std::string& name, std::int64_t width) {
        const auto& tensor = file.tensor(name, path);
        if (tensor.dim() != 2 || tensor.size(0) != itemCount || tensor.scalar_type() != torch::kFloat32)
            throw damaged();
        if (width >= 0 && tensor.size(1) != width) throw damaged();
        return tensor;
    };

    Teacher teacher;
    teacher.m_knowledge = matrix("knowledge", -1);
    const auto D = teacher.m_knowledge.size(1);
    teacher.m_transition = matrix("transition", D);
    teacher.m_itemQueries = matrix("item_queries", D);
    teacher.m_itemStates = matrix("item_states", D);
    teacher.m_logPrior = torch::zeros({itemCount}); // as in teachers of before
    if (const auto prior = file.tensors.find("log_prior"); prior != file.tensors.end()) {
        if (prior->second.sizes() != teacher.m_logPrior.sizes() || prior->second.scalar_type() != torch::kFloat32)
            throw damaged();
        teacher.m_logPrior = prior->second;
    }
    teacher.m_temperature = numberFrom(file, "temperature", 1e-6, 1e6, path);
    teacher.m_layers = numberFrom(file, "layers", 0, 64, path);
    teacher.m_heads = numberFrom(file, "heads", 0, 64, path);
    if (file.metadata.contains("adapter_rank")) // teachers of before have 16
        teacher.m_rank = numberFrom(file, "adapter_rank", 0, 256, path);
    if (const auto named = file.metadata.find(kPretrained); named != file.metadata.end())
        teacher.m_language = named->second;
    if (teacher.m_layers == 0 && teacher.m_language.empty()) return teacher;

    if (!teacher.m_language.empty()) {
        if (language.empty()) throw damaged();
        LanguageBackbone backbone(language, torch::kCPU, kSessionWindow, weightsFor(teacher.m_rank));
        if (backbone.width() != D || backbone.fingerprint() != teacher.m_language)
            throw Error(ErrorCode::BackboneUnusable,
                        language.string() + " (the model is another than the teacher was trained with)");
        teacher.m_reader = std::make_shared<SessionReaderImpl>(backbone.voice().language.ptr());
    } else {
        if (D < 1 || D > 4096 || teacher.m_heads < 1 || D % teacher.m_heads != 0) throw damaged();
        teacher.m_reader =
            std::make_shared<SessionReaderImpl>(std::make_shared<DecoderImpl>(D, teacher.m_layers, teacher.m_heads));
    }
    teacher.m_reader->language().adapt(teacher.m_rank);
    takeModule(file, "reader", *teacher.m_reader, path);
    teacher.m_reader->eval();
    return teacher;
}

torch::Tensor Teacher::sessionStates(const std::vector<std::vector<ItemIndex>>& prefixes) const
{
    if (!m_reader) return torch::zeros({std::ssize(prefixes), m_knowledge.size(1)});
    const torch::NoGradGuard noGradients;
    const auto [rows, rowOf] = sharedRows(prefixes);
    const auto batch = batchOf(rows);
    const auto R = batch.items.size(0);
    const auto L = batch.items.size(1);
    const auto D = m_itemStates.size(1);
    std::vector<std::int64_t> places;
    for (std::size_t at = 0; at < prefixes.size(); ++at)
        places.push_back(rowOf[at] * L + std::min<std::int64_t>(std::ssize(prefixes[at]), L) - 1);
    const auto device = m_reader->parameters().front().device();
    const auto items = m_itemStates.index_select(0, batch.items.flatten()).view({R, L, D}).to(device); // [R, L, D]
    const auto read = m_reader->forward(items, batch.last + 1);                                        // [R, L, D]
    const auto ends = read.flatten(0, 1).index_select(0, torch::tensor(places).to(device));            // [B, D]
    return unitRows(m_reader->answer(ends)).to(torch::kCPU);                                           // [B, D]
}

double Teacher::sharedKnowledge() const
{
    if (!m_reader) return 0;
    return linearProbe(m_transition, m_knowledge);
}

PopularityProbe Teacher::probePopularity(const std::vector<std::int32_t>& events) const
{
    const auto logarithms = torch::log1p(toTensor(events).to(torch::kFloat64)).unsqueeze(/*dim=*/1); // [I, 1]
    return {.knowledge = linearProbe(m_knowledge, logarithms), .transition = linearProbe(m_transition, logarithms)};
}

} // namespace core::engine
