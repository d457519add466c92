#pragma once

#include "core/images/canvas.h"

#include <span>
#include <string_view>

namespace core::sample {

enum class Shape {
    HexBolt,
    SocketScrew,
    PanScrew,
    HexNut,
    LockNut,
    WingNut,
    FlatWasher,
    SpringWasher,
    Drill,
    Tap,
    HexKey,
    Wrench,
    OilBottle,
    SprayCan,
    Tape,
    Pipe,
    Elbow,
    Tee,
    BallValve,
    Flange,
    Hose,
    HoseFitting,
    Cable,
    RingTerminal,
    Gland,
    CableTie,
    Glove,
    Helmet,
    EarMuffs,
    Goggles,
    Box,
    Lid,
    Dolly,
    Caster,
    Bearing,
    Shaft,
    Spring,
    ORing,
};

/// What buyers come for; the seasons differ between them.
enum class Domain { Fastening, Tooling, Piping, Electrical, Safety, Storage, Motion };

/// "M8" and the millimetres behind it.
struct Size {
    std::string_view name;
    double millimetres = 0;
};

/// What a product is made of and the colour that it shows.
struct Finish {
    std::string_view materialJa, materialEn;
    std::string_view colourJa, colourEn;
    images::Colour look;
    double priceFactor = 1;
};

/// One kind of product; its items are all sizes x lengths x finishes.
struct Kind {
    Shape shape;
    Domain domain;
    std::string_view prefix; ///< of the item code
    std::string_view ja, en;
    std::string_view category;
    std::string_view unit;
    double price;  ///< of the smallest size, in yen
    double demand; ///< how often buyers start here
    std::span<const Size> sizes;
    std::span<const int> lengths; ///< in tenths of the diameter; empty where an item has no length
    std::span<const Finish> finishes;
    std::string_view useJa, useEn;
};

std::span<const Kind> kinds();
const Kind& kindOf(Shape shape);

} // namespace core::sample
