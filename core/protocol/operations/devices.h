#pragma once

#include "core/domain/training_config.h"

#include <cstdint>
#include <string>
#include <vector>

namespace core::protocol {

/// What this computer can train on.
struct DevicesRequest {
    static constexpr const char* kOperation = "devices";

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
    }
};

/// One processor or graphics card.
struct Device {
    std::string name;             ///< as TrainRequest::device takes it: cpu, cuda:0
    std::string kind;             ///< cpu or cuda
    std::string label;            ///< its maker's name for it
    int cores = 0;                ///< processor cores; multiprocessors of a card
    std::int64_t memoryTotal = 0; ///< bytes that this program may take at most (a container's limit counts)
    std::int64_t memoryFree = 0;
    std::vector<Preset> trains; ///< presets foreseen to fit with 18,000 items and 77,000 sessions
    bool isStandard = false;    ///< what "auto" takes

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("name", self.name, "as --device takes it");
        visit("kind", self.kind, "cpu or cuda");
        visit("label", self.label, "its maker's name for it");
        visit("cores", self.cores, "cores, or multiprocessors of a card");
        visit("memory_total", self.memoryTotal, "bytes");
        visit("memory_free", self.memoryFree, "bytes");
        visit("trains", self.trains, "presets that fit, going by 18,000 items and 77,000 sessions");
        visit("is_standard", self.isStandard, "what auto takes");
    }
};

/// All of them, the processor first.
struct DevicesResponse {
    std::vector<Device> devices;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("devices", self.devices, "what this computer has");
    }
};

} // namespace core::protocol
