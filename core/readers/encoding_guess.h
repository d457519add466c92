#pragma once

#include "core/readers/encoding.h"

#include <optional>
#include <string_view>
#include <vector>

namespace core::readers {

/// How likely bytes are text in an encoding.
struct EncodingLikelihood {
    Encoding encoding = Encoding::Utf8;
    double likelihood = 0; ///< 0 to 1; those of all encodings add up to 1
    std::int64_t good = 0; ///< characters beyond ASCII
    std::int64_t bad = 0;  ///< what is no character
};

/// All encodings, the most likely first: by what they can't read, and by how usual the characters are that they read.
/// The sample may end within a character.
std::vector<EncodingLikelihood> rankEncodings(std::string_view sample);

/// The most likely encoding, where it reads the sample nearly without an error; nothing where none does.
std::optional<Encoding> guessEncoding(std::string_view sample);

} // namespace core::readers
