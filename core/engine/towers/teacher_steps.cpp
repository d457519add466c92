#include "core/engine/towers/teacher_steps.h"

#include "core/domain/split.h"
#include "core/engine/distillation/info_nce.h"
#include "core/engine/tensors/device.h"
#include "core/engine/tensors/evaluation_mode.h"
#include "core/engine/tensors/seeds.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <stdexcept>

namespace core::engine {

namespace {

/// Purposes of seeds; stages are added to those that repeat in each.
enum Purpose : std::uint64_t {
    Weights = 100,
    KnowledgeOrder = 200,
    TitleDrop = 300,
    SessionOrder = 400,
    Negatives = 500,
    TitlePlace = 600,
    PairOrder = 700
};

constexpr std::int64_t kVocabulary = 4096;    // V at most
constexpr std::int64_t kNegativeCount = 2048; // N: with fewer items, all of them
constexpr std::int64_t kAlignedItems = 512;   // items of a step that knowledge is kept for
constexpr int kCriticSteps = 3;               // per step of the towers
constexpr double kWeightDecay = 0.01;
constexpr double kTitleWeight = 0.2;   // of generation beside the transitions themselves
constexpr double kRebuildWeight = 0.1; // a_r

std::uint64_t at(Purpose purpose, std::int64_t stage = 0)
{
    return purpose + static_cast<std::uint64_t>(stage);
}

/// Rows whose places are about one in size, so that a projector starts where it starts for any other input.
torch::Tensor scaled(const torch::Tensor& content)
{
    if (!content.defined()) return {};
    return centredUnitRows(content) * std::sqrt(static_cast<double>(content.size(1)));
}

std::int64_t widthOf(const torch::Tensor& content)
{
    return content.defined() ? content.size(1) : 0;
}

TowerSizes sizesFrom(const TrainingConfig& config, const Tokenizer& tokenizer, const images::PictureSet& pictures,
                     const ContentVectors& content)
{
    return {.width = config.towerWidth,
            .layers = config.towerLayers,
            .heads = config.towerHeads,
            .vocabulary = tokenizer.size(),
            .textTokens = config.textTokens,
            .pictureHeight = pictures.height,
            .pictureWidth = pictures.width,
            .textContent = widthOf(content.text),
            .pictureContent = widthOf(content.picture)};
}

/// Two events of one session each, as item numbers [P].
struct EventPairs {
    torch::Tensor from;
    torch::Tensor to;
};

/// For each event of sessions of two and more another of its session at random.
EventPairs drawPairs(const std::vector<std::span<const ItemIndex>>& sessions, std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    std::vector<std::int64_t> from;
    std::vector<std::int64_t> to;
    for (const auto& events : sessions)
        for (std::size_t place = 0; place < events.size(); ++place) {
            const auto other = events[(place + 1 + random() % (events.size() - 1)) % events.size()];
            if (other == events[place]) continue; // it came back
            from.push_back(events[place]);
            to.push_back(other);
        }
    return {torch::tensor(from), torch::tensor(to)};
}

/// Columns behind the longest row are dropped: tokens [B, T] -> [B, longest], one column at least
torch::Tensor trimmed(const torch::Tensor& tokens)
{
    const auto used =
        (tokens != static_cast<std::int64_t>(Tokenizer::Padding)).sum(/*dim=*/1).max().item<std::int64_t>();
    return tokens.slice(/*dim=*/1, 0, std::max<std::int64_t>(1, used)).contiguous();
}

} // namespace

TowersImpl::TowersImpl(const TowerSizes& sizes, std::int64_t itemCount)
    : knowledge(sizes), transition(sizes), critic(sizes.width)
{
    register_module("knowledge", knowledge);
    register_module("transition", transition);
    register_module("critic", critic);
    features = register_buffer("features", torch::zeros({itemCount, 3 * sizes.width}));
}

torch::optim::AdamW towerOptimizer(const std::vector<torch::Tensor>& parameters, double rate)
{
    std::vector<torch::Tensor> trained;
    for (const auto& parameter : parameters)
        if (parameter.requires_grad()) trained.push_back(parameter);
    return torch::optim::AdamW(trained, torch::optim::AdamWOptions(rate).weight_decay(kWeightDecay));
}

TeacherSteps::TeacherSteps(const TeacherInput& input, const TrainingConfig& config, const JobContext& context)
    : m_input(input), m_config(config), m_device(chooseDevice(config.device)), m_itemCount(input.dataset.itemCount()),
      m_tokenizer(Tokenizer::build(catalogueTexts(input.dataset.catalogue, config), kVocabulary, context)),
      m_text(readItemText(input.dataset.catalogue, m_tokenizer, config, context)), m_content{
                                                                                       scaled(input.content.text),
                                                                                       scaled(input.content.picture)}
{
    const auto& pictures = input.pictures;
    if (pictures.count != m_itemCount) throw std::logic_error("pictures and catalogue differ in size");
    auto* pixels = const_cast<std::uint8_t*>(pictures.rgb.data()); // from_blob has no const; nothing writes
    m_pictures = torch::from_blob(pixels, {m_itemCount, 3, pictures.height, pictures.width}, torch::kUInt8);
    m_present = torch::zeros({m_itemCount}, torch::kBool);
    if (!config.leavesOut(Without::Images))
        for (std::int64_t item = 0; item < m_itemCount; ++item)
            m_present[item] = pictures.present[static_cast<std::size_t>(item)] != 0;

    for (const auto session : input.train)
        if (input.dataset.log.itemsOf(session).size() > 1) m_sessions.push_back(session);
    const auto seen = itemFrequency(input.dataset.log, input.train, input.dataset.itemCount());
    m_drawShares = torch::sqrt(torch::tensor(seen).to(torch::kFloat32) + 1); // [I]
    m_drawShares = m_drawShares / m_drawShares.sum();

    seedWeights(config.seed, Weights);
    m_towers = Towers(sizesFrom(config, m_tokenizer, pictures, m_content), m_itemCount);
    m_towers->to(m_device);
}

std::string TeacherSteps::size() const
{
    return std::to_string(m_itemCount) + " items, " + std::to_string(m_sessions.size()) + " sessions, " +
           std::to_string(m_tokenizer.size()) + " words";
}

bool TeacherSteps::learnsTransitions() const
{
    return !m_config.leavesOut(Without::Transition) && !m_sessions.empty();
}

std::int64_t TeacherSteps::knowledgeSteps() const
{
    return (m_itemCount + m_config.towerBatch - 1) / m_config.towerBatch;
}

torch::Tensor TeacherSteps::knowledgeLoss(std::int64_t step)
{
    const auto seed = m_config.seed;
    const auto stepsOfPass = knowledgeSteps();
    const auto order =
        shuffled(m_itemCount, seedFor(seed, KnowledgeOrder, static_cast<std::uint64_t>(step / stepsOfPass)));
    const auto first = step % stepsOfPass * m_config.towerBatch;
    const auto B = std::min<std::int64_t>(m_config.towerBatch, m_itemCount - first);
    const auto rows = torch::tensor(std::vector<std::int64_t>(order.begin() + first, order.begin() + first + B)); // [B]

    // Half of the titles are left out of their page: guessing them needs knowledge, copying them keeps their words.
    const auto dice = torch::rand({B}, generatorFor(seedFor(seed, TitleDrop, static_cast<std::uint64_t>(step))));
    const auto hidden = dice < 0.5; // [B]
    const auto pages =
        torch::where(hidden.unsqueeze(1), m_text.bodies.index_select(0, rows), m_text.pages.index_select(0, rows));
    const auto lengths =
        torch::where(hidden, m_text.bodyLengths.index_select(0, rows), m_text.pageLengths.index_select(0, rows));
    auto items = shown(rows, pages, lengths);
    if (items.textContent.defined()) // it has read the title too
        items.textContent = items.textContent * ~hidden.unsqueeze(1).to(m_device);
    const auto present = items.present;                                            // [B]
    const auto words = items.pages;                                                // [B, T]
    const auto titles = trimmed(m_text.titles.index_select(0, rows)).to(m_device); // [B, U]
    const auto known = items.lengths > 0;                                          // [B]

    auto& tower = m_towers->knowledge;
    const auto states = tower(items);
    const auto seenTitles = titles.masked_fill(~present.unsqueeze(1), static_cast<std::int64_t>(Tokenizer::Padding));
    return tower->titleLoss(states.item, titles) + 0.5 * tower->titleLoss(states.picture, seenTitles) +
           0.5 * tower->wordLoss(states.item, words, known) + 0.5 * tower->wordLoss(states.picture, words, present) +
           tower->agreementLoss(states, present & known, m_config.temperature);
}

ShownItems TeacherSteps::shown(const torch::Tensor& rows, const torch::Tensor& pages,
                               const torch::Tensor& lengths) const
{
    const auto of = [&](const torch::Tensor& content) {
        return content.defined() ? content.index_select(0, rows).to(m_device) : torch::Tensor();
    };
    return {.pictures = m_pictures.index_select(0, rows).to(m_device),
            .present = m_present.index_select(0, rows).to(m_device),
            .pages = trimmed(pages).to(m_device),
            .lengths = lengths.to(m_device),
            .textContent = of(m_content.text),
            .pictureContent = of(m_content.picture)};
}

torch::Tensor TeacherSteps::featuresOf(const torch::Tensor& rows) const
{
    std::vector<torch::Tensor> all{m_towers->features.index_select(0, rows.to(m_device))}; // [N, 3D]
    for (const auto& content : {m_content.text, m_content.picture})
        if (content.defined()) all.push_back(content.index_select(0, rows).to(m_device)); // [N, W]
    return torch::cat(all, /*dim=*/1);
}

void TeacherSteps::readCatalogue(std::int64_t first, std::int64_t last)
{
    const EvaluationMode evaluation(*m_towers);
    const auto rows = torch::arange(first, last);
    const auto states =
        m_towers->knowledge(shown(rows, m_text.pages.slice(0, first, last), m_text.pageLengths.slice(0, first, last)));
    const auto all = torch::cat({states.picture, states.text, states.item}, /*dim=*/1); // [chunk, 3D]
    m_towers->features.slice(0, first, last).copy_(all);
}

std::int64_t TeacherSteps::sessionSteps() const
{
    return (std::ssize(m_sessions) + m_config.towerBatch - 1) / m_config.towerBatch;
}

std::vector<SessionIndex> TeacherSteps::sessionsOf(std::int64_t stage, std::int64_t step) const
{
    const auto steps = sessionSteps();
    const auto order = shuffled(std::ssize(m_sessions), seedFor(m_config.seed, at(SessionOrder, stage),
                                                                static_cast<std::uint64_t>(step / steps)));
    const auto first = step % steps * m_config.towerBatch;
    const auto last = std::min(std::ssize(order), first + m_config.towerBatch);
    std::vector<SessionIndex> chosen;
    for (auto place = first; place < last; ++place)
        chosen.push_back(m_sessions[static_cast<std::size_t>(order[static_cast<std::size_t>(place)])]);
    return chosen;
}

torch::Tensor TeacherSteps::drawNegatives(std::int64_t stage, std::int64_t step) const
{
    if (m_itemCount <= kNegativeCount) return torch::arange(m_itemCount);
    const auto generator = generatorFor(seedFor(m_config.seed, at(Negatives, stage), static_cast<std::uint64_t>(step)));
    return torch::multinomial(m_drawShares, kNegativeCount, /*replacement=*/true, generator); // [N]
}

torch::Tensor TeacherSteps::logExpected(const torch::Tensor& negatives) const
{
    if (m_itemCount <= kNegativeCount) return torch::zeros({m_itemCount}); // each exactly once
    return torch::log(m_drawShares.index_select(0, negatives) * static_cast<double>(kNegativeCount));
}

torch::Tensor TeacherSteps::heldAgainst(const Contrast& contrast, const torch::Tensor& queries,
                                        const torch::Tensor& keys, const torch::Tensor& targets) const
{
    return sampledInfoNce(queries, keys, targets.to(m_device), contrast.keys, contrast.items.to(m_device),
                          contrast.logExpected.to(m_device), m_config.temperature);
}

TeacherSteps::SessionStep TeacherSteps::readSessions(std::int64_t stage, std::int64_t step)
{
    std::vector<std::span<const ItemIndex>> events;
    std::vector<std::span<const ItemIndex>> prefixes;
    std::vector<std::span<const ItemIndex>> nexts;
    for (const auto session : sessionsOf(stage, step)) {
        const auto items = m_input.dataset.log.itemsOf(session);
        const auto newest = items.last(std::min(items.size(), static_cast<std::size_t>(kSessionWindow + 1)));
        events.push_back(newest);
        prefixes.push_back(newest.first(newest.size() - 1));
        nexts.push_back(newest.last(newest.size() - 1));
    }
    const auto batch = batchOf(prefixes);
    const auto next = batchOf(nexts).items; // [B, L]
    const auto B = next.size(0);
    const auto L = next.size(1);
    const auto filled = torch::arange(L).unsqueeze(0) <= batch.last.unsqueeze(1); // [B, L]
    const auto drawn = drawNegatives(stage, step);                                // [N]
    const auto places = torch::nonzero(filled.flatten()).squeeze(1);              // [cases]
    const auto targets = next.flatten().index_select(0, places);                  // [cases]

    // Every item of the step is read once, however often it stands in it.
    const auto [items, where, counts] = at::_unique2(torch::cat({batch.items.flatten(), targets, drawn}),
                                                     /*sorted=*/true, /*return_inverse=*/true);
    const auto spots = where.to(m_device);
    auto& tower = m_towers->transition;
    const auto parts = tower->readItems(featuresOf(items), trimmed(m_text.pages.index_select(0, items)).to(m_device));
    const auto cases = targets.size(0);
    const auto inputs = parts.state.index_select(0, spots.slice(0, 0, B * L)).view({B, L, m_config.towerWidth});
    const auto targetKeys = parts.transition.index_select(0, spots.slice(0, B * L, B * L + cases));
    const Contrast contrast{drawn, parts.transition.index_select(0, spots.slice(0, B * L + cases)), logExpected(drawn)};

    const auto read = tower->reader()->forward(inputs);                          // [B, L, D]
    const auto states = read.flatten(0, 1).index_select(0, places.to(m_device)); // [cases, D]
    const auto transitionLoss = heldAgainst(contrast, tower->reader()->answer(states), targetKeys, targets);

    // Each event alone is asked for another of its session, before it or behind it.
    const auto pairs =
        drawPairs(events, seedFor(m_config.seed, at(PairOrder, stage), static_cast<std::uint64_t>(step)));
    const auto spotsOf = [&, &sorted = items](const torch::Tensor& of) {
        return torch::searchsorted(sorted, of).to(m_device);
    };
    const auto alone = parts.state.index_select(0, spotsOf(pairs.from)).unsqueeze(1); // [P, 1, D]
    const auto pairLoss = heldAgainst(contrast, tower->reader()->answer(tower->reader()->forward(alone).squeeze(1)),
                                      parts.transition.index_select(0, spotsOf(pairs.to)), pairs.to);

    // One place of each session writes the title of what came next.
    const auto dice =
        torch::rand({B}, generatorFor(seedFor(m_config.seed, at(TitlePlace, stage), static_cast<std::uint64_t>(step))));
    const auto chosen = (dice * (batch.last + 1)).to(torch::kInt64) + torch::arange(B) * L; // [B]
    const auto titles = trimmed(m_text.titles.index_select(0, next.flatten().index_select(0, chosen))).to(m_device);
    const auto titleLoss = tower->titleLoss(read.flatten(0, 1).index_select(0, chosen.to(m_device)), titles);
    return {parts, items, transitionLoss, pairLoss, titleLoss};
}

torch::Tensor TeacherSteps::transitionLoss(std::int64_t step)
{
    const auto sessions = readSessions(Transition, step);
    return sessions.transitionLoss + sessions.pairLoss + kTitleWeight * sessions.titleLoss;
}

torch::Tensor TeacherSteps::alignmentLoss(std::int64_t step, std::int64_t steps, torch::optim::AdamW& criticOptimizer)
{
    const auto sessions = readSessions(Alignment, step);
    auto loss = sessions.transitionLoss + sessions.pairLoss + kTitleWeight * sessions.titleLoss +
                kRebuildWeight * m_towers->transition->rebuildLoss(sessions.parts);
    if (m_config.leavesOut(Without::Knowledge)) return loss;

    const auto D = m_config.towerWidth;
    const auto order = shuffled(sessions.items.size(0), seedFor(m_config.seed, at(KnowledgeOrder, Alignment),
                                                                static_cast<std::uint64_t>(step)));
    const auto few = std::min<std::int64_t>(kAlignedItems, sessions.items.size(0));
    const auto sample = torch::tensor(std::vector<std::int64_t>(order.begin(), order.begin() + few)); // [C]
    const auto spots = sample.to(m_device);
    const auto rows = sessions.items.index_select(0, sample).to(m_device);
    const auto known = m_towers->features.index_select(0, rows).slice(/*dim=*/1, 2 * D); // [C, D] h^K
    const auto kept = sessions.parts.knowledge.index_select(0, spots);                   // [C, D]

    // Length sqrt(D) gives the critic about unit variance in each place.
    const auto length = std::sqrt(static_cast<double>(D));
    const auto zk = unitRows(kept) * length;                                             // [C, D]
    const auto zt = unitRows(sessions.parts.transition.index_select(0, spots)) * length; // [C, D]
    for (int fit = 0; fit < kCriticSteps; ++fit) {
        criticOptimizer.zero_grad();
        m_towers->critic->fitLoss(zk.detach(), zt.detach()).backward();
        criticOptimizer.step();
    }
    const auto ramp = std::min(1.0, 2.0 * static_cast<double>(step) / static_cast<double>(steps));
    return loss + infoNce(kept, known, m_config.temperature) +
           m_config.separationWeight * ramp * m_towers->critic->bound(zk, zt);
}

ItemVectors TeacherSteps::vectorsOf(std::int64_t first, std::int64_t last)
{
    const EvaluationMode evaluation(*m_towers);
    const auto plain = [](const torch::Tensor& x) { return x.detach().to(torch::kCPU).contiguous(); };
    const auto parts = m_towers->transition->readItems(featuresOf(torch::arange(first, last)),
                                                       m_text.pages.slice(0, first, last).to(m_device));
    auto reader = m_towers->transition->reader();
    const auto alone = reader->answer(reader->forward(parts.state.unsqueeze(1)).squeeze(1)); // [chunk, D]
    return {.knowledge = plain(unitRows(parts.knowledge)),
            .transition = plain(unitRows(parts.transition)),
            .queries = plain(unitRows(alone)),
            .states = plain(parts.state)};
}

} // namespace core::engine
