#!/usr/bin/env python3
"""Writes tests/core/engine/backbones/data: tiny models of every kind with random weights, and what `transformers` answers.

    python make_tiny_models.py OUT        (torch, transformers, safetensors; efficientnet_lite_pytorch for the last kind)

Each folder is a model folder in the Hugging Face layout (config.json, *.safetensors), with expected.safetensors beside it:
the inputs, and the outputs of the reference in fp32 on the CPU. Weights are saved in bf16, which halves the files and
which every reader has to know; the reference reads them back before it answers.
"""
import json
import shutil
import sys
from pathlib import Path

import torch
import transformers as tf
from safetensors.torch import save_file

import efficientnet_lite

VOCABULARY = 40
DECODER = dict(vocab_size=VOCABULARY, hidden_size=16, intermediate_size=24, num_hidden_layers=2, num_attention_heads=4,
               num_key_value_heads=2, max_position_embeddings=32, hidden_act="silu", initializer_range=0.2)
ENCODER = dict(hidden_size=16, intermediate_size=24, num_hidden_layers=2, num_attention_heads=2, initializer_range=0.2)


def stir(model):
    """Norms and biases start as ones and zeros; a mistake in them would not be seen."""
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            if parameter.dim() == 1 or "position" in name:
                parameter.add_(torch.randn_like(parameter) * 0.2)
        for name, buffer in model.named_buffers():
            if name.endswith("running_mean"):
                buffer.normal_(0, 0.2)
            if name.endswith("running_var"):
                buffer.uniform_(0.5, 2)


def save(model, folder, shard=None):
    stir(model)
    folder.mkdir(parents=True)
    model = model.to(torch.bfloat16).eval()
    model.save_pretrained(folder, **({"max_shard_size": shard} if shard else {}))
    (folder / "generation_config.json").unlink(missing_ok=True)
    return type(model).from_pretrained(folder, dtype=torch.float32, attn_implementation="eager").eval()


def expect(folder, **tensors):
    save_file({name: tensor.detach().contiguous() for name, tensor in tensors.items()}, folder / "expected.safetensors")


def tokens(rows=2, length=9):
    return torch.randint(3, VOCABULARY, (rows, length))


def decoder(out, name, config, length=9, shard=None):
    torch.manual_seed(sum(map(ord, name)))
    folder = out / name
    model = save(tf.AutoModelForCausalLM.from_config(config), folder, shard)
    ids = tokens(length=length)
    with torch.no_grad():
        answer = model(ids, output_hidden_states=True, use_cache=False)
    expect(folder, tokens=ids, states=answer.hidden_states[-1], logits=answer.logits)


def rope(kind, **more):
    return {"rope_type": kind, "rope_theta": 10000.0, **more}


def decoders(out):
    decoder(out, "llama", tf.LlamaConfig(**DECODER, attention_bias=True, mlp_bias=True, tie_word_embeddings=False))
    decoder(out, "llama-tied", tf.LlamaConfig(**DECODER, tie_word_embeddings=True, rope_parameters={"rope_type": "default", "rope_theta": 500.0}))
    decoder(out, "llama3-rope", tf.LlamaConfig(**DECODER, tie_word_embeddings=True, rope_parameters=rope(
        "llama3", factor=8.0, low_freq_factor=1.0, high_freq_factor=4.0, original_max_position_embeddings=8)), length=14)
    decoder(out, "linear-rope", tf.LlamaConfig(**DECODER, rope_parameters=rope("linear", factor=2.0)))
    decoder(out, "dynamic-rope", tf.LlamaConfig(**{**DECODER, "max_position_embeddings": 8},
                                                rope_parameters=rope("dynamic", factor=2.0)), length=14)
    decoder(out, "yarn-rope", tf.Qwen2Config(**DECODER, rope_parameters=rope(
        "yarn", factor=4.0, original_max_position_embeddings=8)), length=14)
    decoder(out, "qwen2", tf.Qwen2Config(**DECODER, tie_word_embeddings=True))
    decoder(out, "qwen3", tf.Qwen3Config(**DECODER, head_dim=6, tie_word_embeddings=True), shard="4KB")


def text_encoder(out):
    torch.manual_seed(1)
    folder = out / "bert"
    model = save(tf.BertModel(tf.BertConfig(**ENCODER, vocab_size=VOCABULARY, max_position_embeddings=16),
                              add_pooling_layer=False), folder)
    ids, lengths = tokens(3, 8), torch.tensor([8, 5, 1])
    mask = (torch.arange(8) < lengths.unsqueeze(1)).long()
    with torch.no_grad():
        states = model(ids, attention_mask=mask).last_hidden_state
    mean = (states * mask.unsqueeze(-1)).sum(1) / mask.sum(1, keepdim=True)
    expect(folder, tokens=ids, lengths=lengths, states=states, mean=mean)


def picture_encoders(out):
    torch.manual_seed(2)
    pictures = torch.rand(2, 3, 24, 24) * 2 - 1
    siglip = save(tf.SiglipVisionModel(tf.SiglipVisionConfig(**ENCODER, image_size=24, patch_size=8)), out / "siglip")
    vit = save(tf.ViTModel(tf.ViTConfig(**ENCODER, image_size=24, patch_size=8), add_pooling_layer=False), out / "vit")
    with torch.no_grad():
        answer = siglip(pictures)
        expect(out / "siglip", pictures=pictures, patches=answer.last_hidden_state, pooled=answer.pooler_output)
        expect(out / "vit", pictures=pictures, patches=vit(pictures).last_hidden_state)


def picture_language_model(out, name="smolvlm"):
    torch.manual_seed(3)
    folder, image_token = out / name, VOCABULARY - 1
    config = tf.SmolVLMConfig(
        image_token_id=image_token, scale_factor=2, tie_word_embeddings=False, pad_token_id=0,
        text_config=dict(model_type="llama", **DECODER, pad_token_id=0),
        vision_config=dict(**ENCODER, image_size=32, patch_size=8))
    model = save(tf.SmolVLMForConditionalGeneration(config), folder)
    pictures = torch.rand(2, 1, 3, 32, 32) * 2 - 1
    ids = torch.randint(3, image_token, (2, 9))
    ids[:, 1:5] = image_token
    with torch.no_grad():
        answer = model(input_ids=ids, pixel_values=pictures, output_hidden_states=True, use_cache=False)
        seen = torch.cat(list(model.model.get_image_features(pictures).pooler_output))
    expect(folder, tokens=ids, pictures=pictures.squeeze(1), seen=seen.reshape(2, 4, -1),
           states=answer.hidden_states[-1], logits=answer.logits)


def efficient_net(out):
    """EfficientNet-Lite is not in `transformers`: the reference is the package that carries the real weights."""
    from efficientnet_lite_pytorch.model import EfficientNet
    from efficientnet_lite_pytorch.utils import BlockDecoder, GlobalParams
    torch.manual_seed(4)
    repeats = [1, 2, 1, 1, 1, 1, 1]
    shapes = ["k3_s11_e1_i32_o8", "k3_s22_e2_i8_o8", "k5_s22_e2_i8_o12", "k3_s22_e2_i12_o12", "k5_s11_e2_i12_o16",
              "k5_s22_e2_i16_o16", "k3_s11_e2_i16_o24"]
    blocks = BlockDecoder.decode([f"r{count}_{shape}" for count, shape in zip(repeats, shapes)])
    model = EfficientNet(blocks, GlobalParams(image_size=40, num_classes=5, dropout_rate=0.2, drop_connect_rate=0.0,
                                              batch_norm_momentum=0.99, batch_norm_epsilon=1e-3, depth_divisor=8,
                                              relu_fn="relu6", fix_head_stem=True))
    stir(model)
    model = model.to(torch.bfloat16).float().eval()
    folder = out / "efficientnet-lite"
    folder.mkdir()
    tensors = efficientnet_lite.renamed(model.state_dict(), repeats)
    save_file({name: tensor.to(torch.bfloat16).contiguous() for name, tensor in tensors.items()}, folder / "model.safetensors")
    config = efficientnet_lite.config("tf_efficientnet_lite0", 40, 5)
    (folder / "config.json").write_text(json.dumps(config, indent=2) + "\n")
    pictures = torch.rand(2, 3, 40, 40) * 2 - 1
    with torch.no_grad():
        features = model.extract_features(pictures)
    expect(folder, pictures=pictures, features=features, pooled=features.mean((2, 3)))


def main(out):
    shutil.rmtree(out, ignore_errors=True)
    decoders(out)
    text_encoder(out)
    picture_encoders(out)
    picture_language_model(out)
    efficient_net(out)
    print(sum(file.stat().st_size for file in out.rglob("*") if file.is_file()), "bytes")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
