"""EfficientNet-Lite as the package `efficientnet_lite_pytorch` names its tensors, renamed to timm's names, which are those
of the model folders that people share."""

# Strides of the seven stages, the same in Lite0 to Lite4.
STRIDES = [1, 2, 2, 2, 1, 2, 1]
_NORM = ("weight", "bias", "running_mean", "running_var")


def _renamed_block(old, new, tensors, expands):
    names = {"_depthwise_conv": "conv_dw", "_bn1": "bn2", "_project_conv": "conv_pwl", "_bn2": "bn3",
             "_expand_conv": "conv_pw", "_bn0": "bn1"} if expands else {
             "_depthwise_conv": "conv_dw", "_bn1": "bn1", "_project_conv": "conv_pw", "_bn2": "bn2"}
    for name, tensor in tensors.items():
        if name.startswith(old):
            layer, what = name[len(old):].rsplit(".", 1)
            if what != "num_batches_tracked":
                yield f"{new}{names[layer]}.{what}", tensor


def renamed(tensors, repeats):
    """`repeats`: blocks in each of the seven stages, e.g. [1, 2, 2, 3, 3, 4, 1] in Lite0."""
    result = {"conv_stem.weight": tensors["_conv_stem.weight"], "conv_head.weight": tensors["_conv_head.weight"],
              "classifier.weight": tensors["_fc.weight"], "classifier.bias": tensors["_fc.bias"]}
    for what in _NORM:
        result[f"bn1.{what}"] = tensors[f"_bn0.{what}"]
        result[f"bn2.{what}"] = tensors[f"_bn1.{what}"]
    number = 0
    for stage, count in enumerate(repeats):
        for block in range(count):
            old = f"_blocks.{number}."
            expands = f"{old}_expand_conv.weight" in tensors
            result.update(_renamed_block(old, f"blocks.{stage}.{block}.", tensors, expands))
            number += 1
    return result


def config(name, image_size, classes):
    """config.json as timm writes it. Pixels 0 to 255 become (x - 127) / 128, as these weights were trained."""
    return {"architecture": name, "num_classes": classes,
            "pretrained_cfg": {"input_size": [3, image_size, image_size], "mean": [127 / 255] * 3, "std": [128 / 255] * 3,
                               "interpolation": "bicubic"}}
