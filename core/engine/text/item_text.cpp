#include "core/engine/text/item_text.h"

#include <algorithm>
#include <cmath>

namespace core::engine {

namespace {

constexpr std::int64_t kTitleTokens = 12; // U; a longer title is cut

/// Prices by ratio, not by difference: one step is about 19 %.
std::string priceStep(double price)
{
    return "price " + std::to_string(std::lround(4 * std::log2(std::max(price, 1e-6))));
}

/// What is said of an item besides its title: short columns first, since long texts are cut.
std::vector<std::string> bodyFields(const Item& item, const TrainingConfig& config)
{
    std::vector<std::string> fields;
    if (!config.leavesOut(Without::Columns)) {
        fields.push_back(item.category);
        fields.insert(fields.end(), item.attributes.begin(), item.attributes.end());
        if (item.price && *item.price > 0) fields.push_back(priceStep(*item.price));
    }
    if (!config.leavesOut(Without::Text)) fields.push_back(item.description);
    return fields;
}

using Tokens = std::vector<std::int64_t>;

Tokens page(const std::vector<std::string>& fields, const Encode& encode, std::int64_t longest)
{
    Tokens tokens;
    for (const auto& field : fields) {
        const auto words = encode(field);
        if (words.empty()) continue;
        tokens.insert(tokens.end(), words.begin(), words.end());
        tokens.push_back(Tokenizer::Separator);
    }
    tokens.resize(std::min(tokens.size(), static_cast<std::size_t>(longest)));
    return tokens;
}

/// Rows of token lists -> [rows, width]
torch::Tensor padded(const std::vector<Tokens>& rows, std::int64_t width)
{
    auto result = torch::full({std::ssize(rows), width}, static_cast<std::int64_t>(Tokenizer::Padding), torch::kInt64);
    for (std::size_t row = 0; row < rows.size(); ++row)
        std::copy(rows[row].begin(), rows[row].end(),
                  result.data_ptr<std::int64_t>() + static_cast<std::int64_t>(row) * width);
    return result;
}

torch::Tensor lengths(const std::vector<Tokens>& rows)
{
    std::vector<std::int64_t> sizes;
    sizes.reserve(rows.size());
    for (const auto& row : rows) sizes.push_back(std::ssize(row));
    return torch::tensor(sizes, torch::kInt64);
}

} // namespace

std::vector<std::string> catalogueTexts(const Catalogue& catalogue, const TrainingConfig& config)
{
    std::vector<std::string> texts;
    for (const auto& item : catalogue.items) {
        if (!config.leavesOut(Without::Text)) texts.push_back(item.title);
        for (auto& field : bodyFields(item, config)) texts.push_back(std::move(field));
    }
    return texts;
}

std::string pageText(const Item& item, const TrainingConfig& config)
{
    std::vector<std::string> fields;
    if (!config.leavesOut(Without::Text)) fields.push_back(item.title);
    if (!config.leavesOut(Without::Columns)) {
        fields.push_back(item.category);
        fields.insert(fields.end(), item.attributes.begin(), item.attributes.end());
    }
    if (!config.leavesOut(Without::Text)) fields.push_back(item.description);
    std::string text;
    for (const auto& field : fields) {
        if (field.empty()) continue;
        if (!text.empty()) text += ". ";
        text += field;
    }
    return text;
}

ItemText readItemText(const Catalogue& catalogue, const Encode& encode, const TrainingConfig& config,
                      const JobContext& context)
{
    std::vector<Tokens> pages;
    std::vector<Tokens> bodies;
    std::vector<Tokens> titles;
    for (const auto& item : catalogue.items) {
        if (pages.size() % 256 == 0) context.checkIn();
        auto fields = bodyFields(item, config);
        bodies.push_back(page(fields, encode, config.textTokens));
        if (!config.leavesOut(Without::Text)) fields.insert(fields.begin(), item.title);
        pages.push_back(page(fields, encode, config.textTokens));

        auto& title = titles.emplace_back();
        if (config.leavesOut(Without::Text)) continue;
        title = encode(item.title);
        title.resize(std::min(title.size(), static_cast<std::size_t>(kTitleTokens - 1)));
        if (!title.empty()) title.push_back(Tokenizer::End);
    }
    return {.pages = padded(pages, config.textTokens),
            .pageLengths = lengths(pages),
            .bodies = padded(bodies, config.textTokens),
            .bodyLengths = lengths(bodies),
            .titles = padded(titles, kTitleTokens)};
}

} // namespace core::engine
