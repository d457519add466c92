#include "core/engine/student/student_net.h"

namespace core::engine {

namespace {

constexpr int kHidden = 32;
constexpr int kSmallHidden = 16;

torch::nn::Sequential edgePerceptron(int features)
{
    torch::nn::Sequential perceptron(torch::nn::Linear(features, kHidden), torch::nn::GELU(),
                                     torch::nn::Linear(kHidden, kHidden), torch::nn::GELU(),
                                     torch::nn::Linear(kHidden, kEdgeChannels));
    return perceptron;
}

} // namespace

StudentNetImpl::StudentNetImpl(int edgeFeatures, int popularityFeatures, int taughtFeatures)
    : m_edgeFeatures(edgeFeatures), m_edge(core::engine::edgePerceptron(edgeFeatures)),
      m_prior(torch::nn::Linear(popularityFeatures, kSmallHidden), torch::nn::GELU(),
              torch::nn::Linear(kSmallHidden, 1)),
      m_vote(torch::nn::Linear(kVoteFeatures, kSmallHidden), torch::nn::GELU(), torch::nn::Linear(kSmallHidden, 1)),
      m_teacher(core::engine::edgePerceptron(edgeFeatures + taughtFeatures)) // last: the others start as without it
{
    register_module("edge", m_edge);
    register_module("prior", m_prior);
    register_module("vote", m_vote);
    register_module("teacher", m_teacher);
    const torch::NoGradGuard noGradient;
    for (auto& parameter : m_teacher->children().back()->parameters()) parameter.zero_();
    m_distance = register_parameter("distance", torch::zeros({kReadEvents}));
    m_length = register_parameter("length", torch::zeros({kReadEvents + 1}));
    m_repeat = register_parameter("repeat", torch::zeros({kRepeatBuckets}));
}

torch::Tensor StudentNetImpl::edgeScores(const torch::Tensor& features)
{
    return m_edge->forward(features.slice(/*dim=*/1, 0, m_edgeFeatures)); // [N, C]
}

torch::Tensor StudentNetImpl::eventWeights(const torch::Tensor& distance, const torch::Tensor& length)
{
    const auto near = m_distance.index_select(/*dim=*/0, distance); // [N]
    const auto among = m_length.index_select(/*dim=*/0, length);    // [N]
    return (near + among).exp();                                    // [N]
}

torch::Tensor StudentNetImpl::prior(const torch::Tensor& popularity)
{
    return m_prior->forward(popularity).squeeze(-1); // [I]
}

torch::Tensor StudentNetImpl::voteScores(const torch::Tensor& votes)
{
    return m_vote->forward(votes).squeeze(-1); // [N]
}

torch::Tensor StudentNetImpl::repeatScores(const torch::Tensor& distance)
{
    return m_repeat.index_select(/*dim=*/0, distance.clamp_max(kRepeatBuckets - 1)); // [N]
}

std::vector<torch::Tensor> StudentNetImpl::perceptronParameters() const
{
    std::vector<torch::Tensor> all;
    for (const auto& part : {m_edge, m_prior, m_vote})
        for (const auto& parameter : part->parameters()) all.push_back(parameter);
    return all;
}

std::vector<torch::Tensor> StudentNetImpl::tableParameters() const
{
    return {m_distance, m_length, m_repeat};
}

} // namespace core::engine
