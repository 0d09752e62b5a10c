"""Prepares the corpora: texts for the program to cut into windows, and windows with their marks."""

import argparse
import csv
import json
from collections import defaultdict
from pathlib import Path

import torch

import corpora
import patterns
import windows
from corpora import Document

DEV_SHARE = 0.2
PATTERNS = Path(__file__).with_name("event_patterns.tsv")


def documents(folder: Path) -> list[Document]:
    """All corpora that the model learns from or is watched on."""
    found = []
    for part in ("train", "dev"):
        found += corpora.polnear(folder / "polnear" / part)
    for part in ("train", "dev"):
        found += corpora.treebank(folder / f"ud/ewt/en_ewt-ud-{part}.conllu", f"ewt/{part}")
    for path in sorted((folder / "ud/gum").glob("*.conllu")):
        found += corpora.treebank(path, "gum")
    for pair in corpora.plover_pairs(folder / "plover-pairs/train.tsv"):
        part = "dev" if corpora.is_dev(pair.text, DEV_SHARE) else "train"
        pair.corpus = f"plover/{part}"
        found.append(pair)
    found += patterns.documents(PATTERNS, times=8, seed=7)
    found += corpora.same_event(folder / "same-event/news_cluster")
    found += corpora.timeml(folder / "timex/tbaq")
    return found + wikinews(folder / "wikinews")


def wikinews(folder: Path) -> list[Document]:
    csv.field_size_limit(10**8)
    found = []
    for path in sorted(folder.glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                found.append(Document(f"wikinews-{len(found)}", "wikinews", row["text"]))
    return found


def write_texts(folder: Path, target: Path) -> None:
    with target.open("w", encoding="utf-8") as file:
        for document in documents(folder):
            file.write(json.dumps(
                {"id": document.id, "corpus": document.corpus, "text": document.text}
            ) + "\n")


def add_names(found: list[Document], files: list[Path]) -> None:
    """Marks names; where two files mark the same words, the earlier file is believed."""
    by_id = {document.id: document for document in found}
    taken: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for path in files:
        marked = defaultdict(list)
        with path.open(encoding="utf-8") as file:
            for line in file:
                name = json.loads(line)
                marked[name["id"]].append((name["start"], name["end"], name["type"]))
        for key, names in marked.items():
            document, covered = by_id[key], taken[key]
            document.mentions = document.mentions or []
            free = [n for n in names if not any(n[0] < e and s < n[1] for s, e in covered)]
            document.mentions += free
            covered += [(start, end) for start, end, _ in free]


def write_windows(folder: Path, lines: Path, names: list[Path], target: Path) -> None:
    found = documents(folder)
    add_names(found, names)
    target.mkdir(parents=True, exist_ok=True)
    by_corpus = windows.prepare({document.id: document for document in found}, lines)
    for corpus, prepared in by_corpus.items():
        torch.save(prepared, target / f"{corpus.replace('/', '-')}.pt")
        print(corpus, len(prepared), "windows", sum(len(w["pieces"]) for w in prepared), "pieces")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, required=True, help="folder of the corpora")
    parser.add_argument("--texts", type=Path, help="file of texts to write")
    parser.add_argument("--lines", type=Path, help="file of windows that the program made of them")
    parser.add_argument("--names", type=Path, nargs="*", default=[], help="files of names in them")
    parser.add_argument("--target", type=Path, help="folder of prepared windows to write")
    given = parser.parse_args()
    if given.texts:
        write_texts(given.corpora, given.texts)
    else:
        write_windows(given.corpora, given.lines, given.names, given.target)
