#pragma once

#include <torch/torch.h>

#include <algorithm>
#include <cstddef>

namespace core::engine {

/// How an edge counts from the last event, and from those before it.
constexpr std::size_t kEdgeChannels = 2;
/// The channel of an event by its distance from the end.
inline std::size_t edgeChannel(std::size_t distance)
{
    return std::min(distance, kEdgeChannels - 1);
}

/// Events farther from the end than this weigh as this one.
constexpr int kReadEvents = 30;
/// A repeat is weighed by its distance from the end up to this.
constexpr int kRepeatBuckets = 8;
/// What the vote perceptron reads: log(1+3 sum), log(1+squares), log(1+fourths), log(1+sessions)/5.
constexpr int kVoteFeatures = 4;

/// The learned functions of the student (METHOD.md section 3): m, w, prior, neighbours, and what the teacher adds to m.
/// Each is small; what makes the student large are the edges that m is applied to.
class StudentNetImpl : public torch::nn::Module {
public:
    /// `edgeFeatures` that m reads, and behind them `taughtFeatures` that the teacher says. Weights follow torch's
    /// global seed; those beside the teacher's are the same whatever it says.
    StudentNetImpl(int edgeFeatures, int popularityFeatures, int taughtFeatures = 0);

    /// m: features [N, F], with or without the teacher's -> score of each edge from each channel [N, kEdgeChannels]
    torch::Tensor edgeScores(const torch::Tensor& features);
    /// w: distance from the end (0 = last event) long [N], events read long [N] -> weight [N]
    torch::Tensor eventWeights(const torch::Tensor& distance, const torch::Tensor& length);
    /// popularity features [I, P] -> prior [I]
    torch::Tensor prior(const torch::Tensor& popularity);
    /// votes [N, kVoteFeatures] -> score [N]
    torch::Tensor voteScores(const torch::Tensor& votes);
    /// distance from the end long [N] -> score of an item that comes back [N]
    torch::Tensor repeatScores(const torch::Tensor& distance);

    /// The perceptrons by themselves: m, what the teacher adds to it (0 before it has learned anything), prior, votes.
    [[nodiscard]] torch::nn::Sequential edgePerceptron() const { return m_edge; }
    [[nodiscard]] torch::nn::Sequential teacherPerceptron() const { return m_teacher; }
    [[nodiscard]] torch::nn::Sequential priorPerceptron() const { return m_prior; }
    [[nodiscard]] torch::nn::Sequential votePerceptron() const { return m_vote; }
    /// The perceptrons' parameters without the teacher's, and the plain tables (which learn faster): distance, length,
    /// repeat.
    [[nodiscard]] std::vector<torch::Tensor> perceptronParameters() const;
    [[nodiscard]] std::vector<torch::Tensor> tableParameters() const;

private:
    std::int64_t m_edgeFeatures;
    torch::nn::Sequential m_edge;
    torch::nn::Sequential m_prior;
    torch::nn::Sequential m_vote;
    torch::nn::Sequential m_teacher;
    torch::Tensor m_distance; // [kReadEvents] log weight
    torch::Tensor m_length;   // [kReadEvents + 1] log weight
    torch::Tensor m_repeat;   // [kRepeatBuckets]
};
TORCH_MODULE(StudentNet);

} // namespace core::engine
