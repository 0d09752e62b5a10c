"""Joins windows of text with what is marked in them."""

import bisect
import json
import random
from collections import defaultdict
from pathlib import Path

import torch
from torch import Tensor

from corpora import Document, Span
from model import EVENT_TYPES, MENTIONS, PARTS_OF_SPEECH, ROLES

Window = dict
LAYERS = ("roles", "links", "sources", "parts_of_speech", "mentions")


def number(names: list[str]) -> dict[str, int]:
    return {name: i for i, name in enumerate(names)}


ROLE, PART, MENTION, EVENT = map(number, (ROLES, PARTS_OF_SPEECH, MENTIONS, EVENT_TYPES))


class Words:
    """The words of a window, to be looked up by their place in the text."""

    def __init__(self, window: Window):
        self.starts, self.ends = window["words"][0::2], window["words"][1::2]

    def inside(self, span: Span) -> range:
        first = bisect.bisect_right(self.ends, span[0])
        return range(first, max(first, bisect.bisect_left(self.starts, span[1])))


def mark(window: Window, document: Document) -> None:
    """Puts the document's marks on the window's words; -1 where nobody looked."""
    words, n = Words(window), len(window["starts"])
    roles = links = sources = parts = mentions = [-1] * n
    if document.attributions is not None:
        roles, links, sources = [0] * n, [-1] * n, [-1] * n
        for attribution in document.attributions:
            cue = [i for span in attribution.cue for i in words.inside(span)]
            for role, spans in (
                ("SOURCE", attribution.source),
                ("CONTENT", attribution.content),
                ("CUE", attribution.cue),
            ):
                for span in spans:
                    for j, i in enumerate(words.inside(span)):
                        begins = j == 0 and (words.starts[i] >= span[0] or span[0] < words.ends[i])
                        roles[i] = ROLE[("B-" if begins else "I-") + role]
                        if cue and (links[i] < 0 or abs(cue[0] - i) < abs(links[i] - i)):
                            links[i] = cue[0]
            if cue:
                source = [i for span in attribution.source for i in words.inside(span)]
                if source or not attribution.source:
                    sources[cue[0]] = source[0] if source else cue[0]
    if document.parts_of_speech is not None:
        by_span = {(start, end): PART.get(tag, -1) for start, end, tag in document.parts_of_speech}
        parts = [by_span.get(span, -1) for span in zip(words.starts, words.ends)]
    if document.mentions is not None:
        mentions = [0] * n
        for start, end, name in document.mentions:
            for j, i in enumerate(words.inside((start, end))):
                mentions[i] = MENTION[("B-" if j == 0 else "I-") + name]
    window.update(
        roles=roles, links=links, sources=sources, parts_of_speech=parts, mentions=mentions, pair=None
    )
    if document.pair is not None:
        source, target, name = document.pair
        source, target = words.inside(source), words.inside(target)
        if len(source) and len(target):
            window["pair"] = (list(source), list(target), EVENT[name])


def load(path: Path) -> list[Window]:
    return torch.load(path, weights_only=False)


def batches(windows: list[Window], pieces: int, rng: random.Random | None) -> list[list[Window]]:
    """Windows of like length together, as many as make up so many pieces."""
    size = [len(w["pieces"]) + (rng.random() * 16 if rng else 0) for w in windows]
    order = sorted(range(len(windows)), key=size.__getitem__)
    found, batch = [], []
    for i in order:
        if batch and len(windows[i]["pieces"]) * (len(batch) + 1) > pieces:
            found.append(batch)
            batch = []
        batch.append(windows[i])
    if batch:
        found.append(batch)
    return found


def tensors(batch: list[Window]) -> dict[str, Tensor]:
    n = max(len(w["pieces"]) for w in batch)
    m = max(len(w["starts"]) for w in batch)
    b = len(batch)
    found = {name: torch.zeros(b, n, dtype=torch.long) for name in ("pieces", "features")}
    found["starts"] = torch.zeros(b, m, dtype=torch.long)
    found["mask"] = torch.zeros(b, 1, 1, n, dtype=torch.bool)
    found["words"] = torch.zeros(b, m, dtype=torch.bool)
    for name in LAYERS:
        found[name] = torch.full((b, m), -1)
    found["pair"] = torch.full((b,), -1)
    found["pair_source"], found["pair_target"] = torch.zeros(b, m), torch.zeros(b, m)
    for k, w in enumerate(batch):
        i, j = len(w["pieces"]), len(w["starts"])
        found["pieces"][k, :i] = torch.tensor(w["pieces"])
        found["features"][k, :i] = torch.tensor(w["features"])
        found["mask"][k, 0, 0, :i] = True
        found["starts"][k, :j] = torch.tensor(w["starts"])
        found["words"][k, :j] = True
        for name in LAYERS:
            found[name][k, :j] = torch.tensor(w[name])
        if w["pair"]:
            source, target, found["pair"][k] = w["pair"]
            found["pair_source"][k, source] = 1 / len(source)
            found["pair_target"][k, target] = 1 / len(target)
    return found


def prepare(documents: dict[str, Document], lines: Path) -> dict[str, list[Window]]:
    """The windows of a file, marked, by corpus."""
    found = defaultdict(list)
    with lines.open(encoding="utf-8") as file:
        for line in file:
            window = json.loads(line)
            document = documents[window["id"]]
            mark(window, document)
            found[document.corpus].append(window)
    return found
