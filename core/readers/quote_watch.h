#pragma once

#include "core/readers/forward_stream.h"

#include <cstddef>
#include <cstdint>
#include <mutex>
#include <optional>
#include <string_view>

namespace core::readers {

/// Passes a table's text on and follows its quotes as the parser does: a quote that is opened and never closed would
/// make one cell of all rows behind it. Reading fails there instead. Inside this room only.
class QuoteWatch : public ForwardStream {
public:
    /// The parser's block. A row that is longer may be refused by the parser; a cell that is longer is, here.
    static constexpr std::int64_t kBlockBytes = std::int64_t{1} << 20;

    QuoteWatch(std::shared_ptr<arrow::io::InputStream> text, char separator)
        : ForwardStream(std::move(text)), m_separator(separator)
    {
    }
    /// Where the quotes begin that no row can hold, in bytes of the text; nothing where there are none so far. Any
    /// thread.
    [[nodiscard]] std::optional<std::int64_t> endless() const;

protected:
    arrow::Result<std::int64_t> fill(std::int64_t bytes, char* out) override;

private:
    enum class State { Plain, Quoted, MaybeClosed };

    void follow(std::string_view text);
    /// Whether a quote at `at` begins a quoted cell.
    [[nodiscard]] bool opens(std::string_view text, std::size_t at) const;
    void note(std::int64_t end);

    char m_separator;
    State m_state = State::Plain;
    char m_before = '\n';       ///< the letter before the text at hand
    std::int64_t m_from = 0;    ///< place of the text at hand
    std::int64_t m_opened = 0;  ///< place of the last opening quote
    mutable std::mutex m_mutex; ///< for what follows
    std::int64_t m_longestFrom = 0;
    std::int64_t m_longest = 0; ///< bytes between quotes
    bool m_neverClosed = false;
};

} // namespace core::readers
