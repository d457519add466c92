#include "core/engine/training/step_loop.h"

#include "core/base/error.h"
#include "core/base/log.h"
#include "core/engine/training/schedule.h"

namespace core::engine {

namespace {

constexpr std::chrono::seconds kSaveEvery{30};
constexpr double kLongestGradient = 1.0;
constexpr std::int64_t kStepsBetweenLooks = 4; // at the memory held

std::string optimizerName(std::size_t place)
{
    return "optimizer" + std::to_string(place);
}

std::vector<torch::Tensor> parametersOf(torch::optim::AdamW& optimizer)
{
    std::vector<torch::Tensor> parameters;
    for (const auto& group : optimizer.param_groups())
        parameters.insert(parameters.end(), group.params().begin(), group.params().end());
    return parameters;
}

void setRate(torch::optim::AdamW& optimizer, double rate)
{
    for (auto& group : optimizer.param_groups()) group.options().set_lr(rate);
}

} // namespace

StepLoop::StepLoop(torch::nn::Module& model, std::filesystem::path path, std::string fingerprint,
                   const JobContext& context, const OnPoint& onPoint)
    : m_model(model), m_path(std::move(path)), m_fingerprint(std::move(fingerprint)), m_context(context),
      m_onPoint(onPoint)
{
    std::filesystem::create_directories(m_path.parent_path());
    if (std::filesystem::exists(m_path)) resume();
}

void StepLoop::resume()
{
    try {
        m_resumed = readTensors(m_path);
    } catch (const Error& error) {
        logWarning(error.what()); // what a checkpoint would have saved can be computed again
        return;
    }
    const auto fingerprint = m_resumed.metadata.find("fingerprint");
    const auto point = takePoint(m_resumed);
    if (!point || fingerprint == m_resumed.metadata.end() || fingerprint->second != m_fingerprint) return;
    takeModule(m_resumed, "model", m_model, m_path);
    m_point = *point;
}

void StepLoop::run(const StagePlan& plan)
{
    if (isDone(plan.number)) return;
    const auto first = m_point.stage == plan.number ? m_point.step : 0;
    if (first > 0)
        for (std::size_t place = 0; place < plan.optimizers.size(); ++place)
            takeOptimizer(m_resumed, optimizerName(place), *plan.optimizers[place]);
    m_resumed = {};

    m_model.train();
    for (auto step = first; step < plan.steps; ++step) {
        try {
            m_context.checkIn();
            if (step % kStepsBetweenLooks == 0) m_limit.check();
        } catch (...) { // cancelled, or more memory than allowed
            save(plan, {plan.number, step});
            throw;
        }
        if (std::chrono::steady_clock::now() - m_savedAt > kSaveEvery) save(plan, {plan.number, step});
        takeStep(plan, step);
    }
    m_point = {plan.number + 1, 0};
    save(plan, m_point);
}

void StepLoop::takeStep(const StagePlan& plan, std::int64_t step)
{
    auto& optimizer = *plan.optimizers.front();
    setRate(optimizer, scheduledRate(plan.highestRate, step, plan.steps));
    const auto loss = plan.loss(step); // []
    optimizer.zero_grad();
    loss.backward();
    torch::nn::utils::clip_grad_norm_(parametersOf(optimizer), kLongestGradient);
    optimizer.step();

    const auto value = loss.item<double>();
    m_smoothLoss = step == 0 || m_smoothLoss == 0 ? value : 0.95 * m_smoothLoss + 0.05 * value;
    m_context.report({plan.stage, step + 1, plan.steps, m_smoothLoss});
    if (m_onPoint && ((step + 1) % 10 == 0 || step + 1 == plan.steps)) m_onPoint(plan.series, step + 1, m_smoothLoss);
}

void StepLoop::save(const StagePlan& plan, const TrainingPoint& point)
{
    TensorFile file;
    putPoint(file, point);
    file.metadata["fingerprint"] = m_fingerprint;
    putModule(file, "model", m_model);
    for (std::size_t place = 0; place < plan.optimizers.size(); ++place)
        putOptimizer(file, optimizerName(place), *plan.optimizers[place]);
    writeTensors(m_path, file);
    m_savedAt = std::chrono::steady_clock::now();
}

} // namespace core::engine
