"""The reader's model: a small encoder and its heads."""

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

ROLES = ["O", "B-SOURCE", "I-SOURCE", "B-CUE", "I-CUE", "B-CONTENT", "I-CONTENT"]
PARTS_OF_SPEECH = (
    "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split()
)
MENTION_TYPES = "PERSON OFFICE COUNTRY ORGANIZATION PLACE AGREEMENT GROUP".split()
MENTIONS = ["O"] + [f"{prefix}-{name}" for name in MENTION_TYPES for prefix in "BI"]
EVENT_TYPES = (
    "ACCUSE AGREE AID ASSAULT COERCE CONSULT COOPERATE MOBILIZE PROTEST REJECT REQUEST SANCTION "
    "SUPPORT THREATEN YIELD"
).split()
FEATURES = 36
LINK = 96


@dataclass(frozen=True)
class Shape:
    layers: tuple[int, ...] = (0, 1, 2, 3, 4, 5)
    hidden: int = 384
    heads: int = 12
    head: int = 32
    inner: int = 1536
    activation: str = "gelu"
    dropout: float = 0.1
    exits: tuple[int, ...] = (6,)
    pieces_until: int = 99
    """After this many layers only the first piece of each word goes on."""

    @staticmethod
    def of(values: dict) -> "Shape":
        """From JSON's values."""
        return Shape(**{k: tuple(v) if isinstance(v, list) else v for k, v in values.items()})


class Layer(nn.Module):
    def __init__(self, shape: Shape):
        super().__init__()
        h, width = shape.hidden, shape.heads * shape.head
        self.heads = shape.heads
        self.activation = {"gelu": F.gelu, "relu": F.relu}[shape.activation]
        self.query, self.key, self.value = (nn.Linear(h, width) for _ in range(3))
        self.attended = nn.Linear(width, h)
        self.attended_norm = nn.LayerNorm(h, eps=1e-12)
        self.inner = nn.Linear(h, shape.inner)
        self.outer = nn.Linear(shape.inner, h)
        self.norm = nn.LayerNorm(h, eps=1e-12)
        self.dropout = nn.Dropout(shape.dropout)

    def forward(self, x: Tensor, mask: Tensor | None) -> Tensor:
        b, n, h = x.shape

        def split(t: Tensor) -> Tensor:
            return t.view(b, n, self.heads, -1).transpose(1, 2)

        y = F.scaled_dot_product_attention(
            split(self.query(x)), split(self.key(x)), split(self.value(x)), attn_mask=mask
        )
        y = self.attended(y.transpose(1, 2).reshape(b, n, -1))
        x = self.attended_norm(x + self.dropout(y))
        y = self.outer(self.activation(self.inner(x)))
        return self.norm(x + self.dropout(y))


class Heads(nn.Module):
    """What is said of each word, from its vector."""

    def __init__(self, hidden: int):
        super().__init__()
        self.roles = nn.Linear(hidden, len(ROLES))
        self.link_word = nn.Linear(hidden, LINK)
        self.link_cue = nn.Linear(hidden, LINK)
        self.source_cue = nn.Linear(hidden, LINK)
        self.source_word = nn.Linear(hidden, LINK)
        self.parts_of_speech = nn.Linear(hidden, len(PARTS_OF_SPEECH))
        self.mentions = nn.Linear(hidden, len(MENTIONS))
        self.pair = Pair(hidden)

    def links(self, words: Tensor) -> Tensor:
        """How well each word (row) belongs to the attribution of each cue's first word (column)."""
        return self.link_word(words) @ self.link_cue(words).transpose(-2, -1) / LINK**0.5

    def sources(self, words: Tensor) -> Tensor:
        """How well each cue's first word (row) has a source that starts with each word (column);
        with itself, if it has none. Several cues may share a source."""
        return self.source_cue(words) @ self.source_word(words).transpose(-2, -1) / LINK**0.5


class Pair(nn.Module):
    """What one mention does to another: the two ask the words which of them says it."""

    def __init__(self, hidden: int, inner: int = 128):
        super().__init__()
        self.source = nn.Linear(hidden, inner)
        self.target = nn.Linear(hidden, inner)
        self.key = nn.Linear(hidden, inner)
        self.value = nn.Linear(hidden, inner)
        self.event = nn.Linear(inner, len(EVENT_TYPES))

    def forward(self, words: Tensor, source: Tensor, target: Tensor, mask: Tensor) -> Tensor:
        """Of one pair for each row; source and target weigh the words. All rows may share words."""

        def mean(weights: Tensor) -> Tensor:
            return weights @ words if words.dim() == 2 else (weights.unsqueeze(1) @ words).squeeze(1)

        s, t = self.source(mean(source)), self.target(mean(target))
        asked = torch.tanh(s + t)
        key = self.key(words)
        if words.dim() == 2:
            weight = asked @ key.t()
        else:
            weight = (key @ asked.unsqueeze(-1)).squeeze(-1)
        weight = weight / asked.shape[-1] ** 0.5
        weight = weight.masked_fill(~mask, -1e4).softmax(-1)
        value = self.value(words)
        said = weight @ value if words.dim() == 2 else (weight.unsqueeze(1) @ value).squeeze(1)
        return self.event(F.relu(said + s + t))


class Reader(nn.Module):
    """Pieces and features of windows in; for each word, what the heads say of it, out."""

    def __init__(self, shape: Shape, vocabulary: int = 30522, positions: int = 192):
        super().__init__()
        self.shape = shape
        h = shape.hidden
        self.pieces = nn.Embedding(vocabulary, h)
        self.positions = nn.Embedding(positions, h)
        self.features = nn.Embedding(FEATURES, h)
        self.embedding_norm = nn.LayerNorm(h, eps=1e-12)
        self.dropout = nn.Dropout(shape.dropout)
        self.layers = nn.ModuleList(Layer(shape) for _ in shape.layers)
        self.transitions = nn.Parameter(torch.zeros(len(ROLES), len(ROLES)))
        self.heads = nn.ModuleDict({str(depth): Heads(h) for depth in shape.exits})

    def load_base(self, weights: dict[str, np.ndarray]) -> None:
        """Starts from a pretrained encoder; inner units beyond the shape's are left out, smallest first."""

        def put(module: nn.Module, name: str, rows=None, columns=None) -> None:
            for part in ("weight", "bias"):
                if not hasattr(module, part) or getattr(module, part) is None:
                    continue
                value = torch.tensor(weights[f"{name}.{part}"])
                if rows is not None:
                    value = value[rows]
                if columns is not None and part == "weight":
                    value = value[:, columns]
                getattr(module, part).data.copy_(value)

        put(self.pieces, "embeddings.word_embeddings")
        table = torch.tensor(weights["embeddings.position_embeddings.weight"])
        self.positions.weight.data.copy_(table[: self.positions.num_embeddings])
        types = torch.tensor(weights["embeddings.token_type_embeddings.weight"])
        self.features.weight.data.copy_(types[0].expand_as(self.features.weight))
        put(self.embedding_norm, "embeddings.LayerNorm")
        for layer, number in zip(self.layers, self.shape.layers):
            name = f"encoder.layer.{number}"
            put(layer.query, f"{name}.attention.self.query")
            put(layer.key, f"{name}.attention.self.key")
            put(layer.value, f"{name}.attention.self.value")
            put(layer.attended, f"{name}.attention.output.dense")
            put(layer.attended_norm, f"{name}.attention.output.LayerNorm")
            into = weights[f"{name}.intermediate.dense.weight"]
            out = weights[f"{name}.output.dense.weight"]
            size = np.linalg.norm(into, axis=1) * np.linalg.norm(out, axis=0)
            kept = torch.tensor(np.sort(np.argsort(-size)[: self.shape.inner]))
            put(layer.inner, f"{name}.intermediate.dense", rows=kept)
            put(layer.outer, f"{name}.output.dense", columns=kept)
            put(layer.norm, f"{name}.output.LayerNorm")

    def forward(
        self, pieces: Tensor, features: Tensor, starts: Tensor, mask: Tensor, words: Tensor
    ) -> dict[int, Tensor]:
        """The words' vectors, those of their first pieces, after each depth that has heads.

        The masks tell which pieces and which words there are."""
        n = pieces.shape[1]
        x = self.pieces(pieces) + self.positions.weight[:n] + self.features(features)
        x = self.dropout(self.embedding_norm(x))
        index = starts.unsqueeze(-1).expand(-1, -1, x.shape[-1])
        found = {}
        for depth, layer in enumerate(self.layers, 1):
            x = layer(x, mask if depth <= self.shape.pieces_until else words[:, None, None])
            if depth == self.shape.pieces_until:
                x = x.gather(1, index)
            if depth in self.shape.exits:
                of_words = x if depth >= self.shape.pieces_until else x.gather(1, index)
                found[depth] = self.dropout(of_words)
        return found
