#include "core/sample/product.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace core::sample {

namespace {

struct Line {
    std::string_view series, ja, en;
    double priceFactor;
};

constexpr std::array<Line, 10> kLines{{{"DJ-100", "標準", "standard", 1},
                                       {"DJ-200", "プロ", "professional", 1.45},
                                       {"DJ-300", "エコ", "economy", 0.8},
                                       {"DJ-400", "クリーンルーム", "clean room", 2.3},
                                       {"DJ-500", "重荷重", "heavy duty", 1.8},
                                       {"DJ-600", "食品", "food grade", 2.0},
                                       {"DJ-700", "精密", "precision", 2.8},
                                       {"DJ-800", "屋外", "outdoor", 1.3},
                                       {"DJ-900", "小ロット", "small lot", 1.1},
                                       {"DJ-X", "耐薬品", "chemical proof", 2.5}}};

std::string joined(std::initializer_list<std::string_view> parts)
{
    std::string text;
    for (const auto part : parts) text += part;
    return text;
}

int millimetresLong(const Product& product)
{
    const auto exact = product.sizeOf().millimetres * product.length / 10;
    const int step = exact < 20 ? 1 : 5;
    return static_cast<int>(std::lround(exact / step)) * step;
}

/// "M8×40" or "M8".
std::string sizeText(const Product& product, std::string_view times)
{
    const std::string size(product.sizeOf().name == "F" ? "" : product.sizeOf().name);
    return product.length == 0 ? size : joined({size, times, std::to_string(millimetresLong(product))});
}

/// Shop prices: two figures, the rest zeros.
double roundedPrice(double price)
{
    double unit = 1;
    while (price / unit >= 100) unit *= 10;
    return std::max(1.0, static_cast<double>(std::llround(price / unit))) * unit;
}

double priceOf(const Product& product)
{
    const auto growth = product.sizeOf().millimetres / product.kind->sizes.front().millimetres;
    const auto stretch = product.length == 0 ? 1 : 0.6 + product.length / 50.0;
    return roundedPrice(product.kind->price * (0.4 + 0.6 * growth) * stretch * product.finishOf().priceFactor *
                        kLines[static_cast<std::size_t>(product.line)].priceFactor);
}

void describe(Product& product)
{
    const auto& kind = *product.kind;
    const auto& finish = product.finishOf();
    const auto& line = kLines[static_cast<std::size_t>(product.line)];
    const auto spaced = [](const std::string& text) { return text.empty() ? text : text + " "; };
    const auto sizeJa = spaced(sizeText(product, "×"));
    const auto sizeEn = spaced(sizeText(product, "x"));
    // A metal's name tells its colour; of painted and dyed things the colour is what buyers look for.
    const auto tellsColour = kind.domain == Domain::Electrical || kind.domain == Domain::Safety ||
                             kind.domain == Domain::Storage || kind.shape == Shape::Hose ||
                             kind.shape == Shape::HoseFitting || kind.shape == Shape::SprayCan ||
                             kind.shape == Shape::Tape;
    const auto looksJa = tellsColour ? finish.colourJa : finish.materialJa;
    const auto looksEn = tellsColour ? finish.colourEn : finish.materialEn;
    const auto lineJa = product.line == 0 ? std::string() : joined({" ", line.ja});
    const auto lineEn = product.line == 0 ? std::string() : joined({" ", line.en});

    auto& item = product.item;
    item.title = joined({kind.ja, " ", sizeJa, looksJa, lineJa, " / ", kind.en, " ", sizeEn, looksEn, lineEn});
    item.description = joined({kind.ja,
                               "、",
                               sizeJa,
                               finish.materialJa,
                               "製、",
                               finish.colourJa,
                               "。",
                               kind.useJa,
                               " ",
                               line.ja,
                               "シリーズ ",
                               line.series,
                               "。 / ",
                               kind.en,
                               ", ",
                               sizeEn,
                               finish.materialEn,
                               ", ",
                               finish.colourEn,
                               ". ",
                               kind.useEn,
                               " ",
                               line.series,
                               ", the ",
                               line.en,
                               " series."});
    item.category = kind.category;
    item.price = priceOf(product);
    item.picture = item.code + ".jpg";
    const auto both = [](std::string_view ja, std::string_view en) { return joined({ja, " ", en}); };
    item.attributes = {both(finish.materialJa, finish.materialEn),
                       both(finish.colourJa, finish.colourEn),
                       both(kind.ja, kind.en),
                       std::string(product.sizeOf().name),
                       std::string(line.series),
                       std::string(kind.unit),
                       std::to_string(product.sizeOf().millimetres)
                           .substr(0, std::to_string(product.sizeOf().millimetres).find('.') + 2),
                       product.length == 0 ? std::string() : std::to_string(millimetresLong(product))};
}

/// Titanium and orange are this autumn's news, large titanium and everything orange of the last week alone.
int launchDayOf(const Product& product, Random& random)
{
    constexpr int kFirstNews = 42;
    constexpr int kLastNews = 50;
    if (product.finishOf().colourEn == "orange") return kLastNews;
    if (product.finishOf().materialEn == "titanium") return product.sizeOf().millimetres < 8 ? kFirstNews : kLastNews;
    constexpr double kOtherNews = 0.04;
    return random.chance(kOtherNews) ? kFirstNews - 2 + static_cast<int>(random.below(13)) : 0;
}

/// Zipf 1935: within a kind a few sizes are asked for all the time, most hardly ever.
void spreadDemand(std::vector<Product>& products, std::size_t first, Random& random)
{
    constexpr double kFlatTop = 0.6;
    std::vector<std::size_t> places;
    for (std::size_t at = first; at < products.size(); ++at) places.push_back(at - first);
    random.shuffle(places);
    for (std::size_t at = first; at < products.size(); ++at)
        products[at].demand = products[at].kind->demand / (static_cast<double>(places[at - first]) + kFlatTop) /
                              (1 + 0.5 * products[at].line);
}

} // namespace

std::vector<AttributeColumn> attributeColumns()
{
    return {{"material", ColumnKind::Category},  {"colour", ColumnKind::Category}, {"shape", ColumnKind::Category},
            {"size", ColumnKind::Category},      {"series", ColumnKind::Category}, {"unit", ColumnKind::Category},
            {"diameter_mm", ColumnKind::Number}, {"length_mm", ColumnKind::Number}};
}

std::vector<Product> makeProducts(int lines, Random& random)
{
    constexpr std::array kNoLength{0};
    std::vector<Product> products;
    for (int line = 0; line < lines; ++line)
        for (const auto& kind : kinds()) {
            const auto first = products.size();
            const auto lengths = kind.lengths.empty() ? std::span<const int>(kNoLength) : kind.lengths;
            for (std::size_t finish = 0; finish < kind.finishes.size(); ++finish)
                for (std::size_t size = 0; size < kind.sizes.size(); ++size)
                    for (const auto length : lengths) {
                        auto& product = products.emplace_back(Product{
                            .item = {}, .kind = &kind, .size = size, .length = length, .finish = finish, .line = line});
                        std::array<char, 32> code{};
                        std::snprintf(code.data(), code.size(), "%.2s-%d%04d", kind.prefix.data(), line,
                                      static_cast<int>(products.size() - first));
                        product.item.code = code.data();
                        product.item.id = {static_cast<std::int64_t>(products.size())};
                        product.launchDay = launchDayOf(product, random);
                        describe(product);
                    }
            spreadDemand(products, first, random);
        }
    return products;
}

} // namespace core::sample
