#pragma once

#include "core/base/job_context.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace core::operations {

/// One field of a request, as the command line and a form need it.
struct Field {
    std::string name; ///< as in JSON, e.g. "test_from"
    std::string help;
    std::string standard;             ///< default as text
    std::vector<std::string> choices; ///< of an enum; empty: free
    bool isFlag = false;
};

/// One thing a user can ask for. All texts are JSON of the structs in core/protocol/operations.
struct Operation {
    std::string name;
    std::string summary;
    bool isLong = false;      ///< runs as a job with progress; short ones answer at once
    bool isExclusive = false; ///< changes the data or trains on them: one such job at a time in a project
    std::vector<Field> fields;
    /// Field texts by name -> request. Throws OptionInvalid.
    std::function<std::string(const std::map<std::string, std::string>& texts)> request;
    /// Request -> response. Throws Error or Cancelled.
    std::function<std::string(std::string_view request, const JobContext& context)> run;
    /// Response -> lines for people.
    std::function<std::string(std::string_view response)> describe;
};

/// Everything a user can ask for. The command line, the worker and the window offer what stands here, and nothing else.
const std::vector<Operation>& catalogue();

/// Null if there is none of that name.
const Operation* findOperation(std::string_view name);

} // namespace core::operations
