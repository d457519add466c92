#pragma once

#include "core/operations/catalogue.h"

namespace cli {

/// Runs one operation as `denju-cli NAME PROJECT --option VALUE ...` asked for it; long ones on an existing project as
/// a recorded job. Ctrl+C stops it. Returns the program's exit code.
int runOperation(const core::operations::Operation& operation, const std::map<std::string, std::string>& texts,
                 bool json);

} // namespace cli
