#include "core/operations/warm_models.h"

#include "core/operations/trained_models.h"
#include "core/operations/trained_run.h"

#include <filesystem>
#include <limits>
#include <mutex>
#include <utility>

namespace core::operations {

namespace {

/// A model over the items of its training, asked about the items of a dataset that has grown since.
class AlignedScorer : public Scorer {
public:
    AlignedScorer(std::shared_ptr<const WarmModels> models, const Scorer& inner, const Dataset& dataset)
        : m_models(std::move(models)), m_inner(inner)
    {
        for (const auto& item : dataset.catalogue.items) m_indexes.push_back(m_models->indexOf(item.id));
    }

    [[nodiscard]] std::string name() const override { return m_inner.name(); }

    void score(const Question& question, std::span<float> scores) const override
    {
        std::vector<ItemIndex> prefix;
        for (const auto item : question.prefix)
            if (const auto known = m_indexes[static_cast<std::size_t>(item)]) prefix.push_back(*known);
        std::vector<float> inner(static_cast<std::size_t>(m_models->itemCount()), 0.0F);
        if (!prefix.empty()) m_inner.score({prefix, question.time, question.repeats}, inner);
        for (std::size_t at = 0; at < scores.size(); ++at)
            scores[at] = m_indexes[at] ? inner[static_cast<std::size_t>(*m_indexes[at])]
                                       : -std::numeric_limits<float>::infinity();
    }

private:
    std::shared_ptr<const WarmModels> m_models;
    const Scorer& m_inner;
    std::vector<std::optional<ItemIndex>> m_indexes; // dataset index -> model index
};

} // namespace

WarmModels::WarmModels(const store::Project& project, Run run)
    : m_run(std::move(run)), m_student(engine::Student::load(project.modelFolder(m_run.id)))
{
    const auto& ids = m_student.tables().itemIds;
    for (std::size_t at = 0; at < ids.size(); ++at) m_indexes.emplace(ids[at], static_cast<ItemIndex>(at));
    if (m_run.config.leavesOut(Without::Teacher)) return;
    m_teacher = engine::Teacher::load(project.modelFolder(m_run.id), itemCount());
    m_teacherScorer.emplace(*m_teacher);
}

std::optional<ItemIndex> WarmModels::indexOf(ItemId item) const
{
    const auto found = m_indexes.find(item.value);
    return found == m_indexes.end() ? std::nullopt : std::optional(found->second);
}

ItemId WarmModels::idOf(ItemIndex index) const
{
    return {m_student.tables().itemIds[static_cast<std::size_t>(index)]};
}

int WarmModels::seen(ItemId item) const
{
    const auto index = indexOf(item);
    return index ? static_cast<int>(m_student.tables().sessionsOf[static_cast<std::size_t>(*index)]) : 0;
}

std::shared_ptr<const WarmModels> warmModels(const store::Project& project, std::int64_t number)
{
    static std::mutex mutex;
    static std::filesystem::path folder;
    static std::shared_ptr<const WarmModels> kept;
    const auto run = readyRun(project, number);
    const std::scoped_lock lock(mutex);
    const auto wanted = std::filesystem::absolute(project.modelFolder(run.id));
    if (!kept || folder != wanted || kept->run().startedAt != run.startedAt) {
        kept = std::make_shared<WarmModels>(project, run);
        folder = wanted;
    }
    return kept;
}

std::vector<std::unique_ptr<Scorer>> loadTrainedModels(const store::Project& project, const Run& run,
                                                       const Dataset& dataset)
{
    const auto models = std::make_shared<WarmModels>(project, run);
    std::vector<std::unique_ptr<Scorer>> scorers;
    scorers.push_back(std::make_unique<AlignedScorer>(models, models->student(), dataset));
    if (models->teacher() != nullptr)
        scorers.push_back(std::make_unique<AlignedScorer>(models, *models->teacher(), dataset));
    return scorers;
}

} // namespace core::operations
