#!/usr/bin/env python3
"""Asks the real models of `./bootstrap backbones` in Python, for backbones_test to compare with.

    python reference.py BACKBONES OUT      (torch, transformers, safetensors, efficientnet_lite_pytorch)
    DENJU_BACKBONES=BACKBONES DENJU_REFERENCE=OUT backbones_test realModel_answersAsTheReference
"""
import sys
from pathlib import Path

import torch
import transformers as tf
from safetensors.torch import load_file, save_file

import efficientnet_lite


def smollm2(folder):
    model = tf.AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32, attn_implementation="eager").eval()
    tokens = (torch.arange(2 * 48).reshape(2, 48) * 977 + 11) % model.config.vocab_size
    answer = model(tokens, output_hidden_states=True, use_cache=False)
    return {"tokens": tokens, "states": answer.hidden_states[-1], "logits": answer.logits[:, -1].clone()}


def minilm(folder):
    model = tf.AutoModel.from_pretrained(folder, dtype=torch.float32, attn_implementation="eager").eval()
    tokens = (torch.arange(3 * 40).reshape(3, 40) * 173 + 1000) % model.config.vocab_size
    lengths = torch.tensor([40, 17, 2])
    mask = (torch.arange(40) < lengths.unsqueeze(1)).long()
    states = model(tokens, attention_mask=mask).last_hidden_state
    mean = (states * mask.unsqueeze(-1)).sum(1) / mask.sum(1, keepdim=True)
    return {"tokens": tokens, "lengths": lengths, "mean": mean}


def efficientnet(folder):
    from efficientnet_lite_pytorch import EfficientNet
    model = EfficientNet.from_name("efficientnet-lite0").eval()
    ours = load_file(folder / "model.safetensors")
    names = {name: name for name in model.state_dict()}
    back = efficientnet_lite.renamed(names, [1, 2, 2, 3, 3, 4, 1])
    model.load_state_dict({old: ours[new] for new, old in back.items()}, strict=False)
    pictures = torch.rand(2, 3, 224, 224, generator=torch.Generator().manual_seed(1)) * 2 - 1
    return {"pictures": pictures, "features": model.extract_features(pictures)}


def main(backbones, out):
    out.mkdir(parents=True, exist_ok=True)
    with torch.no_grad():
        for name, ask in (("smollm2-135m", smollm2), ("minilm-l6", minilm), ("efficientnet-lite0", efficientnet)):
            answer = {key: tensor.contiguous() for key, tensor in ask(backbones / name).items()}
            save_file(answer, out / f"{name}.safetensors")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
