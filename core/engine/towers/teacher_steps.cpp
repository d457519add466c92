#include "core/engine/towers/teacher_steps.h"

#include "core/engine/distillation/info_nce.h"
#include "core/engine/language/low_rank_linear.h"
#include "core/engine/tensors/device.h"
#include "core/engine/tensors/evaluation_mode.h"
#include "core/engine/tensors/seeds.h"
#include "core/engine/text/tokenizer.h"
#include "core/engine/training/adam_step.h"
#include "core/engine/training/checkpoint.h"

#include <algorithm>
#include <cmath>

namespace core::engine {

namespace {

enum Purpose : std::uint64_t { Weights = 100, AlignedOrder = 202 };

constexpr std::int64_t kAlignedItems = 512; // items of a step that knowledge is kept for
constexpr int kCriticSteps = 3;             // per step of the towers
constexpr double kWeightDecay = 0.01;
constexpr double kTitleWeight = 0.2;   // of generation beside the transitions themselves
constexpr double kRebuildWeight = 0.1; // a_r

/// The most tokens that a language model is given at once: a text or a picture with what stands around it, or a
/// session.
std::int64_t longestRead(const TeacherInput& input, const TrainingConfig& config)
{
    constexpr std::int64_t kAround = 2; // what pretrained models say, and the readout
    const auto patches = PictureEncoderImpl::patches(input.pictures.height, input.pictures.width);
    return std::max({config.textTokens + kAround, patches + kAround, kSessionWindow});
}

std::unique_ptr<LanguageBackbone> languageFrom(const TeacherInput& input, const TrainingConfig& config,
                                               const torch::Device& device)
{
    if (input.language.empty()) return nullptr;
    return std::make_unique<LanguageBackbone>(input.language, device, longestRead(input, config),
                                              weightsFor(config.adapterRank));
}

} // namespace

TowersImpl::TowersImpl(const TowerSizes& sizes, std::int64_t itemCount, LanguageBackbone* pretrained)
    : knowledge(sizes, pretrained), transition(sizes, pretrained), critic(sizes.width)
{
    register_module("knowledge", knowledge);
    register_module("transition", transition);
    register_module("critic", critic);
    features = register_buffer("features", torch::zeros({itemCount, 3 * sizes.width}));
}

torch::optim::AdamW towerOptimizer(const torch::nn::Module& module, double rate)
{
    std::vector<torch::Tensor> learned;
    std::vector<torch::Tensor> pretrained;
    for (const auto& parameter : module.named_parameters()) {
        if (!parameter.value().requires_grad()) continue;
        const bool isBent = isOfPretrained(parameter.key()) && !isAdapter(parameter.key());
        (isBent ? pretrained : learned).push_back(parameter.value());
    }
    std::vector<torch::optim::OptimizerParamGroup> groups{{std::move(learned)}};
    if (!pretrained.empty()) groups.emplace_back(std::move(pretrained));
    return torch::optim::AdamW(groups, torch::optim::AdamWOptions(rate).weight_decay(kWeightDecay));
}

TeacherSteps::TeacherSteps(const TeacherInput& input, const TrainingConfig& config, const JobContext& context)
    : m_config(config), m_context(context), m_limit(config.memoryLimit), m_device(chooseDevice(config.device)),
      m_language(languageFrom(input, config, m_device)), m_material(input, config, m_device, m_language.get(), context)
{
    seedWeights(config.seed, Weights);
    const auto width = m_language ? m_language->width() : std::int64_t{config.towerWidth};
    m_towers = Towers(m_material.sizes(width), m_material.itemCount(), m_language.get());
    m_towers->to(m_device);
}

bool TeacherSteps::learnsTransitions() const
{
    return !m_config.leavesOut(Without::Transition) && m_material.hasSessions();
}

void TeacherSteps::takeCare(const Economy& economy)
{
    const LayerCare care{.atLayer =
                             [this] {
                                 m_context.checkIn();
                                 m_limit.check();
                             },
                         .recompute = economy.recompute};
    m_towers->knowledge->language().take(care);
    m_towers->transition->reader()->language().take(care);
}

void TeacherSteps::forgetContext()
{
    m_towers->knowledge->language().take({});
    m_towers->transition->reader()->language().take({});
}

torch::Tensor TeacherSteps::knowledgeLoss(std::int64_t step, const Portion& portion)
{
    takeCare(portion.economy);
    const auto lesson = m_material.catalogueLesson(step, portion);
    if (!lesson) return {};
    const auto& [items, titles, known, share] = *lesson;
    auto& tower = m_towers->knowledge;
    const auto states = tower(items);
    const auto seenTitles =
        titles.masked_fill(~items.present.unsqueeze(1), static_cast<std::int64_t>(Tokenizer::Padding));
    const auto loss = tower->titleLoss(states.item, titles) + 0.5 * tower->titleLoss(states.picture, seenTitles) +
                      0.5 * tower->wordLoss(states.item, items.pages, known) +
                      0.5 * tower->wordLoss(states.picture, items.pages, items.present) +
                      tower->agreementLoss(states, items.present & known, m_config.temperature);
    return loss * share;
}

void TeacherSteps::readCatalogue(std::int64_t first, std::int64_t last)
{
    const EvaluationMode evaluation(*m_towers);
    const auto states = m_towers->knowledge(m_material.itemsFrom(first, last));
    const auto all = torch::cat({states.picture, states.text, states.item}, /*dim=*/1); // [chunk, 3D]
    m_towers->features.slice(0, first, last).copy_(all);
}

torch::Tensor TeacherSteps::featuresOf(const torch::Tensor& rows) const
{
    auto all = m_material.contentOf(rows);                                          // each [N, W]
    all.insert(all.begin(), m_towers->features.index_select(0, rows.to(m_device))); // [N, 3D]
    return torch::cat(all, /*dim=*/1);
}

Wanted TeacherSteps::wanted(const torch::Tensor& targets, const torch::Tensor& keys) const
{
    return {keys, targets.to(m_device), m_material.logPrior().index_select(0, targets).to(m_device)};
}

std::optional<TeacherSteps::SessionStep> TeacherSteps::readSessions(TeacherStage stage, std::int64_t step,
                                                                    const Portion& portion)
{
    takeCare(portion.economy);
    const auto lesson = m_material.sessionLesson(stage, step, portion);
    if (!lesson) return std::nullopt;
    const auto& prefixes = lesson->prefixes;
    const auto B = lesson->next.size(0);
    const auto L = lesson->next.size(1);
    const auto targets = lesson->next.flatten().index_select(0, lesson->places); // [cases]

    // Every item of the step is read once, however often it stands in it.
    const auto [items, where, counts] = at::_unique2(torch::cat({prefixes.items.flatten(), targets, lesson->negatives}),
                                                     /*sorted=*/true, /*return_inverse=*/true);
    const auto spots = where.to(m_device);
    auto& tower = m_towers->transition;
    const auto parts = tower->readItems(featuresOf(items), m_material.pagesOf(items));
    const auto cases = targets.size(0);
    const auto inputs = parts.state.index_select(0, spots.slice(0, 0, B * L)).view({B, L, -1}); // [B, L, D]
    const auto targetKeys = parts.transition.index_select(0, spots.slice(0, B * L, B * L + cases));
    const auto& negatives = lesson->negatives;
    const Drawn drawn{parts.transition.index_select(0, spots.slice(0, B * L + cases)), negatives.to(m_device),
                      lesson->logExpected.to(m_device), m_material.logPrior().index_select(0, negatives).to(m_device)};

    const auto read = tower->reader()->forward(inputs, prefixes.last + 1);               // [B, L, D]
    const auto states = read.flatten(0, 1).index_select(0, lesson->places.to(m_device)); // [cases, D]
    const auto tau = m_config.temperature;
    const auto transitionLoss =
        sampledInfoNce(tower->reader()->answer(states), wanted(targets, targetKeys), drawn, tau);

    // Each event alone is asked for another of its session, before it or behind it.
    const auto spotsOf = [&, &sorted = items](const torch::Tensor& of) {
        return torch::searchsorted(sorted, of).to(m_device);
    };
    const auto& pairs = lesson->pairs;
    const auto alone = parts.state.index_select(0, spotsOf(pairs.from)).unsqueeze(1);       // [P, 1, D]
    const auto asked = tower->reader()->answer(tower->reader()->forward(alone).squeeze(1)); // [P, D]
    const auto pairLoss =
        sampledInfoNce(asked, wanted(pairs.to, parts.transition.index_select(0, spotsOf(pairs.to))), drawn, tau);

    // One place of each session writes the title of what came next.
    const auto& chosen = lesson->titlePlaces; // [B]
    const auto titles = m_material.titlesOf(lesson->next.flatten().index_select(0, chosen));
    const auto titleLoss = tower->titleLoss(read.flatten(0, 1).index_select(0, chosen.to(m_device)), titles);
    return SessionStep{parts, items, transitionLoss + pairLoss + kTitleWeight * titleLoss, lesson->share};
}

torch::Tensor TeacherSteps::transitionLoss(std::int64_t step, const Portion& portion)
{
    const auto sessions = readSessions(Transition, step, portion);
    if (!sessions) return {};
    return sessions->loss * sessions->share;
}

torch::Tensor TeacherSteps::alignmentLoss(std::int64_t step, const Portion& portion, std::int64_t steps,
                                          torch::optim::AdamW& criticOptimizer)
{
    const auto sessions = readSessions(Alignment, step, portion);
    if (!sessions) return {};
    const auto& parts = sessions->parts;
    auto loss = sessions->loss + kRebuildWeight * m_towers->transition->rebuildLoss(parts);
    if (m_config.leavesOut(Without::Knowledge)) return loss * sessions->share;

    const auto D = parts.knowledge.size(1);
    const auto order =
        shuffled(sessions->items.size(0), seedFor(m_config.seed, AlignedOrder, static_cast<std::uint64_t>(step)));
    const auto few = std::min<std::int64_t>(kAlignedItems, sessions->items.size(0));
    const auto sample = torch::tensor(std::vector<std::int64_t>(order.begin(), order.begin() + few)); // [C]
    const auto spots = sample.to(m_device);
    const auto rows = sessions->items.index_select(0, sample).to(m_device);
    const auto known = m_towers->features.index_select(0, rows).slice(/*dim=*/1, 2 * D); // [C, D] h^K
    const auto kept = parts.knowledge.index_select(0, spots);                            // [C, D]

    // Length sqrt(D) gives the critic about unit variance in each place.
    const auto length = std::sqrt(static_cast<double>(D));
    const auto zk = unitRows(kept) * length;                                    // [C, D]
    const auto zt = unitRows(parts.transition.index_select(0, spots)) * length; // [C, D]
    for (int fit = 0; fit < kCriticSteps; ++fit) {
        criticOptimizer.zero_grad();
        m_towers->critic->fitLoss(zk.detach(), zt.detach()).backward();
        adamStep(criticOptimizer);
    }
    const auto ramp = std::min(1.0, 2.0 * static_cast<double>(step) / static_cast<double>(steps));
    loss = loss + infoNce(kept, known, m_config.temperature) +
           m_config.separationWeight * ramp * m_towers->critic->bound(zk, zt);
    return loss * sessions->share;
}

ItemVectors TeacherSteps::vectorsOf(std::int64_t first, std::int64_t last)
{
    const EvaluationMode evaluation(*m_towers);
    const auto plain = [](const torch::Tensor& x) { return x.detach().to(torch::kCPU).contiguous(); };
    const auto rows = torch::arange(first, last);
    const auto parts = m_towers->transition->readItems(featuresOf(rows), m_material.pagesOf(rows));
    auto reader = m_towers->transition->reader();
    const auto alone = reader->answer(reader->forward(parts.state.unsqueeze(1)).squeeze(1)); // [chunk, D]
    return {.knowledge = plain(unitRows(parts.knowledge)),
            .transition = plain(unitRows(parts.transition)),
            .queries = plain(unitRows(alone)),
            .states = plain(parts.state)};
}

} // namespace core::engine
