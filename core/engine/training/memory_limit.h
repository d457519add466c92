#pragma once

#include <cstdint>

namespace core::engine {

/// Main memory that a training may take. Looked at between steps: what is freed is given back, and only if that does
/// not help the training ends.
class MemoryLimit {
public:
    /// No limit.
    MemoryLimit() = default;
    /// `megabytes` of a million bytes; 0 and less: no limit.
    explicit MemoryLimit(std::int64_t megabytes);

    /// Bytes that may still be taken; a very great number without a limit.
    [[nodiscard]] std::int64_t room() const;
    /// Throws MemoryShort, saying the limit and what is held, when more than the limit is held.
    void check() const;
    /// Throws MemoryShort unless `bytes` more may be taken.
    void require(std::int64_t bytes) const;

private:
    std::int64_t m_megabytes = 0;
};

} // namespace core::engine
