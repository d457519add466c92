#pragma once

#include "core/readers/forward_stream.h"

#include <cstddef>
#include <cstdint>
#include <mutex>
#include <optional>
#include <string_view>

namespace core::readers {

/// Passes a table's text on and follows its quotes as the parser does: a quote that is opened and not closed makes one
/// cell of all rows up to the next one, or of the rest. Reading fails there instead. Inside this room only.
class QuoteWatch : public ForwardStream {
public:
    /// The parser's block. A row that is longer may be refused by the parser; a cell that is longer is, here.
    static constexpr std::int64_t kBlockBytes = std::int64_t{1} << 20;

    QuoteWatch(std::shared_ptr<arrow::io::InputStream> text, char separator)
        : ForwardStream(std::move(text)), m_separator(separator)
    {
    }
    /// Where the quotes begin that hold rows instead of a cell, in bytes of the text; nothing where there are none so
    /// far. Any thread.
    [[nodiscard]] std::optional<std::int64_t> stray() const;

protected:
    arrow::Result<std::int64_t> fill(std::int64_t bytes, char* out) override;

private:
    enum class State { Plain, Quoted, MaybeClosed };

    void follow(std::string_view text);
    /// Whether a quote at `at` begins a quoted cell.
    [[nodiscard]] bool opens(std::string_view text, std::size_t at) const;
    /// The quotes at hand ended; `behind` is the letter behind them.
    void close(char behind, std::int64_t end);
    /// How long they are so far.
    void note(std::int64_t end);
    void setStray(std::int64_t place);

    char m_separator;
    State m_state = State::Plain;
    char m_before = '\n';       ///< the letter before the text at hand
    bool m_spansLines = false;  ///< the quotes at hand
    std::int64_t m_from = 0;    ///< place of the text at hand
    std::int64_t m_opened = 0;  ///< place of the last opening quote
    mutable std::mutex m_mutex; ///< for what follows, which one thread alone writes
    std::int64_t m_longestFrom = 0;
    std::int64_t m_longest = 0; ///< bytes between quotes
    std::optional<std::int64_t> m_stray;
};

} // namespace core::readers
