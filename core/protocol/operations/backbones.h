#pragma once

#include "core/domain/backbone.h"

#include <cstdint>
#include <string>
#include <vector>

namespace core::protocol {

/// The pretrained models that Denju finds on this computer.
struct BackbonesRequest {
    static constexpr const char* kOperation = "backbones";

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
    }
};

/// One model folder.
struct Backbone {
    std::string name;   ///< of its folder
    std::string folder; ///< where it lies; where a link leads
    BackboneKind kind = BackboneKind::Language;
    std::string architecture;
    std::int64_t parameters = 0;
    std::int64_t bytes = 0;             ///< on the disk
    std::int64_t memory = 0;            ///< bytes of its weights in a training
    bool fits = false;                  ///< whether this computer has that much memory
    std::string licence;                ///< empty where its card names none
    std::vector<std::string> languages; ///< likewise
    bool linked = false;                ///< added by add-backbone: it lies elsewhere
    std::string fault;                  ///< why it can't be used; empty if it can, and else nothing above but the names
    std::string faultDetail; ///< of BackboneUnusable: what is wrong where, for a sentence in another language

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("name", self.name, "its name");
        visit("kind", self.kind, "what it reads");
        visit("architecture", self.architecture, "as it names itself");
        visit("parameters", self.parameters, "numbers in it");
        visit("bytes", self.bytes, "on the disk");
        visit("memory", self.memory, "bytes of its weights in a training");
        visit("fits", self.fits, "whether this computer has that much memory");
        visit("licence", self.licence, "by its model card");
        visit("languages", self.languages, "by its model card");
        visit("linked", self.linked, "whether it was added and lies elsewhere");
        visit("folder", self.folder, "where it lies");
        visit("fault", self.fault, "why it can't be used");
        visit("fault_detail", self.faultDetail, "what is wrong where");
    }
};

struct BackbonesResponse {
    std::string folder; ///< where Denju looks for them
    std::vector<Backbone> backbones;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("folder", self.folder, "where Denju looks for them");
        visit("backbones", self.backbones, "the models there, by name");
    }
};

/// Checks a model folder and adds a link to it; the folder stays where it is.
struct AddBackboneRequest {
    static constexpr const char* kOperation = "add-backbone";

    std::string folder;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("folder", self.folder, "a model folder with config.json, tokenizer.json and safetensors files");
    }
};

struct AddBackboneResponse {
    Backbone backbone;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("backbone", self.backbone, "what was added");
    }
};

/// Takes the link to a model folder away; the folder itself stays.
struct RemoveBackboneRequest {
    static constexpr const char* kOperation = "remove-backbone";

    std::string name;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("name", self.name, "its name in the list of backbones");
    }
};

struct RemoveBackboneResponse {
    std::string folder; ///< which is still there

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("folder", self.folder, "which is still there");
    }
};

} // namespace core::protocol
