#pragma once

#include "core/engine/student/student_batch.h"

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace core::engine {

/// One number for each thing that the learned functions are asked of a batch: their values, or the derivatives of the
/// loss by them. N edges, M votes, I items of the batch's ground.
struct StudentValues {
    std::vector<float> edges;    ///< kEdgeChannels x N: m
    std::vector<float> votes;    ///< M
    std::vector<float> prior;    ///< I
    std::vector<float> distance; ///< kReadEvents: log of the weight of an event by its distance from the end
    std::vector<float> length;   ///< kReadEvents + 1: log of the factor by the number of events read
    std::vector<float> repeat;   ///< kRepeatBuckets
};

/// Cross-entropy of the softmax over all items, for every prefix of a batch, with its derivatives by hand. Time and
/// memory grow with the items that a prefix touches (those that its edges, votes and events reach): the mass of all
/// others is the mass of all less theirs. Exact, in double. Keeps its scratch; one object per thread.
class StudentLoss {
public:
    /// `repeats`: may an item of the prefix come back? Otherwise it is left out of the softmax, unless it is the
    /// target.
    StudentLoss(ItemIndex itemCount, bool repeats);

    /// What a teacher says of one case: given its items (none that is left out) and their scores, it adds to the
    /// derivative of each score, and gives its own loss. Both spans and the derivatives have one entry an item.
    using Teaching = std::function<double(std::size_t which, std::span<const ItemIndex> items,
                                          std::span<const double> scores, std::span<double> derivatives)>;

    struct Sum {
        double crossEntropy = 0;
        double teaching = 0;
    };
    /// Sums over the batch's cases; `derivatives` of `share` times crossEntropy + teaching, sized here.
    Sum operator()(const StudentBatch& batch, const StudentValues& values, double share, const Teaching& teaching,
                   StudentValues& derivatives);

private:
    void prepare(const StudentValues& values);
    std::size_t touch(ItemIndex item);
    void collect(const StudentBatch& batch, const BatchCase& each, const StudentValues& values);
    double judge(const BatchCase& each, const StudentValues& values, double share);
    void teach(std::size_t which, const Teaching& teaching, const StudentValues& values, double share, Sum& sum);
    void handBack(const StudentBatch& batch, const BatchCase& each, const StudentValues& values,
                  StudentValues& derivatives);
    [[nodiscard]] float weight(const BatchCase& each, std::size_t event) const;
    [[nodiscard]] static std::size_t repeatBucket(const BatchCase& each, std::size_t event);

    bool m_repeats;
    double m_highest = 0;          // of the prior
    double m_all = 0;              // sum of m_mass
    std::vector<double> m_mass;    // I: exp(prior - highest)
    std::vector<float> m_distance; // weights, no longer their logarithms
    std::vector<float> m_length;
    std::vector<std::int32_t> m_slot; // I: entry of the item in the case at hand, -1 if untouched
    std::vector<ItemIndex> m_items;   // of the entries
    std::vector<double> m_delta;      // score less prior
    std::vector<double> m_derivative; // by the entry's score
    std::vector<bool> m_leftOut;
    double m_untouched = 0;      // derivative by the prior of an item with mass 1 that no case touches
    std::vector<double> m_prior; // I: derivatives by the prior beside that
    std::vector<ItemIndex> m_taughtItems;
    std::vector<std::size_t> m_taughtEntries;
    std::vector<double> m_taughtScores, m_taughtDerivatives;
};

} // namespace core::engine
