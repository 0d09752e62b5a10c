"""Reads the corpora: texts with what is marked in them, offsets in code points."""

import csv
import hashlib
import json
import re
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree

import conllu

Span = tuple[int, int]


@dataclass
class Attribution:
    source: list[Span]
    cue: list[Span]
    content: list[Span]


@dataclass
class Document:
    """A text and what is marked in it; None where a corpus does not mark a layer."""

    id: str
    corpus: str
    text: str
    attributions: list[Attribution] | None = None
    parts_of_speech: list[tuple[int, int, str]] | None = None
    mentions: list[tuple[int, int, str]] | None = None
    pair: tuple[Span, Span, str] | None = None


TEXT_BOUND = re.compile(r"(T\d+)\t\S+ (\d+ \d+(?:;\d+ \d+)*)(?:\t.*)?$")
TIE = re.compile(r"(Source|Cue|Content)\d*:(T\d+)")


def attributions(lines: list[str], length: int) -> list[Attribution]:
    """Reads brat's stand-off format; a broken line is passed over."""
    spans: dict[str, list[Span]] = {}
    for line in lines:
        match = TEXT_BOUND.match(line)
        if match:
            parts = [tuple(map(int, part.split())) for part in match[2].split(";")]
            if all(start < end <= length for start, end in parts):
                spans[match[1]] = parts
    found = []
    for line in lines:
        if not line.startswith("E"):
            continue
        ties = TIE.findall(line)
        if any(key not in spans for _, key in ties):
            continue
        roles: dict[str, list[Span]] = defaultdict(list)
        for role, key in ties:
            roles[role] += spans[key]
        if roles["Content"] and roles["Cue"]:
            found.append(
                Attribution(
                    sorted(roles["Source"]), sorted(roles["Cue"]), sorted(roles["Content"])
                )
            )
    return found


def polnear(folder: Path) -> list[Document]:
    """PolNeAR 1.0, the first annotator of each text."""
    by_id = defaultdict(list)
    for path in sorted((folder / "attributions").glob("*.ann")):
        by_id[path.stem.rsplit("_", 1)[0]].append(path)
    documents = []
    for path in sorted((folder / "text").glob("*.txt")):
        if by_id[path.stem]:
            text = path.read_bytes().decode("utf-8")
            lines = by_id[path.stem][0].read_bytes().decode("utf-8").split("\n")
            documents.append(
                Document(path.stem, f"polnear/{folder.name}", text, attributions(lines, len(text)))
            )
    return documents


def treebank(path: Path, corpus: str) -> list[Document]:
    """A treebank in CoNLL-U: its text, rebuilt, and each word's part of speech."""
    documents: list[Document] = []
    text, tags = "", []

    def close() -> None:
        if text.strip():
            documents.append(
                Document(f"{path.stem}-{len(documents)}", corpus, text, parts_of_speech=list(tags))
            )

    with path.open(encoding="utf-8") as file:
        for sentence in conllu.parse_incr(file):
            meta = sentence.metadata
            new_document = any(key.startswith("newdoc") for key in meta) or len(text) > 20_000
            if new_document:
                close()
                text, tags = "", []
            elif any(key.startswith("newpar") for key in meta):
                text += "\n"
            if text and not text.endswith("\n"):
                text += " "
            start, at, inside = len(text), 0, meta["text"]
            for token in sentence:
                if not isinstance(token["id"], int):
                    continue
                found = inside.find(token["form"], at)
                if found < 0:
                    continue
                at = found + len(token["form"])
                tags.append((start + found, start + at, token["upos"]))
            text += inside
    close()
    return documents


def same_event(folder: Path) -> list[Document]:
    """News articles of many outlets, nothing marked."""
    documents = []
    for path in sorted(folder.glob("*.json")):
        written = path.read_text(encoding="utf-8")
        text = json.loads(written)["text"] if written.strip() else None
        if text:
            documents.append(Document(path.stem, "same-event", text))
    return documents


def timeml(folder: Path) -> list[Document]:
    """News wires in TimeML, their text alone."""
    documents = []
    for path in sorted(folder.glob("*.tml")):
        body = ElementTree.parse(path).getroot().find("TEXT")
        documents.append(Document(path.stem, "timeml", "".join(body.itertext()).strip()))
    return documents


PAIR = re.compile(r"<(/?)([st])>")


def plover_pairs(path: Path) -> list[Document]:
    """Sentences with a marked source and target and the PLOVER type of what one does to the other."""
    documents = []
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            text, ends, at = "", {}, 0
            marked = row["marked_sentence"]
            for match in PAIR.finditer(marked):
                text += marked[at : match.start()]
                at = match.end()
                ends[match[1] + match[2]] = len(text)
            text += marked[at:]
            if len(ends) < 4:
                continue
            pair = ((ends["s"], ends["/s"]), (ends["t"], ends["/t"]), row["gold_root"])
            documents.append(
                Document(f"plover-{len(documents)}", "plover-pairs", text, pair=pair)
            )
    return documents


def is_dev(text: str, share: float) -> bool:
    """Whether a sentence belongs to the part kept for measuring: by its words, not by its row."""
    digest = hashlib.sha256(" ".join(re.findall(r"\w+", text.lower())).encode()).digest()
    return int.from_bytes(digest[:4], "big") / 2**32 < share
