#include "core/engine/towers/teacher_scorer.h"

#include <algorithm>
#include <limits>

namespace core::engine {

namespace {

/// Without a transition tower: what is like the newest items, each older one counting half of the one after it. -> [I]
torch::Tensor likeness(const Teacher& teacher, std::span<const ItemIndex> prefix)
{
    auto state = torch::zeros({teacher.knowledge().size(1)}); // [D]
    for (const auto item : prefix) state = 0.5 * state + teacher.knowledge()[item];
    return torch::matmul(teacher.knowledge(), state);
}

} // namespace

void TeacherScorer::score(const Question& question, std::span<float> scores) const
{
    const torch::NoGradGuard noGradients;
    torch::Tensor all; // [I]
    if (m_teacher.readsSessions()) {
        const auto state = m_teacher.sessionStates({{question.prefix.begin(), question.prefix.end()}}); // [1, D]
        all = torch::matmul(m_teacher.transition(), state.squeeze(0)) / m_teacher.temperature() + m_teacher.logPrior();
    } else {
        all = likeness(m_teacher, question.prefix);
    }
    std::copy_n(all.contiguous().data_ptr<float>(), scores.size(), scores.begin());
    if (question.repeats) return;
    for (const auto item : question.prefix)
        scores[static_cast<std::size_t>(item)] = -std::numeric_limits<float>::infinity();
}

} // namespace core::engine
