#include "core/engine/student/untaught_student.h"

#include "core/base/error.h"
#include "core/engine/tensors/safetensors.h"
#include "core/engine/tensors/vectors.h"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <utility>

namespace core::engine {

namespace {

constexpr const char* kFileName = "untaught.safetensors";

std::string nameOf(std::size_t channel)
{
    return "edge_value_" + std::to_string(channel);
}

bool fits(const EdgeValues& values, const Student& student)
{
    return std::ranges::all_of(values, [&](const auto& each) { return each.size() == student.tables().to.size(); });
}

} // namespace

UntaughtStudent::UntaughtStudent(const Student& student, EdgeValues values)
    : m_student(student), m_values(std::move(values))
{
    if (!fits(m_values, student)) throw std::logic_error("one value per edge is needed");
}

void UntaughtStudent::score(const Question& question, std::span<float> scores) const
{
    m_student.scoreBy(m_values, question, scores);
}

std::unique_ptr<UntaughtStudent> UntaughtStudent::of(const Student& student)
{
    const auto& values = student.tables().untaught;
    return values.front().empty() ? nullptr : std::make_unique<UntaughtStudent>(student, values);
}

void UntaughtStudent::save(const StudentTables& tables, const std::filesystem::path& folder)
{
    const auto path = folder / kFileName;
    if (tables.untaught.front().empty()) {
        std::filesystem::remove(path);
        return;
    }
    TensorFile file;
    for (std::size_t channel = 0; channel < kEdgeChannels; ++channel)
        file.tensors[nameOf(channel)] = toTensor(tables.untaught[channel]);
    writeTensors(path, file);
}

std::unique_ptr<UntaughtStudent> UntaughtStudent::load(const std::filesystem::path& folder, const Student& student)
{
    const auto path = folder / kFileName;
    if (!std::filesystem::exists(path)) return nullptr;
    const auto file = readTensors(path);
    EdgeValues values;
    for (std::size_t channel = 0; channel < kEdgeChannels; ++channel)
        values[channel] = toVector<float>(file.tensor(nameOf(channel), path));
    if (!fits(values, student)) throw Error(ErrorCode::RunDamaged, path.string());
    return std::make_unique<UntaughtStudent>(student, std::move(values));
}

} // namespace core::engine
