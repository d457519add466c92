#include "core/engine/student/text_similarity.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <unordered_map>

namespace core::engine {

namespace {

/// Length in bytes of the UTF-8 character that starts with `lead`; 1 for a broken one.
std::size_t characterLength(unsigned char lead)
{
    if (lead >= 0xF0) return 4;
    if (lead >= 0xE0) return 3;
    if (lead >= 0xC0) return 2;
    return 1;
}

/// Kana, CJK and full-width characters take three or four bytes in UTF-8 and are written without blanks.
bool standsAlone(std::size_t length)
{
    return length >= 3;
}

constexpr std::size_t kBetweenCheckIns = 256; // items

std::string documentOf(const Item& item, bool withCategory)
{
    // The title counts twice: it says what the thing is.
    return item.title + " | " + item.title + " | " + (withCategory ? item.category : "") + " | " + item.description;
}

bool moreSimilar(const Similar& a, const Similar& b)
{
    return a.similarity != b.similarity ? a.similarity > b.similarity : a.item < b.item;
}

} // namespace

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    std::string word;
    const auto finish = [&] {
        if (!word.empty()) words.push_back(std::move(word));
        word.clear();
    };
    for (std::size_t at = 0; at < text.size();) {
        const auto lead = static_cast<unsigned char>(text[at]);
        const auto length = std::min(characterLength(lead), text.size() - at);
        if (length == 1) {
            if (std::isalnum(lead) != 0 || lead == '_')
                word += static_cast<char>(std::tolower(lead));
            else
                finish();
        } else if (standsAlone(length)) {
            finish();
            words.emplace_back(text.substr(at, length));
        } else {
            word += text.substr(at, length);
        }
        at += length;
    }
    finish();
    return words;
}

TextSimilarity::TextSimilarity(const Catalogue& catalogue, const TrainingConfig& config, const JobContext& context)
{
    const bool withCategory = !config.leavesOut(Without::Columns);
    std::unordered_map<std::string, std::int32_t> vocabulary;
    Counts documents;
    std::vector<int> documentFrequency;
    for (const auto& item : catalogue.items) {
        if (documents.size() % kBetweenCheckIns == 0) context.checkIn();
        auto& document = documents.emplace_back();
        const auto words = wordsOf(documentOf(item, withCategory));
        const auto count = [&](const std::string& term) {
            const auto id = vocabulary.emplace(term, static_cast<std::int32_t>(vocabulary.size())).first->second;
            if (static_cast<std::size_t>(id) == documentFrequency.size()) documentFrequency.push_back(0);
            if (++document[id] == 1) ++documentFrequency[static_cast<std::size_t>(id)];
        };
        for (std::size_t at = 0; at < words.size(); ++at) {
            count(words[at]);
            if (at + 1 < words.size()) count(words[at] + '_' + words[at + 1]);
        }
    }
    m_postings.resize(vocabulary.size());
    weigh(documents, documentFrequency, context);
}

void TextSimilarity::weigh(const Counts& documents, const std::vector<int>& documentFrequency,
                           const JobContext& context)
{
    const auto n = static_cast<double>(documents.size());
    m_starts.push_back(0);
    // Terms of more than a twentieth of the catalogue find no neighbours; they still count in the similarity.
    const auto rare = std::max(50.0, n / 20);
    for (std::size_t item = 0; item < documents.size(); ++item) {
        if (item % kBetweenCheckIns == 0) context.checkIn();
        const auto first = m_terms.size();
        double square = 0;
        for (const auto& [term, frequency] : documents[item]) {
            const int inDocuments = documentFrequency[static_cast<std::size_t>(term)];
            if (inDocuments < 2) continue;
            const double weight = (1 + std::log(frequency)) * std::log(n / inDocuments);
            square += weight * weight;
            m_terms.push_back({term, static_cast<float>(weight)});
        }
        const auto scale = static_cast<float>(1 / std::sqrt(std::max(square, 1e-18)));
        for (auto at = first; at < m_terms.size(); ++at) {
            m_terms[at].weight *= scale;
            const auto term = static_cast<std::size_t>(m_terms[at].term);
            if (documentFrequency[term] <= rare)
                m_postings[term].emplace_back(static_cast<ItemIndex>(item), m_terms[at].weight);
        }
        m_starts.push_back(static_cast<std::int64_t>(m_terms.size()));
    }
}

std::span<const TextSimilarity::Term> TextSimilarity::termsOf(ItemIndex item) const
{
    const auto at = static_cast<std::size_t>(item);
    const auto first = static_cast<std::size_t>(m_starts[at]);
    return std::span(m_terms).subspan(first, static_cast<std::size_t>(m_starts[at + 1]) - first);
}

float TextSimilarity::between(ItemIndex a, ItemIndex b) const
{
    const auto left = termsOf(a);
    const auto right = termsOf(b);
    float sum = 0;
    for (std::size_t i = 0, j = 0; i < left.size() && j < right.size();) {
        if (left[i].term < right[j].term)
            ++i;
        else if (left[i].term > right[j].term)
            ++j;
        else
            sum += left[i++].weight * right[j++].weight;
    }
    return sum;
}

std::vector<std::vector<Similar>> TextSimilarity::nearestOfAll(int k, const JobContext& context,
                                                               std::span<const ItemIndex> only) const
{
    const auto itemCount = m_starts.size() - 1;
    std::vector<bool> wanted(itemCount, only.empty());
    for (const auto item : only) wanted[static_cast<std::size_t>(item)] = true;
    std::vector<std::vector<Similar>> nearest(itemCount);
    std::vector<float> shared(itemCount, 0.0F);
    std::vector<ItemIndex> touched;
    for (std::size_t item = 0; item < itemCount; ++item) {
        if (item % kBetweenCheckIns == 0) context.checkIn();
        if (!wanted[item]) continue;
        touched.clear();
        for (const auto& [term, weight] : termsOf(static_cast<ItemIndex>(item)))
            for (const auto& [other, otherWeight] : m_postings[static_cast<std::size_t>(term)]) {
                auto& sum = shared[static_cast<std::size_t>(other)];
                if (sum == 0) touched.push_back(other);
                sum += weight * otherWeight;
            }
        auto& found = nearest[item];
        for (const auto other : touched) {
            auto& sum = shared[static_cast<std::size_t>(other)];
            if (other != static_cast<ItemIndex>(item)) found.push_back({other, sum});
            sum = 0;
        }
        keepExactBest(static_cast<ItemIndex>(item), static_cast<std::size_t>(k), found);
    }
    return nearest;
}

void TextSimilarity::keepExactBest(ItemIndex item, std::size_t k, std::vector<Similar>& found) const
{
    constexpr std::size_t kCandidatesPerNeighbour = 4; // the rare terms that found them do not say everything
    const auto keep = [&](std::size_t most) {
        most = std::min(most, found.size());
        std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(most), found.end(), moreSimilar);
        found.resize(most);
    };
    keep(kCandidatesPerNeighbour * k);
    for (auto& each : found) each.similarity = between(item, each.item);
    keep(k);
    std::erase_if(found, [](const Similar& each) { return each.similarity <= 0; });
}

} // namespace core::engine
