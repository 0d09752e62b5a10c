"""Trains the reader's model on windows of text with what is marked in them."""

import argparse
import json
import random
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

import base
import crf
from model import Reader, Shape
from windows import Window, batches, cropped, load, tensors

HEADS = ("heads", "transitions", "features")
SHALLOW = 0.4
MASK = 103
STRAIGHT_APOSTROPHE, CURLED_APOSTROPHE, CURLED = 1005, 1521, 0.3
SPECIAL = 999
"""The vocabulary's first thousand are no words."""
WEIGHTS = {"roles": 1.0, "links": 1.0, "sources": 0.5, "parts_of_speech": 0.5, "mentions": 0.7, "pair": 0.5}


def cross_entropy(scores: Tensor, gold: Tensor) -> Tensor:
    return F.cross_entropy(scores.float().flatten(0, -2), gold.flatten(), ignore_index=-1)


def divergence(scores: Tensor, gold: Tensor, words: Tensor) -> Tensor:
    """The cross-entropy of rows of probabilities, each weighted by its sum."""
    scores = scores.float().masked_fill(~words.unsqueeze(1), -1e4)
    return -(gold * scores.log_softmax(-1)).sum() / gold.sum().clamp(min=1)


def losses(reader: Reader, batch: dict[str, Tensor]) -> dict[str, Tensor]:
    """The loss of each head whose layer somebody marked, summed over the depths."""
    found: dict[str, Tensor] = {}

    def add(name: str, loss: Tensor, depth: int) -> None:
        share = 1.0 if depth == len(reader.layers) else SHALLOW
        found[name] = found.get(name, 0) + share * loss

    with torch.autocast("cpu", dtype=torch.bfloat16):
        words = reader(*(batch[name] for name in ("pieces", "features", "starts", "mask", "words")))
        said = {
            depth: (
                heads.roles(words[depth]),
                heads.links(words[depth]),
                heads.sources(words[depth]),
                heads.parts_of_speech(words[depth]),
                heads.mentions(words[depth]),
            )
            for depth, heads in ((int(d), h) for d, h in reader.heads.items())
        }
    marked = batch["attributed"]
    if marked.any():
        n = len(said)
        roles = torch.cat([s[0][marked].float() for s in said.values()])
        tags = batch["roles"][marked].repeat(n, 1, 1)
        steps = batch["role_steps"][marked].repeat(n, 1, 1, 1)
        mask = batch["words"][marked].repeat(n, 1)
        by_row = crf.loss(roles, reader.transitions, tags, steps, mask).view(n, -1)
        for depth, rows in zip(said, by_row):
            add("roles", rows.mean(), depth)
    for depth, (_, links, sources, parts, mentions) in said.items():
        for name, scores in (("links", links), ("sources", sources)):
            if marked.any():
                add(name, divergence(scores[marked], batch[name][marked], batch["words"][marked]), depth)
        if (batch["parts_of_speech"] >= 0).any():
            add("parts_of_speech", cross_entropy(parts, batch["parts_of_speech"]), depth)
        if (batch["mentions"] >= 0).any():
            add("mentions", cross_entropy(mentions, batch["mentions"]), depth)
        if (batch["pair"] >= 0).any():
            rows = batch["pair"] >= 0
            with torch.autocast("cpu", dtype=torch.bfloat16):
                pair = reader.heads[str(depth)].pair(
                    words[depth][rows],
                    batch["pair_source"][rows].to(words[depth].dtype),
                    batch["pair_target"][rows].to(words[depth].dtype),
                    batch["words"][rows],
                )
            add("pair", cross_entropy(pair, batch["pair"][rows]), depth)
    return found


def vary(pieces: Tensor, share: float) -> None:
    """Prints the apostrophes of some windows curled, and puts a mask for a share of all pieces, so
    that nothing hangs on a single mark or word."""
    curled = (torch.rand(len(pieces), 1) < CURLED) & (pieces == STRAIGHT_APOSTROPHE)
    pieces.masked_fill_(curled, CURLED_APOSTROPHE)
    hidden = (torch.rand(pieces.shape) < share) & (pieces > SPECIAL)
    pieces.masked_fill_(hidden, MASK)


class Average:
    """The moving average of the weights, which is what is kept."""

    def __init__(self, reader: Reader, decay: float):
        self.decay, self.steps = decay, 0
        self.state = {k: v.detach().clone() for k, v in reader.state_dict().items()}

    @torch.no_grad()
    def update(self, reader: Reader) -> None:
        self.steps += 1
        decay = min(self.decay, (1 + self.steps) / (10 + self.steps))
        for name, value in reader.state_dict().items():
            self.state[name].lerp_(value, 1 - decay)


def epoch_batches(
    sets: list[tuple[list[Window], float]], pieces: int, crop: float, rng: random.Random
) -> list[list[Window]]:
    """The batches of one epoch: a share of each set, mixed; a share of the windows cropped."""
    chosen = []
    for windows, share in sets:
        windows = [cropped(w, rng) if rng.random() < crop else w for w in windows]
        whole, part = int(share), share - int(share)
        for _ in range(whole):
            chosen += batches(windows, pieces, rng)
        if part:
            some = batches(windows, pieces, rng)
            chosen += rng.sample(some, int(part * len(some)))
    rng.shuffle(chosen)
    return chosen


def train(arguments: argparse.Namespace) -> None:
    torch.manual_seed(arguments.seed)
    rng = random.Random(arguments.seed)
    np.random.seed(arguments.seed)
    if arguments.resume:
        saved = torch.load(arguments.resume, weights_only=False)
        reader = Reader(replace(saved["shape"], **json.loads(arguments.shape)))
        reader.load_state_dict(saved["state"])
    else:
        reader = Reader(Shape.of(json.loads(arguments.shape)))
        reader.load_base(base.weights(arguments.base))
    shape = reader.shape
    average = Average(reader, arguments.average)
    heads = [p for n, p in reader.named_parameters() if n.split(".")[0] in HEADS]
    ids = {id(p) for p in heads}
    body = [p for p in reader.parameters() if id(p) not in ids]
    groups = [{"params": body, "factor": 1.0}, {"params": heads, "factor": 4.0}]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01)
    sets = [(load(arguments.windows / f"{name}.pt"), share) for name, share in arguments.sets]
    total = arguments.epochs * len(epoch_batches(sets, arguments.pieces, arguments.crop, random.Random(0)))
    step, started, running = 0, time.time(), {}
    for epoch in range(arguments.epochs):
        for chosen in epoch_batches(sets, arguments.pieces, arguments.crop, rng):
            if arguments.threads_file and arguments.threads_file.exists():
                torch.set_num_threads(int(arguments.threads_file.read_text()))
            warm = min(1.0, (step + 1) / (arguments.warm_up * total + 1))
            done = step / total
            if arguments.minutes:
                done = max(done, (time.time() - started) / (60 * arguments.minutes))
            if done >= 1:
                break
            rate = arguments.rate * warm * (1 - done)
            for group in optimizer.param_groups:
                group["lr"] = rate * group["factor"]
            batch = tensors(chosen, arguments.teacher)
            vary(batch["pieces"], arguments.hidden)
            found = losses(reader, batch)
            loss = sum(WEIGHTS[name] * value for name, value in found.items())
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
            optimizer.step()
            average.update(reader)
            step += 1
            for name, value in found.items():
                running[name] = 0.98 * running.get(name, value.item()) + 0.02 * value.item()
            if step % 100 == 0:
                shown = {name: round(value, 3) for name, value in running.items()}
                print(f"{step}/{total} {time.time() - started:.0f} s {shown}", flush=True)
            if step % 250 == 0:
                save(arguments.target, shape, average)
        print(f"epoch {epoch + 1} ends", flush=True)
    save(arguments.target, shape, average)


def save(target: Path, shape: Shape, average: Average) -> None:
    """Writes a checkpoint beside the last one, then puts it in its place."""
    written = target.with_suffix(".new")
    torch.save({"shape": shape, "state": average.state, "step": average.steps}, written)
    written.replace(target)


def pair_of(text: str) -> tuple[str, float]:
    name, share = text.split("=")
    return name, float(share)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--windows", type=Path, required=True, help="folder of prepared windows")
    parser.add_argument("--base", type=Path, help="ONNX file of the encoder to start from")
    parser.add_argument("--resume", type=Path, help="checkpoint to start from")
    parser.add_argument("--target", type=Path, required=True, help="checkpoint to write")
    parser.add_argument("--sets", type=pair_of, nargs="+", help="NAME=SHARE of each epoch")
    parser.add_argument("--shape", default="{}", help="JSON of the model's shape")
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--minutes", type=float, help="end after so long, whatever the epochs")
    parser.add_argument("--pieces", type=int, default=1600, help="pieces of a batch")
    parser.add_argument("--rate", type=float, default=2e-4)
    parser.add_argument("--warm-up", type=float, default=0.03)
    parser.add_argument("--teacher", type=float, default=0.0, help="how far a teacher is believed against marks")
    parser.add_argument("--hidden", type=float, default=0.0, help="share of pieces that are masked")
    parser.add_argument("--crop", type=float, default=0.0, help="share of windows of which only some sentences are shown")
    parser.add_argument("--average", type=float, default=0.998)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--threads-file", type=Path, help="holds how many threads to use now")
    train(parser.parse_args())
