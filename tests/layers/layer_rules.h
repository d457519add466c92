#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace layers {

/// A folder of the source tree, and the folders whose headers its files may include (beside its own).
struct Room {
    std::string_view folder;
    std::vector<std::string_view> sees;
};

/// An include that breaks the rules of ARCHITECTURE.md.
struct Fault {
    std::string file; ///< relative to the root
    int line = 0;
    std::string what;
};

/// The rooms from the bottom to the top: each sees only rooms that stand before it.
const std::vector<Room>& rooms();

/// What is wrong with an include of `target` (between quotes) in `file`, both relative to the root; nothing if it is
/// right.
std::optional<std::string> projectIncludeFault(std::string_view file, std::string_view target);

/// What is wrong with an include of the outside header `header` (between angle brackets) in `file`; nothing if it is
/// right.
std::optional<std::string> outsideIncludeFault(std::string_view file, std::string_view header);

/// Every fault of the .h and .cpp files below `root`/{core,ui,app}.
std::vector<Fault> findFaults(const std::filesystem::path& root);

} // namespace layers
