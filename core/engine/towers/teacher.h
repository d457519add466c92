#pragma once

#include "core/base/job_context.h"
#include "core/domain/dataset.h"
#include "core/domain/finding.h"
#include "core/domain/training_config.h"
#include "core/engine/content/content_vectors.h"
#include "core/engine/training/on_point.h"
#include "core/images/picture_set.h"

#include <torch/torch.h>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace core::engine {

/// What the teacher learns from: the whole catalogue, and the sessions of `train` alone.
struct TeacherInput {
    const Dataset& dataset;
    const images::PictureSet& pictures;
    std::vector<SessionIndex> train;
    ContentVectors content = {};         ///< of the pretrained models that `config` names
    std::filesystem::path language = {}; ///< folder of the language model that it names; empty: a compact one
};

/// The series that OnPoint is told of while the knowledge tower, once it has learned, reads the catalogue: no curve.
constexpr const char* kCatalogueRead = "catalogue_read";

class SessionReaderImpl;
class TeacherSteps;

/// Both towers after training, reduced to what scoring needs: every item's vectors, read once and kept, and the part of
/// the transition tower that reads a session. Neither texts nor pictures are needed any more. One that was trained
/// here reads on the device that it was trained on, one that was loaded on the processor; vectors are on the processor
/// in any case. Const calls from any thread.
class Teacher {
public:
    /// Goes on from `checkpointFolder` if it holds a training of the same settings and data, and leaves its checkpoint
    /// there when cancelled. Throws Cancelled, DeviceMissing, DiskFull.
    static Teacher train(const TeacherInput& input, const TrainingConfig& config,
                         const std::filesystem::path& checkpointFolder, const JobContext& context,
                         const OnPoint& onPoint);
    /// `language`: the folder of the language model that the training named, empty for none. Throws RunDamaged unless
    /// the folder holds a teacher of `itemCount` items that reads with it, BackboneUnusable.
    static Teacher load(const std::filesystem::path& folder, ItemIndex itemCount,
                        const std::filesystem::path& language = {});
    void save(const std::filesystem::path& folder) const;
    /// One of the right sizes that learned nothing: rows at random, and the reader as it stands. For a trial.
    static Teacher standIn(const TeacherSteps& steps, const TrainingConfig& config);

    /// z^k, what an item is -> [I, D], rows of length one (all zero where both towers were left out)
    [[nodiscard]] torch::Tensor knowledge() const { return m_knowledge; }
    /// z^t, what an item follows -> [I, D], rows of length one (all zero where the transition tower was left out). How
    /// popular an item is stands in logPrior() and not in it.
    [[nodiscard]] torch::Tensor transition() const { return m_transition; }
    /// How often an item follows whatever came before, as a logarithm -> [I] (all zero in teachers of before)
    [[nodiscard]] torch::Tensor logPrior() const { return m_logPrior; }
    /// The state after the one-item session of each item -> [I, D], rows of length one. log P_T(j | e) is the logarithm
    /// of the softmax over j of itemQueries[e] . transition[j] / temperature + logPrior[j].
    [[nodiscard]] torch::Tensor itemQueries() const { return m_itemQueries; }
    /// The state after each prefix, in one pass -> [B, D], rows of length one. No prefix may be empty. One that begins
    /// the next in the list costs nothing.
    [[nodiscard]] torch::Tensor sessionStates(const std::vector<std::vector<ItemIndex>>& prefixes) const;
    [[nodiscard]] double temperature() const { return m_temperature; }
    /// Whether there is a transition tower; without one only knowledge() says anything.
    [[nodiscard]] bool readsSessions() const { return m_reader != nullptr; }
    /// R^2 of a linear map from z^t to z^k: what the two parts still share.
    [[nodiscard]] double sharedKnowledge() const;
    /// What its vectors tell of how often each item was seen. events [I]: of the sessions that it learned from.
    [[nodiscard]] PopularityProbe probePopularity(const std::vector<std::int32_t>& events) const;

private:
    friend class TeacherTraining;
    Teacher() = default;

    torch::Tensor m_knowledge;                   // [I, D]
    torch::Tensor m_transition;                  // [I, D]
    torch::Tensor m_itemQueries;                 // [I, D]
    torch::Tensor m_itemStates;                  // [I, D] what the session reader takes
    torch::Tensor m_logPrior;                    // [I]
    std::shared_ptr<SessionReaderImpl> m_reader; // null where the transition tower was left out
    std::string m_language;                      ///< fingerprint of a pretrained language model
    int m_layers = 0;                            ///< of a compact one
    int m_heads = 0;
    int m_rank = 16; ///< of its adapters, 0 without: as TrainingConfig::adapterRank
    double m_temperature = 0;
};

} // namespace core::engine
