#pragma once

#include <string>
#include <string_view>

namespace core::images {

/// A name as an archive or a file system gives it -> UTF-8: as it is if it already is, else read as CP932
/// (Windows in Japan), else with '?' for what can't be read.
std::string utf8Name(std::string_view raw);

/// Drops what could lead out of a folder: "..", ".", a leading '/', drive letters; '\' becomes '/'.
std::string safeName(std::string_view utf8);

/// Hidden files and what systems leave behind.
bool isLeftover(std::string_view safeUtf8);

} // namespace core::images
