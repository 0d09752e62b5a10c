"""Makes a checkpoint of an exported model, to train it further: weights times their scales."""

import argparse
import json
import re
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from model import Reader, Shape

JOINT = ("query", "key", "value")


def tensors(path: Path) -> dict[str, np.ndarray]:
    graph = onnx.load(str(path)).graph
    return {t.name: numpy_helper.to_array(t) for t in graph.initializer}


def unpacked(found: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """The tensors under the names they have in the model."""
    values = {}
    for name, value in found.items():
        if name.endswith("_quantized"):
            stem = name.removesuffix("_quantized")
            values[stem] = (value.astype(np.float32) * found[stem + "_scale"]).T
        elif name == "reader.pieces.weight_8":
            values["reader.pieces.weight"] = value * found["reader.pieces.weight_scale"]
        elif not re.search(r"_(scale|zero_point)$", name):
            values[name] = value
    # Queries, keys and values are one product, whose name tells only its order.
    joint = [name for name in values if name.startswith("onnx::")]
    joint.sort(key=lambda name: int(name.split("_")[1]))
    for i, name in enumerate(joint):
        for part, value in zip(JOINT, np.split(values.pop(name), 3)):
            kind = "weight" if value.ndim == 2 else "bias"
            values[f"reader.layers.{i // 2}.{part}.{kind}"] = value
    return {name.removeprefix("reader."): value for name, value in values.items()}


def checkpoint(reader: Path, pairs: Path, target: Path) -> None:
    values = unpacked(tensors(reader))
    properties = {p.key: p.value for p in onnx.load(str(reader)).metadata_props}
    shape = Shape.of(json.loads(properties["shape"]))
    values |= {f"heads.{shape.exits[-1]}.{name}": value for name, value in tensors(pairs).items()}
    written = properties["role_transitions"]
    transitions = np.array([float(value) for value in written.split(",")])
    model = Reader(shape)
    state = model.state_dict()
    values["transitions"] = transitions.reshape(state["transitions"].shape)
    missing = [name for name in state if name not in values]
    if missing:
        raise SystemExit(f"{reader} lacks {missing}: it must be an export of this version")
    model.load_state_dict({k: torch.tensor(values[k], dtype=v.dtype) for k, v in state.items()})
    torch.save({"shape": shape, "state": model.state_dict(), "step": 0}, target)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path, help="folder of reader-en.onnx and pairs-en.onnx")
    parser.add_argument("target", type=Path, help="checkpoint to write")
    given = parser.parse_args()
    checkpoint(given.model / "reader-en.onnx", given.model / "pairs-en.onnx", given.target)
