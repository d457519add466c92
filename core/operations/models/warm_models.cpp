#include "core/operations/models/warm_models.h"

#include "core/base/error.h"
#include "core/base/log.h"
#include "core/base/memory_use.h"
#include "core/engine/student/untaught_student.h"
#include "core/operations/models/content_of.h"
#include "core/operations/models/trained_models.h"
#include "core/operations/models/trained_run.h"

#include <algorithm>
#include <filesystem>
#include <limits>
#include <mutex>
#include <utility>

namespace core::operations {

namespace {

/// A model over the items of its training, asked about the items of a dataset that has grown since.
class AlignedScorer : public Scorer {
public:
    AlignedScorer(std::shared_ptr<const WarmModels> models, std::shared_ptr<const Scorer> inner, std::int64_t memory,
                  const Dataset& dataset)
        : m_models(std::move(models)), m_inner(std::move(inner)), m_memory(memory)
    {
        for (const auto& item : dataset.catalogue.items) m_indexes.push_back(m_models->indexOf(item.id));
    }

    [[nodiscard]] std::string name() const override { return m_inner->name(); }

    void score(const Question& question, std::span<float> scores) const override
    {
        const auto prefix = known(question.prefix);
        std::vector<float> inner(static_cast<std::size_t>(m_models->itemCount()), 0.0F);
        if (!prefix.empty()) m_inner->score({prefix, question.time, question.repeats}, inner);
        for (std::size_t at = 0; at < scores.size(); ++at)
            scores[at] = m_indexes[at] ? inner[static_cast<std::size_t>(*m_indexes[at])]
                                       : -std::numeric_limits<float>::infinity();
    }

    [[nodiscard]] std::vector<double> contributions(const Question& question, ItemIndex target) const override
    {
        const auto prefix = known(question.prefix);
        const auto index = m_indexes[static_cast<std::size_t>(target)];
        if (prefix.empty() || !index) return {};
        const auto inner = m_inner->contributions({prefix, question.time, question.repeats}, *index);
        if (inner.empty()) return {};
        std::vector<double> ofEvents;
        for (auto next = inner.begin(); const auto item : question.prefix)
            ofEvents.push_back(m_indexes[static_cast<std::size_t>(item)] ? *next++ : 0);
        return ofEvents;
    }

    [[nodiscard]] std::int64_t memory() const override { return m_memory; }

private:
    [[nodiscard]] std::vector<ItemIndex> known(std::span<const ItemIndex> items) const
    {
        std::vector<ItemIndex> indexes;
        for (const auto item : items)
            if (const auto index = m_indexes[static_cast<std::size_t>(item)]) indexes.push_back(*index);
        return indexes;
    }

    std::shared_ptr<const WarmModels> m_models;
    std::shared_ptr<const Scorer> m_inner; // may look at the models
    std::int64_t m_memory;
    std::vector<std::optional<ItemIndex>> m_indexes; // dataset index -> model index
};

} // namespace

WarmModels::WarmModels(const store::Project& project, Run run)
    : m_run(std::move(run)), m_heapBefore(heapInUse()), m_student(engine::Student::load(project.modelFolder(m_run.id))),
      m_studentMemory(std::max<std::int64_t>(0, heapInUse() - m_heapBefore))
{
    const auto& ids = m_student.tables().itemIds;
    for (std::size_t at = 0; at < ids.size(); ++at) m_indexes.emplace(ids[at], static_cast<ItemIndex>(at));
    if (m_run.config.leavesOut(Without::Teacher)) return;
    const auto before = heapInUse();
    std::filesystem::path language;
    try {
        language = languageFolder(m_run.config);
    } catch (const Error& error) { // the student answers without it
        logWarning("the teacher can't be asked: " + std::string(error.what()));
        return;
    }
    m_teacher = engine::Teacher::load(project.modelFolder(m_run.id), itemCount(), language);
    m_teacherMemory = std::max<std::int64_t>(0, heapInUse() - before);
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
    const auto models = std::make_shared<const WarmModels>(project, run);
    const auto before = heapInUse();
    std::shared_ptr<const Scorer> untaught =
        engine::UntaughtStudent::load(project.modelFolder(run.id), models->student());
    const auto more = std::max<std::int64_t>(0, heapInUse() - before);
    std::vector<std::unique_ptr<Scorer>> scorers;
    const auto add = [&](std::shared_ptr<const Scorer> model, std::int64_t memory) {
        scorers.push_back(std::make_unique<AlignedScorer>(models, std::move(model), memory, dataset));
    };
    const auto held = [&](const Scorer* model) { return std::shared_ptr<const Scorer>(models, model); };
    add(held(&models->student()), models->studentMemory());
    if (models->teacher() != nullptr) add(held(models->teacher()), models->teacherMemory());
    if (untaught) add(std::move(untaught), more + models->studentMemory());
    return scorers;
}

} // namespace core::operations
