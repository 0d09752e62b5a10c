"""Makes a smaller model of a trained one: of its attention heads and inner units those most used."""

import argparse
import json
from dataclasses import replace
from pathlib import Path

import torch

from model import Layer, Reader, Shape
from windows import batches, load, tensors


class Use:
    """How much each inner unit and each attention head adds to its layer's output, summed over words."""

    def __init__(self, reader: Reader):
        self.layers = reader.layers
        self.inner = [torch.zeros(layer.inner.out_features) for layer in reader.layers]
        self.heads = [torch.zeros(layer.heads) for layer in reader.layers]

    def watch(self, index: int, layer: Layer):
        def inner(_module, _inputs, output):
            self.inner[index] += layer.activation(output).abs().mean((0, 1)) * layer.outer.weight.norm(dim=0)

        def heads(_module, inputs, _output):
            by_head = inputs[0].unflatten(-1, (layer.heads, -1))
            into = layer.attended.weight.unflatten(-1, (layer.heads, -1))
            self.heads[index] += torch.einsum("bnhd,ohd->bnho", by_head, into).norm(dim=-1).mean((0, 1))

        return layer.inner.register_forward_hook(inner), layer.attended.register_forward_hook(heads)


@torch.no_grad()
def use(reader: Reader, windows: list[dict]) -> Use:
    found = Use(reader)
    hooks = [hook for i, layer in enumerate(reader.layers) for hook in found.watch(i, layer)]
    for batch in batches(windows, 3000, None):
        given = tensors(batch)
        reader(*(given[name] for name in ("pieces", "features", "starts", "mask", "words")))
    for hook in hooks:
        hook.remove()
    return found


def most(use: torch.Tensor, count: int, width: int = 1) -> torch.Tensor:
    """The places of what is used most; each unit has so many places."""
    units = torch.sort(use.argsort(descending=True)[:count]).values
    return (units.unsqueeze(1) * width + torch.arange(width)).flatten()


def prune(reader: Reader, windows: list[dict], shape: Shape) -> Reader:
    small = Reader(shape)
    state = small.state_dict()
    used = use(reader, windows)
    for name, value in reader.state_dict().items():
        parts = name.split(".")
        if parts[0] == "layers" and name in state:
            units = most(used.inner[int(parts[1])], shape.inner)
            heads = most(used.heads[int(parts[1])], shape.heads, shape.head)
            if parts[2] == "inner":
                value = value[units]
            elif parts[2] in ("query", "key", "value"):
                value = value[heads]
            elif parts[2:] == ["outer", "weight"]:
                value = value[:, units]
            elif parts[2:] == ["attended", "weight"]:
                value = value[:, heads]
        if name in state:
            state[name] = value
    small.load_state_dict(state)
    return small


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--windows", type=Path, required=True, help="windows to see what is used")
    parser.add_argument("--shape", default="{}", help="JSON of what changes in the model's shape")
    parser.add_argument("--target", type=Path, required=True)
    arguments = parser.parse_args()
    saved = torch.load(arguments.checkpoint, weights_only=False)
    reader = Reader(saved["shape"])
    reader.load_state_dict(saved["state"])
    reader.eval()
    small = prune(reader, load(arguments.windows)[::40], replace(reader.shape, **json.loads(arguments.shape)))
    torch.save({"shape": small.shape, "state": small.state_dict()}, arguments.target)
