#pragma once

#include "core/base/job_context.h"
#include "core/domain/dataset.h"
#include "core/domain/training_config.h"

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core::engine {

/// A similar item and how similar it is (cosine).
struct Similar {
    ItemIndex item = 0;
    float similarity = 0;
};

/// Items as tf-idf vectors over words and pairs of words (single characters and pairs for Japanese), unit length.
class TextSimilarity {
public:
    /// Reads title, category and description, less the category where `config` leaves columns out. Throws Cancelled.
    explicit TextSimilarity(const Catalogue& catalogue, const TrainingConfig& config = {},
                            const JobContext& context = {});

    /// Cosine of two items, 0 to 1.
    [[nodiscard]] float between(ItemIndex a, ItemIndex b) const;
    /// For each item up to `k` others most similar to it, best first; none with a similarity of 0 -> [I]. Where `only`
    /// is given, the others' lists stay empty.
    [[nodiscard]] std::vector<std::vector<Similar>> nearestOfAll(int k, const JobContext& context,
                                                                 std::span<const ItemIndex> only = {}) const;

private:
    struct Term {
        std::int32_t term;
        float weight;
    };
    /// The terms of each item and how often each stands in it, in the order of terms.
    using Counts = std::vector<std::map<std::int32_t, int>>;
    void weigh(const Counts& documents, const std::vector<int>& documentFrequency, const JobContext& context);
    [[nodiscard]] std::span<const Term> termsOf(ItemIndex item) const;
    /// Cuts `found` to the `k` best by exact similarity to `item`.
    void keepExactBest(ItemIndex item, std::size_t k, std::vector<Similar>& found) const;

    std::vector<std::int64_t> m_starts;                               // I+1
    std::vector<Term> m_terms;                                        // sorted by term within an item
    std::vector<std::vector<std::pair<ItemIndex, float>>> m_postings; // by term, rare terms only
};

/// Lower-case words of a text; every character of Japanese or Chinese is a word of its own. UTF-8; broken bytes are
/// skipped.
std::vector<std::string> wordsOf(std::string_view text);

} // namespace core::engine
