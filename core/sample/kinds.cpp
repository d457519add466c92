#include "core/sample/kinds.h"

#include <array>
#include <stdexcept>

namespace core::sample {

namespace {

constexpr auto kThreads =
    std::to_array<Size>({{"M3", 3}, {"M4", 4}, {"M5", 5}, {"M6", 6}, {"M8", 8}, {"M10", 10}, {"M12", 12}, {"M16", 16}});
constexpr auto kSmallThreads = std::to_array<Size>({{"M2", 2}, {"M3", 3}, {"M4", 4}, {"M5", 5}, {"M6", 6}});
constexpr auto kWingThreads = std::to_array<Size>({{"M4", 4}, {"M5", 5}, {"M6", 6}, {"M8", 8}, {"M10", 10}});
constexpr auto kPipes =
    std::to_array<Size>({{"15A", 21.7}, {"20A", 27.2}, {"25A", 34}, {"32A", 42.7}, {"40A", 48.6}, {"50A", 60.5}});
constexpr auto kHoses = std::to_array<Size>({{"φ6", 6}, {"φ8", 8}, {"φ10", 10}, {"φ12", 12}});
constexpr auto kWires =
    std::to_array<Size>({{"0.75sq", 2.2}, {"1.25sq", 2.8}, {"2sq", 3.4}, {"3.5sq", 4}, {"5.5sq", 5}});
constexpr auto kTies = std::to_array<Size>({{"100mm", 100}, {"150mm", 150}, {"200mm", 200}, {"300mm", 300}});
constexpr auto kHands = std::to_array<Size>({{"S", 70}, {"M", 78}, {"L", 86}, {"XL", 94}});
constexpr auto kBoxes = std::to_array<Size>({{"10L", 200}, {"25L", 300}, {"50L", 420}});
constexpr auto kTapes = std::to_array<Size>({{"25mm", 25}, {"38mm", 38}, {"50mm", 50}});
constexpr auto kBores =
    std::to_array<Size>({{"φ8", 8}, {"φ10", 10}, {"φ12", 12}, {"φ15", 15}, {"φ20", 20}, {"φ25", 25}});
constexpr auto kWheels = std::to_array<Size>({{"φ50", 50}, {"φ75", 75}, {"φ100", 100}, {"φ150", 150}});
constexpr auto kVolumes = std::to_array<Size>({{"100ml", 100}, {"300ml", 300}, {"1L", 1000}, {"4L", 4000}});
constexpr auto kOne = std::to_array<Size>({{"F", 100}});

constexpr auto kBoltLengths = std::to_array<int>({20, 30, 50});
constexpr auto kScrewLengths = std::to_array<int>({20, 40});
constexpr auto kPipeLengths = std::to_array<int>({400});
constexpr std::span<const int> kNoLengths;

constexpr Finish kStainless{"ステンレス", "stainless", "銀", "silver", {196, 202, 210}, 2.2};
constexpr Finish kZinc{"亜鉛めっき鋼", "zinc-plated steel", "淡黄", "pale yellow", {214, 204, 160}, 1};
constexpr Finish kBlackSteel{"黒染め鋼", "black oxide steel", "黒", "black", {66, 68, 74}, 1.2};
constexpr Finish kBrass{"真鍮", "brass", "金", "gold", {216, 176, 84}, 2.6};
constexpr Finish kTitanium{"チタン", "titanium", "青紫", "violet", {140, 128, 178}, 9};
constexpr Finish kCopper{"銅", "copper", "銅色", "copper red", {206, 124, 84}, 2.4};
constexpr Finish kPvc{"塩ビ", "PVC", "灰", "grey", {124, 134, 146}, 0.6};

constexpr auto kBoltFinishes = std::to_array<Finish>({kStainless, kZinc, kBlackSteel});
constexpr auto kScrewFinishes = std::to_array<Finish>({kBlackSteel, kStainless, kTitanium});
constexpr auto kPanFinishes = std::to_array<Finish>({kStainless, kZinc, kBrass});
constexpr auto kNutFinishes = std::to_array<Finish>({kStainless, kZinc, kBlackSteel, kTitanium});
constexpr auto kTwoFinishes = std::to_array<Finish>({kStainless, kZinc});
constexpr auto kPipeFinishes = std::to_array<Finish>({kStainless, kPvc, kCopper});
constexpr auto kValveFinishes = std::to_array<Finish>({kStainless, kPvc, kBrass});
constexpr auto kFlangeFinishes = std::to_array<Finish>({kStainless, kPvc});
constexpr auto kToolFinishes =
    std::to_array<Finish>({{"ハイス", "high-speed steel", "銀", "silver", {172, 176, 184}, 1},
                           {"コバルトハイス", "cobalt steel", "金", "gold", {206, 170, 96}, 2.1}});
constexpr auto kHandToolFinishes =
    std::to_array<Finish>({{"クロムバナジウム鋼", "chrome vanadium steel", "銀", "silver", {186, 192, 200}, 1}});
constexpr auto kBareFinishes =
    std::to_array<Finish>({{"軸受鋼", "bearing steel", "銀", "silver", {158, 166, 182}, 1}, kStainless});

constexpr images::Colour kRed{206, 52, 48}, kBlue{42, 98, 186}, kYellow{240, 196, 40}, kGreen{52, 146, 84},
    kBlack{48, 50, 56}, kWhite{240, 240, 236}, kOrange{238, 128, 36};

constexpr Finish coloured(std::string_view materialJa, std::string_view materialEn, std::string_view ja,
                          std::string_view en, images::Colour look)
{
    return {materialJa, materialEn, ja, en, look, 1};
}

constexpr std::array<Finish, 5> inFive(std::string_view ja, std::string_view en)
{
    return {coloured(ja, en, "黒", "black", kBlack), coloured(ja, en, "赤", "red", kRed),
            coloured(ja, en, "青", "blue", kBlue), coloured(ja, en, "黄", "yellow", kYellow),
            coloured(ja, en, "緑", "green", kGreen)};
}

constexpr auto kVinyl = inFive("ビニル", "vinyl");
constexpr auto kNylon = inFive("ナイロン", "nylon");
constexpr auto kPolypropylene = inFive("ポリプロピレン", "polypropylene");
constexpr auto kAbs = inFive("ABS樹脂", "ABS");
constexpr auto kTapeColours = inFive("クラフト紙", "coated paper");
constexpr auto kPaints = inFive("アクリル塗料", "acrylic paint");
constexpr auto kHoseColours = std::to_array<Finish>({coloured("ウレタン", "urethane", "青", "blue", kBlue),
                                                     coloured("ウレタン", "urethane", "赤", "red", kRed),
                                                     coloured("ウレタン", "urethane", "黒", "black", kBlack),
                                                     coloured("ウレタン", "urethane", "橙", "orange", kOrange)});
constexpr auto kFittingColours = std::to_array<Finish>(
    {coloured("樹脂", "resin", "青", "blue", kBlue), coloured("樹脂", "resin", "赤", "red", kRed),
     coloured("樹脂", "resin", "黒", "black", kBlack), coloured("樹脂", "resin", "橙", "orange", kOrange)});
constexpr auto kGloveColours = std::to_array<Finish>({coloured("ニトリルゴム", "nitrile", "青", "blue", kBlue),
                                                      coloured("ニトリルゴム", "nitrile", "黒", "black", kBlack),
                                                      coloured("牛革", "cowhide", "黄", "yellow", {226, 188, 96}),
                                                      coloured("綿", "cotton", "白", "white", kWhite),
                                                      coloured("天然ゴム", "natural rubber", "橙", "orange", kOrange)});
constexpr auto kHelmetColours = std::to_array<Finish>(
    {coloured("ABS樹脂", "ABS", "白", "white", kWhite), coloured("ABS樹脂", "ABS", "黄", "yellow", kYellow),
     coloured("ABS樹脂", "ABS", "青", "blue", kBlue), coloured("ABS樹脂", "ABS", "赤", "red", kRed),
     coloured("ABS樹脂", "ABS", "緑", "green", kGreen), coloured("ABS樹脂", "ABS", "橙", "orange", kOrange)});
constexpr auto kGlandColours = std::to_array<Finish>(
    {coloured("ナイロン", "nylon", "黒", "black", kBlack), coloured("ナイロン", "nylon", "白", "white", kWhite)});
constexpr auto kDollyColours = std::to_array<Finish>(
    {coloured("スチール", "steel", "青", "blue", kBlue), coloured("スチール", "steel", "緑", "green", kGreen)});
constexpr auto kWheelColours = std::to_array<Finish>({coloured("ゴム", "rubber", "黒", "black", kBlack),
                                                      coloured("ウレタン", "urethane", "赤", "red", kRed),
                                                      coloured("ナイロン", "nylon", "白", "white", kWhite)});
constexpr auto kRubbers = std::to_array<Finish>({coloured("NBR", "NBR", "黒", "black", kBlack),
                                                 coloured("FKM", "FKM", "茶", "brown", {132, 84, 56}),
                                                 coloured("シリコーン", "silicone", "赤", "red", kRed)});
constexpr auto kOils = std::to_array<Finish>({coloured("鉱物油", "mineral oil", "黄", "yellow", kYellow),
                                              coloured("合成油", "synthetic oil", "青", "blue", kBlue)});

constexpr auto kKinds = std::to_array<Kind>({
    {Shape::HexBolt, Domain::Fastening, "HB", "六角ボルト", "Hex bolt", "Fasteners/Bolts/Hex bolts", "100", 180, 5,
     kThreads, kBoltLengths, kBoltFinishes, "機械や鉄骨の締結に。同じ呼び径のナットと組み合わせます。",
     "For machines and steel frames; goes with the nut of the same thread."},
    {Shape::SocketScrew, Domain::Fastening, "SC", "六角穴付きボルト", "Socket cap screw",
     "Fasteners/Bolts/Socket screws", "100", 260, 4, kThreads, kScrewLengths, kScrewFinishes,
     "頭が沈む取り付けに。六角棒レンチで締めます。", "Where the head must sit flush; tightened with a hex key."},
    {Shape::PanScrew, Domain::Fastening, "PS", "なべ小ねじ", "Pan head screw", "Fasteners/Screws/Pan head", "200", 90,
     3, kSmallThreads, kScrewLengths, kPanFinishes, "盤や電気機器の組み立てに。", "For panels and electrical devices."},
    {Shape::HexNut, Domain::Fastening, "HN", "六角ナット", "Hex nut", "Fasteners/Nuts/Hex nuts", "100", 70, 2, kThreads,
     kNoLengths, kNutFinishes, "ボルトの相手に。座金をはさむとゆるみにくくなります。",
     "The bolt's partner; with a washer it stays tight."},
    {Shape::LockNut, Domain::Fastening, "LN", "ゆるみ止めナット", "Lock nut", "Fasteners/Nuts/Lock nuts", "50", 160,
     1.5, kThreads, kNoLengths, kTwoFinishes, "振動する機械に。樹脂リング入り。",
     "For machines that shake; with a nylon ring."},
    {Shape::WingNut, Domain::Fastening, "WN", "蝶ナット", "Wing nut", "Fasteners/Nuts/Wing nuts", "20", 140, 1,
     kWingThreads, kNoLengths, kTwoFinishes, "工具なしで手で締められます。", "Tightened by hand, without a tool."},
    {Shape::FlatWasher, Domain::Fastening, "FW", "平座金", "Flat washer", "Fasteners/Washers/Flat", "200", 40, 1.5,
     kThreads, kNoLengths, kBoltFinishes, "締め付け面を広げて傷を防ぎます。",
     "Spreads the load and spares the surface."},
    {Shape::SpringWasher, Domain::Fastening, "SW", "ばね座金", "Spring washer", "Fasteners/Washers/Spring", "200", 50,
     1, kThreads, kNoLengths, kTwoFinishes, "ゆるみ止めに。平座金と重ねて使います。",
     "Keeps bolts tight; used on a flat washer."},
    {Shape::Drill, Domain::Tooling, "DR", "下穴用ドリル", "Tapping drill", "Tools/Cutting/Drills", "1", 320, 3,
     kThreads, kNoLengths, kToolFinishes, "ねじの下穴あけに。同じ呼び径のタップの前に使います。",
     "Drills the hole before the tap of the same thread."},
    {Shape::Tap, Domain::Tooling, "TP", "スパイラルタップ", "Spiral tap", "Tools/Cutting/Taps", "1", 980, 2, kThreads,
     kNoLengths, kToolFinishes, "止まり穴のねじ切りに。切削油をお使いください。",
     "Cuts threads in blind holes; use cutting oil."},
    {Shape::HexKey, Domain::Tooling, "HK", "六角棒レンチ", "Hex key", "Tools/Hand tools/Hex keys", "1", 120, 1,
     kThreads, kNoLengths, kHandToolFinishes, "六角穴付きボルト用。", "For socket cap screws."},
    {Shape::Wrench, Domain::Tooling, "WR", "片目片口スパナ", "Combination wrench", "Tools/Hand tools/Wrenches", "1",
     450, 1, kThreads, kNoLengths, kHandToolFinishes, "六角ボルトとナット用。", "For hex bolts and nuts."},
    {Shape::OilBottle, Domain::Tooling, "OL", "切削油", "Cutting oil", "Tools/Chemicals/Oils", "1", 600, 1, kVolumes,
     kNoLengths, kOils, "タップ立てと穴あけの潤滑に。", "Lubricates tapping and drilling."},
    {Shape::SprayCan, Domain::Tooling, "SP", "塗装スプレー", "Spray paint", "Tools/Chemicals/Paints", "1", 880, 1.5,
     kOne, kNoLengths, kPaints, "補修塗装に。マスキングは同色のテープで。",
     "For touching up; mask with the tape of the same colour."},
    {Shape::Tape, Domain::Tooling, "TA", "ライン用テープ", "Marking tape", "Tools/Tapes/Marking tapes", "1", 260, 2,
     kTapes, kNoLengths, kTapeColours, "床や棚の色分け表示に。", "Marks floors and shelves by colour."},
    {Shape::Pipe, Domain::Piping, "PI", "配管用パイプ", "Pipe", "Piping/Pipes", "1", 900, 4, kPipes, kPipeLengths,
     kPipeFinishes, "給水・エア配管に。継手は同じ呼び径で。", "For water and air; fittings of the same nominal size."},
    {Shape::Elbow, Domain::Piping, "EL", "エルボ", "Elbow", "Piping/Fittings/Elbows", "1", 320, 2, kPipes, kNoLengths,
     kPipeFinishes, "配管を90度曲げる継手です。", "Turns a pipe by 90 degrees."},
    {Shape::Tee, Domain::Piping, "TE", "チーズ", "Tee", "Piping/Fittings/Tees", "1", 420, 1.5, kPipes, kNoLengths,
     kPipeFinishes, "配管を分岐する継手です。", "Branches a pipe."},
    {Shape::BallValve, Domain::Piping, "BV", "ボールバルブ", "Ball valve", "Piping/Valves/Ball valves", "1", 1400, 2,
     kPipes, kNoLengths, kValveFinishes, "レバー操作で素早く開閉できます。", "Opens and shuts with a quarter turn."},
    {Shape::Flange, Domain::Piping, "FL", "フランジ", "Flange", "Piping/Fittings/Flanges", "1", 1100, 1, kPipes,
     kNoLengths, kFlangeFinishes, "取り外しのできる接続に。", "For joints that can be taken apart."},
    {Shape::Hose, Domain::Piping, "HO", "エアホース", "Air hose", "Piping/Hoses/Air hoses", "10m", 1300, 2.5, kHoses,
     kNoLengths, kHoseColours, "空圧機器の配管に。継手は色と外径を合わせて。",
     "For pneumatics; match the fitting's colour and diameter."},
    {Shape::HoseFitting, Domain::Piping, "HF", "ワンタッチ継手", "Push-in fitting", "Piping/Hoses/Push-in fittings",
     "5", 700, 1, kHoses, kNoLengths, kFittingColours, "差し込むだけでつながります。",
     "Connects a hose by pushing it in."},
    {Shape::Cable, Domain::Electrical, "CA", "機器用電線", "Wire", "Electrical/Cables/Wires", "20m", 800, 4, kWires,
     kNoLengths, kVinyl, "盤内配線に。同じ色とサイズの圧着端子があります。",
     "For cabinets; ring terminals come in the same colour and size."},
    {Shape::RingTerminal, Domain::Electrical, "RT", "圧着端子", "Ring terminal", "Electrical/Terminals/Ring", "100",
     480, 1.5, kWires, kNoLengths, kVinyl, "電線の端末処理に。", "Finishes the end of a wire."},
    {Shape::Gland, Domain::Electrical, "CG", "ケーブルグランド", "Cable gland", "Electrical/Terminals/Glands", "10",
     950, 1, kWires, kNoLengths, kGlandColours, "盤の引き込み口を防水にします。", "Seals the entry into a cabinet."},
    {Shape::CableTie, Domain::Electrical, "CT", "結束バンド", "Cable tie", "Electrical/Cables/Ties", "100", 300, 2,
     kTies, kNoLengths, kNylon, "配線の色分けと結束に。", "Bundles wires and tells them by colour."},
    {Shape::Glove, Domain::Safety, "GL", "作業手袋", "Work gloves", "Safety/Hands/Gloves", "10 pairs", 1500, 4, kHands,
     kNoLengths, kGloveColours, "組み立てから溶接補助まで。", "From assembly to helping at welding."},
    {Shape::Helmet, Domain::Safety, "HE", "保護帽", "Safety helmet", "Safety/Head/Helmets", "1", 1900, 2, kOne,
     kNoLengths, kHelmetColours, "飛来・落下物用。同色の防音具を付けられます。",
     "Against falling objects; takes ear muffs of the same colour."},
    {Shape::EarMuffs, Domain::Safety, "EM", "防音イヤーマフ", "Ear muffs", "Safety/Head/Ear muffs", "1", 2400, 1, kOne,
     kNoLengths, kHelmetColours, "保護帽に取り付けて使えます。", "Can be worn with a helmet."},
    {Shape::Goggles, Domain::Safety, "GO", "保護めがね", "Safety goggles", "Safety/Head/Goggles", "1", 980, 1.5, kOne,
     kNoLengths, kHelmetColours, "切りくずや粉じんから目を守ります。", "Keeps chips and dust from the eyes."},
    {Shape::Box, Domain::Storage, "BX", "部品コンテナ", "Parts container", "Storage/Containers/Boxes", "1", 780, 3,
     kBoxes, kNoLengths, kPolypropylene, "部品の色分け保管に。ふたは別売りです。",
     "Sorts parts by colour; the lid is sold apart."},
    {Shape::Lid, Domain::Storage, "LD", "コンテナ用ふた", "Container lid", "Storage/Containers/Lids", "1", 350, 1,
     kBoxes, kNoLengths, kPolypropylene, "積み重ねのできるふたです。", "A lid that lets containers be stacked."},
    {Shape::Dolly, Domain::Storage, "DO", "運搬台車", "Dolly", "Storage/Transport/Dollies", "1", 6800, 1, kBoxes,
     kNoLengths, kDollyColours, "コンテナの移動に。", "Moves containers."},
    {Shape::Caster, Domain::Storage, "CS", "自在キャスター", "Swivel caster", "Storage/Transport/Casters", "1", 650, 2,
     kWheels, kNoLengths, kWheelColours, "台車や架台の足に。", "For dollies and frames."},
    {Shape::Bearing, Domain::Motion, "BE", "深溝玉軸受", "Ball bearing", "Motion/Bearings", "1", 420, 3, kBores,
     kNoLengths, kBareFinishes, "回転軸の支持に。軸は同じ内径で。", "Carries a shaft of the same bore."},
    {Shape::Shaft, Domain::Motion, "SH", "リニアシャフト", "Linear shaft", "Motion/Shafts", "1", 1200, 1.5, kBores,
     kNoLengths, kBareFinishes, "案内軸・回転軸に。焼入れ研磨済み。", "For guides and rotation; hardened and ground."},
    {Shape::Spring, Domain::Motion, "SG", "圧縮コイルばね", "Compression spring", "Motion/Springs", "10", 380, 1.5,
     kBores, kNoLengths, kTwoFinishes, "押し戻しや緩衝に。", "Pushes back and cushions."},
    {Shape::ORing, Domain::Motion, "OR", "Oリング", "O-ring", "Motion/Seals/O-rings", "20", 220, 1.5, kBores,
     kNoLengths, kRubbers, "油や空気の漏れ止めに。", "Seals oil and air."},
});

} // namespace

std::span<const Kind> kinds()
{
    return kKinds;
}

const Kind& kindOf(Shape shape)
{
    for (const auto& kind : kKinds)
        if (kind.shape == shape) return kind;
    throw std::logic_error("a shape without a kind");
}

} // namespace core::sample
