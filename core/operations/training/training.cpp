#include "core/operations/training/training.h"

#include "core/base/error.h"
#include "core/base/memory_use.h"
#include "core/baselines/baseline.h"
#include "core/domain/finding.h"
#include "core/domain/strongest.h"
#include "core/engine/distillation/session_lots.h"
#include "core/engine/student/student_trainer.h"
#include "core/engine/student/untaught_student.h"
#include "core/engine/towers/teacher.h"
#include "core/engine/towers/teacher_scorer.h"
#include "core/evaluation/held_out.h"
#include "core/evaluation/rank_cases.h"
#include "core/operations/models/content_of.h"
#include "core/operations/models/teacher_view.h"
#include "core/operations/models/training_data.h"
#include "core/operations/training/remembered_forecast.h"
#include "core/operations/training/stage_clock.h"
#include "core/operations/training/train_settings.h"
#include "core/protocol/json.h"
#include "core/store/run_repository.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <optional>
#include <string_view>
#include <utility>

namespace core::operations {

namespace {

constexpr const char* kTeacherFile = "teacher.safetensors";

/// The stage that a curve's points come from.
std::optional<Stage> stageOf(std::string_view series, const TrainingConfig& config)
{
    if (series == "knowledge_loss") return Stage::KnowledgeTower;
    if (series == engine::kCatalogueRead)
        return config.leavesOut(Without::Knowledge) ? Stage::TransitionTower : Stage::KnowledgeTower;
    if (series == "transition_loss") return Stage::TransitionTower;
    if (series == "alignment_loss") return Stage::Alignment;
    return std::nullopt;
}

/// One training from its record to its files, each stage skipped where it is already done.
class Training {
public:
    Training(const store::Project& project, Run run, const JobContext& context)
        : m_project(project), m_runs(project.database()), m_run(std::move(run)), m_context(context),
          m_folder(project.modelFolder(m_run.id)), m_startedAt(std::chrono::steady_clock::now()),
          m_clock(m_runs, m_run.id)
    {
        std::filesystem::create_directories(m_folder);
        forgetPeakMemory();
    }

    protocol::TrainResponse run()
    {
        try {
            auto response = stages();
            m_run.state = RunState::Ready;
            record();
            std::filesystem::remove_all(m_folder / "checkpoint");
            response.run = m_run;
            return response;
        } catch (const Cancelled&) {
            m_run.state = RunState::Stopped;
            record();
            throw;
        } catch (...) {
            m_run.state = RunState::Failed;
            record();
            throw;
        }
    }

private:
    protocol::TrainResponse stages()
    {
        m_data = readTrainingData(m_project, m_run.testFrom, m_context);
        proveSameData();
        m_clock.mark(Stage::Reading);

        const auto teacher = teacherOf();
        probe(teacher);
        const auto validated = validate(teacher);
        const auto student = trainStudent(m_data.split.trainAndValidation(), m_data.split.testFrom, teacher, "student");
        student.save(m_folder);
        engine::UntaughtStudent::save(student.tables(), m_folder);
        return {.validationHr20 = rowOf(validated, "student").hr20,
                .validationMrr20 = rowOf(validated, "student").mrr20,
                .teacherValidationHr20 = rowOf(validated, "teacher").hr20,
                .edges = std::ssize(student.tables().to)};
    }

    /// A run that began with other data can't go on: its teacher, its checkpoints and its validation know nothing of
    /// it.
    void proveSameData()
    {
        const auto fingerprint = m_data.fingerprint();
        if (m_run.data.empty()) {
            m_run.data = fingerprint;
            m_run.forecast = rememberedForecast(m_project, m_run);
            m_runs.update(m_run);
        }
        if (m_run.data != fingerprint) throw Error(ErrorCode::DataChanged, "run " + std::to_string(m_run.id.value));
    }

    std::optional<engine::Teacher> teacherOf()
    {
        if (m_run.config.leavesOut(Without::Teacher)) return std::nullopt;
        m_content = contentOf(m_project, m_data, m_run.config, m_context);
        if (m_content.text.defined() || m_content.picture.defined()) m_clock.mark(Stage::Backbones);
        if (std::filesystem::exists(m_folder / kTeacherFile))
            return engine::Teacher::load(m_folder, m_data.dataset.itemCount(), languageFolder(m_run.config));
        auto teacher = engine::Teacher::train({m_data.dataset, m_data.pictures, lessons(m_data.split.train).teacher,
                                               m_content, languageFolder(m_run.config)},
                                              m_run.config, m_folder / "checkpoint", m_context, point());
        teacher.save(m_folder);
        m_clock.mark(teacher.readsSessions() ? Stage::Alignment : Stage::KnowledgeTower);
        return teacher;
    }

    /// Once for each run, also one that goes on.
    void probe(const std::optional<engine::Teacher>& teacher)
    {
        if (!teacher || m_runs.finding(m_run.id, findings::kPopularityProbe)) return;
        const auto events =
            itemFrequency(m_data.dataset.log, lessons(m_data.split.train).teacher, m_data.dataset.itemCount());
        m_runs.saveFinding(m_run.id, findings::kPopularityProbe, protocol::encode(teacher->probePopularity(events)));
    }

    engine::Student trainStudent(std::vector<SessionIndex> known, std::int64_t servingTime,
                                 const std::optional<engine::Teacher>& teacher, const std::string& name)
    {
        engine::StudentInput input{m_data.dataset, m_data.pictures, std::move(known), dayOf(servingTime), {}};
        if (teacher) input.teacher = viewOf(*teacher, m_content);
        input.fitted = lessons(input.known).student;
        std::filesystem::create_directories(m_folder / "checkpoint");
        auto student = engine::trainStudent(input, m_run.config, m_folder / "checkpoint" / (name + ".safetensors"),
                                            m_context, point(name + "."));
        m_clock.mark(studentStage(m_run.config));
        return student;
    }

    [[nodiscard]] engine::Lessons lessons(const std::vector<SessionIndex>& known) const
    {
        return engine::lessonsOf(known, m_data.split.train, m_run.config);
    }

    /// Student, teacher and the simple methods on the validation days, which none of them has seen.
    ValidationFigures validate(const std::optional<engine::Teacher>& teacher)
    {
        if (const auto known = m_runs.finding(m_run.id, findings::kValidation))
            return protocol::decode<ValidationFigures>(*known);
        ValidationFigures found;
        const auto student =
            trainStudent(m_data.split.train, m_data.split.validationFrom, teacher, "student_validation");
        const auto heldOut =
            heldOutAfter(m_data.dataset.log, m_data.split.train, m_data.split.validation, m_data.dataset.itemCount());
        found.models.push_back(measure(student, heldOut));
        if (const auto untaught = engine::UntaughtStudent::of(student))
            found.models.push_back(measure(*untaught, heldOut));
        if (teacher) found.models.push_back(measure(engine::TeacherScorer(*teacher), heldOut));
        Strength most;
        for (const auto& [baseline, name] : EnumNames<Baseline>::names) {
            const auto model =
                makeBaseline(baseline, m_data.dataset.log, m_data.split.train, m_data.dataset.itemCount(), m_context);
            const auto& row = found.models.emplace_back(measure(*model, heldOut));
            const Strength strength{row.hr20, row.mrr20};
            if (strength <= most) continue;
            most = strength;
            found.strongest = row.model;
        }
        m_clock.mark(Stage::Evaluating);
        m_runs.saveFinding(m_run.id, findings::kValidation, protocol::encode(found));
        for (const auto& [curve, row] :
             {std::pair{"student", rowOf(found, "student")}, std::pair{"teacher", rowOf(found, "teacher")},
              std::pair{"baseline", rowOf(found, found.strongest)}}) {
            if (row.model.empty()) continue;
            m_runs.addCurvePoint(m_run.id, {std::string("validation.") + curve + "_hr10", 0, row.hr10});
            m_runs.addCurvePoint(m_run.id, {std::string("validation.") + curve + "_hr20", 0, row.hr20});
            m_runs.addCurvePoint(m_run.id, {std::string("validation.") + curve + "_mrr20", 0, row.mrr20});
        }
        return found;
    }

    /// All nought for a model that was not measured.
    static ValidationRow rowOf(const ValidationFigures& figures, std::string_view model)
    {
        const auto found = std::ranges::find(figures.models, model, &ValidationRow::model);
        return found == figures.models.end() ? ValidationRow{} : *found;
    }

    [[nodiscard]] ValidationRow measure(const Scorer& model, const HeldOut& heldOut) const
    {
        const auto ranked =
            rankCases(model, m_data.dataset.log, heldOut, m_data.dataset.itemCount(), kRankingThreads, m_context);
        ValidationRow found{.model = model.name()};
        for (const auto rank : ranked.ranks) {
            if (rank <= 10) found.hr10 += 1;
            if (rank > 20) continue;
            found.hr20 += 1;
            found.mrr20 += 1.0 / rank;
        }
        const double share = ranked.ranks.empty() ? 0 : 100.0 / static_cast<double>(ranked.ranks.size());
        for (auto* figure : {&found.hr10, &found.hr20, &found.mrr20}) *figure *= share;
        return found;
    }

    engine::OnPoint point(const std::string& of = {})
    {
        return [this, of](const std::string& series, std::int64_t step, double value) {
            if (series == engine::kGroundReady) {
                m_clock.mark(Stage::Preparing);
                return;
            }
            m_clock.mark(stageOf(series, m_run.config).value_or(studentStage(m_run.config)));
            if (series == engine::kCatalogueRead) return;
            m_runs.addCurvePoint(m_run.id, {of + series, step, value});
        };
    }

    void record()
    {
        const auto now = std::chrono::steady_clock::now();
        m_run.seconds += std::chrono::duration<double>(now - m_startedAt).count();
        m_startedAt = now;
        m_run.peakMemory = std::max(m_run.peakMemory, peakMemory());
        m_runs.update(m_run);
    }

    const store::Project& m_project;
    store::RunRepository m_runs;
    Run m_run;
    const JobContext& m_context;
    std::filesystem::path m_folder;
    std::chrono::steady_clock::time_point m_startedAt;
    TrainingData m_data;
    engine::ContentVectors m_content; ///< of the pretrained models that the teacher listens to
    StageClock m_clock;
};

} // namespace

protocol::TrainResponse train(const store::Project& project, Run run, const JobContext& context)
{
    return Training(project, std::move(run), context).run();
}

} // namespace core::operations
