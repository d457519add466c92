#include "core/operations/training/study_variants.h"

#include "core/engine/distillation/session_lots.h"
#include "core/engine/student/student_trainer.h"
#include "core/engine/student/untaught_student.h"
#include "core/engine/tensors/seeds.h"
#include "core/engine/towers/teacher.h"
#include "core/engine/towers/teacher_scorer.h"
#include "core/evaluation/rank_cases.h"
#include "core/operations/models/teacher_view.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <memory>
#include <numeric>
#include <optional>
#include <string>
#include <utility>

namespace core::operations {

namespace {

/// Purposes of seeds.
constexpr std::uint64_t kPictures = 0x5D01;
constexpr std::uint64_t kVectors = 0x5D02;
constexpr std::uint64_t kEvents = 0x5D03;

/// `scores` to mean 0 and deviation 1 over the items that may be recommended.
void norm(std::vector<float>& scores)
{
    double sum = 0;
    double squares = 0;
    double count = 0;
    for (const double score : scores) {
        if (!std::isfinite(score)) continue;
        sum += score;
        squares += score * score;
        count += 1;
    }
    if (count == 0) return;
    const double mean = sum / count;
    const double deviation = std::sqrt(std::max(1e-12, squares / count - mean * mean));
    for (auto& score : scores) score = static_cast<float>((score - mean) / deviation);
}

/// Two models trained apart, their normed scores added.
class ScoreAddition : public Scorer {
public:
    ScoreAddition(engine::Student one, engine::Student other) : m_one(std::move(one)), m_other(std::move(other)) {}
    [[nodiscard]] std::string name() const override { return "score-addition"; }
    void score(const Question& question, std::span<float> scores) const override
    {
        std::vector<float> one(scores.size());
        std::vector<float> other(scores.size());
        m_one.score(question, one);
        m_other.score(question, other);
        norm(one);
        norm(other);
        for (std::size_t item = 0; item < scores.size(); ++item) scores[item] = one[item] + other[item];
    }

private:
    engine::Student m_one, m_other;
};

/// For each item the one whose picture it gets: another that has one, itself where it has none. -> [I]
std::vector<std::int64_t> otherItems(const images::PictureSet& pictures, std::int64_t seed)
{
    std::vector<std::int64_t> others(pictures.present.size());
    std::iota(others.begin(), others.end(), 0);
    std::vector<std::size_t> shown;
    for (std::size_t item = 0; item < pictures.present.size(); ++item)
        if (pictures.present[item] != 0) shown.push_back(item);
    const auto order = engine::shuffled(std::ssize(shown), engine::seedFor(seed, kPictures));
    for (std::size_t at = 0; at < shown.size(); ++at) { // along the circle that the order makes: nobody keeps their own
        const auto from = shown[static_cast<std::size_t>(order[at])];
        const auto to = shown[static_cast<std::size_t>(order[(at + 1) % shown.size()])];
        others[to] = static_cast<std::int64_t>(from);
    }
    return others;
}

/// Every item with the picture of the one that `others` names.
images::PictureSet picturesOf(const images::PictureSet& pictures, const std::vector<std::int64_t>& others)
{
    auto changed = pictures;
    const auto bytes = pictures.present.empty() ? 0 : pictures.rgb.size() / pictures.present.size();
    for (std::size_t item = 0; item < others.size(); ++item)
        std::copy_n(pictures.rgb.begin() + static_cast<std::ptrdiff_t>(static_cast<std::size_t>(others[item]) * bytes),
                    bytes, changed.rgb.begin() + static_cast<std::ptrdiff_t>(item * bytes));
    return changed;
}

/// The sessions of `known` with their events in a random order. Their times stay where they are.
Dataset shuffledEvents(const Dataset& dataset, const std::vector<SessionIndex>& known, std::int64_t seed)
{
    auto changed = dataset;
    for (const auto session : known) {
        const auto items = dataset.log.itemsOf(session);
        const auto order =
            engine::shuffled(std::ssize(items), engine::seedFor(seed, kEvents, static_cast<std::uint64_t>(session)));
        auto place = dataset.log.starts[static_cast<std::size_t>(session)];
        for (const auto at : order)
            changed.log.items[static_cast<std::size_t>(place++)] = items[static_cast<std::size_t>(at)];
    }
    return changed;
}

/// What the knowledge tower of a catalogue without sessions finds alike.
class AlikeScorer : public Scorer {
public:
    explicit AlikeScorer(engine::Teacher teacher) : m_teacher(std::move(teacher)) {}
    [[nodiscard]] std::string name() const override { return "catalogue"; }
    void score(const Question& question, std::span<float> scores) const override
    {
        engine::TeacherScorer(m_teacher).score(question, scores);
    }

private:
    engine::Teacher m_teacher;
};

/// The share of the training sessions that a variant learns from.
double shareOf(StudyVariant variant)
{
    if (variant == StudyVariant::CatalogueAlone) return 0;
    if (variant == StudyVariant::OnePercent) return 0.01;
    if (variant == StudyVariant::TenPercent) return 0.1;
    if (variant == StudyVariant::ThirtyPercent) return 0.3;
    return 1;
}

/// A part of `known`: all of it, or what a place on the learning curve has of it.
std::vector<SessionIndex> partOf(const std::vector<SessionIndex>& known, StudyVariant variant, std::int64_t seed)
{
    constexpr std::size_t kFewest = 20; // fewer have no day of their own to be fitted on
    const auto share = shareOf(variant);
    return engine::drawn(known, share, seed, share > 0 ? kFewest : 0);
}

/// Those of `some` that `all` holds too; both in their order.
std::vector<SessionIndex> common(const std::vector<SessionIndex>& some, const std::vector<SessionIndex>& all)
{
    std::vector<SessionIndex> both;
    std::ranges::set_intersection(some, all, std::back_inserter(both));
    return both;
}

/// One training of one variant.
class Variant {
public:
    Variant(StudyVariant variant, const StudyGround& ground, const TrainingConfig& config,
            const std::filesystem::path& checkpoints, const JobContext& context)
        : m_variant(variant), m_ground(ground), m_config(configOf(variant, config)), m_checkpoints(checkpoints),
          m_context(context), m_content(ground.content), m_known(partOf(ground.known, variant, config.seed)),
          m_lessons(engine::lessonsOf(m_known, common(m_known, ground.data.split.train), m_config))
    {
        std::filesystem::create_directories(checkpoints);
        if (variant == StudyVariant::OtherPictures) {
            const auto others = otherItems(ground.data.pictures, config.seed);
            m_pictures = picturesOf(ground.data.pictures, others);
            if (m_content.picture.defined())
                m_content.picture = m_content.picture.index_select(0, torch::tensor(others)); // [I, W]
        }
        if (variant == StudyVariant::ShuffledSessions)
            m_dataset = shuffledEvents(ground.data.dataset, ground.known, config.seed);
    }

    [[nodiscard]] std::unique_ptr<Scorer> train() const
    {
        if (m_variant == StudyVariant::ScoreAddition)
            return std::make_unique<ScoreAddition>(
                student("ids", {Without::Teacher, Without::Images, Without::Text, Without::Columns}, {}),
                student("content", {Without::Teacher, Without::Ids, Without::Neighbours}, {}));
        if (m_config.leavesOut(Without::Teacher)) return std::make_unique<engine::Student>(student("student", {}, {}));
        if (m_variant == StudyVariant::CatalogueAlone) return std::make_unique<AlikeScorer>(teacherOf());
        const auto teacher = teacherOf();
        return std::make_unique<engine::Student>(student("student", {}, taughtBy(teacher)));
    }

private:
    static TrainingConfig configOf(StudyVariant variant, TrainingConfig config)
    {
        if (variant == StudyVariant::KnowledgeAlone || variant == StudyVariant::CatalogueAlone)
            config.without.push_back(Without::Transition);
        if (variant == StudyVariant::TransitionAlone) config.without.push_back(Without::Knowledge);
        if (variant == StudyVariant::WithoutTeacher) config.without.push_back(Without::Teacher);
        if (variant == StudyVariant::WithoutAlignment)
            config.transitionEpochs += std::exchange(config.alignmentEpochs, 0);
        return config;
    }

    [[nodiscard]] const Dataset& dataset() const { return m_dataset ? *m_dataset : m_ground.data.dataset; }
    [[nodiscard]] const images::PictureSet& pictures() const
    {
        return m_pictures ? *m_pictures : m_ground.data.pictures;
    }

    [[nodiscard]] engine::Teacher teacherOf() const
    {
        if (std::filesystem::exists(m_checkpoints / "teacher.safetensors"))
            return engine::Teacher::load(m_checkpoints, dataset().itemCount(), m_ground.language);
        auto teacher = engine::Teacher::train({dataset(), pictures(), m_lessons.teacher, m_content, m_ground.language},
                                              m_config, m_checkpoints / "towers", m_context, [](auto&&...) {});
        teacher.save(m_checkpoints);
        return teacher;
    }

    [[nodiscard]] engine::TeacherView taughtBy(const engine::Teacher& teacher) const
    {
        auto view = viewOf(teacher, m_content);
        if (m_variant == StudyVariant::PermutedVectors) {
            const auto I = view.knowledge.size(0);
            const auto rows = torch::tensor(engine::shuffled(I, engine::seedFor(m_config.seed, kVectors)));
            for (auto* part :
                 {&view.knowledge, &view.queries, &view.transition, &view.content.text, &view.content.picture})
                if (part->defined()) *part = part->index_select(0, rows); // [I, D]
        }
        if (m_variant == StudyVariant::Noise) {
            auto generator = engine::generatorFor(engine::seedFor(m_config.seed, kVectors));
            for (auto* part :
                 {&view.knowledge, &view.queries, &view.transition, &view.content.text, &view.content.picture}) {
                if (!part->defined()) continue;
                const auto noise = torch::randn(part->sizes(), generator); // [I, D]
                *part =
                    noise / noise.norm(2, /*dim=*/1, /*keepdim=*/true) * part->norm(2, 1, true); // as long as it was
            }
            view.sessionStates = [queries = view.queries](const std::vector<std::vector<ItemIndex>>& prefixes) {
                std::vector<std::int64_t> last;
                last.reserve(prefixes.size());
                for (const auto& prefix : prefixes) last.push_back(prefix.back());
                return queries.index_select(0, torch::tensor(last)); // [B, D]
            };
        }
        return view;
    }

    [[nodiscard]] engine::Student student(const std::string& name, std::initializer_list<Without> without,
                                          const engine::TeacherView& teacher) const
    {
        auto config = m_config;
        config.without.insert(config.without.end(), without);
        engine::StudentInput input{dataset(), pictures(), m_known, m_ground.servingDay, teacher};
        if (!config.leavesOut(Without::Teacher)) input.fitted = m_lessons.student;
        return engine::trainStudent(input, config, m_checkpoints / (name + ".safetensors"), m_context,
                                    [](auto&&...) {});
    }

    StudyVariant m_variant;
    const StudyGround& m_ground;
    TrainingConfig m_config;
    std::filesystem::path m_checkpoints;
    const JobContext& m_context;
    engine::ContentVectors m_content;
    std::vector<SessionIndex> m_known; ///< what the student counts
    engine::Lessons m_lessons;
    std::optional<images::PictureSet> m_pictures;
    std::optional<Dataset> m_dataset;
};

} // namespace

VariantRanks ranksOfVariant(StudyVariant variant, const StudyGround& ground, const TrainingConfig& config,
                            const std::filesystem::path& checkpoints, const JobContext& context)
{
    const auto model = Variant(variant, ground, config, checkpoints, context).train();
    const auto ranksOf = [&](const Scorer& scorer) {
        return rankCases(scorer, ground.data.dataset.log, ground.heldOut, ground.data.dataset.itemCount(),
                         kRankingThreads, context)
            .ranks;
    };
    VariantRanks ranks{.own = ranksOf(*model), .untaught = {}};
    if (variant != StudyVariant::Whole) return ranks;
    if (const auto* student = dynamic_cast<const engine::Student*>(model.get()))
        if (const auto untaught = engine::UntaughtStudent::of(*student)) ranks.untaught = ranksOf(*untaught);
    return ranks;
}

} // namespace core::operations
