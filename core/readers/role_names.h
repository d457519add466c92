#pragma once

#include "core/domain/table.h"

#include <string_view>

namespace core::readers {

/// At least so sure is a header that is one of the known words, not one that only contains it.
constexpr double kExactName = 0.8;

/// How surely a header (as foldedHeader gives it) names that role: 1 exactly, less where it only contains a known word.
double confidenceOfName(std::string_view foldedHeader, Role role);

} // namespace core::readers
