#include "core/sample/companions.h"

#include <array>
#include <map>
#include <utility>

namespace core::sample {

namespace {

struct Rule {
    Shape cause;
    Shape target;
    double share;
};

constexpr auto kRules = std::to_array<Rule>({
    {Shape::HexBolt, Shape::HexNut, 0.62},
    {Shape::HexBolt, Shape::Wrench, 0.20},
    {Shape::SocketScrew, Shape::HexKey, 0.58},
    {Shape::SocketScrew, Shape::HexNut, 0.28},
    {Shape::PanScrew, Shape::HexNut, 0.60},
    {Shape::PanScrew, Shape::WingNut, 0.22},
    {Shape::HexNut, Shape::FlatWasher, 0.62},
    {Shape::HexNut, Shape::LockNut, 0.20},
    {Shape::WingNut, Shape::FlatWasher, 0.66},
    {Shape::LockNut, Shape::Wrench, 0.58},
    {Shape::FlatWasher, Shape::SpringWasher, 0.64},
    {Shape::Drill, Shape::Tap, 0.68},
    {Shape::Drill, Shape::OilBottle, 0.15},
    {Shape::Tap, Shape::OilBottle, 0.55},
    {Shape::Tap, Shape::SocketScrew, 0.25},
    {Shape::SprayCan, Shape::Tape, 0.66},
    {Shape::Tape, Shape::Box, 0.55},
    {Shape::Pipe, Shape::Elbow, 0.60},
    {Shape::Pipe, Shape::Tee, 0.25},
    {Shape::Elbow, Shape::BallValve, 0.62},
    {Shape::Tee, Shape::Flange, 0.60},
    {Shape::BallValve, Shape::Flange, 0.58},
    {Shape::Flange, Shape::HexBolt, 0.55},
    {Shape::Hose, Shape::HoseFitting, 0.70},
    {Shape::HoseFitting, Shape::BallValve, 0.50},
    {Shape::Cable, Shape::RingTerminal, 0.62},
    {Shape::Cable, Shape::Gland, 0.22},
    {Shape::RingTerminal, Shape::CableTie, 0.60},
    {Shape::Gland, Shape::PanScrew, 0.50},
    {Shape::Glove, Shape::Goggles, 0.55},
    {Shape::Glove, Shape::SprayCan, 0.15},
    {Shape::Helmet, Shape::EarMuffs, 0.65},
    {Shape::EarMuffs, Shape::Goggles, 0.58},
    {Shape::Box, Shape::Lid, 0.70},
    {Shape::Lid, Shape::Dolly, 0.55},
    {Shape::Dolly, Shape::Caster, 0.60},
    {Shape::Caster, Shape::HexNut, 0.50},
    {Shape::Bearing, Shape::Shaft, 0.62},
    {Shape::Bearing, Shape::ORing, 0.22},
    {Shape::Shaft, Shape::Spring, 0.58},
    {Shape::Spring, Shape::ORing, 0.55},
    {Shape::ORing, Shape::OilBottle, 0.50},
});

/// How well `target` goes with `cause`: the same size above all, then the same material, then the same colour.
int fitness(const Product& cause, const Product& target)
{
    int points = 0;
    if (target.sizeOf().name == cause.sizeOf().name) points += 16;
    if (target.size == cause.size % target.kind->sizes.size()) points += 8;
    if (target.finishOf().materialEn == cause.finishOf().materialEn) points += 4;
    if (target.finishOf().colourEn == cause.finishOf().colourEn) points += 3;
    if (target.finish == cause.finish % target.kind->finishes.size()) points += 1;
    return points;
}

} // namespace

std::vector<std::vector<Companion>> companionsOf(const std::vector<Product>& products)
{
    std::map<std::pair<Shape, int>, std::vector<std::size_t>> byShape;
    for (std::size_t at = 0; at < products.size(); ++at)
        byShape[{products[at].kind->shape, products[at].line}].push_back(at);

    std::vector<std::vector<Companion>> companions(products.size());
    for (std::size_t cause = 0; cause < products.size(); ++cause)
        for (const auto& rule : kRules) {
            if (rule.cause != products[cause].kind->shape) continue;
            const auto& targets = byShape[{rule.target, products[cause].line}];
            auto best = targets.front();
            for (const auto target : targets)
                if (fitness(products[cause], products[target]) > fitness(products[cause], products[best]))
                    best = target;
            companions[cause].push_back({best, rule.share});
        }
    return companions;
}

} // namespace core::sample
