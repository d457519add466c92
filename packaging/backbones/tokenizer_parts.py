"""Cases for each part of a tokenizer.json by itself. The model knows characters only, and those that end a word as others,
so that its numbers show where a text was cut. Of the numbers of each text stand the lowest 24 bits of their CRC-32."""
import json
import zlib

from tokenizers import Tokenizer

CHARACTERS = sorted(set("abcdefghijklmnopqrstuvwxyzABCXYZ0123456789 .,!?'-_()[]<>/=+#@▁ĠĊéèäßöåœのボルトがかハナット六角１２ＡｱﾎﾞİıσςΣ①½\u0301\u3099"
                         "\u3000\u00A0\t\n\r\u200D\u0000\uFFFD髙一丁龥💡🔩·Ã©ã\u0303\u0308\u0302"))
UNKNOWN = "?u"
MODEL = {"unk_token": UNKNOWN, "end_of_word_suffix": "\\", "merges": [],
         "vocab": {token: number for number, token in enumerate(
             [UNKNOWN] + [character + end for character in CHARACTERS for end in ("", "\\")])}}
OPTIONS = {"type": "BPE", "dropout": None, "unk_token": None, "continuing_subword_prefix": None, "end_of_word_suffix": None,
           "fuse_unk": False, "byte_fallback": False, "ignore_merges": False}
TEXTS = ["", "a", " ab  c. ", "It's  a  ボルト-六角 (M6), 123.45!?\n\n x", "éèa\u0301 が か\u3099 Ａ１① ½ ﾎﾞﾙﾄ", "\u3000\t a\u00A0b \r\n",
         "一丁目a龥 İIıΣς\u200D\u0000\uFFFD_x", "__a-b--c  d__", "🔩 💡💡a", "aaa bbb aa", "Ġa▁b ▁ ▁▁c", "ABC abc A.B.C 1a2b3"]
BYTES = {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": True}


def split(pattern, behavior, invert=False):
    return {"type": "Split", "pattern": pattern, "behavior": behavior, "invert": invert}


def metaspace(scheme, is_split=True, letter="▁"):
    return {"type": "Metaspace", "replacement": letter, "prepend_scheme": scheme, "split": is_split}


def bert(**changes):
    return {"type": "BertNormalizer", "clean_text": True, "handle_chinese_chars": True, "strip_accents": None, "lowercase": True,
            **changes}


def added(content, number=0, **changes):
    return {"id": number, "content": content, "single_word": False, "lstrip": False, "rstrip": False, "normalized": False,
            "special": False, **changes}


def replace(pattern, content):
    return {"type": "Replace", "pattern": pattern, "content": content}


NORMALIZERS = {
    "NFC": {"type": "NFC"}, "NFD": {"type": "NFD"}, "NFKC": {"type": "NFKC"}, "NFKD": {"type": "NFKD"},
    "Lowercase": {"type": "Lowercase"}, "StripAccents": {"type": "StripAccents"},
    "NFD and StripAccents": {"type": "Sequence", "normalizers": [{"type": "NFD"}, {"type": "StripAccents"}]},
    "BertNormalizer": bert(), "BertNormalizer that keeps all": bert(clean_text=False, handle_chinese_chars=False, lowercase=False),
    "BertNormalizer with accents": bert(strip_accents=False), "BertNormalizer without small letters": bert(strip_accents=True, lowercase=False),
    "Replace a text": replace({"String": "a"}, "bb"), "Replace by nothing": replace({"String": " "}, ""),
    "Replace a pattern": replace({"Regex": "[ab]+"}, "$0"), "Replace blanks": replace({"Regex": " {2,}"}, "▁"),
    "Prepend": {"type": "Prepend", "prepend": "▁"}, "Strip": {"type": "Strip", "strip_left": True, "strip_right": True},
    "Strip left": {"type": "Strip", "strip_left": True, "strip_right": False},
    "Strip right": {"type": "Strip", "strip_left": False, "strip_right": True},
    "none in a Sequence": {"type": "Sequence", "normalizers": []},
}
PRE_TOKENIZERS = {
    "ByteLevel": BYTES, "ByteLevel with a blank": {**BYTES, "add_prefix_space": True}, "ByteLevel whole": {**BYTES, "use_regex": False},
    "Digits": {"type": "Digits", "individual_digits": False}, "Digits each": {"type": "Digits", "individual_digits": True},
    "BertPreTokenizer": {"type": "BertPreTokenizer"}, "Whitespace": {"type": "Whitespace"}, "WhitespaceSplit": {"type": "WhitespaceSplit"},
    **{f"Punctuation {how}": {"type": "Punctuation", "behavior": how} for how in
       ("Removed", "Isolated", "MergedWithPrevious", "MergedWithNext", "Contiguous")},
    **{f"Split at a text {how}{', inverted' * invert}": split({"String": "a"}, how, invert) for invert in (False, True) for how in
       ("Removed", "Isolated", "MergedWithPrevious", "MergedWithNext", "Contiguous")},
    **{f"Split at a pattern {how}{', inverted' * invert}": split({"Regex": r"[a-c-]|\s"}, how, invert) for invert in (False, True) for
       how in ("Removed", "Isolated", "MergedWithPrevious", "MergedWithNext", "Contiguous")},
    **{f"Split {pattern}": split({"Regex": pattern}, "Isolated") for pattern in (
        r"\w+|\W", r"[^\w]+", r"\d|\D+", r"b*", r"a{2}|b{1,2}?", r"a{,2}b", r"{a}|b{", r"[\]\-a]+", r"(?<=a)b|(?<!a)c",
        r"(?i)abc", r"(?i:B|ς)", r".", r"\n+|\r|\t|\x{3000}|\u00a0", r"\p{Han}+|\p{^Han}+", r"\p{Lu}\p{M}*|\P{L}", r"(?>a+)b?|a", r"[^\r\n\p{L}\p{N}]?\p{L}++",
        r"[a\-c]|#|&|~|\$", r"(a|b)+c?")},
    "Metaspace": metaspace("always"), "Metaspace first": metaspace("first"), "Metaspace never": metaspace("never"),
    "Metaspace whole": metaspace("always", False), "Metaspace by another letter": metaspace("always", True, "_"),
    "Metaspace after WhitespaceSplit": {"type": "Sequence", "pretokenizers": [{"type": "WhitespaceSplit"}, metaspace("always")]},
    "Metaspace first after WhitespaceSplit": {"type": "Sequence", "pretokenizers": [{"type": "WhitespaceSplit"}, metaspace("first")]},
}
DECODERS = {
    "ByteLevel": BYTES, "WordPiece": {"type": "WordPiece", "prefix": "##", "cleanup": True},
    "WordPiece without cleaning": {"type": "WordPiece", "prefix": "#", "cleanup": False}, "Fuse": {"type": "Fuse"},
    "ByteFallback": {"type": "ByteFallback"}, "Strip": {"type": "Strip", "content": "a", "start": 1, "stop": 0}, "Strip the end": {"type": "Strip", "content": "a", "start": 0, "stop": 1},
    "Fuse and Strip": {"type": "Sequence", "decoders": [{"type": "Fuse"}, {"type": "Strip", "content": "▁", "start": 2, "stop": 1}]},
    "Replace": replace({"String": "▁"}, " "), "Replace a pattern": replace({"Regex": "a|b"}, ""), "Metaspace": metaspace("always"),
    "Metaspace never": metaspace("never"), "none": None,
}
TOKEN_LISTS = [["Ġa", "b", "Ã", "©", "x\\y"], ["##a", "##b", "#c", "do", "not", ".", "n't", "'", "s"], ["<0xE3>", "<0x81>", "<0x82>", "a", "<0xe3>", "b", "<0xFF>"],
               ["▁▁a", "▁b▁", "▁"], ["aa", "a", "ba", "<s>", "aba"], ["Ġ", "é", "日本"]]
COUNT = len(MODEL["vocab"])
ADDED = {
    "plain": [added("ab")], "special": [added("<s>", special=True), added("</s>", special=True)],
    "the longest": [added("a"), added("aaa"), added("aa")],
    "left blanks": [added("a", lstrip=True)], "right blanks": [added("b", rstrip=True), added(" c")],
    "both blanks": [added("ボルト", lstrip=True, rstrip=True)], "a word": [added("a", single_word=True), added("bb")],
    "a word with blanks": [added("aa", single_word=True, lstrip=True, rstrip=True)],
    "normalized": [added("ABC", normalized=True), added("AbC"), added("é", normalized=True)],
    "one of the model's": [added("a", special=True), added("aa")], "none": [added("")],
}
ADDED_TEXTS = TEXTS + ["<s>a b</s>", "xab ab aba", "  aa  a aaaa b   c ", "ABC abc AbC é e\u0301", " ボルト ボルト用 a ボルト", "aéa éa a_a a-a", "abb bbabb"]
MODELS = {
    "unknown": {"unk_token": "u", "vocab": {"u": 0, "a": 1, "b": 2, "ab": 3}, "merges": ["a b"]},
    "unknown, fused": {"unk_token": "u", "fuse_unk": True, "vocab": {"u": 0, "a": 1, "b": 2, "ab": 3}, "merges": [["a", "b"]]},
    "no unknown": {"unk_token": None, "vocab": {"a": 0, "b": 1, "c": 2}, "merges": []},
    "bytes": {"unk_token": "u", "byte_fallback": True, "vocab": {"u": 0, "a": 1, "<0x62>": 2, "<0xC3>": 3, "<0xA9>": 4}, "merges": []},
    "bytes, fused": {"unk_token": "u", "byte_fallback": True, "fuse_unk": True, "vocab": {"u": 0, "a": 1, "<0x62>": 2, "c": 3}, "merges": []},
    "prefix": {"unk_token": "u", "continuing_subword_prefix": "##", "vocab": {"u": 0, "a": 1, "##a": 2, "##b": 3, "aa": 4, "aab": 5, "##aa": 6, "b": 7},
               "merges": [["a", "##a"], ["aa", "##b"], ["##a", "##a"]]},
    "suffix": {"unk_token": "u", "end_of_word_suffix": "</w>", "vocab": {"u": 0, "a": 1, "a</w>": 2, "b</w>": 3, "aa": 4, "ab</w>": 5, "aab</w>": 6},
               "merges": [["a", "a"], ["a", "b</w>"], ["aa", "b</w>"]]},
    "merges passed over": {"unk_token": "u", "ignore_merges": True, "vocab": {"u": 0, "a": 1, "b": 2, "aab": 3, "ab": 4}, "merges": ["a b"]},
    "two ways to a token": {"unk_token": "u", "vocab": {"u": 0, "a": 1, "b": 2, "c": 3, "ab": 4, "bc": 5, "abc": 6, "aa": 7},
                            "merges": ["ab c", "b c", "a bc", "a b", "a a"]},
}
MODEL_TEXTS = ["", "a", "aab", "aaab", "abab", "xa", "axxb", "aéb", "éxéa", "b", "bxb", "abcabc", "aabbaab", "bcabaabc", "aaaaa"]
TEMPLATES = {
    "TemplateProcessing": {"type": "TemplateProcessing", "single": [{"SpecialToken": {"id": "[", "type_id": 0}}, {"Sequence": {"id": "A", "type_id": 0}},
                           {"SpecialToken": {"id": "]", "type_id": 0}}], "pair": [{"Sequence": {"id": "A", "type_id": 0}}, {"Sequence": {"id": "B", "type_id": 1}}],
                           "special_tokens": {"[": {"id": "[", "ids": [5, 6], "tokens": ["x", "y"]}, "]": {"id": "]", "ids": [7], "tokens": ["z"]}}},
    "BertProcessing": {"type": "BertProcessing", "sep": ["s", 9], "cls": ["c", 8]},
    "RobertaProcessing": {"type": "RobertaProcessing", "sep": ["s", 9], "cls": ["c", 8], "trim_offsets": True, "add_prefix_space": True},
    "ByteLevel": BYTES,
}
TEMPLATES["Sequence"] = {"type": "Sequence", "processors": [TEMPLATES["BertProcessing"], BYTES, TEMPLATES["TemplateProcessing"]]}


def crc(text):
    return f"{zlib.crc32(text.encode('utf-8')) & 0xFFFFFF:06x}"


def document(model=MODEL, **parts):
    """A tokenizer.json; C++ puts it together in the same way."""
    value = {"version": "1.0", "truncation": None, "padding": None, "added_tokens": [], "normalizer": None, "pre_tokenizer": None,
             "post_processor": None, "decoder": None, "model": {**OPTIONS, **model}}
    value.update(parts)
    return Tokenizer.from_str(json.dumps(value))


def encoded(tokenizer, texts):
    """For each text, in one string."""
    return " ".join(crc(" ".join(map(str, tokenizer.encode(text).ids))) for text in texts)


def numbered(tokens):
    """The model's number for what the model has, the next free one for the others."""
    others = [token["content"] for token in tokens if token["content"] and token["content"] not in MODEL["vocab"]]
    return [{**token, "id": MODEL["vocab"].get(token["content"], COUNT + others.index(token["content"]) if token["content"] in others else 0)}
            for token in tokens]


def cases():
    for name, part in NORMALIZERS.items():
        parts = {"normalizer": part}
        yield {"name": f"normalizer {name}", "parts": parts, "texts": "texts", "ids": encoded(document(**parts), TEXTS)}
        parts = {**parts, "pre_tokenizer": metaspace("first")}
        yield {"name": f"normalizer {name}, Metaspace", "parts": parts, "texts": "texts", "ids": encoded(document(**parts), TEXTS)}
    for name, part in PRE_TOKENIZERS.items():
        yield {"name": f"pre-tokenizer {name}", "parts": {"pre_tokenizer": part}, "texts": "texts", "ids": encoded(document(pre_tokenizer=part), TEXTS)}
    for name, tokens in ADDED.items():
        tokens = numbered(tokens)
        for how, more in {"": {}, ", Lowercase": {"normalizer": {"type": "Lowercase"}},
                          ", Metaspace": {"pre_tokenizer": metaspace("first")}, ", NFKC": {"normalizer": {"type": "NFKC"}}}.items():
            parts = {"added_tokens": tokens, **more}
            yield {"name": f"added {name}{how}", "parts": parts, "texts": "added_texts", "ids": encoded(document(**parts), ADDED_TEXTS)}
    for name, part in TEMPLATES.items():
        yield {"name": f"post-processor {name}", "parts": {"post_processor": part}, "texts": "texts", "ids": encoded(document(post_processor=part), TEXTS)}
    for name, model in MODELS.items():
        yield {"name": f"model {name}", "model": model, "parts": {}, "texts": "model_texts", "ids": encoded(document(model), MODEL_TEXTS)}


def decoded():
    tokens = sorted({token for tokens in TOKEN_LISTS for token in tokens})
    model = {"vocab": {token: number for number, token in enumerate(tokens)}, "merges": [], "unk_token": None}
    special = [added("<s>", tokens.index("<s>"), special=True)]
    lists = [[tokens.index(token) for token in each] for each in TOKEN_LISTS]
    yield {"model": model, "lists": lists}
    for name, part in DECODERS.items():
        parts = {"decoder": part, "added_tokens": special}
        tokenizer = document(model, **parts)
        yield {"name": f"decoder {name}", "parts": parts, "texts": [tokenizer.decode(ids, skip_special_tokens=True) for ids in lists],
               "with_specials": [tokenizer.decode(ids, skip_special_tokens=False) for ids in lists]}


def write(path):
    reading = list(decoded())
    value = {"model": MODEL, "options": OPTIONS, "texts": TEXTS, "added_texts": ADDED_TEXTS, "model_texts": MODEL_TEXTS, "cases": list(cases()),
             "decoding": reading[0], "decoders": reading[1:]}
    path.write_text(json.dumps(value, ensure_ascii=False, separators=(",", ":")).replace('{"name"', '\n{"name"') + "\n", encoding="utf-8")
