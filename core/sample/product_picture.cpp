#include "core/sample/product_picture.h"

#include "core/sample/drawing.h"

#include <array>

namespace core::sample {

namespace {

constexpr int kWidth = 160;
constexpr int kHeight = 240;
constexpr int kQuality = 88;

Look lookOf(const Product& product)
{
    constexpr double kLongest = 50; // tenths of the diameter
    constexpr std::array<Colour, 10> kLineTints{{{255, 255, 255},
                                                 {40, 60, 120},
                                                 {80, 140, 70},
                                                 {120, 200, 220},
                                                 {90, 60, 40},
                                                 {230, 230, 200},
                                                 {60, 60, 90},
                                                 {150, 110, 60},
                                                 {200, 120, 160},
                                                 {90, 40, 120}}};
    const auto line = static_cast<std::size_t>(product.line);
    const auto sizes = product.kind->sizes.size();
    return {.base = images::mixed(product.finishOf().look, kLineTints[line], line == 0 ? 0 : 0.14),
            .bulk = sizes == 1 ? 0.8 : static_cast<double>(product.size) / static_cast<double>(sizes - 1),
            .stretch = product.length / kLongest};
}

void draw(Canvas& canvas, const Kind& kind, const Look& look)
{
    switch (kind.domain) {
    case Domain::Fastening: drawFastener(canvas, kind.shape, look); break;
    case Domain::Tooling: drawTool(canvas, kind.shape, look); break;
    case Domain::Piping: drawPiping(canvas, kind.shape, look); break;
    case Domain::Electrical: drawElectrical(canvas, kind.shape, look); break;
    case Domain::Safety: drawSafety(canvas, kind.shape, look); break;
    case Domain::Storage: drawStorage(canvas, kind.shape, look); break;
    case Domain::Motion: drawMotion(canvas, kind.shape, look); break;
    }
}

} // namespace

std::vector<std::byte> drawProduct(const Product& product)
{
    const Paint ground({{250, 251, 252}, {244, 245, 247}, {226, 229, 233}}, {80, 0}, {80, kHeight});
    Canvas canvas(kWidth, kHeight, ground);
    const auto look = lookOf(product);
    canvas.shadow({82, 208}, 38 + 32 * look.bulk, 10 + 8 * look.bulk, 0.26);
    draw(canvas, *product.kind, look);
    return images::encodeJpeg(canvas.pixels(), kQuality);
}

} // namespace core::sample
