"""Makes a smaller model of a trained one: the first layers, and of their inner units those most used."""

import argparse
from dataclasses import replace
from pathlib import Path

import torch

from model import Reader
from windows import batches, load, tensors


@torch.no_grad()
def use(reader: Reader, windows: list[dict]) -> list[torch.Tensor]:
    """How much each inner unit adds to its layer's output, on average over the windows."""
    sums = [torch.zeros(layer.inner.out_features) for layer in reader.layers]

    def watch(index: int, layer):
        def hook(_module, _inputs, output):
            sums[index] += layer.activation(output).abs().mean((0, 1))

        return layer.inner.register_forward_hook(hook)

    hooks = [watch(i, layer) for i, layer in enumerate(reader.layers)]
    for batch in batches(windows, 3000, None):
        given = tensors(batch)
        reader(given["pieces"], given["features"], given["starts"], given["mask"])
    for hook in hooks:
        hook.remove()
    return [s * layer.outer.weight.norm(dim=0) for s, layer in zip(sums, reader.layers)]


def prune(reader: Reader, windows: list[dict], depth: int, inner: int) -> Reader:
    shape = replace(reader.shape, layers=reader.shape.layers[:depth], inner=inner, exits=(depth,))
    small = Reader(shape)
    state = small.state_dict()
    kept = [torch.sort(u.argsort(descending=True)[:inner]).values for u in use(reader, windows)]
    for name, value in reader.state_dict().items():
        parts = name.split(".")
        if parts[0] == "layers" and int(parts[1]) < depth:
            units = kept[int(parts[1])]
            if parts[2] == "inner":
                value = value[units]
            elif parts[2:] == ["outer", "weight"]:
                value = value[:, units]
        if name in state:
            state[name] = value[: len(state[name])] if parts[0] == "positions" else value
    small.load_state_dict(state)
    return small


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--windows", type=Path, required=True, help="windows to see what is used")
    parser.add_argument("--depth", type=int, default=4)
    parser.add_argument("--inner", type=int, default=768)
    parser.add_argument("--target", type=Path, required=True)
    arguments = parser.parse_args()
    saved = torch.load(arguments.checkpoint, weights_only=False)
    reader = Reader(saved["shape"])
    reader.load_state_dict(saved["state"])
    reader.eval()
    small = prune(reader, load(arguments.windows)[::40], arguments.depth, arguments.inner)
    torch.save({"shape": small.shape, "state": small.state_dict()}, arguments.target)
