"""Texts for tokenizers, made up from our own words: Japanese, English, mixed, emoji, marks, symbols, control characters,
long runs, and broken UTF-8."""
import random

ENGLISH = """stainless bolt nut washer bearing housing shaft coupling pulley belt sensor cable clamp hinge handle caster wheel
pipe valve gasket hose fitting drill tap blade glove goggles shelf box pallet label tape spring screw rivet anchor plate bracket
the a for with and of is can't don't we'll it's I'm they've set pack size length order today fast new heavy duty thin black
Überlänge naïve café façade Straße Ærø""".split()
JAPANESE = """ステンレス 六角ボルト ナット 座金 軸受 ハウジング 軸 継手 プーリ 近接センサ 電線 結束バンド 蝶番 取っ手 キャスター 配管 弁
ガスケット ホース 切削工具 保護手袋 保護めがね 棚 箱 パレット ラベル 粘着テープ ばね 小ねじ リベット アンカー 金具 を の は に 用
です ます 注文 長さ 本日出荷 新商品 薄型 黒 高荷重 セット 一個 弊社 型番 材質 寸法 表面処理 ください かな カナ が パ ぱ ヴ""".split()
HALF_WIDTH = "ﾎﾞﾙﾄ ﾅｯﾄ ﾜｯｼｬ ｽﾃﾝﾚｽ ﾊﾟｲﾌﾟ ｶﾞｽｹｯﾄ ﾈｼﾞ".split()
SYMBOLS = list("①②③㈱㈲℡№㎜㎡㎏Ⅲⅳ～－∥￠￡￢髙﨑纊〒※→⇒∀≒◎★♪…‥「」『』【】・、。ー〜¥§±×÷°′″￥％") + ["㍉", "㍑", "㌔", "㋿"]
EMOJI = ["😀", "🔩", "🔧", "⚙️", "👩‍🔧", "👨‍👩‍👧‍👦", "🏳️‍🌈", "🇯🇵", "🇩🇪", "👍🏽", "👷🏿‍♀️", "❤️‍🔥", "1️⃣", "🧑🏻‍🤝‍🧑🏾", "☎️", "🀄"]
MARKED = ["e\u0301", "が".replace("が", "か\u3099"), "ハ\u309A", "n\u0303", "a\u0323\u0302", "Z\u0351\u036B\u0343a\u030A", "\u0301", "क्षि", "ที่",
          "שָׁ", "ﬁ", "ſ", "ẞ", "İ", "ǅ", "ΣΑΣ", "한글", "\u1112\u1161\u11AB", "𠮷", "葛\U000E0100", "١٢٣", "½", "x²"]
BLANKS = [" ", "  ", "   ", "\t", "\n", "\r\n", "\n\n", "\u3000", "\u00A0", "\u2003", "\u200B", " \n ", "\u2028", "\u0085"]
CONTROL = ["\x00", "\x01", "\x07", "\x1b[0m", "\x7f", "\u0080", "\u200D", "\u200E", "\u202E", "\uFEFF", "\u00AD", "\uFFFD", "\uFFFE",
           "\U0010FFFF", "\uE000", "\U000F0000"]
TOKENS = ["<|endoftext|>", "<|im_start|>", "<|begin|>", "[CLS]", "[MASK]", "[UNK]", "<s>", "</s>", "<unk>", "<0x41>", "##ing", "▁", "▁a",
          "Ġ", "bolt", "ボルト", "ﾅｯﾄ"]
BROKEN = [b"\xff", b"\x80", b"\xc0\xaf", b"\xe3\x81", b"\xe3\x81\x28", b"\xf0\x9f\x98", b"\xf0\x9f", b"\xed\xa0\x80", b"\xf4\x90\x80\x80",
          b"\xf8\x88\x80\x80\x80", b"\x83\x7b\x83\x8b\x83g", b"\xc3", b"\xe0\x80\x80", b"\xfe\xff", b"\xf1\x80\x80\xe3\x81\x82"]


def number(choose):
    kind = choose.randrange(6)
    if kind == 0:
        return str(choose.randrange(10 ** choose.randrange(1, 12)))
    if kind == 1:
        return f"M{choose.randrange(2, 30)}×{choose.randrange(5, 200)}"
    if kind == 2:
        return f"{choose.randrange(1000)}.{choose.randrange(100):02d}mm"
    if kind == 3:
        return f"¥{choose.randrange(1000)},{choose.randrange(1000):03d}"
    if kind == 4:
        return f"20{choose.randrange(100):02d}-{choose.randrange(1, 13):02d}-{choose.randrange(1, 29):02d}"
    return "".join(choose.choice("０１２３４５６７８９ＡＢＣ") for _ in range(choose.randrange(1, 6)))


def english(choose):
    word = choose.choice(ENGLISH)
    return choose.choice([word, word, word.capitalize(), word.upper(), word + choose.choice([",", ".", "!", "?", "...", "'s", "'LL", "-"])])


def phrase(choose, kind):
    if kind == "japanese":
        return "".join(choose.choice(JAPANESE) for _ in range(choose.randrange(1, 7))) + choose.choice(["", "。", "、", "（税込）", "："])
    if kind == "english":
        return " ".join(english(choose) for _ in range(choose.randrange(1, 6)))
    if kind == "emoji":
        return "".join(choose.choice(EMOJI) for _ in range(choose.randrange(1, 4)))
    if kind == "run":
        unit = choose.choice(["a", " ", "ボ", "ー", "!", "1", "\n", "ab", "😀", "\u0301", "ﾎﾞ", "=", "x "])
        return unit * choose.randrange(5, 60)
    lists = {"half": HALF_WIDTH, "symbols": SYMBOLS, "marked": MARKED, "control": CONTROL, "tokens": TOKENS}
    if kind in lists:
        return "".join(choose.choice(lists[kind]) for _ in range(choose.randrange(1, 4)))
    return number(choose)


def line(choose, broken):
    kinds = choose.choice([["japanese"], ["english"], ["japanese", "english", "number"], ["english", "number"],
                           ["japanese", "half", "symbols", "number"], ["emoji", "english", "japanese"], ["marked", "english", "symbols"],
                           ["control", "japanese", "english", "marked"], ["tokens", "english", "japanese"], ["run", "english"]])
    parts = []
    for _ in range(choose.randrange(1, 4)):
        parts.append(phrase(choose, choose.choice(kinds)).encode("utf-8"))
        if broken and choose.random() < 0.03:
            parts.append(choose.choice(BROKEN))
        parts.append(choose.choice([" ", " ", " ", "", "", choose.choice(BLANKS)]).encode("utf-8"))
    if choose.random() < 0.7:
        parts.pop()
    return b"".join(parts)


def texts(seed, count, broken):
    """`count` texts as bytes; broken: some are no valid UTF-8, and the first is empty."""
    choose = random.Random(seed)
    result = [b""] if broken else []
    while len(result) < count:
        result.append(line(choose, broken))
    return result
