#include "core/operations/training/study_operation.h"

#include "core/base/error.h"
#include "core/base/field_text.h"
#include "core/base/fingerprint.h"
#include "core/base/log.h"
#include "core/domain/split.h"
#include "core/engine/tensors/device.h"
#include "core/evaluation/measures.h"
#include "core/evaluation/significance.h"
#include "core/operations/models/content_of.h"
#include "core/operations/models/training_data.h"
#include "core/operations/training/study_table.h"
#include "core/operations/training/study_variants.h"
#include "core/operations/training/train_settings.h"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace core::operations {

namespace {

constexpr int kMostSeeds = 20;
constexpr std::int32_t kRareBelow = 5; // events of the target in training: unseen and cold together

/// The cases of unseen and cold targets by themselves.
struct RareCases {
    HeldOut heldOut;
    std::vector<std::size_t> places; ///< in all cases

    explicit RareCases(const HeldOut& all)
    {
        for (std::size_t at = 0; at < all.cases.size(); ++at) {
            if (all.frequencies[at] >= kRareBelow) continue;
            places.push_back(at);
            heldOut.cases.push_back(all.cases[at]);
            heldOut.targets.push_back(all.targets[at]);
            heldOut.frequencies.push_back(all.frequencies[at]);
        }
    }
    [[nodiscard]] std::vector<int> of(const std::vector<int>& ranks) const
    {
        std::vector<int> rare;
        rare.reserve(places.size());
        for (const auto place : places) rare.push_back(ranks[place]);
        return rare;
    }
};

using Ranks = std::vector<std::vector<int>>; // one list for each seed

RankSets setsOf(const Ranks& ranks)
{
    return {ranks.begin(), ranks.end()};
}

class Study {
public:
    Study(const protocol::StudyRequest& request, const JobContext& context)
        : m_request(request), m_context(context), m_config(configOf(request)),
          m_project(store::Project::open(request.project)),
          m_data(readTrainingData(m_project, request.testFrom, context)), m_dataPrint(m_data.fingerprint()),
          m_known(judgesTest() ? m_data.split.trainAndValidation() : m_data.split.train),
          m_heldOut(heldOutAfter(m_data.dataset.log, m_known,
                                 judgesTest() ? m_data.split.test : m_data.split.validation,
                                 m_data.dataset.itemCount())),
          m_rare(m_heldOut)
    {
        if (m_heldOut.cases.empty()) throw Error(ErrorCode::TestDaysEmpty, dateFromTime(firstTime()));
    }

    protocol::StudyResponse run()
    {
        protocol::StudyResponse response{.firstDay = dateFromTime(firstTime()),
                                         .cases = std::ssize(m_heldOut.cases),
                                         .rareCases = std::ssize(m_rare.places),
                                         .rows = {}};
        Ranks whole;
        Ranks rareWhole;
        for (const auto variant : variants()) {
            const auto ranks = ranksOf(variant);
            Ranks rare;
            for (const auto& each : ranks) rare.push_back(m_rare.of(each));
            auto& row = response.rows.emplace_back(
                protocol::StudyRow{.variant = variant,
                                   .all = measureSlice(Slice::All, m_heldOut, setsOf(ranks), m_context),
                                   .rare = measureSlice(Slice::All, m_rare.heldOut, setsOf(rare), m_context),
                                   .difference = {},
                                   .rareDifference = {}});
            if (variant == StudyVariant::Whole) {
                whole = ranks;
                rareWhole = rare;
                continue;
            }
            row.difference = pairedDifference(Slice::All, m_heldOut, setsOf(ranks), setsOf(whole), m_context);
            row.rareDifference =
                pairedDifference(Slice::All, m_rare.heldOut, setsOf(rare), setsOf(rareWhole), m_context);
        }
        correct(response.rows, &protocol::StudyRow::difference);
        correct(response.rows, &protocol::StudyRow::rareDifference);
        if (!m_request.table.empty()) response.table = writeStudyTable(m_request.table, response.rows).string();
        return response;
    }

private:
    [[nodiscard]] bool judgesTest() const { return m_request.days == StudyDays::Test; }
    [[nodiscard]] std::int64_t firstTime() const
    {
        return judgesTest() ? m_data.split.testFrom : m_data.split.validationFrom;
    }

    /// The whole first, each once.
    [[nodiscard]] std::vector<StudyVariant> variants() const
    {
        std::vector<StudyVariant> all{StudyVariant::Whole};
        for (const auto& [variant, name] : EnumNames<StudyVariant>::names) {
            const bool isNamed = std::ranges::find(m_request.variants, variant) != m_request.variants.end();
            const bool isAsked =
                isNamed || (m_request.variants.empty() && isOfLearningCurve(variant) == m_request.curve);
            if (isAsked && variant != StudyVariant::Whole) all.push_back(variant);
        }
        return all;
    }

    [[nodiscard]] Ranks ranksOf(StudyVariant variant)
    {
        Ranks ranks;
        auto config = m_config;
        for (int each = 0; each < m_request.seeds; ++each, ++config.seed) {
            auto known = keptRanks(folderOf(variant, config), m_heldOut.cases.size());
            if (known.empty()) known = trained(variant, config);
            ranks.push_back(std::move(known));
        }
        return ranks;
    }

    std::vector<int> trained(StudyVariant variant, const TrainingConfig& config)
    {
        logInfo("study: " + std::string(enumName(variant)) + ", seed " + std::to_string(config.seed));
        if (!m_content) m_content = contentOf(m_project, m_data, m_config, m_context);
        const StudyGround ground{m_data, m_known, dayOf(firstTime()), m_heldOut, *m_content, languageFolder(config)};
        const auto folder = folderOf(variant, config);
        auto ranks = ranksOfVariant(variant, ground, config, folder, m_context);
        keepRanks(folder, ranks.own);
        // What the whole was before it heard the teacher is the student without teacher, bit for bit.
        if (!ranks.untaught.empty()) keepRanks(folderOf(StudyVariant::WithoutTeacher, config), ranks.untaught);
        return ranks.own;
    }

    [[nodiscard]] std::filesystem::path folderOf(StudyVariant variant, const TrainingConfig& config) const
    {
        return m_project.folder() / "study" / keyOf(variant, config);
    }

    /// Tells a training from every other: data, days, settings and variant; not what leaves the result as it is.
    [[nodiscard]] std::string keyOf(StudyVariant variant, const TrainingConfig& config) const
    {
        Fingerprint fingerprint;
        fingerprint.add(m_dataPrint);
        fingerprint.add(enumName(m_request.days));
        fingerprint.add(dateFromTime(m_data.split.testFrom));
        TrainingConfig::visitFields(config, [&](const char* name, const auto& field, const char*) {
            const std::string_view each = name;
            if (each != "preset" && each != "device" && each != "memory_limit") fingerprint.add(fieldToText(field));
        });
        return std::string(enumName(variant)) + '-' + fingerprint.text();
    }

    static void correct(std::vector<protocol::StudyRow>& rows, PairedDifference protocol::StudyRow::*of)
    {
        std::vector<double> pValues;
        for (std::size_t at = 1; at < rows.size(); ++at) pValues.push_back((rows[at].*of).pValue);
        const auto corrected = holm(pValues);
        for (std::size_t at = 1; at < rows.size(); ++at) (rows[at].*of).pValue = corrected[at - 1];
    }

    const protocol::StudyRequest& m_request;
    const JobContext& m_context;
    TrainingConfig m_config;
    store::Project m_project;
    TrainingData m_data;
    std::string m_dataPrint;
    std::vector<SessionIndex> m_known;
    HeldOut m_heldOut;
    RareCases m_rare;
    std::optional<engine::ContentVectors> m_content; ///< once a training asks for it
};

} // namespace

protocol::StudyResponse run(const protocol::StudyRequest& request, const JobContext& context)
{
    if (request.seeds < 1 || request.seeds > kMostSeeds)
        throw Error(ErrorCode::OptionInvalid,
                    "seeds=" + std::to_string(request.seeds) + " (from 1 to " + std::to_string(kMostSeeds) + ")");
    engine::chooseDevice(request.device); // said before the data are read
    checkBackbones(configOf(request));    // likewise
    return Study(request, context).run();
}

} // namespace core::operations
