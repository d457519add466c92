#include "core/tokenizers/byte_pair_model.h"

#include "core/tokenizers/utf8.h"

#include <array>
#include <queue>

namespace core::tokenizers {

namespace {

std::uint64_t pairKey(TokenId left, TokenId right)
{
    return (static_cast<std::uint64_t>(left) << 32U) | static_cast<std::uint64_t>(right);
}

struct Halves {
    std::string_view left;
    std::string_view right;
};

/// Of a merge that is written as "a b" or as ["a", "b"]; nothing for anything else.
std::optional<Halves> halvesOf(const Json& merge)
{
    const auto text = [](const Json& json) -> std::string_view { return json.get_ref<const std::string&>(); };
    if (merge.is_array() && merge.size() == 2 && merge[0].is_string() && merge[1].is_string())
        return Halves{text(merge[0]), text(merge[1])};
    if (!merge.is_string()) return std::nullopt;
    const auto space = text(merge).find(' ');
    if (space == std::string_view::npos || text(merge).find(' ', space + 1) != std::string_view::npos)
        return std::nullopt;
    return Halves{text(merge).substr(0, space), text(merge).substr(space + 1)};
}

} // namespace

BytePairModel::BytePairModel(const JsonPart& model) : SubwordModel(Vocabulary(model.at("vocab"))), m_file(model.file())
{
    model.allowOnly({"dropout", "unk_token", "continuing_subword_prefix", "end_of_word_suffix", "fuse_unk",
                     "byte_fallback", "ignore_merges", "vocab", "merges"});
    const auto dropout = model.find("dropout");
    if (dropout && dropout->json() != Json(0.0)) throw dropout->error("would leave the tokens to chance");
    if (const auto unknown = model.find("unk_token")) m_unknown = unknown->text();
    if (const auto prefix = model.find("continuing_subword_prefix")) m_continuingPrefix = prefix->text();
    if (const auto suffix = model.find("end_of_word_suffix")) m_endSuffix = suffix->text();
    m_fusesUnknown = model.flagOr("fuse_unk", false);
    m_fallsBackToBytes = model.flagOr("byte_fallback", false);
    m_ignoresMerges = model.flagOr("ignore_merges", false);
    readMerges(model.at("merges"));
}

void BytePairModel::readMerges(const JsonPart& merges)
{
    constexpr std::size_t kMost = std::size_t{1} << 22U;
    if (!merges.json().is_array() || merges.json().size() > kMost) throw merges.error("is not a list of merges");
    m_merges.reserve(merges.json().size());
    std::uint32_t rank = 0;
    for (std::size_t index = 0; index < merges.json().size(); ++index) {
        const auto& merge = merges.json()[index];
        const auto error = [&](const std::string& what) { // told only when needed: there may be half a million
            return JsonPart(merge, merges.file(), merges.place() + "[" + std::to_string(index) + "]").error(what);
        };
        const auto known = [&](std::string_view token) {
            if (const auto id = vocabulary().idOf(token)) return *id;
            throw error("names " + inQuotes(token) + ", which is not in the vocabulary");
        };
        if (merge.is_string() && merge.get_ref<const std::string&>().starts_with("#version")) continue;
        const auto halves = halvesOf(merge);
        if (!halves) throw error("is not a pair of tokens");
        const auto& [left, right] = *halves;
        const auto leftId = known(left);
        const auto rightId = known(right);
        if (right.size() < m_continuingPrefix.size()) throw error("has a second half without the prefix");
        auto whole = std::string(left).append(right.substr(m_continuingPrefix.size()));
        m_merges[pairKey(leftId, rightId)] = {rank++, known(whole)};
    }
}

const BytePairModel::Merged* BytePairModel::merged(TokenId left, TokenId right) const
{
    const auto found = m_merges.find(pairKey(left, right));
    return found == m_merges.end() ? nullptr : &found->second;
}

struct BytePairModel::Symbol {
    TokenId token = 0;
    std::int32_t previous = -1;
    std::int32_t next = -1;
    bool isGone = false;
};

/// Sennrich et al. 2016: the pair that was learned first is joined first, leftmost first among equals. A linked list of
/// symbols and a heap of candidates, of which outdated ones are recognised when they come up.
class BytePairModel::Joining {
public:
    Joining(const BytePairModel& model, const std::vector<TokenId>& characters) : m_model(model)
    {
        const auto last = static_cast<std::int32_t>(characters.size()) - 1;
        m_symbols.reserve(characters.size());
        for (std::int32_t at = 0; at <= last; ++at)
            m_symbols.push_back({characters[static_cast<std::size_t>(at)], at - 1, at < last ? at + 1 : -1});
        for (std::int32_t at = 0; at < last; ++at) consider(at);
    }

    void run()
    {
        while (!m_candidates.empty()) {
            const auto candidate = m_candidates.top();
            m_candidates.pop();
            auto& left = symbol(candidate.position);
            if (left.isGone || left.next < 0) continue;
            auto& right = symbol(left.next);
            // As the reference has it, an entry counts while its pair still becomes the same token.
            const auto* now = m_model.merged(left.token, right.token);
            if (!now || now->token != candidate.token) continue;
            left.token = candidate.token;
            left.next = right.next;
            right.isGone = true;
            if (left.next >= 0) symbol(left.next).previous = candidate.position;
            if (left.previous >= 0) consider(left.previous);
            if (left.next >= 0) consider(candidate.position);
        }
    }

    void appendTo(std::vector<TokenId>& tokens) const
    {
        for (const auto& each : m_symbols)
            if (!each.isGone) tokens.push_back(each.token);
    }

private:
    struct Candidate {
        std::uint32_t rank;
        std::int32_t position;
        TokenId token;
        bool operator<(const Candidate& other) const // the top of the heap is the largest
        {
            return rank != other.rank ? rank > other.rank : position > other.position;
        }
    };

    Symbol& symbol(std::int32_t at) { return m_symbols[static_cast<std::size_t>(at)]; }
    void consider(std::int32_t at)
    {
        const auto& left = symbol(at);
        if (const auto* merge = m_model.merged(left.token, symbol(left.next).token))
            m_candidates.push({merge->rank, at, merge->token});
    }

    const BytePairModel& m_model;
    std::vector<Symbol> m_symbols;
    std::priority_queue<Candidate> m_candidates;
};

bool BytePairModel::addBytes(std::string_view character, std::vector<TokenId>& tokens) const
{
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::vector<TokenId> bytes;
    for (const char each : character) {
        const auto byte = static_cast<unsigned char>(each);
        const auto id = vocabulary().idOf(std::string("<0x") + kDigits[byte >> 4U] + kDigits[byte & 0xFU] + '>');
        if (!id) return false;
        bytes.push_back(*id);
    }
    tokens.insert(tokens.end(), bytes.begin(), bytes.end());
    return true;
}

std::vector<TokenId> BytePairModel::characters(std::string_view word) const
{
    std::vector<TokenId> tokens;
    tokens.reserve(word.size());
    const auto unknown = m_unknown ? vocabulary().idOf(*m_unknown).value_or(-1) : -1;
    bool isUnknownWaiting = false; // for the next character that is known, as in the reference
    const auto addUnknown = [&] {
        if (isUnknownWaiting) tokens.push_back(unknown);
        isUnknownWaiting = false;
    };
    for (std::size_t at = 0; at < word.size();) {
        const auto begin = at;
        nextCharacter(word, at);
        auto character = word.substr(begin, at - begin);
        std::string dressed;
        if (begin > 0 && !m_continuingPrefix.empty()) dressed = m_continuingPrefix;
        if (!dressed.empty() || (at == word.size() && !m_endSuffix.empty())) {
            dressed += character;
            if (at == word.size()) dressed += m_endSuffix;
            character = dressed;
        }
        if (const auto id = vocabulary().idOf(character)) {
            addUnknown();
            tokens.push_back(*id);
        } else if (!(m_fallsBackToBytes && addBytes(character, tokens)) && m_unknown) {
            if (!m_fusesUnknown) addUnknown();
            isUnknownWaiting = true;
            if (unknown < 0) throw m_file.error("model.unk_token is needed, but is not in the vocabulary");
        }
    }
    addUnknown();
    return tokens;
}

void BytePairModel::encode(std::string_view word, std::vector<TokenId>& tokens) const
{
    constexpr std::size_t kLongestKept = 256;
    constexpr std::size_t kMostKept = 20'000;
    if (m_ignoresMerges)
        if (const auto whole = vocabulary().idOf(word)) return tokens.push_back(*whole);
    const std::string key(word.size() <= kLongestKept ? word : std::string_view());
    if (!key.empty()) {
        const std::scoped_lock lock(m_mutex);
        const auto found = m_known.find(key);
        if (found != m_known.end()) {
            tokens.insert(tokens.end(), found->second.begin(), found->second.end());
            return;
        }
    }
    Joining joining(*this, characters(word));
    joining.run();
    const auto before = static_cast<std::ptrdiff_t>(tokens.size());
    joining.appendTo(tokens);
    if (key.empty()) return;
    const std::scoped_lock lock(m_mutex);
    if (m_known.size() >= kMostKept) m_known.clear();
    m_known.insert_or_assign(key, std::vector(tokens.begin() + before, tokens.end()));
}

} // namespace core::tokenizers
