#pragma once

#include <cstdint>
#include <string>

namespace core::protocol {

/// Forgets a run: its model files, curves and what was measured of it.
struct DeleteRunRequest {
    static constexpr const char* kOperation = "delete-run";

    std::string project;
    std::int64_t run = 0;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("project", self.project, "the project folder, NAME.denju");
        visit("run", self.run, "which run");
    }
};

struct DeleteRunResponse {
    std::int64_t run = 0;
    std::int64_t bytes = 0; ///< freed on the disk

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("run", self.run, "the run that is gone");
        visit("bytes", self.bytes, "freed on the disk");
    }
};

} // namespace core::protocol
