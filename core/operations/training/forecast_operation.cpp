#include "core/operations/training/forecast_operation.h"

#include "core/base/memory_use.h"
#include "core/baselines/baseline.h"
#include "core/engine/distillation/session_lots.h"
#include "core/engine/student/student_plan.h"
#include "core/engine/student/student_trial.h"
#include "core/engine/tensors/device.h"
#include "core/engine/tensors/device_memory.h"
#include "core/engine/towers/teacher_scorer.h"
#include "core/engine/towers/teacher_trial.h"
#include "core/evaluation/rank_cases.h"
#include "core/evaluation/ranking.h"
#include "core/operations/models/content_of.h"
#include "core/operations/models/teacher_view.h"
#include "core/operations/models/training_data.h"
#include "core/operations/training/forecast_sum.h"
#include "core/operations/training/train_settings.h"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <system_error>
#include <utility>
#include <vector>

namespace core::operations {

namespace {

/// One trial, part by part.
class Trial {
public:
    Trial(const store::Project& project, const TrainingData& data, TrainingConfig config, const JobContext& context)
        : m_project(project), m_data(data), m_config(std::move(config)), m_context(context)
    {
        m_config.memoryLimit = 0; // what it would take is to be found out; the limit is held against it afterwards
    }

    TrialFindings run()
    {
        releaseFreedMemory();
        forgetPeakMemory();
        m_found.dataMemory = residentMemory();
        m_found.itemCount = m_data.dataset.itemCount();
        tryTeacher();
        askBaselines();
        releaseFreedMemory();
        tryStudent();
        m_found.validationCases = std::ssize(casesOf(m_data.dataset.log, m_data.split.validation));
        m_found.memoryTotal = totalMemory();
        m_found.memoryFree = availableMemory() + residentMemory(); // this trial is gone by then
        m_found.deviceTotal = engine::memoryOf(engine::chooseDevice(m_config.device)).total;
        return m_found;
    }

private:
    void tryTeacher()
    {
        if (m_config.leavesOut(Without::Teacher)) return;
        auto content = tryContent(m_project, m_data, m_config, m_context);
        m_found.backbones = content.seconds;
        m_content = std::move(content.vectors);
        auto [trial, teacher] = engine::tryTeacher(
            {m_data.dataset, m_data.pictures, lessons().teacher, m_content, languageFolder(m_config)}, m_config,
            m_context);
        m_found.teacher = std::move(trial);
        m_teacher = std::move(teacher);
        m_found.teacherPeak = peakMemory();
        m_found.teacherAsking = ask(engine::TeacherScorer(*m_teacher)).question;
    }

    void tryStudent()
    {
        const auto known = m_data.split.trainAndValidation();
        engine::StudentInput input{
            m_data.dataset, m_data.pictures, m_data.split.train, dayOf(m_data.split.validationFrom), {}};
        if (m_teacher) input.teacher = viewOf(*m_teacher, m_content);
        input.fitted = lessons().student;
        m_found.student = engine::tryStudent(input, m_config, m_context);
        const auto last = engine::lessonsOf(known, m_data.split.train, m_config);
        m_found.lastSteps = std::ssize(
            engine::planTraining(m_data.dataset.log, known, last.student, m_config, input.hearsTeacher(m_config)));
        m_found.lastShare = static_cast<double>(known.size()) / static_cast<double>(m_data.split.train.size());
    }

    /// Of the first of the two students, which knows the training days.
    [[nodiscard]] engine::Lessons lessons() const
    {
        return engine::lessonsOf(m_data.split.train, m_data.split.train, m_config);
    }

    /// Seconds for a question, and for the ranks of its answer.
    struct Asking {
        double question = 0;
        double ranking = 0;
    };

    [[nodiscard]] Asking ask(const Scorer& model) const
    {
        constexpr std::size_t kQuestions = 16;
        const auto cases = casesOf(m_data.dataset.log, m_data.split.validation);
        const auto count = std::min(kQuestions, cases.size());
        std::vector<float> scores(static_cast<std::size_t>(m_data.dataset.itemCount()));
        Asking asking;
        for (std::size_t at = 0; at < count; ++at) {
            const auto items = m_data.dataset.log.itemsOf(cases[at].session);
            const auto position = static_cast<std::size_t>(cases[at].position);
            engine::Stopwatch watch;
            model.score({items.first(position), m_data.split.validationFrom, true}, scores);
            asking.question += watch.lap() / static_cast<double>(count);
            static_cast<void>(rankOf(scores, items[position]));
            static_cast<void>(bestItems(scores, items[position], RankedCases::kListLength));
            asking.ranking += watch.lap() / static_cast<double>(count);
        }
        return asking;
    }

    void askBaselines()
    {
        for (const auto& [baseline, name] : EnumNames<Baseline>::names) {
            m_context.checkIn();
            engine::Stopwatch watch;
            const auto model =
                makeBaseline(baseline, m_data.dataset.log, m_data.split.train, m_data.dataset.itemCount(), m_context);
            m_found.baselineBuilding += watch.lap();
            const auto asking = ask(*model);
            m_found.baselineAsking += asking.question;
            m_found.ranking = std::max(m_found.ranking, asking.ranking);
            ++m_found.baselines;
        }
    }

    const store::Project& m_project;
    const TrainingData& m_data;
    TrainingConfig m_config;
    const JobContext& m_context;
    engine::ContentVectors m_content;
    std::optional<engine::Teacher> m_teacher;
    TrialFindings m_found;
};

std::int64_t freeOnDisk(const std::filesystem::path& folder)
{
    std::error_code fault;
    const auto space = std::filesystem::space(folder, fault);
    return fault ? 0 : static_cast<std::int64_t>(space.available);
}

} // namespace

protocol::ForecastResponse run(const protocol::ForecastRequest& request, const JobContext& context)
{
    const auto config = configOf(request);
    const auto device = engine::deviceName(engine::chooseDevice(config.device));
    checkBackbones(config);
    const auto project = store::Project::open(request.project, store::Access::ReadOnly);
    engine::Stopwatch whole;
    engine::Stopwatch watch;
    const auto data = readTrainingData(project, request.testFrom, context);
    const auto reading = watch.lap();
    auto found = Trial(project, data, config, context).run();
    found.reading = reading;
    found.diskFree = freeOnDisk(request.project);
    protocol::ForecastResponse response{.forecast = forecastFrom(found, config),
                                        .config = config,
                                        .testFrom = dateFromTime(data.split.testFrom),
                                        .device = device,
                                        .data = data.fingerprint()};
    response.forecast.trialSeconds = whole.lap();
    return response;
}

} // namespace core::operations
