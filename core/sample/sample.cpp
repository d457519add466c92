#include "core/sample/sample.h"

#include "core/sample/product_picture.h"

#include <utility>

namespace core::sample {

Sample generate(const SampleSpec& spec, const JobContext& context)
{
    Random random(spec.seed);
    context.report({Stage::Catalogue});
    const auto products = makeProducts(spec.lines, random);
    Sample sample{.catalogue = {.items = {}, .columns = attributeColumns()}, .companions = companionsOf(products)};
    for (const auto& product : products) {
        context.checkIn();
        context.report({Stage::Pictures, std::ssize(sample.pictures), std::ssize(products)});
        sample.catalogue.items.push_back(product.item);
        sample.pictures.push_back(drawProduct(product));
    }
    auto visits = makeVisits(products, sample.companions, spec.sessions, random, context);
    sample.sessions = std::move(visits.sessions);
    sample.planted = std::move(visits.planted);
    return sample;
}

} // namespace core::sample
