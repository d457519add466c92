#include "core/engine/training/step_loop.h"

#include "core/base/error.h"
#include "core/base/log.h"
#include "core/engine/training/adam_step.h"
#include "core/engine/training/kept_state.h"
#include "core/engine/training/memory_trouble.h"
#include "core/engine/training/schedule.h"

#include <exception>
#include <span>

namespace core::engine {

namespace {

constexpr std::chrono::seconds kSaveEvery{30};
constexpr std::int64_t kStepsBetweenLooks = 4; // at the memory held

std::string optimizerName(std::size_t place)
{
    return "optimizer" + std::to_string(place);
}

void setRate(torch::optim::AdamW& optimizer, double rate)
{
    for (std::size_t group = 0; group < optimizer.param_groups().size(); ++group)
        optimizer.param_groups()[group].options().set_lr(group == 0 ? rate : kPretrainedShare * rate);
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
    m_economy = takeEconomy(m_resumed);
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

double StepLoop::gatherGradients(const StagePlan& plan, std::int64_t step)
{
    if (!plan.optimizers.empty()) plan.optimizers.front()->zero_grad();
    double value = 0;
    for (Portion portion{.part = 0, .economy = m_economy}; portion.part < m_economy.parts; ++portion.part) {
        const auto loss = plan.loss(step, portion); // []
        if (!loss.defined()) continue;
        loss.backward();
        value += loss.item<double>();
    }
    return value;
}

void StepLoop::takeStep(const StagePlan& plan, std::int64_t step)
{
    auto* optimizer = plan.optimizers.empty() ? nullptr : plan.optimizers.front();
    if (optimizer) setRate(*optimizer, scheduledRate(plan.highestRate, step, plan.steps));
    const KeptState before(std::span(plan.optimizers).subspan(optimizer ? 1 : 0));
    double value = 0;
    for (bool taken = false; !taken;) {
        try {
            value = gatherGradients(plan, step);
            taken = true;
        } catch (...) {
            before.restore(); // so that what is put down, or taken again, is the step's beginning
            if (optimizer) optimizer->zero_grad();
            if (!isMemoryShort(std::current_exception()) || !tighten(m_economy, plan.rows)) {
                save(plan, {plan.number, step});
                throw;
            }
            logWarning("memory is short: steps are taken in " + std::to_string(m_economy.parts) + " parts" +
                       (m_economy.recompute ? ", layers are worked out twice" : ""));
        }
    }
    if (optimizer) {
        clippedStep(*optimizer);
        m_smoothLoss = step == 0 || m_smoothLoss == 0 ? value : 0.95 * m_smoothLoss + 0.05 * value;
    }
    m_context.report({plan.stage, plan.before + step + 1, plan.before + plan.steps + plan.after, m_smoothLoss});
    if (m_onPoint && ((step + 1) % 10 == 0 || step + 1 == plan.steps)) m_onPoint(plan.series, step + 1, m_smoothLoss);
}

void StepLoop::save(const StagePlan& plan, const TrainingPoint& point)
{
    TensorFile file;
    putPoint(file, point);
    putEconomy(file, m_economy);
    file.metadata["fingerprint"] = m_fingerprint;
    putModule(file, "model", m_model);
    for (std::size_t place = 0; place < plan.optimizers.size(); ++place)
        putOptimizer(file, optimizerName(place), *plan.optimizers[place]);
    writeTensors(m_path, file);
    m_savedAt = std::chrono::steady_clock::now();
}

} // namespace core::engine
