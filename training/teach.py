"""Adds to windows what trained models make of them, for another model to learn from (Hinton et al. 2015)."""

import argparse
from pathlib import Path

import torch

import crf
from model import ROLES, Reader
from windows import Window, batches, load, tensors

Taught = tuple[torch.Tensor, ...]
CUE = ROLES.index("B-CUE")
OUTSIDE = ROLES.index("O")


@torch.no_grad()
def taught(reader: Reader, batch: list[Window]) -> list[Taught]:
    """Of each window the probabilities of tags, of steps between them, of words' cues, of cues' sources.

    A word's cue counts as far as the word is in an attribution, a cue's source as far as it is a cue.
    """
    given = tensors(batch)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        found = reader(*(given[name] for name in ("pieces", "features", "starts", "mask", "words")))
        depth = reader.shape.exits[-1]
        heads, words = reader.heads[str(depth)], found[depth]
        emissions = heads.roles(words).float()
        hidden = ~given["words"].unsqueeze(1)
        links = heads.links(words).float().masked_fill(hidden, -1e4).softmax(-1)
        sources = heads.sources(words).float().masked_fill(hidden, -1e4).softmax(-1)
    roles, steps = crf.marginals(emissions, reader.transitions, given["words"])
    links = links * (1 - roles[..., OUTSIDE]).unsqueeze(-1)
    sources = sources * roles[..., CUE].unsqueeze(-1)
    sizes = (len(w["starts"]) for w in batch)
    return [
        (roles[k, :n], steps[k, :n], links[k, :n, :n], sources[k, :n, :n]) for k, n in enumerate(sizes)
    ]


def teach(readers: list[Reader], windows: list[Window]) -> None:
    """Puts the mean of what the readers say on each window."""
    for batch in batches(windows, 3200, None):
        by_reader = [taught(reader, batch) for reader in readers]
        for window, *said in zip(batch, *by_reader):
            window["taught"] = tuple(torch.stack(parts).mean(0).half() for parts in zip(*said))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoints", type=Path, nargs="+", help="the teachers")
    parser.add_argument("--windows", type=Path, required=True, help="folder of prepared windows")
    parser.add_argument("--sets", nargs="+", required=True, help="which of them")
    parser.add_argument("--target", type=Path, required=True, help="folder to write to")
    arguments = parser.parse_args()
    teachers = []
    for path in arguments.checkpoints:
        saved = torch.load(path, weights_only=False)
        teacher = Reader(saved["shape"])
        teacher.load_state_dict(saved["state"])
        teachers.append(teacher.eval())
    arguments.target.mkdir(parents=True, exist_ok=True)
    for name in arguments.sets:
        prepared = load(arguments.windows / f"{name}.pt")
        teach(teachers, prepared)
        torch.save(prepared, arguments.target / f"{name}.pt")
        print(name, len(prepared), "windows", flush=True)
