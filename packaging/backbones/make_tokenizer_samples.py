#!/usr/bin/env python3
"""Writes tests/core/tokenizers/data: tiny tokenizers of every kind, lines of text, and what the reference makes of them.

    python make_tokenizer_samples.py OUT        (tokenizers, sentencepiece)

All text is made up here from our own words with a fixed seed. lines.txt has a text per line, its bytes below 0x20, from 0x7F
on where they are broken UTF-8, and backslashes as \\xHH. Beside each tokenizer stands expected.txt: for each line the lowest
24 bits of a CRC-32 of the numbers ("1 2 3", with the tokens around the text) and of the text that they read back to
(without them), and first.txt with the numbers of the first lines themselves, to see where a mistake begins. Where two ways
to cut a line are equally likely, which versions of SentencePiece decide differently, dashes stand for the numbers. The trainers of `tokenizers` break ties
by chance: a second run makes other tokenizers, as good, so its files belong together.
"""
import json
import os
import sys
from pathlib import Path

import sentencepiece
from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors, trainers

import tokenizer_parts
from tokenizer_parts import crc
from tokenizer_texts import texts

LINES = 2000
SHOWN = 30
QWEN_WORDS = (r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+"
              r"|\s+(?!\S)|\s+")


def escaped(data):
    """Bytes -> a line of valid UTF-8."""
    result = ""
    for character in data.decode("utf-8", "surrogateescape"):
        code = ord(character)
        if 0xDC80 <= code <= 0xDCFF:
            result += f"\\x{code - 0xDC00:02x}"
        elif code < 0x20 or code == 0x7F or character in "\\\u0085\u2028\u2029":
            result += "".join(f"\\x{byte:02x}" for byte in character.encode("utf-8"))
        else:
            result += character
    return result


def write(folder, lines, encode, decode, is_certain=lambda text: True):
    expected, first = [], []
    for number, line in enumerate(lines):
        text = line.decode("utf-8", "replace")
        framed, plain = encode(text)
        numbers = " ".join(map(str, framed))
        if not is_certain(text):
            expected.append(f"------ {crc(decode(plain))}\n")
            continue
        expected.append(f"{crc(numbers)} {crc(decode(plain))}\n")
        if number < SHOWN:
            first.append(f"{number + 1}: {numbers}\n")
    (folder / "expected.txt").write_text("".join(expected), encoding="ascii")
    (folder / "first.txt").write_text("".join(first), encoding="ascii")


def save(out, name, tokenizer, lines, change=lambda model: None):
    folder = out / name
    folder.mkdir(parents=True, exist_ok=True)
    value = json.loads(tokenizer.to_str())
    change(value)
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    (folder / "tokenizer.json").write_text(text + "\n", encoding="utf-8")
    read = Tokenizer.from_str(text)

    def encode(line):
        return read.encode(line).ids, read.encode(line, add_special_tokens=False).ids

    write(folder, lines, encode, lambda ids: read.decode(ids, skip_special_tokens=True))


def merges_as_texts(value):
    value["model"]["merges"] = [" ".join(pair) for pair in value["model"]["merges"]]


def smollm(training):
    """GPT-2's words with every digit apart, as SmolLM2 has it; merges in the older writing."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence([pre_tokenizers.Digits(individual_digits=True),
                                                       pre_tokenizers.ByteLevel(add_prefix_space=False)])
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.post_processor = processors.ByteLevel(trim_offsets=False)
    special = ["<|endoftext|>", "<|im_start|>", "<|im_end|>"]
    tokenizer.train_from_iterator(training, trainers.BpeTrainer(
        vocab_size=620, special_tokens=special, initial_alphabet=pre_tokenizers.ByteLevel.alphabet(), show_progress=False))
    return tokenizer


def qwen(training):
    """A pattern of its own, NFC, words of the vocabulary taken whole, a token in front: Qwen's and Llama 3's kind."""
    tokenizer = Tokenizer(models.BPE(ignore_merges=True))
    tokenizer.normalizer = normalizers.NFC()
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence([
        pre_tokenizers.Split(Regex(QWEN_WORDS), "isolated"),
        pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)])
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.train_from_iterator(training, trainers.BpeTrainer(
        vocab_size=620, initial_alphabet=pre_tokenizers.ByteLevel.alphabet(), show_progress=False))
    tokenizer.add_special_tokens(["<|begin|>", "<|end|>"])
    tokenizer.add_tokens([AddedToken("ボルト", lstrip=True), AddedToken("bolt", single_word=True, normalized=False),
                          AddedToken("ﾅｯﾄ", rstrip=True, normalized=False)])
    tokenizer.post_processor = processors.Sequence([
        processors.ByteLevel(trim_offsets=False),
        processors.TemplateProcessing(single="<|begin|> $A", special_tokens=[("<|begin|>", tokenizer.token_to_id("<|begin|>"))])])
    return tokenizer


def bert(training):
    tokenizer = Tokenizer(models.WordPiece(unk_token="[UNK]"))
    tokenizer.normalizer = normalizers.BertNormalizer()
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    tokenizer.decoder = decoders.WordPiece()
    special = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]
    tokenizer.train_from_iterator(training, trainers.WordPieceTrainer(
        vocab_size=900, special_tokens=special, show_progress=False))
    tokenizer.post_processor = processors.BertProcessing(("[SEP]", 3), ("[CLS]", 2))
    return tokenizer


def llama(training):
    """A SentencePiece model of pairs as a tokenizer.json: Llama 2's kind."""
    tokenizer = Tokenizer(models.BPE(byte_fallback=True, fuse_unk=True, unk_token="<unk>"))
    tokenizer.normalizer = normalizers.Sequence([normalizers.Prepend("▁"), normalizers.Replace(" ", "▁")])
    tokenizer.decoder = decoders.Sequence([decoders.Replace("▁", " "), decoders.ByteFallback(), decoders.Fuse(),
                                           decoders.Strip(" ", 1, 0)])
    special = ["<unk>", "<s>", "</s>"] + [f"<0x{byte:02X}>" for byte in range(256)]
    tokenizer.train_from_iterator((line[:60] for line in training), trainers.BpeTrainer(
        vocab_size=700, limit_alphabet=120, special_tokens=special, show_progress=False))
    tokenizer.post_processor = processors.TemplateProcessing(single="<s> $A", special_tokens=[("<s>", 1)])
    return tokenizer


def only_three_specials(value):
    value["added_tokens"] = [token for token in value["added_tokens"] if token["id"] < 3]


def sentence_piece(out, name, training, lines, **options):
    folder = out / name
    folder.mkdir(parents=True, exist_ok=True)
    with open(folder / "tokenizer.model", "wb") as target:
        sentencepiece.SentencePieceTrainer.train(sentence_iterator=iter(training), model_writer=target, minloglevel=2,
                                                 num_threads=1, **options)
    config = {"add_bos_token": True, "add_eos_token": name.endswith("unigram")}
    (folder / "tokenizer_config.json").write_text(json.dumps(config) + "\n", encoding="ascii")
    read = sentencepiece.SentencePieceProcessor(model_file=str(folder / "tokenizer.model"))

    def encode(line):
        return read.encode(line, add_bos=config["add_bos_token"], add_eos=config["add_eos_token"]), read.encode(line)

    def is_certain(line):
        ways = read.nbest_encode(line, nbest_size=2) if name == "unigram" and line else []
        scores = [sum(map(read.get_score, way)) for way in ways]
        return len(scores) < 2 or abs(scores[0] - scores[1]) > 0.001

    write(folder, lines, encode, read.decode, is_certain)


def main(out):
    out.mkdir(parents=True, exist_ok=True)
    training = [text.decode("utf-8", "replace") for text in texts(seed=1, count=3000, broken=False)]
    lines = texts(seed=2, count=LINES, broken=True)
    (out / "lines.txt").write_text("".join(escaped(line) + "\n" for line in lines), encoding="utf-8")
    save(out, "smollm", smollm(training), lines, merges_as_texts)
    save(out, "qwen", qwen(training), lines)
    save(out, "bert", bert(training), lines)
    save(out, "llama", llama(training), lines, only_three_specials)
    os.chdir(out) # the model keeps the way to its rules
    out, rules = Path("."), Path("rules.tsv") # full-width letters and half-width kana, which the model then has in one form
    rules.write_text("".join(f"{0xFF01 + i:X}\t{0x21 + i:X}\n" for i in range(94)) + "FF8E FF9E\t30DC\nFF99\t30EB\nFF84\t30C8\n")
    sentence_piece(out, "unigram", training, lines, vocab_size=700, model_type="unigram", character_coverage=0.98,
                   normalization_rule_tsv=rules.name)
    rules.unlink()
    sentence_piece(out, "pairs", training, lines, vocab_size=700, model_type="bpe", byte_fallback=True, split_digits=True,
                   character_coverage=0.98, normalization_rule_name="identity", remove_extra_whitespaces=False)
    tokenizer_parts.write(out / "parts.json")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
