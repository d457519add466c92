#include "core/engine/tensors/safetensors_reader.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

namespace core::engine {

namespace {

constexpr std::uint64_t kLongestHeader = 100'000'000; // the format's own limit

constexpr std::array kTypes = {std::pair{"F64", torch::kFloat64}, std::pair{"F32", torch::kFloat32},
                               std::pair{"F16", torch::kFloat16}, std::pair{"BF16", torch::kBFloat16},
                               std::pair{"I64", torch::kInt64},   std::pair{"I32", torch::kInt32},
                               std::pair{"I16", torch::kInt16},   std::pair{"I8", torch::kInt8},
                               std::pair{"U8", torch::kUInt8},    std::pair{"BOOL", torch::kBool}};

std::optional<torch::ScalarType> typeFrom(const std::string& name)
{
    for (const auto& [each, type] : kTypes)
        if (each == name) return type;
    return std::nullopt;
}

/// Bytes that the entry's type and shape need; nothing for an unknown type and for sizes that overflow.
std::optional<std::int64_t> bytesOf(const TensorEntry& entry)
{
    const auto type = typeFrom(entry.type);
    if (!type) return std::nullopt;
    auto bytes = static_cast<std::int64_t>(torch::elementSize(*type));
    for (const auto size : entry.shape) {
        if (size > 0 && bytes > std::numeric_limits<std::int64_t>::max() / size) return std::nullopt;
        bytes *= size;
    }
    return bytes;
}

/// The format allows neither holes nor overlaps: in the order of their places the entries follow one another.
bool fillsTheFile(const SafetensorsHeader& header, std::int64_t dataBytes)
{
    std::vector<std::pair<std::int64_t, std::int64_t>> places;
    for (const auto& [name, entry] : header.entries) {
        if (entry.end < entry.begin || bytesOf(entry) != entry.end - entry.begin) return false;
        places.emplace_back(entry.begin, entry.end);
    }
    std::sort(places.begin(), places.end());
    std::int64_t position = 0;
    for (const auto& [begin, end] : places) {
        if (begin != position) return false;
        position = end;
    }
    return position == dataBytes;
}

} // namespace

std::string safetensorsName(torch::ScalarType type)
{
    for (const auto& [name, each] : kTypes)
        if (each == type) return name;
    throw std::logic_error("a tensor type that safetensors does not know");
}

SafetensorsReader::SafetensorsReader(const std::filesystem::path& path, Error damaged)
    : m_damaged(std::move(damaged)), m_stream(path, std::ios::binary)
{
    std::error_code fault;
    const auto fileBytes = std::filesystem::file_size(path, fault);
    if (fault || !m_stream || fileBytes < kSafetensorsLengthBytes) throw m_damaged;

    std::uint64_t length = 0;
    m_stream.read(reinterpret_cast<char*>(&length), kSafetensorsLengthBytes);
    if (!m_stream || length > std::min<std::uint64_t>(kLongestHeader, fileBytes - kSafetensorsLengthBytes))
        throw m_damaged;
    std::string json(length, '\0');
    m_stream.read(json.data(), static_cast<std::streamsize>(length));
    auto header = SafetensorsHeader::fromJson(json);
    const auto data = kSafetensorsLengthBytes + length;
    if (!m_stream || !header || !fillsTheFile(*header, static_cast<std::int64_t>(fileBytes - data))) throw m_damaged;
    m_data = static_cast<std::streamoff>(data);
    m_header = *std::move(header);
}

torch::Tensor SafetensorsReader::read(const std::string& name)
{
    const auto found = m_header.entries.find(name);
    if (found == m_header.entries.end()) throw m_damaged;
    const auto& entry = found->second;
    auto tensor = torch::empty(entry.shape, *typeFrom(entry.type));
    m_stream.seekg(m_data + entry.begin);
    m_stream.read(static_cast<char*>(tensor.data_ptr()), entry.end - entry.begin);
    if (!m_stream) throw m_damaged;
    return tensor;
}

} // namespace core::engine
