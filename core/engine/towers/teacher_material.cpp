#include "core/engine/towers/teacher_material.h"

#include "core/domain/split.h"
#include "core/engine/tensors/seeds.h"
#include "core/engine/text/tokenizer.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <span>
#include <stdexcept>

namespace core::engine {

namespace {

/// Purposes of seeds; stages are added to those that repeat in each.
enum Purpose : std::uint64_t {
    KnowledgeOrder = 200,
    TitleDrop = 300,
    SessionOrder = 400,
    Negatives = 500,
    TitlePlace = 600,
    PairOrder = 700
};

constexpr std::int64_t kVocabulary = 4096;    // V at most, where it is made of the catalogue
constexpr std::int64_t kNegativeCount = 2048; // N: with fewer items, all of them

std::uint64_t at(Purpose purpose, TeacherStage stage)
{
    return purpose + static_cast<std::uint64_t>(stage);
}

/// Rows whose places are about one in size, so that a projector starts where it starts for any other input.
torch::Tensor scaled(const torch::Tensor& content)
{
    if (!content.defined()) return {};
    return centredUnitRows(content) * std::sqrt(static_cast<double>(content.size(1)));
}

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

TeacherMaterial::TeacherMaterial(const TeacherInput& input, const TrainingConfig& config, const torch::Device& device,
                                 const LanguageBackbone* language, const JobContext& context)
    : m_input(input), m_config(config), m_device(device),
      m_itemCount(input.dataset.itemCount()), m_content{scaled(input.content.text), scaled(input.content.picture)}
{
    readTexts(language, context);
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
    const auto counts = torch::tensor(seen).to(torch::kFloat32) + 1; // [I]
    m_logPrior = torch::log(counts / counts.sum());
    m_drawShares = torch::sqrt(counts); // [I]
    m_drawShares = m_drawShares / m_drawShares.sum();
}

void TeacherMaterial::readTexts(const LanguageBackbone* language, const JobContext& context)
{
    const auto& catalogue = m_input.dataset.catalogue;
    if (language) {
        m_text = readItemText(
            catalogue, [&](std::string_view text) { return language->encode(text); }, m_config, context);
        m_vocabulary = language->vocabulary();
        return;
    }
    const auto tokenizer = Tokenizer::build(catalogueTexts(catalogue, m_config), kVocabulary, context);
    m_text = readItemText(
        catalogue, [&](std::string_view text) { return tokenizer.encode(text); }, m_config, context);
    m_vocabulary = tokenizer.size();
}

TowerSizes TeacherMaterial::sizes(std::int64_t width) const
{
    const auto widthOf = [](const torch::Tensor& content) { return content.defined() ? content.size(1) : 0; };
    return {.width = width,
            .layers = m_config.towerLayers,
            .heads = m_config.towerHeads,
            .adapterRank = m_config.adapterRank,
            .vocabulary = m_vocabulary,
            .textTokens = m_config.textTokens,
            .pictureHeight = m_pictures.size(2),
            .pictureWidth = m_pictures.size(3),
            .textContent = widthOf(m_content.text),
            .pictureContent = widthOf(m_content.picture)};
}

std::string TeacherMaterial::size() const
{
    return std::to_string(m_itemCount) + " items, " + std::to_string(m_sessions.size()) + " sessions, " +
           std::to_string(m_vocabulary) + " words";
}

std::int64_t TeacherMaterial::catalogueSteps() const
{
    return (m_itemCount + m_config.towerBatch - 1) / m_config.towerBatch;
}

std::int64_t TeacherMaterial::sessionSteps() const
{
    return (std::ssize(m_sessions) + m_config.towerBatch - 1) / m_config.towerBatch;
}

ShownItems TeacherMaterial::shown(const torch::Tensor& rows, const torch::Tensor& pages,
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

ShownItems TeacherMaterial::itemsFrom(std::int64_t first, std::int64_t last) const
{
    return shown(torch::arange(first, last), m_text.pages.slice(0, first, last),
                 m_text.pageLengths.slice(0, first, last));
}

torch::Tensor TeacherMaterial::pagesOf(const torch::Tensor& rows) const
{
    return trimmed(m_text.pages.index_select(0, rows)).to(m_device);
}

torch::Tensor TeacherMaterial::titlesOf(const torch::Tensor& rows) const
{
    return trimmed(m_text.titles.index_select(0, rows)).to(m_device);
}

std::vector<torch::Tensor> TeacherMaterial::contentOf(const torch::Tensor& rows) const
{
    std::vector<torch::Tensor> all;
    for (const auto& content : {m_content.text, m_content.picture})
        if (content.defined()) all.push_back(content.index_select(0, rows).to(m_device)); // [N, W]
    return all;
}

std::optional<CatalogueLesson> TeacherMaterial::catalogueLesson(std::int64_t step, const Portion& portion) const
{
    const auto seed = m_config.seed;
    const auto stepsOfPass = catalogueSteps();
    const auto order =
        shuffled(m_itemCount, seedFor(seed, KnowledgeOrder, static_cast<std::uint64_t>(step / stepsOfPass)));
    const auto begin = order.begin() + step % stepsOfPass * m_config.towerBatch;
    const auto count = std::min<std::int64_t>(m_config.towerBatch, order.end() - begin);
    const auto first = portion.first(count);
    const auto last = portion.last(count);
    if (first == last) return std::nullopt;
    const auto rows = torch::tensor(std::vector<std::int64_t>(begin + first, begin + last)); // [B]

    // Half of the titles are left out of their page: guessing them needs knowledge, copying them keeps their words.
    const auto dice = torch::rand({count}, generatorFor(seedFor(seed, TitleDrop, static_cast<std::uint64_t>(step))));
    const auto hidden = dice.slice(0, first, last) < 0.5; // [B]
    const auto pages =
        torch::where(hidden.unsqueeze(1), m_text.bodies.index_select(0, rows), m_text.pages.index_select(0, rows));
    const auto lengths =
        torch::where(hidden, m_text.bodyLengths.index_select(0, rows), m_text.pageLengths.index_select(0, rows));
    CatalogueLesson lesson{.items = shown(rows, pages, lengths),
                           .titles = titlesOf(rows),
                           .known = (lengths > 0).to(m_device),
                           .share = static_cast<double>(last - first) / static_cast<double>(count)};
    auto& content = lesson.items.textContent;
    if (content.defined()) content = content * ~hidden.unsqueeze(1).to(m_device); // it has read the title too
    return lesson;
}

std::vector<SessionIndex> TeacherMaterial::sessionsOf(TeacherStage stage, std::int64_t step) const
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

torch::Tensor TeacherMaterial::drawNegatives(TeacherStage stage, std::int64_t step) const
{
    if (m_itemCount <= kNegativeCount) return torch::arange(m_itemCount);
    const auto generator = generatorFor(seedFor(m_config.seed, at(Negatives, stage), static_cast<std::uint64_t>(step)));
    return torch::multinomial(m_drawShares, kNegativeCount, /*replacement=*/true, generator); // [N]
}

torch::Tensor TeacherMaterial::logExpected(const torch::Tensor& negatives) const
{
    if (m_itemCount <= kNegativeCount) return torch::zeros({m_itemCount}); // each exactly once
    return torch::log(m_drawShares.index_select(0, negatives) * static_cast<double>(kNegativeCount));
}

std::optional<SessionLesson> TeacherMaterial::sessionLesson(TeacherStage stage, std::int64_t step,
                                                            const Portion& portion) const
{
    const auto all = sessionsOf(stage, step);
    const auto from = portion.first(std::ssize(all));
    const auto to = portion.last(std::ssize(all));
    if (from == to) return std::nullopt;
    std::vector<std::span<const ItemIndex>> events;
    std::vector<std::span<const ItemIndex>> prefixes;
    std::vector<std::span<const ItemIndex>> nexts;
    for (auto place = from; place < to; ++place) {
        const auto items = m_input.dataset.log.itemsOf(all[static_cast<std::size_t>(place)]);
        const auto newest = items.last(std::min(items.size(), static_cast<std::size_t>(kSessionWindow + 1)));
        events.push_back(newest);
        prefixes.push_back(newest.first(newest.size() - 1));
        nexts.push_back(newest.last(newest.size() - 1));
    }
    SessionLesson lesson{.prefixes = batchOf(prefixes),
                         .next = batchOf(nexts).items,
                         .places = {},
                         .titlePlaces = {},
                         .pairs = {},
                         .negatives = drawNegatives(stage, step),
                         .logExpected = {},
                         .share = static_cast<double>(to - from) / static_cast<double>(all.size())};
    const auto B = lesson.next.size(0);
    const auto L = lesson.next.size(1);
    const auto& last = lesson.prefixes.last;                                // [B]
    const auto filled = torch::arange(L).unsqueeze(0) <= last.unsqueeze(1); // [B, L]
    lesson.places = torch::nonzero(filled.flatten()).squeeze(1);
    lesson.logExpected = logExpected(lesson.negatives);
    const auto seedOf = [&](Purpose purpose) {
        return seedFor(m_config.seed, at(purpose, stage), static_cast<std::uint64_t>(step));
    };
    lesson.pairs = drawPairs(events, seedOf(PairOrder) + static_cast<std::uint64_t>(from));
    const auto dice = torch::rand({std::ssize(all)}, generatorFor(seedOf(TitlePlace))).slice(0, from, to); // [B]
    lesson.titlePlaces = (dice * (last + 1)).to(torch::kInt64) + torch::arange(B) * L;
    return lesson;
}

} // namespace core::engine
