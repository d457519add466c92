#include "core/engine/towers/session_reader.h"

#include <algorithm>
#include <utility>

namespace core::engine {

SessionReaderImpl::SessionReaderImpl(std::shared_ptr<LanguageModel> language)
    : m_language(std::move(language)), m_answer(m_language->width(), m_language->width())
{
    register_module("language", m_language);
    register_module("answer", m_answer);
    if (m_language->isPretrained()) return;
    m_positions = register_parameter("positions", torch::randn({kSessionWindow, m_language->width()}) * 0.02);
}

torch::Tensor SessionReaderImpl::forward(const torch::Tensor& items, const torch::Tensor& lengths)
{
    if (!m_positions.defined()) return m_language->read(items * m_language->wordScale(), lengths);
    return m_language->read(items + m_positions.slice(/*dim=*/0, 0, items.size(1)), lengths); // [B, L, D]
}

torch::Tensor SessionReaderImpl::answer(const torch::Tensor& read)
{
    return m_answer(read);
}

PrefixBatch batchOf(const std::vector<std::span<const ItemIndex>>& prefixes)
{
    std::int64_t L = 1;
    for (const auto& prefix : prefixes) L = std::max(L, std::min<std::int64_t>(std::ssize(prefix), kSessionWindow));
    auto items = torch::zeros({std::ssize(prefixes), L}, torch::kInt64);
    auto last = torch::zeros({std::ssize(prefixes)}, torch::kInt64);
    auto cells = items.accessor<std::int64_t, 2>();
    for (std::int64_t row = 0; row < std::ssize(prefixes); ++row) {
        const auto& prefix = prefixes[static_cast<std::size_t>(row)];
        if (prefix.empty()) throw std::logic_error("an empty prefix has no state");
        const auto newest = prefix.last(std::min(prefix.size(), static_cast<std::size_t>(kSessionWindow)));
        for (std::int64_t at = 0; at < std::ssize(newest); ++at) cells[row][at] = newest[static_cast<std::size_t>(at)];
        last[row] = std::ssize(newest) - 1;
    }
    return {items, last};
}

} // namespace core::engine
