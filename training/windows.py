"""Joins windows of text with what is marked in them."""

import bisect
import json
import random
from collections import defaultdict
from pathlib import Path

import torch
from torch import Tensor
from torch.nn import functional as F

from corpora import Document, Span
from model import EVENT_TYPES, MENTIONS, PARTS_OF_SPEECH, ROLES

Window = dict
LAYERS = ("parts_of_speech", "mentions")


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


CASES_AND_DEPTHS = 12
"""Features from this number on start a sentence (see Features.java)."""
CROPPED = 48
"""Pieces of a cropped window at most, unless one sentence has more."""


def cropped(window: Window, rng: random.Random) -> Window:
    """Some sentences of a window, as short texts and other cuts would have them."""
    starts, n = window["starts"], len(window["starts"])
    sentences = [i for i in range(n) if window["features"][starts[i]] >= CASES_AND_DEPTHS]
    if window["pair"] or len(sentences) < 2:
        return window
    first = rng.choice(sentences)
    last = n
    for i in sentences:
        if i > first and (last == n or starts[i] - starts[first] <= CROPPED - 2):
            last = i
    opening, closing = window["pieces"][0], window["pieces"][-1]
    a, b = starts[first], starts[last] if last < n else len(window["pieces"]) - 1
    while b > a and window["pieces"][b - 1] == closing:
        b -= 1
    part = {
        "pieces": [opening, *window["pieces"][a:b], closing],
        "features": [0, *window["features"][a:b], 0],
        "starts": [start - a + 1 for start in starts[first:last]],
        "pair": None,
    }
    for name in ("roles", "parts_of_speech", "mentions"):
        part[name] = window[name][first:last]
    for name in ("links", "sources"):
        part[name] = [to - first if first <= to < last else -1 for to in window[name][first:last]]
    if "taught" in window:
        roles, steps, links, sources = window["taught"]
        steps = steps[first:last].clone()
        steps[0] = 0
        inside = slice(first, last)
        part["taught"] = (roles[inside], steps, links[inside, inside], sources[inside, inside])
    return part


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


def certain(window: Window) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """What is marked about attributions, as probabilities: of each word's tag, of each step from one
    tag to the next, of each word's cue, of each cue's source."""
    n = len(window["starts"])
    roles = F.one_hot(torch.tensor(window["roles"]), len(ROLES)).float()
    steps = torch.zeros(n, len(ROLES), len(ROLES))
    steps[1:] = roles[:-1].unsqueeze(2) * roles[1:].unsqueeze(1)
    links, sources = torch.zeros(n, n), torch.zeros(n, n)
    for name, found in (("links", links), ("sources", sources)):
        to = torch.tensor(window[name])
        at = (to >= 0).nonzero().squeeze(1)
        found[at, to[at]] = 1
    return roles, steps, links, sources


def attributed(window: Window, teacher: float) -> tuple[Tensor, ...] | None:
    """What is known about attributions: from marks, from a teacher, or from both."""
    taught = window.get("taught")
    marked = bool(window["roles"]) and window["roles"][0] >= 0
    if taught is None:
        return certain(window) if marked else None
    taught = tuple(t.float() for t in taught)
    if not marked:
        return taught
    return tuple(c.lerp(t, teacher) for c, t in zip(certain(window), taught))


def tensors(batch: list[Window], teacher: float = 0.0) -> dict[str, Tensor]:
    """A batch of windows, padded.

    :param teacher: how far a teacher is believed where something is marked as well
    """
    n = max(len(w["pieces"]) for w in batch)
    m = max(len(w["starts"]) for w in batch)
    b = len(batch)
    found = {name: torch.zeros(b, n, dtype=torch.long) for name in ("pieces", "features")}
    found["starts"] = torch.zeros(b, m, dtype=torch.long)
    found["mask"] = torch.zeros(b, 1, 1, n, dtype=torch.bool)
    found["words"] = torch.zeros(b, m, dtype=torch.bool)
    for name in LAYERS:
        found[name] = torch.full((b, m), -1)
    found["attributed"] = torch.zeros(b, dtype=torch.bool)
    found["roles"] = torch.zeros(b, m, len(ROLES))
    found["role_steps"] = torch.zeros(b, m, len(ROLES), len(ROLES))
    found["links"], found["sources"] = torch.zeros(b, m, m), torch.zeros(b, m, m)
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
        known = attributed(w, teacher)
        if known is not None:
            found["attributed"][k] = True
            found["roles"][k, :j], found["role_steps"][k, :j] = known[:2]
            found["links"][k, :j, :j], found["sources"][k, :j, :j] = known[2:]
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
