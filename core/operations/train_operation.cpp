#include "core/operations/train_operation.h"

#include "core/base/error.h"
#include "core/base/fingerprint.h"
#include "core/domain/split.h"
#include "core/engine/student/student_trainer.h"
#include "core/engine/tensors/device.h"
#include "core/engine/towers/teacher.h"
#include "core/engine/towers/teacher_scorer.h"
#include "core/evaluation/held_out.h"
#include "core/evaluation/rank_cases.h"
#include "core/operations/trained_run.h"
#include "core/store/picture_repository.h"
#include "core/store/run_repository.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <optional>
#include <span>
#include <unordered_map>
#include <utility>

namespace core::operations {

namespace {

constexpr int kThreads = 2;
constexpr const char* kTeacherFile = "teacher.safetensors";

/// What the validation days said of a model, in per cent.
struct Validation {
    double hr20 = 0;
    double mrr20 = 0;
};

images::PictureSet picturesOf(const store::Project& project, const Dataset& dataset, const JobContext& context)
{
    images::PictureSet pictures(dataset.itemCount());
    std::unordered_map<std::int64_t, std::int64_t> positions;
    for (std::size_t at = 0; at < dataset.catalogue.items.size(); ++at)
        positions.emplace(dataset.catalogue.items[at].id.value, static_cast<std::int64_t>(at));
    const store::PictureRepository repository(project.database());
    const auto total = repository.count();
    std::int64_t done = 0;
    repository.forEach(store::PictureSize::Small, [&](ItemId item, std::span<const std::byte> jpeg) {
        context.checkIn();
        if (const auto position = positions.find(item.value); position != positions.end())
            pictures.add(position->second, jpeg);
        context.report({Stage::Pictures, ++done, total});
    });
    return pictures;
}

/// One training from its record to its files, each stage skipped where it is already done.
class Training {
public:
    Training(const store::Project& project, Run run, const JobContext& context)
        : m_project(project), m_runs(project.database()), m_run(std::move(run)), m_context(context),
          m_folder(project.modelFolder(m_run.id)), m_startedAt(std::chrono::steady_clock::now())
    {
        std::filesystem::create_directories(m_folder);
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
        m_context.report({.stage = Stage::Reading});
        m_dataset = store::loadDataset(m_project);
        m_pictures = picturesOf(m_project, m_dataset, m_context);
        m_split = splitByTime(m_dataset.log, midnightFromDate(m_run.testFrom));
        proveSameData();

        const auto teacher = teacherOf();
        const auto validated = validate(teacher);
        const auto student = trainStudent(m_split.trainAndValidation(), m_split.testFrom, teacher, "student");
        student.save(m_folder);
        return {.validationHr20 = validated.first.hr20,
                .validationMrr20 = validated.first.mrr20,
                .teacherValidationHr20 = validated.second.hr20,
                .edges = std::ssize(student.tables().to)};
    }

    /// A run that began with other data can't go on: its teacher, its checkpoints and its validation know nothing of
    /// it.
    void proveSameData()
    {
        Fingerprint fingerprint;
        m_dataset.addTo(fingerprint);
        fingerprint.add(std::as_bytes(std::span(m_pictures.present)));
        fingerprint.add(std::as_bytes(std::span(m_pictures.rgb)));
        if (m_run.data.empty()) {
            m_run.data = fingerprint.text();
            m_runs.update(m_run);
        }
        if (m_run.data != fingerprint.text())
            throw Error(ErrorCode::DataChanged, "run " + std::to_string(m_run.id.value));
    }

    std::optional<engine::Teacher> teacherOf()
    {
        if (m_run.config.leavesOut(Without::Teacher)) return std::nullopt;
        if (std::filesystem::exists(m_folder / kTeacherFile))
            return engine::Teacher::load(m_folder, m_dataset.itemCount());
        auto teacher = engine::Teacher::train({m_dataset, m_pictures, m_split.train}, m_run.config,
                                              m_folder / "checkpoint", m_context, point());
        teacher.save(m_folder);
        return teacher;
    }

    engine::Student trainStudent(std::vector<SessionIndex> known, std::int64_t servingTime,
                                 const std::optional<engine::Teacher>& teacher, const std::string& name)
    {
        engine::StudentInput input{m_dataset, m_pictures, std::move(known), dayOf(servingTime), {}};
        if (teacher)
            input.teacher = {teacher->knowledge(), teacher->itemQueries(), teacher->transition(),
                             [&teacher](const auto& prefixes) { return teacher->sessionStates(prefixes); }};
        std::filesystem::create_directories(m_folder / "checkpoint");
        return engine::trainStudent(input, m_run.config, m_folder / "checkpoint" / (name + ".safetensors"), m_context,
                                    point(name + "."));
    }

    /// Student and teacher on the validation days, neither of which they have seen.
    std::pair<Validation, Validation> validate(const std::optional<engine::Teacher>& teacher)
    {
        std::pair<Validation, Validation> found;
        const auto known = knownValidation();
        if (known) return *known;
        const auto student = trainStudent(m_split.train, m_split.validationFrom, teacher, "student_validation");
        found.first = measure(student);
        if (teacher) found.second = measure(engine::TeacherScorer(*teacher));
        m_runs.addCurvePoint(m_run.id, {"validation.student_hr20", 0, found.first.hr20});
        m_runs.addCurvePoint(m_run.id, {"validation.student_mrr20", 0, found.first.mrr20});
        m_runs.addCurvePoint(m_run.id, {"validation.teacher_hr20", 0, found.second.hr20});
        return found;
    }

    [[nodiscard]] std::optional<std::pair<Validation, Validation>> knownValidation() const
    {
        std::pair<Validation, Validation> found;
        bool whole = false;
        for (const auto& each : m_runs.curve(m_run.id)) {
            if (each.series == "validation.student_hr20") found.first.hr20 = each.value;
            if (each.series == "validation.student_mrr20") found.first.mrr20 = each.value;
            if (each.series == "validation.teacher_hr20") {
                found.second.hr20 = each.value;
                whole = true; // the last of the three
            }
        }
        return whole ? std::optional(found) : std::nullopt;
    }

    [[nodiscard]] Validation measure(const Scorer& model) const
    {
        const auto frequency = itemFrequency(m_dataset.log, m_split.train, m_dataset.itemCount());
        auto heldOut = heldOutCases(m_dataset.log, m_split.validation, frequency);
        heldOut.repeats = repeatsMatter(m_dataset.log, casesOf(m_dataset.log, m_split.train));
        const auto ranked = rankCases(model, m_dataset.log, heldOut, m_dataset.itemCount(), kThreads, m_context);
        constexpr int kCut = 20;
        Validation found;
        for (const auto rank : ranked.ranks)
            if (rank <= kCut) {
                found.hr20 += 1;
                found.mrr20 += 1.0 / rank;
            }
        const double share = ranked.ranks.empty() ? 0 : 100.0 / static_cast<double>(ranked.ranks.size());
        return {found.hr20 * share, found.mrr20 * share};
    }

    engine::OnPoint point(const std::string& of = {})
    {
        return [this, of](const std::string& series, std::int64_t step, double value) {
            m_runs.addCurvePoint(m_run.id, {of + series, step, value});
        };
    }

    void record()
    {
        const auto now = std::chrono::steady_clock::now();
        m_run.seconds += std::chrono::duration<double>(now - m_startedAt).count();
        m_startedAt = now;
        m_runs.update(m_run);
    }

    const store::Project& m_project;
    store::RunRepository m_runs;
    Run m_run;
    const JobContext& m_context;
    std::filesystem::path m_folder;
    std::chrono::steady_clock::time_point m_startedAt;
    Dataset m_dataset;
    images::PictureSet m_pictures;
    Split m_split;
};

/// The newest run that did not come to its end: stopped, failed, or left behind by a killed worker.
std::optional<Run> unfinishedRun(const store::RunRepository& runs)
{
    const auto all = runs.all();
    if (all.empty() || all.front().state == RunState::Ready) return std::nullopt;
    return all.front();
}

Run newRun(const store::Project& project, const protocol::TrainRequest& request)
{
    auto config = presetConfig(request.preset);
    config.seed = request.seed;
    config.device = request.device;
    config.without = request.without;
    const auto device = engine::deviceName(engine::chooseDevice(request.device));
    auto testFrom = request.testFrom;
    if (testFrom.empty()) testFrom = dateFromTime(splitByTime(store::loadDataset(project).log, std::nullopt).testFrom);
    midnightFromDate(testFrom);
    const auto now =
        std::chrono::duration_cast<std::chrono::seconds>(std::chrono::system_clock::now().time_since_epoch());
    return {.startedAt = now.count(), .testFrom = testFrom, .device = device, .config = config};
}

} // namespace

protocol::TrainResponse run(const protocol::TrainRequest& request, const JobContext& context)
{
    const auto project = store::Project::open(request.project);
    store::RunRepository runs(project.database());
    std::optional<Run> started;
    if (request.resume) {
        started = unfinishedRun(runs);
        if (!started) throw Error(ErrorCode::RunUnknown, "resuming: the newest run is finished");
        started->state = RunState::Training;
        runs.update(*started);
    } else {
        started = newRun(project, request);
        started->id = runs.add(*started);
    }
    return Training(project, *started, context).run();
}

} // namespace core::operations
