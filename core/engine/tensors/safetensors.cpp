#include "core/engine/tensors/safetensors.h"

#include "core/base/error.h"
#include "core/base/part_file.h"
#include "core/engine/tensors/safetensors_header.h"
#include "core/engine/tensors/safetensors_reader.h"

#include <cstdint>
#include <vector>

namespace core::engine {

const torch::Tensor& TensorFile::tensor(const std::string& name, const std::filesystem::path& path) const
{
    const auto found = tensors.find(name);
    if (found == tensors.end()) throw Error(ErrorCode::RunDamaged, path.string());
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
        header.entries[name] = {safetensorsName(tensor.scalar_type()), tensor.sizes().vec(), position, end};
        position = end;
    }
    auto json = header.toJson();
    json.resize((json.size() + kSafetensorsLengthBytes - 1) / kSafetensorsLengthBytes * kSafetensorsLengthBytes,
                ' '); // aligns the numbers behind it

    PartFile part(path);
    const auto length = static_cast<std::uint64_t>(json.size());
    part.write(&length, kSafetensorsLengthBytes); // little-endian, as are the machines that we build for
    part.write(json.data(), json.size());
    for (const auto& tensor : plain) part.write(tensor.data_ptr(), tensor.nbytes());
    part.finish();
}

TensorFile readTensors(const std::filesystem::path& path)
{
    SafetensorsReader reader(path, Error(ErrorCode::RunDamaged, path.string()));
    TensorFile file{.tensors = {}, .metadata = reader.header().metadata};
    for (const auto& [name, entry] : reader.header().entries) file.tensors.emplace(name, reader.read(name));
    return file;
}

} // namespace core::engine
