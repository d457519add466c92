#include "core/tokenizers/model_file.h"

#include <fstream>
#include <iterator>

namespace core::tokenizers {

Error ModelFile::error(const std::string& what) const
{
    return {ErrorCode::BackboneUnusable, folder.string() + " (" + name + ": " + what + ")"};
}

bool ModelFile::exists() const
{
    std::error_code fault;
    return std::filesystem::exists(folder / name, fault);
}

std::string ModelFile::content(std::uintmax_t limit) const
{
    std::error_code fault;
    if (!std::filesystem::is_regular_file(folder / name, fault)) throw error("it is not a plain file");
    const auto size = std::filesystem::file_size(folder / name, fault);
    if (fault) throw error("it can't be read");
    if (size > limit) throw error("it is larger than " + std::to_string(limit >> 20U) + " MB");
    std::string bytes(size, '\0');
    std::ifstream stream(folder / name, std::ios::binary);
    if (!stream.read(bytes.data(), static_cast<std::streamsize>(size))) throw error("it can't be read");
    return bytes;
}

} // namespace core::tokenizers
