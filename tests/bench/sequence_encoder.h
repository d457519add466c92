#pragma once

#include "core/domain/dataset.h"
#include "core/engine/language/decoder.h"
#include "core/engine/tensors/seeds.h"
#include "core/engine/training/adam_step.h"
#include "core/engine/training/schedule.h"

#include <torch/torch.h>

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>
#include <vector>

namespace bench {

/// A session encoder by attention, with the representation of Hou et al. 2022 (CORE): what attention says are weights
/// of the session's own item vectors, so that a score stays a sum over events. All prefixes of a session in one pass.
class SequenceEncoderImpl : public torch::nn::Module {
public:
    static constexpr std::int64_t kWindow = 20; ///< newest events read
    static constexpr double kTemperature = 0.07;
    static constexpr double kDropout = 0.2;

    /// contents [I, C]: what else is known of each item, for example a teacher's vectors; undefined: ids alone
    SequenceEncoderImpl(std::int64_t items, std::int64_t width, std::int64_t layers, torch::Tensor contents)
        : m_width(width), m_contents(std::move(contents)), m_decoder(width, layers, 2), m_query(width, width),
          m_key(width, width)
    {
        m_ids = register_parameter("ids", torch::randn({items, width}) / std::sqrt(static_cast<double>(width)));
        m_places = register_parameter("places", torch::randn({kWindow, width}) * 0.02);
        m_distance = register_parameter("distance", torch::zeros({kWindow}));
        register_module("decoder", m_decoder);
        register_module("query", m_query);
        register_module("key", m_key);
        if (m_contents.defined()) m_lens = register_module("lens", torch::nn::Linear(m_contents.size(1), width));
    }

    /// -> [I, D], each of length one, and as they are
    std::pair<torch::Tensor, torch::Tensor> items()
    {
        const auto vectors = m_lens ? m_ids + m_lens(m_contents) : m_ids; // [I, D]
        const auto seen = torch::dropout(vectors, kDropout, is_training());
        return {torch::nn::functional::normalize(seen, torch::nn::functional::NormalizeFuncOptions().dim(1)), vectors};
    }

    /// The state after each event. tokens [R, L], L at most kWindow, padded behind -> [R, L, D], each of length one
    torch::Tensor forward(const torch::Tensor& vectors, const torch::Tensor& tokens)
    {
        namespace functional = torch::nn::functional;
        const auto L = tokens.size(1);
        const auto own = torch::dropout(torch::embedding(vectors, tokens), kDropout, is_training()); // [R, L, D]
        const auto placed = torch::layer_norm(own + m_places.slice(0, 0, L), {m_width});
        const auto read = m_decoder->read(torch::dropout(placed, kDropout, is_training()), {}); // [R, L, D]
        const auto at = torch::arange(L);
        const auto apart = at.unsqueeze(1) - at.unsqueeze(0); // [L, L], negative for what comes later
        const auto bias = m_distance.index_select(0, apart.clamp_min(0).flatten()).view({L, L});
        const auto weights =
            torch::matmul(m_query(read), m_key(read).transpose(1, 2)) / std::sqrt(static_cast<double>(m_width)) +
            bias; // [R, L, L]
        const auto attention = torch::softmax(weights.masked_fill(apart < 0, -1e9), /*dim=*/2);
        return functional::normalize(torch::matmul(attention, own), functional::NormalizeFuncOptions().dim(2));
    }

private:
    std::int64_t m_width;
    torch::Tensor m_contents;
    torch::Tensor m_ids, m_places, m_distance;
    core::engine::Decoder m_decoder;
    torch::nn::Linear m_query, m_key;
    torch::nn::Linear m_lens{nullptr};
};
TORCH_MODULE(SequenceEncoder);

/// The newest kWindow events of each, padded behind with item 0.
inline torch::Tensor paddedRows(const std::vector<std::span<const core::ItemIndex>>& rows)
{
    std::int64_t longest = 1;
    for (const auto& row : rows) longest = std::max(longest, std::ssize(row));
    auto tokens = torch::zeros({std::ssize(rows), longest}, torch::kLong);
    auto cells = tokens.accessor<std::int64_t, 2>();
    for (std::int64_t row = 0; row < std::ssize(rows); ++row)
        for (std::int64_t at = 0; at < std::ssize(rows[static_cast<std::size_t>(row)]); ++at)
            cells[row][at] = rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(at)];
    return tokens;
}

/// One step: cross-entropy over all items of each event's next. -> the mean
inline torch::Tensor encoderLoss(SequenceEncoder& encoder,
                                 const std::vector<std::span<const core::ItemIndex>>& sessions)
{
    std::vector<std::span<const core::ItemIndex>> rows;
    std::vector<std::int64_t> places, targets;
    std::int64_t longest = 1;
    for (const auto& session : sessions) {
        rows.push_back(session.first(session.size() - 1));
        longest = std::max(longest, std::ssize(rows.back()));
    }
    for (std::size_t row = 0; row < rows.size(); ++row)
        for (std::size_t at = 0; at < rows[row].size(); ++at) {
            places.push_back(static_cast<std::int64_t>(row) * longest + static_cast<std::int64_t>(at));
            targets.push_back(sessions[row][at + 1]);
        }
    const auto [units, vectors] = encoder->items();
    const auto states =
        encoder->forward(vectors, paddedRows(rows)).flatten(0, 1).index_select(0, torch::tensor(places));
    const auto logits = torch::matmul(states, units.t()) / SequenceEncoderImpl::kTemperature; // [cases, I]
    return torch::nn::functional::cross_entropy(logits, torch::tensor(targets));
}

/// A pass over `sessions` in an order that seed and pass give; the rate falls over `passes`. -> the mean loss
inline double encoderPass(SequenceEncoder& encoder, torch::optim::AdamW& optimizer, const core::SessionLog& log,
                          const std::vector<core::SessionIndex>& sessions, std::int64_t pass, std::int64_t passes,
                          double rate, std::int64_t batch)
{
    using core::engine::generatorFor;
    using core::engine::seedFor;
    const auto order = torch::randperm(std::ssize(sessions),
                                       generatorFor(seedFor(1, 0x5e0, static_cast<std::uint64_t>(pass))), torch::kLong);
    const auto* first = order.const_data_ptr<std::int64_t>();
    const auto steps = (std::ssize(sessions) + batch - 1) / batch;
    encoder->train();
    double sum = 0;
    for (std::int64_t step = 0; step < steps; ++step) {
        std::vector<std::span<const core::ItemIndex>> rows;
        for (auto at = step * batch; at < std::min(std::ssize(sessions), (step + 1) * batch); ++at) {
            const auto items = log.itemsOf(sessions[static_cast<std::size_t>(first[at])]);
            if (items.size() < 2) continue;
            rows.push_back(
                items.last(std::min(items.size(), static_cast<std::size_t>(SequenceEncoderImpl::kWindow + 1))));
        }
        if (rows.empty()) continue;
        optimizer.param_groups().front().options().set_lr(
            core::engine::scheduledRate(rate, pass * steps + step, passes * steps));
        optimizer.zero_grad();
        const auto loss = encoderLoss(encoder, rows);
        loss.backward();
        core::engine::adamStep(optimizer);
        sum += loss.item<double>();
    }
    return sum / static_cast<double>(steps);
}

} // namespace bench
