#include "core/images/pixels.h"
#include "core/sample/product_picture.h"

#include <QtTest>

#include <algorithm>
#include <cstdlib>
#include <map>

using namespace core;
using namespace core::sample;

namespace {

/// Share of the pixels that a look at both pictures tells apart.
double difference(const images::Pixels& a, const images::Pixels& b)
{
    constexpr int kVisible = 12; // of 255 in one colour
    std::size_t different = 0;
    for (std::size_t at = 0; at < a.rgb.size(); at += 3)
        for (std::size_t part = 0; part < 3; ++part)
            if (std::abs(a.rgb[at + part] - b.rgb[at + part]) >= kVisible) {
                ++different;
                break;
            }
    return static_cast<double>(different) / static_cast<double>(a.rgb.size() / 3);
}

std::string named(const Product& a, const Product& b)
{
    return a.item.title + " and " + b.item.title;
}

} // namespace

class ProductPictureTest : public QObject {
    Q_OBJECT

    std::vector<Product> m_products;
    std::vector<images::Pixels> m_pictures;

    /// Every two items of a kind that differ in nothing but what `differs` names are told apart by their pictures.
    template <class Differs> void compare(double least, Differs&& differs) const
    {
        int pairs = 0;
        for (std::size_t a = 0; a < m_products.size(); ++a)
            for (std::size_t b = a + 1; b < m_products.size(); ++b) {
                if (m_products[a].kind != m_products[b].kind || !differs(m_products[a], m_products[b])) continue;
                ++pairs;
                const auto share = difference(m_pictures[a], m_pictures[b]);
                QVERIFY2(share >= least, (named(m_products[a], m_products[b]) + ": " + std::to_string(share)).c_str());
            }
        QVERIFY(pairs > 100);
    }

private Q_SLOTS:
    void initTestCase()
    {
        Random random(1);
        m_products = makeProducts(1, random);
        for (const auto& product : m_products)
            m_pictures.push_back(images::decodePixels(drawProduct(product), 160, 240));
    }

    void size_aloneIsSeen()
    {
        compare(0.01, [](const Product& a, const Product& b) {
            return a.size != b.size && a.length == b.length && a.finish == b.finish;
        });
    }

    void length_aloneIsSeen()
    {
        compare(0.02, [](const Product& a, const Product& b) {
            return a.size == b.size && a.length != b.length && a.finish == b.finish;
        });
    }

    void colourAndMaterial_aloneAreSeen()
    {
        compare(0.02, [](const Product& a, const Product& b) {
            return a.size == b.size && a.length == b.length && a.finish != b.finish;
        });
    }

    void shape_aloneIsSeen()
    {
        for (std::size_t a = 0; a < m_products.size(); ++a)
            for (std::size_t b = a + 1; b < m_products.size(); ++b) {
                const auto& [first, second] = std::tie(m_products[a], m_products[b]);
                if (first.kind == second.kind || first.sizeOf().name != second.sizeOf().name) continue;
                if (first.finishOf().colourEn != second.finishOf().colourEn) continue;
                const auto share = difference(m_pictures[a], m_pictures[b]);
                QVERIFY2(share >= 0.03, (named(first, second) + ": " + std::to_string(share)).c_str());
            }
    }

    void larger_looksLarger()
    {
        for (std::size_t at = 1; at < m_products.size(); ++at) {
            const auto& [small, large] = std::tie(m_products[at - 1], m_products[at]);
            if (small.kind != large.kind || small.finish != large.finish || large.size != small.size + 1) continue;
            if (small.length != large.length) continue;
            QVERIFY(large.sizeOf().millimetres > small.sizeOf().millimetres);
            // The shadow on the ground grows with everything that stands on it.
            const auto dark = [this](std::size_t which) {
                const auto& rgb = m_pictures[which].rgb;
                return std::count_if(rgb.begin(), rgb.end(), [](std::uint8_t part) { return part < 215; });
            };
            QVERIFY2(dark(at) > dark(at - 1), named(small, large).c_str());
        }
    }
};

QTEST_APPLESS_MAIN(ProductPictureTest)
#include "product_picture_test.moc"
