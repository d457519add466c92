#pragma once

#include "core/domain/finding.h"
#include "core/domain/metrics.h"
#include "core/domain/run.h"
#include "core/protocol/json.h"
#include "core/store/case_repository.h"
#include "core/store/item_repository.h"
#include "core/store/project.h"
#include "core/store/run_repository.h"
#include "core/store/session_writer.h"

#include <QCoreApplication>
#include <QTranslator>

#include <limits>
#include <string>
#include <vector>

/// Made-up evaluations, so that every figure on the page can be told from where it comes.
namespace ui::testing {

inline constexpr std::int64_t kTestDay = 1'600'732'800; // 2020-09-22
inline constexpr int kItems = 40;

/// Japanese while it lives.
class Japanese {
public:
    Japanese() : m_loaded(m_translator.load(DENJU_BINARY_DIR "/ui/denju_ja.qm"))
    {
        QCoreApplication::installTranslator(&m_translator);
    }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

private:
    QTranslator m_translator;
    bool m_loaded;
};

inline core::SliceMetrics slice(core::Slice slice, long cases, double hits)
{
    core::SliceMetrics metrics{.slice = slice, .cases = cases};
    metrics.hr5 = hits / 2, metrics.hr10 = hits * 0.75, metrics.hr20 = hits;
    metrics.mrr5 = hits / 4, metrics.mrr10 = hits / 3, metrics.mrr20 = hits * 0.4;
    metrics.ndcg5 = hits / 3, metrics.ndcg10 = hits * 0.4, metrics.ndcg20 = hits / 2;
    metrics.hr20Interval = {hits - 0.6, hits + 0.6};
    metrics.mrr20Interval = {hits * 0.4 - 0.3, hits * 0.4 + 0.3};
    return metrics;
}

/// `minus`: student less this model, in hits at 20.
inline core::ModelMetrics measured(const std::string& model, double hits, std::optional<double> minus,
                                   double milliseconds = 1)
{
    core::ModelMetrics metrics{.model = model, .slices = {}, .toStudent = std::nullopt};
    metrics.slices = {slice(core::Slice::All, 190, hits), slice(core::Slice::Unseen, 6, hits / 4),
                      slice(core::Slice::Cold, 18, hits / 2), slice(core::Slice::Warm, 40, hits * 0.7),
                      slice(core::Slice::Hot, 126, hits * 1.2)};
    metrics.bias = {.meanPopularity = 100 + hits, .meanLogPopularity = 4, .coverage = 60, .gini = 0.8, .tailShare = 5};
    metrics.bias10 = {
        .meanPopularity = 130 + hits, .meanLogPopularity = 5, .coverage = 50, .gini = 0.9, .tailShare = 4};
    metrics.millisecondsPerCase = milliseconds;
    if (minus)
        metrics.toStudent = core::PairedDifference{.hr20 = *minus,
                                                   .hr20Interval = {*minus - 0.4, *minus + 0.4},
                                                   .mrr20 = *minus / 3,
                                                   .mrr20Interval = {*minus / 3 - 0.2, *minus / 3 + 0.2},
                                                   .pValue = 0.0004};
    return metrics;
}

/// As an evaluation of all models leaves them.
inline std::vector<core::ModelMetrics> allMeasured(double student = 21.2)
{
    return {measured("student", student, std::nullopt, 0.8), measured("teacher", 9.1, student - 9.1, 40),
            measured("popularity", 3.6, student - 3.6, 0.1), measured("session-knn", 15.6, student - 15.6),
            measured("vstan", 17.7, student - 17.7)};
}

inline core::Run readyRun(std::int64_t id, std::int64_t seed, std::vector<core::Without> without = {})
{
    core::Run run{.id = {id},
                  .state = core::RunState::Ready,
                  .startedAt = kTestDay + id * 86'400,
                  .seconds = 3960,
                  .testFrom = "2020-09-22",
                  .data = "d"};
    run.config = core::presetConfig(core::Preset::Pilot);
    run.config.seed = seed;
    run.config.without = std::move(without);
    return run;
}

inline int rankOf(const std::string& model, int number)
{
    if (model == "student") return 1 + number % 50;
    if (model == "vstan" && number % 7 == 0) return std::numeric_limits<int>::max();
    return 1 + (number * 3) % 60;
}

inline void saveEvaluation(const core::store::Project& project, core::RunId run, int sessions,
                           const std::vector<core::ModelMetrics>& models, bool facts = true)
{
    core::store::RunRepository runs(project.database());
    core::store::Transaction transaction(project.database());
    for (const auto& metrics : models) {
        std::vector<core::store::CaseRank> ranks;
        for (int number = 0; number < sessions; ++number)
            ranks.push_back({{number + 1}, 3, rankOf(metrics.model, number)});
        runs.saveEvaluation(run, metrics.model, "2020-09-22", core::protocol::encode(metrics), ranks);
    }
    std::vector<core::store::CaseFact> kept;
    for (int number = 0; number < sessions; ++number)
        kept.push_back({{number + 1}, 3, {1 + (number + 14) % kItems}, number % 30});
    if (facts) core::store::CaseRepository(project.database()).saveFacts(run, kept);
    transaction.commit();
}

/// Items and sessions of four items each; session n begins at item n.
inline core::store::Project makeProject(const QString& folder, int sessions)
{
    auto project = core::store::Project::create(folder.toStdString());
    core::store::Transaction transaction(project.database());
    core::store::ItemRepository items(project.database());
    for (int n = 1; n <= kItems; ++n)
        items.save({.code = "C" + std::to_string(n), .title = "Product " + std::to_string(n) + " 商品"});
    core::store::SessionWriter writer(project.database());
    for (int number = 0; number < sessions; ++number) {
        std::vector<std::int32_t> of;
        std::vector<std::int64_t> times;
        for (int event = 0; event < 4; ++event) {
            of.push_back(1 + (number + event * 7) % kItems);
            times.push_back(kTestDay + number + event * 60);
        }
        const auto code = "s" + std::to_string(number);
        const std::vector<std::uint8_t> types(of.size());
        writer.add({code, of, times, types});
    }
    writer.flush();
    transaction.commit();
    return project;
}

} // namespace ui::testing
