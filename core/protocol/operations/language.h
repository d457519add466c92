#pragma once

#include "core/base/enum_names.h"

namespace core::protocol {

/// Of what is written for people.
enum class Language { Ja, En };

} // namespace core::protocol

namespace core {

template <> struct EnumNames<protocol::Language> {
    static constexpr std::array names{std::pair{protocol::Language::Ja, "ja"}, std::pair{protocol::Language::En, "en"}};
};

} // namespace core
