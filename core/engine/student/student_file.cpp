// The student's file: every table of StudentTables and the weights of its net, as safetensors.
#include "core/base/error.h"
#include "core/engine/student/student.h"
#include "core/engine/tensors/safetensors.h"
#include "core/engine/tensors/vectors.h"

#include <algorithm>
#include <cstring>

namespace core::engine {

namespace {

constexpr const char* kFileName = "student.safetensors";
constexpr const char* kLayout = "denju-student-2";

bool isAscendingFromZero(const std::vector<std::int64_t>& starts, std::size_t end)
{
    return !starts.empty() && starts.front() == 0 && std::is_sorted(starts.begin(), starts.end()) &&
           starts.back() == static_cast<std::int64_t>(end);
}

bool allBelow(const std::vector<ItemIndex>& items, std::size_t count)
{
    return std::all_of(items.begin(), items.end(),
                       [&](ItemIndex item) { return item >= 0 && static_cast<std::size_t>(item) < count; });
}

/// The file may come from outside: nothing in it is used as an index before this.
void checkTables(const StudentTables& tables, const std::filesystem::path& path)
{
    const auto I = tables.itemIds.size();
    const bool whole =
        tables.starts.size() == I + 1 && isAscendingFromZero(tables.starts, tables.to.size()) &&
        allBelow(tables.to, I) && tables.prior.size() == I && tables.sessionsOf.size() == I &&
        tables.distance.size() == static_cast<std::size_t>(kReadEvents) &&
        tables.length.size() == static_cast<std::size_t>(kReadEvents) + 1 &&
        tables.repeat.size() == static_cast<std::size_t>(kRepeatBuckets) && tables.known.rarity.size() == I &&
        tables.known.starts.size() == tables.known.sessions.size() + 1 &&
        tables.known.weights.size() == tables.known.sessions.size() &&
        isAscendingFromZero(tables.known.starts, tables.known.items.size()) && allBelow(tables.known.items, I);
    if (!whole) throw Error(ErrorCode::RunDamaged, path.string());
}

std::string ofChannel(const char* name, std::size_t channel)
{
    return name + std::to_string(channel);
}

/// Half precision: the parts are shown as shares. The first part is what the others leave of the value.
void putEdges(TensorFile& file, const StudentTables& tables, std::size_t channel)
{
    const auto& ofEdges = tables.parts[channel];
    auto parts = torch::empty({std::ssize(ofEdges), static_cast<std::int64_t>(kEdgeParts.size())}); // [E, G]
    if (!ofEdges.empty()) std::memcpy(parts.data_ptr(), ofEdges.data(), ofEdges.size() * sizeof(ofEdges[0]));
    file.tensors[ofChannel("edge_value_", channel)] = toTensor(tables.value[channel]);
    file.tensors[ofChannel("edge_parts_", channel)] = parts.slice(/*dim=*/1, 1).to(torch::kHalf).contiguous();
}

void takeEdges(const TensorFile& file, StudentTables& tables, std::size_t channel, const std::filesystem::path& path)
{
    constexpr auto kOthers = kEdgeParts.size() - 1;
    auto& value = tables.value[channel];
    value = toVector<float>(file.tensor(ofChannel("edge_value_", channel), path));
    const auto others = toVector<float>(file.tensor(ofChannel("edge_parts_", channel), path));
    if (value.size() != tables.to.size() || others.size() != value.size() * kOthers)
        throw Error(ErrorCode::RunDamaged, path.string());
    tables.parts[channel].resize(value.size());
    for (std::size_t edge = 0; edge < value.size(); ++edge) {
        auto& parts = tables.parts[channel][edge];
        parts[0] = value[edge];
        for (std::size_t part = 0; part < kOthers; ++part) {
            parts[part + 1] = others[edge * kOthers + part];
            parts[0] -= parts[part + 1];
        }
    }
}

} // namespace

void Student::save(const std::filesystem::path& folder) const
{
    TensorFile file;
    auto& all = file.tensors;
    all["item_ids"] = toTensor(m_tables.itemIds);
    all["edge_starts"] = toTensor(m_tables.starts);
    all["edge_to"] = toTensor(m_tables.to);
    for (std::size_t channel = 0; channel < kEdgeChannels; ++channel) putEdges(file, m_tables, channel);
    all["prior"] = toTensor(m_tables.prior);
    all["distance"] = toTensor(m_tables.distance);
    all["length"] = toTensor(m_tables.length);
    all["repeat"] = toTensor(m_tables.repeat);
    all["sessions_of"] = toTensor(m_tables.sessionsOf);
    all["known.starts"] = toTensor(m_tables.known.starts);
    all["known.items"] = toTensor(m_tables.known.items);
    all["known.sessions"] = toTensor(m_tables.known.sessions);
    all["known.weights"] = toTensor(m_tables.known.weights);
    all["known.rarity"] = toTensor(m_tables.known.rarity);
    for (const auto& each : m_net->named_parameters()) all["net." + each.key()] = each.value().detach().contiguous();
    file.metadata = {{"layout", kLayout},
                     {"repeats", m_tables.repeats ? "1" : "0"},
                     {"neighbours", m_tables.neighbours ? "1" : "0"}};
    writeTensors(folder / kFileName, file);
}

Student Student::load(const std::filesystem::path& folder)
{
    const auto path = folder / kFileName;
    const auto file = readTensors(path);
    const auto layout = file.metadata.find("layout");
    if (layout == file.metadata.end() || layout->second != kLayout) throw Error(ErrorCode::RunDamaged, path.string());
    const auto flag = [&](const char* name) {
        const auto found = file.metadata.find(name);
        return found != file.metadata.end() && found->second == "1";
    };
    StudentTables tables;
    tables.itemIds = toVector<std::int64_t>(file.tensor("item_ids", path));
    tables.starts = toVector<std::int64_t>(file.tensor("edge_starts", path));
    tables.to = toVector<ItemIndex>(file.tensor("edge_to", path));
    tables.prior = toVector<float>(file.tensor("prior", path));
    tables.distance = toVector<float>(file.tensor("distance", path));
    tables.length = toVector<float>(file.tensor("length", path));
    tables.repeat = toVector<float>(file.tensor("repeat", path));
    tables.sessionsOf = toVector<float>(file.tensor("sessions_of", path));
    tables.known = {toVector<std::int64_t>(file.tensor("known.starts", path)),
                    toVector<ItemIndex>(file.tensor("known.items", path)),
                    toVector<SessionIndex>(file.tensor("known.sessions", path)),
                    toVector<float>(file.tensor("known.weights", path)),
                    toVector<float>(file.tensor("known.rarity", path))};
    tables.repeats = flag("repeats");
    tables.neighbours = flag("neighbours");
    for (std::size_t channel = 0; channel < kEdgeChannels; ++channel) takeEdges(file, tables, channel, path);
    checkTables(tables, path);

    const auto inputsOf = [&](const char* perceptron) {
        const auto& weight = file.tensor(perceptron, path); // [outputs, inputs]
        if (weight.dim() != 2) throw Error(ErrorCode::RunDamaged, path.string());
        return static_cast<int>(weight.size(1));
    };
    constexpr auto kTeachers = "net.teacher.0.weight";
    const auto plain = inputsOf("net.edge.0.weight");
    const auto taught = file.tensors.contains(kTeachers) ? inputsOf(kTeachers) - plain : 0;
    if (taught < 0) throw Error(ErrorCode::RunDamaged, path.string());
    StudentNet net(plain, inputsOf("net.prior.0.weight"), taught);
    const torch::NoGradGuard noGradient;
    for (auto& each : net->named_parameters()) {
        const bool fromBefore = each.key().starts_with("teacher.") && !file.tensors.contains("net." + each.key());
        if (fromBefore) continue; // students of before had it within m
        const auto& saved = file.tensor("net." + each.key(), path);
        if (saved.sizes() != each.value().sizes()) throw Error(ErrorCode::RunDamaged, path.string());
        each.value().copy_(saved);
    }
    return {std::move(tables), net};
}

} // namespace core::engine
