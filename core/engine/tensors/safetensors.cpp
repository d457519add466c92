#include "core/engine/tensors/safetensors.h"

#include "core/base/error.h"
#include "core/base/part_file.h"
#include "core/engine/tensors/safetensors_header.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <fstream>
#include <limits>
#include <memory>
#include <utility>

namespace core::engine {

namespace {

constexpr std::int64_t kLongestHeader = 100'000'000; // the format's own limit
constexpr std::size_t kLengthBytes = 8;

constexpr std::array kTypes = {std::pair{"F64", torch::kFloat64}, std::pair{"F32", torch::kFloat32},
                               std::pair{"F16", torch::kFloat16}, std::pair{"BF16", torch::kBFloat16},
                               std::pair{"I64", torch::kInt64},   std::pair{"I32", torch::kInt32},
                               std::pair{"I16", torch::kInt16},   std::pair{"I8", torch::kInt8},
                               std::pair{"U8", torch::kUInt8},    std::pair{"BOOL", torch::kBool}};

std::string nameOf(torch::ScalarType type)
{
    for (const auto& [name, each] : kTypes)
        if (each == type) return name;
    throw std::logic_error("a tensor type that safetensors does not know");
}

[[noreturn]] void refuse(const std::filesystem::path& path)
{
    throw Error(ErrorCode::RunDamaged, path.string());
}

torch::ScalarType typeFrom(const std::string& name, const std::filesystem::path& path)
{
    for (const auto& [each, type] : kTypes)
        if (each == name) return type;
    refuse(path);
}

/// Bytes that the entry's type and shape need; refuses sizes that overflow.
std::int64_t bytesOf(const TensorEntry& entry, torch::ScalarType type, const std::filesystem::path& path)
{
    auto bytes = static_cast<std::int64_t>(torch::elementSize(type));
    for (const auto size : entry.shape) {
        if (size > 0 && bytes > std::numeric_limits<std::int64_t>::max() / size) refuse(path);
        bytes *= size;
    }
    return bytes;
}

/// The format allows neither holes nor overlaps: in the order of their places the entries follow one another.
void checkPlaces(const SafetensorsHeader& header, std::int64_t dataBytes, const std::filesystem::path& path)
{
    std::vector<std::pair<std::int64_t, std::int64_t>> places;
    for (const auto& [name, entry] : header.entries) {
        if (entry.end < entry.begin) refuse(path);
        if (entry.end - entry.begin != bytesOf(entry, typeFrom(entry.type, path), path)) refuse(path);
        places.emplace_back(entry.begin, entry.end);
    }
    std::sort(places.begin(), places.end());
    std::int64_t position = 0;
    for (const auto& [begin, end] : places) {
        if (begin != position) refuse(path);
        position = end;
    }
    if (position != dataBytes) refuse(path);
}

} // namespace

const torch::Tensor& TensorFile::tensor(const std::string& name, const std::filesystem::path& path) const
{
    const auto found = tensors.find(name);
    if (found == tensors.end()) refuse(path);
    return found->second;
}

void writeTensors(const std::filesystem::path& path, const TensorFile& file)
{
    SafetensorsHeader header{.entries = {}, .metadata = file.metadata};
    std::vector<torch::Tensor> plain;
    std::int64_t position = 0;
    for (const auto& [name, tensor] : file.tensors) {
        plain.push_back(tensor.detach().to(torch::kCPU).contiguous());
        const auto end = position + static_cast<std::int64_t>(plain.back().nbytes());
        header.entries[name] = {nameOf(tensor.scalar_type()), tensor.sizes().vec(), position, end};
        position = end;
    }
    auto json = header.toJson();
    json.resize((json.size() + kLengthBytes - 1) / kLengthBytes * kLengthBytes, ' '); // aligns the numbers behind it

    PartFile part(path);
    const auto length = static_cast<std::uint64_t>(json.size());
    part.write(&length, kLengthBytes); // little-endian, as are the machines that we build for
    part.write(json.data(), json.size());
    for (const auto& tensor : plain) part.write(tensor.data_ptr(), tensor.nbytes());
    part.finish();
}

TensorFile readTensors(const std::filesystem::path& path)
{
    std::error_code fault;
    const auto fileBytes = std::filesystem::file_size(path, fault);
    std::ifstream stream(path, std::ios::binary);
    if (fault || !stream || fileBytes < kLengthBytes) refuse(path);

    std::uint64_t length = 0;
    stream.read(reinterpret_cast<char*>(&length), kLengthBytes);
    if (!stream || length > std::min<std::uint64_t>(kLongestHeader, fileBytes - kLengthBytes)) refuse(path);
    std::string json(length, '\0');
    stream.read(json.data(), static_cast<std::streamsize>(length));
    const auto header = SafetensorsHeader::fromJson(json);
    if (!stream || !header) refuse(path);
    checkPlaces(*header, static_cast<std::int64_t>(fileBytes - kLengthBytes - length), path);

    TensorFile file{.tensors = {}, .metadata = header->metadata};
    for (const auto& [name, entry] : header->entries) {
        auto tensor = torch::empty(entry.shape, typeFrom(entry.type, path)); // as large as the file proved to be
        stream.seekg(static_cast<std::streamoff>(kLengthBytes + length) + entry.begin);
        stream.read(static_cast<char*>(tensor.data_ptr()), entry.end - entry.begin);
        if (!stream) refuse(path);
        file.tensors.emplace(name, std::move(tensor));
    }
    return file;
}

} // namespace core::engine
