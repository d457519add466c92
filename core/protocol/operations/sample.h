#pragma once

#include "core/base/enum_names.h"
#include "core/domain/job.h"

#include <cstdint>
#include <string>

namespace core::protocol {

enum class SampleSize { Small, Medium };

} // namespace core::protocol

namespace core {

template <>
struct EnumNames<protocol::SampleSize> {
    static constexpr std::array names{std::pair{protocol::SampleSize::Small, "small"}, std::pair{protocol::SampleSize::Medium, "medium"}};
};

} // namespace core

namespace core::protocol {

/// Makes the sample project: a maker's catalogue, its pictures, and sessions with planted transitions.
struct SampleRequest {
    static constexpr const char* kOperation = "sample";
    static constexpr auto kTurn = Turn::InOrder;

    std::string project;
    SampleSize size = SampleSize::Small;
    std::int64_t seed = 1;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("project", self.project, "the project folder, NAME.denju");
        visit("size", self.size, "small (600 items, 8,000 sessions) or medium (ten times that)");
        visit("seed", self.seed, "same seed, same project");
    }
};

/// What was made.
struct SampleResponse {
    std::int64_t items = 0;
    std::int64_t sessions = 0;
    std::int64_t events = 0;
    std::int64_t pictures = 0;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("items", self.items, "items made");
        visit("sessions", self.sessions, "sessions made");
        visit("events", self.events, "events made");
        visit("pictures", self.pictures, "pictures drawn");
    }
};

} // namespace core::protocol
